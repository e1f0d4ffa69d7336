"""What a lab tells those who look at it."""

from typing import Final

from logitdesk.ui.perceptron_lab.lab import Lab

SIGNALS: Final = (
    "output_size_changed", "pointed_changed", "points_changed", "perceptron_changed",
    "rates_changed", "changed", "training_began", "trained",
)  # fmt: skip


class Heard:
    """The signals that a lab gave, in their order, and the sentences for the person."""

    def __init__(self, lab: Lab) -> None:
        self.names: list[str] = []
        self.problems: list[str] = []
        for name in SIGNALS:
            getattr(lab, name).connect(lambda name=name: self.names.append(name))
        lab.problem.connect(self.problems.append)

    def since(self) -> list[str]:
        names, self.names = self.names, []
        return names
