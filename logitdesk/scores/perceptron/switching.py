"""From one output to three and back, without what was learned being lost."""

from dataclasses import replace

from logitdesk.scores.perceptron.experiment import Experiment
from logitdesk.scores.perceptron.perceptron import Perceptron
from logitdesk.scores.perceptron.presets import preset, preset_name


class Switching:
    """Remembers the weights of each number of outputs from when it was left."""

    def __init__(self) -> None:
        self._left: dict[int, Perceptron] = {}

    def switched(self, experiment: Experiment, output_size: int) -> Experiment:
        """The experiment with 1 or 3 outputs, and the weights that as many had last, or 0.

        A preset of which nothing was changed becomes the same one for as many classes; of other
        points, those of a class that is gone are gone, too.
        """
        left = experiment.perceptron
        if output_size == left.output_size:
            return experiment
        self._left[left.output_size] = left
        name = preset_name(experiment.points, left.class_count)
        after = experiment.with_output_size(output_size)
        perceptron = self._left.get(output_size, after.perceptron)
        points = after.points if name is None else preset(name, perceptron.class_count)
        return replace(after, points=points, perceptron=perceptron)

    def forget(self) -> None:
        """Begin with weights of 0 again."""
        self._left.clear()
