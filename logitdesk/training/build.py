"""Trains a network, measures it, exports it and writes it."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Self

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.errors import UserError
from logitdesk.library.bundle import HISTORY, Bundle, open_bundle, write_bundle
from logitdesk.library.card import TITLES, Card
from logitdesk.library.files import reason
from logitdesk.library.library import Library, free_name, library_lock, new_folder_for
from logitdesk.scores.functional import fit_temperature
from logitdesk.scores.metrics import Comparison, Evaluation, compare
from logitdesk.scores.verdict import Limits, fit_limits
from logitdesk.training import networks
from logitdesk.training.callbacks import EventFiles, Weights
from logitdesk.training.checkpoint import history_csv
from logitdesk.training.device import choose_device
from logitdesk.training.evidence_export import to_evidence
from logitdesk.training.export import ExportError, kept_network, to_litert
from logitdesk.training.messages import (
    EpochEnded,
    Finished,
    PhaseStarted,
    ProbeResult,
    Progress,
    TrainingResult,
    TrainingStarted,
)
from logitdesk.training.pipeline import Run
from logitdesk.training.request import TrainingRequest
from logitdesk.training.trainer import TrainedNetwork, train

DOUBTED: Final = 0.0065
"""The share of the digits of validation that is to be doubted: of others at most 1 in 100 then."""


@dataclass(frozen=True, eq=False)
class Answers:
    """What a network answers to a data set.

    Attributes:
        data: the data set.
        logits: (n, 10) float32.
    """

    data: DataSet
    logits: NDArray[np.float32]

    @classmethod
    def of(cls, model: keras.Model, data: DataSet) -> Self:
        """The answers of a network in memory."""
        return cls(data, model.predict(unit_range(data.images), batch_size=500, verbose=0))

    @property
    def labels(self) -> NDArray[np.int64]:
        """(n,) what is right."""
        return self.data.labels.astype(np.int64)


@dataclass(frozen=True)
class Fitted:
    """What is fitted to a network's answers on digits that were held out of its training.

    Attributes:
        temperature: with the least cross-entropy.
        limits: from where on the network is believed.
    """

    temperature: float
    limits: Limits

    @classmethod
    def to(cls, held_out: Answers) -> Self:
        """Fit both."""
        logits, labels = held_out.logits, held_out.labels
        temperature = round(fit_temperature(logits, labels), 3)
        return cls(temperature, fit_limits(logits, DOUBTED))

    def measured(self, held_out: Answers, tests: Sequence[Answers]) -> dict[str, dict[str, float]]:
        """A card's figures of each data set, what was held out first."""
        sets = {"validation": held_out, **{answers.data.name: answers for answers in tests}}
        return {name: self._figures(answers) for name, answers in sets.items()}

    def _figures(self, answers: Answers) -> dict[str, float]:
        found = Evaluation.of(answers.logits, answers.labels, self.temperature, self.limits)
        figures: Mapping[str, float] = {
            "n": found.measured.n,
            "accuracy": found.measured.accuracy,
            "log_loss": found.measured.log_loss,
            "ece": found.measured.calibration_error,
        }
        if found.fitted is not None and found.doubted is not None:
            figures = {
                **figures,
                "fitted_log_loss": found.fitted.log_loss,
                "fitted_ece": found.fitted.calibration_error,
                "doubted": found.doubted.n / found.measured.n,
            }
        return {name: round(figure, 6) for name, figure in figures.items()}


_IMAGES_TO_CHECK: Final = 256
_GRADIENTS_TO_CHECK: Final = 32


def name_for(request: TrainingRequest) -> str:
    """What the network is called if it is written now."""
    wanted = request.name or f"My {TITLES[request.architecture]}"
    if request.folder:
        return wanted
    return free_name(wanted, Library.of_this_computer().entries())


def write_network(
    trained: TrainedNetwork, card: Card, request: TrainingRequest, extra: Mapping[str, bytes]
) -> Bundle:
    """Write a network's bundle to where it was asked for.

    Args:
        trained: the network, and how its training went.
        card: it gets the name that is free at this moment.
        request: what was asked for.
        extra: further files of the bundle.

    Raises:
        UserError: it could not be exported or written; nothing was changed.
    """
    checked = unit_range(trained.held_out.images[:_IMAGES_TO_CHECK])
    try:
        tflite = to_litert(trained.model, checked)
        evidence = to_evidence(
            trained.model, card.architecture, card.parameters, tflite, checked[:_GRADIENTS_TO_CHECK]
        )
        with tempfile.TemporaryDirectory(prefix="logitdesk-") as scratch:
            keras_file = Path(scratch) / "model.keras"
            _without_optimizer(trained.model, card).save(keras_file)
            files = {HISTORY: history_csv(trained.run.epochs), **extra}
            with _place_for(card, request) as (folder, named):
                return write_bundle(
                    folder, named, keras_file, tflite, evidence=evidence, extra=files
                )
    except (OSError, RuntimeError, tf.errors.OpError) as error:  # HDF5's, TensorFlow's
        why = f": {reason(error)}" if isinstance(error, OSError) else ""
        message = (
            f"The network could not be written{why}. Make room on the disk, also where "
            f"{tempfile.gettempdir()} is, and try again."
        )
        raise UserError(message) from error
    except ExportError as error:
        message = f"The network could not be exported: {error}."
        raise UserError(message) from error


@contextmanager
def _place_for(card: Card, request: TrainingRequest) -> Iterator[tuple[Path, Card]]:
    """Where the bundle goes, and the card with the name that is its own there."""
    if request.folder is not None:
        yield Path(request.folder), card
        return
    library = paths.user_models()
    with library_lock(library):
        named = replace(card, name=name_for(request))
        yield new_folder_for(named.name, library), named


def _without_optimizer(model: keras.Model, card: Card) -> keras.Model:
    """The same network without the optimizer's state, which is three times as large as itself."""
    bare = networks.build(card.architecture, **card.parameters)
    bare.set_weights(model.get_weights())
    return bare


_NOT_OF_THE_CARD: Final = ("name", "folder", "start_from", "compare_with", "tensorboard")
"""Entries of a request that say nothing of how a network was trained, or where files were."""


class BundleMaking:
    """Trains a network, measures it, exports it and writes it. All on one thread."""

    def __init__(self, run: Run) -> None:
        """Choose the run's device.

        Raises:
            UserError: there is no such device.
        """
        self._run = run
        self._device = choose_device(run.request.device)
        self._epochs: list[EpochEnded] = []
        self._remarks: dict[str, None] = {}  # in order, and each only once
        self._events: EventFiles | None = None

    def trained(self) -> Finished:
        """Train the network, and put it into the library.

        Raises:
            UserError: it could not be trained or not be written.
        """
        run = self._run
        if run.request.tensorboard:
            with self._remarked():
                self._events = EventFiles(run.folder.tensorboard)
        run.tell(PhaseStarted("training", self._device.words))
        trained = train(
            run.request, run.training_data, self._listen, run.control, self._device.strategy,
            start=run.start, on_best=self._keep_best,
        )  # fmt: skip
        if self._events is not None:
            with self._remarked():
                self._events.close()
        return self._saved(trained)

    def rescued(self) -> Finished:
        """Put the best weights of an interrupted run into the library.

        Raises:
            UserError: there are none, or they could not be written.
        """
        run = self._run
        model = networks.build(run.request.architecture, **self._parameters())
        try:
            model.set_weights(run.folder.best_weights())
        except ValueError as error:
            message = f"What the run left are not the weights of its network: {error}"
            raise UserError(message) from error
        epochs = run.folder.history()
        seconds = epochs[-1].seconds if epochs else 0.0
        how = TrainingResult(epochs, "stopped", seconds)
        return self._saved(
            TrainedNetwork(model, len(run.training_data.learned), run.training_data.held_out, how)
        )

    # While it trains.

    def _listen(
        self, message: PhaseStarted | TrainingStarted | Progress | ProbeResult | EpochEnded
    ) -> None:
        if isinstance(message, TrainingStarted):
            message = replace(message, folder=str(self._run.folder.folder))
        self._run.tell(message)
        if isinstance(message, EpochEnded):
            self._epochs.append(message)
            with suppress(UserError):  # as below
                self._run.folder.keep_history(self._epochs)
            if self._events is not None:
                with self._remarked():
                    self._events.write(message)

    def _keep_best(self, weights: Weights) -> None:
        with suppress(UserError):  # all of it is in memory still, and is written in the end
            self._run.folder.keep_best(weights)

    @contextmanager
    def _remarked(self) -> Iterator[None]:
        """Around what a run can do without: that it failed is told at the end."""
        try:
            yield
        except UserError as error:
            self._remarks[str(error)] = None

    # When it is trained.

    def _saved(self, trained: TrainedNetwork) -> Finished:
        run = self._run
        run.tell(PhaseStarted("measuring"))
        tests = [Answers.of(trained.model, test) for test in run.tests]
        comparisons = self._comparisons(tests)
        card = self._card(trained, tests)
        run.tell(PhaseStarted("saving"))
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
        except UserError as error:
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
            except UserError as error:
                if not self._run.control.should_retry_save(str(error)):
                    raise
