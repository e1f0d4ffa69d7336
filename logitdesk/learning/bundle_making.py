"""From what a run rests on to a bundle in the library. TensorFlow is imported here."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import keras

from logitdesk.errors import BadInput
from logitdesk.learning import networks
from logitdesk.learning.bundle_writing import name_for, write_network
from logitdesk.learning.course import Weights
from logitdesk.learning.device import choose_device
from logitdesk.learning.event_files import EventFiles
from logitdesk.learning.kept_network import kept_network
from logitdesk.learning.measuring import Answers, Fitted
from logitdesk.learning.messages import (
    Began,
    EpochDone,
    Finished,
    Glimpse,
    PhaseBegan,
    Progress,
    Trained,
)
from logitdesk.learning.run import Run
from logitdesk.learning.training import TrainedNetwork, train
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.library.card import Card
from logitdesk.scores.comparison import Comparison, compare

_NOT_OF_THE_CARD: Final = ("name", "folder", "start_from", "compare_with", "tensorboard")
"""Entries of a request that say nothing of how a network was trained, or where files were."""


class BundleMaking:
    """Trains a network, measures it, exports it and writes it. All on one thread."""

    def __init__(self, run: Run) -> None:
        """Choose the run's device.

        Raises:
            BadInput: there is no such device.
        """
        self._run = run
        self._device = choose_device(run.request.device)
        self._epochs: list[EpochDone] = []
        self._remarks: dict[str, None] = {}  # in order, and each only once
        self._events: EventFiles | None = None

    def trained(self) -> Finished:
        """Train the network, and put it into the library.

        Raises:
            BadInput: it could not be trained or not be written.
        """
        run = self._run
        if run.request.tensorboard:
            with self._remarked():
                self._events = EventFiles(run.folder.tensorboard)
        run.tell(PhaseBegan("training", self._device.words))
        trained = train(
            run.request, run.lessons, self._listen, run.control, self._device.strategy,
            start=run.start, on_best=self._keep_best,
        )  # fmt: skip
        if self._events is not None:
            with self._remarked():
                self._events.close()
        return self._saved(trained)

    def rescued(self) -> Finished:
        """Put the best weights of an interrupted run into the library.

        Raises:
            BadInput: there are none, or they could not be written.
        """
        run = self._run
        model = networks.build(run.request.architecture, **self._parameters())
        try:
            model.set_weights(run.folder.best_weights())
        except ValueError as error:
            message = f"What the run left are not the weights of its network: {error}"
            raise BadInput(message) from error
        epochs = run.folder.history()
        seconds = epochs[-1].seconds if epochs else 0.0
        how = Trained(epochs, "stopped", seconds)
        return self._saved(
            TrainedNetwork(model, len(run.lessons.learned), run.lessons.held_out, how)
        )

    # While it trains.

    def _listen(self, message: PhaseBegan | Began | Progress | Glimpse | EpochDone) -> None:
        if isinstance(message, Began):
            message = replace(message, folder=str(self._run.folder.folder))
        self._run.tell(message)
        if isinstance(message, EpochDone):
            self._epochs.append(message)
            with suppress(BadInput):  # as below
                self._run.folder.keep_history(self._epochs)
            if self._events is not None:
                with self._remarked():
                    self._events.write(message)

    def _keep_best(self, weights: Weights) -> None:
        with suppress(BadInput):  # all of it is in memory still, and is written in the end
            self._run.folder.keep_best(weights)

    @contextmanager
    def _remarked(self) -> Iterator[None]:
        """Around what a run can do without: that it failed is told at the end."""
        try:
            yield
        except BadInput as error:
            self._remarks[str(error)] = None

    # When it is trained.

    def _saved(self, trained: TrainedNetwork) -> Finished:
        run = self._run
        run.tell(PhaseBegan("measuring"))
        tests = [Answers.of(trained.model, test) for test in run.tests]
        comparisons = self._comparisons(tests)
        card = self._card(trained, tests)
        run.tell(PhaseBegan("saving"))
        bundle = self._written(trained, card)
        comparisons = tuple(replace(each, after_name=bundle.name) for each in comparisons)
        return Finished(
            bundle.name, str(bundle.folder), comparisons, trained.run, tuple(self._remarks)
        )

    def _comparisons(self, tests: Sequence[Answers]) -> tuple[Comparison, ...]:
        name = name_for(self._run.request)
        before = self._network_before()
        return tuple(
            compare(
                test.data.name,
                test.labels,
                None if before is None else (before[0], Answers.of(before[1], test.data).logits),
                (name, test.logits),
            )
            for test in tests
        )

    def _network_before(self) -> tuple[str, keras.Model] | None:
        """What the new network is measured beside; without it, it is measured alone."""
        folder = self._run.request.compare_with
        if folder is None:
            return None
        try:
            bundle = open_bundle(Path(folder))
            return bundle.name, kept_network(bundle)
        except BadInput as error:
            self._remarks[f"There is nothing to compare with. {error}"] = None
            return None

    def _card(self, trained: TrainedNetwork, tests: Sequence[Answers]) -> Card:
        request = self._run.request
        held_out = Answers.of(trained.model, trained.held_out)
        fitted = Fitted.to(held_out)
        return Card(
            name=name_for(request),
            architecture=request.architecture,
            parameters=self._parameters(),
            weights=trained.model.count_params(),
            trained_on=request.datasets,
            created=datetime.now(UTC).isoformat(timespec="seconds"),
            settings=self._settings(trained),
            seed=request.seed,
            measured=fitted.measured(held_out, tests),
            temperature=fitted.temperature,
            limits=fitted.limits.entries(),
        )

    def _parameters(self) -> Mapping[str, Any]:
        """What the network is built with: as the one that it starts from."""
        start = self._run.start
        architecture = self._run.request.architecture
        return networks.default_parameters(architecture) if start is None else start.card.parameters

    def _settings(self, trained: TrainedNetwork) -> dict[str, Any]:
        run, start = trained.run, self._run.start
        asked = asdict(self._run.request)
        settings = {key: value for key, value in asked.items() if key not in _NOT_OF_THE_CARD}
        # A first epoch that was stopped is the only one that may be there in part.
        whole = run.epochs if run.ending == "finished" or len(run.epochs) > 1 else ()
        seconds = whole[-1].seconds if whole else 0.0
        return {
            **settings,
            "started_from": None if start is None else start.name,
            "device": self._device.words,
            "images": trained.images,
            "epochs_done": len(run.epochs),
            "ending": run.ending,
            "seconds": round(run.seconds, 1),
            "images_per_second": round(len(whole) * trained.images / seconds, 1) if whole else 0.0,
        }

    def _written(self, trained: TrainedNetwork, card: Card) -> Bundle:
        """Write the bundle, again and again until it is written or nobody wants it any more."""
        while True:
            try:
                extra = self._run.folder.tensorboard_files()
                return write_network(trained, card, self._run.request, extra)
            except BadInput as error:
                if not self._run.control.should_save_again(str(error)):
                    raise
