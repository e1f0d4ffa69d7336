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
from logitdesk.scores.metrics import Evaluation, compare, log_loss
from logitdesk.scores.verdict import Limits, fit_limits
from logitdesk.training import networks
from logitdesk.training.callbacks import EventFiles, MeasuringCallback, Weights
from logitdesk.training.checkpoint import history_csv
from logitdesk.training.device import choose_device
from logitdesk.training.evidence_export import to_evidence
from logitdesk.training.export import ExportError, load_network, to_litert
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
    """A network's (n, 10) float32 logits for a data set."""

    data: DataSet
    logits: NDArray[np.float32]

    @property
    def labels(self) -> NDArray[np.int64]:
        """(n,) what is right."""
        return self.data.labels.astype(np.int64)


@dataclass(frozen=True)
class Calibration:
    """What is fitted to a network's answers on digits held out of its training.

    Attributes:
        temperature: with the least cross-entropy.
        limits: from where on the network is believed.
    """

    temperature: float
    limits: Limits

    @classmethod
    def fit(cls, held_out: Answers) -> Self:
        """Fit both."""
        temperature = round(fit_temperature(held_out.logits, held_out.labels), 3)
        return cls(temperature, fit_limits(held_out.logits, DOUBTED))

    def measure(self, held_out: Answers, tests: Sequence[Answers]) -> dict[str, dict[str, float]]:
        """Return a card's figures of each data set, what was held out first."""
        sets = {"validation": held_out, **{answers.data.name: answers for answers in tests}}
        return {name: self._figures(answers) for name, answers in sets.items()}

    def _figures(self, answers: Answers) -> dict[str, float]:
        found = Evaluation.of(answers.logits, answers.labels, self.temperature, self.limits)
        figures: dict[str, float] = {
            "n": found.measured.n,
            "accuracy": found.measured.accuracy,
            "log_loss": found.measured.log_loss,
            "ece": found.measured.calibration_error,
        }
        if found.fitted is not None and found.doubted is not None:
            figures |= {
                "fitted_log_loss": found.fitted.log_loss,
                "fitted_ece": found.fitted.calibration_error,
                "doubted": found.doubted.n / found.measured.n,
            }
        return {name: round(figure, 6) for name, figure in figures.items()}


_IMAGES_TO_CHECK: Final = 256
_GRADIENTS_TO_CHECK: Final = 32


def name_for(request: TrainingRequest) -> str:
    """Return what the network is called if it is written now."""
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
            # Without the optimizer's state, which is three times as large as the network.
            bare = networks.build(card.architecture, **card.parameters)
            bare.set_weights(trained.model.get_weights())
            bare.save(keras_file)
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
    """Yield where the bundle goes, and the card with its name there."""
    if request.folder is not None:
        yield Path(request.folder), card
        return
    library = paths.user_models()
    with library_lock(library):
        named = replace(card, name=name_for(request))
        yield new_folder_for(named.name, library), named


_NOT_ON_THE_CARD: Final = ("name", "folder", "start_from", "compare_with", "tensorboard")
"""Entries of a request that say nothing of how a network was trained, or where files were."""
_PREDICT_BATCH: Final = 500


class NetworkBuilder:
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

    def train(self) -> Finished:
        """Train the network, and put it into the library.

        Raises:
            UserError: it could not be trained or not be written.
        """
        run = self._run
        if run.request.tensorboard:
            with self._as_remarks():
                self._events = EventFiles(run.folder.tensorboard)
        run.send(PhaseStarted("training", self._device.words))
        trained = train(
            run.request, run.training_data, self._send, run.control, self._device.strategy,
            start=run.start, on_best=self._keep_best,
        )  # fmt: skip
        return self._finish(trained)

    def recover(self) -> Finished:
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
        seconds, done = (epochs[-1].seconds, epochs[-1].epoch) if epochs else (0.0, 0.0)
        result = TrainingResult(epochs, "stopped", seconds, done)
        data = run.training_data
        return self._finish(TrainedNetwork(model, len(data.learned), data.held_out, result))

    # While it trains.

    def _send(self, message: TrainingStarted | Progress | ProbeResult | EpochEnded) -> None:
        if isinstance(message, TrainingStarted):
            message = replace(message, folder=str(self._run.folder.folder))
        self._run.send(message)
        if isinstance(message, EpochEnded):
            self._epochs.append(message)
            with suppress(UserError):  # as below
                self._run.folder.keep_history(self._epochs)
            if self._events is not None:
                with self._as_remarks():
                    self._events.write(message)

    def _keep_best(self, weights: Weights) -> None:
        with suppress(UserError):  # all of it is in memory still, and is written in the end
            self._run.folder.keep_best(weights)

    @contextmanager
    def _as_remarks(self) -> Iterator[None]:
        """Make a remark of a failure that a run can do without."""
        try:
            yield
        except UserError as error:
            self._remarks[str(error)] = None

    # When it is trained.

    def _finish(self, trained: TrainedNetwork) -> Finished:
        """Measure the network, and write it."""
        run = self._run
        run.send(PhaseStarted("measuring"))
        before = self._network_before()
        count = sum(map(len, run.tests)) * (1 if before is None else 2) + len(trained.held_out)
        progress = MeasuringCallback(count, run.send)
        held_out = _answers(trained.model, trained.held_out, progress)
        trained = self._validated(trained, held_out)
        if self._events is not None:
            with self._as_remarks():
                self._events.close()
        tests = [_answers(trained.model, test, progress) for test in run.tests]
        befores = [
            None if before is None else (before[0], _answers(before[1], test, progress).logits)
            for test in run.tests
        ]
        card = self._card(trained, held_out, tests)
        run.send(PhaseStarted("saving"))
        bundle = self._written(trained, card)
        comparisons = tuple(
            compare(test.data.name, test.labels, old, (bundle.name, test.logits))
            for test, old in zip(tests, befores, strict=True)
        )
        remarks = tuple(self._remarks)
        return Finished(bundle.name, str(bundle.folder), comparisons, trained.run, remarks)

    def _network_before(self) -> tuple[str, keras.Model] | None:
        """Return what the new network is measured beside, if it can be."""
        folder = self._run.request.compare_with
        if folder is None:
            return None
        try:
            bundle = open_bundle(Path(folder))
            return bundle.name, load_network(bundle)
        except UserError as error:
            self._remarks[f"There is nothing to compare with. {error}"] = None
            return None

    def _validated(self, trained: TrainedNetwork, held_out: Answers) -> TrainedNetwork:
        """Add the figures of a first epoch that was stopped before it was validated."""
        if trained.unvalidated is None:
            return trained
        ended = replace(
            trained.unvalidated,
            validation_loss=log_loss(held_out.logits, held_out.labels),
            validation_accuracy=float((held_out.logits.argmax(axis=1) == held_out.labels).mean()),
        )
        self._send(ended)
        return replace(trained, run=replace(trained.run, epochs=(ended,)), unvalidated=None)

    def _card(self, trained: TrainedNetwork, held_out: Answers, tests: Sequence[Answers]) -> Card:
        request = self._run.request
        calibration = Calibration.fit(held_out)
        return Card(
            name=name_for(request),
            architecture=request.architecture,
            parameters=self._parameters(),
            weights=trained.model.count_params(),
            trained_on=request.datasets,
            created=datetime.now(UTC).isoformat(timespec="seconds"),
            settings=self._settings(trained),
            seed=request.seed,
            measured=calibration.measure(held_out, tests),
            temperature=calibration.temperature,
            limits=calibration.limits.entries(),
        )

    def _parameters(self) -> Mapping[str, Any]:
        """Return what the network is built with: as the one that it starts from."""
        start = self._run.start
        architecture = self._run.request.architecture
        return networks.default_parameters(architecture) if start is None else start.card.parameters

    def _settings(self, trained: TrainedNetwork) -> dict[str, Any]:
        run, start = trained.run, self._run.start
        asked = asdict(self._run.request)
        # A first epoch that was stopped is the only one that may be there in part.
        whole = [epoch for epoch in run.epochs if epoch.epoch >= 1]
        seconds = whole[-1].seconds if whole else 0.0
        return {
            **{key: value for key, value in asked.items() if key not in _NOT_ON_THE_CARD},
            "started_from": None if start is None else start.name,
            "device": self._device.words,
            "images": trained.images,
            "epochs_done": round(run.epochs_done, 2),
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


def _answers(model: keras.Model, data: DataSet, progress: MeasuringCallback) -> Answers:
    images = unit_range(data.images)
    logits = model.predict(images, batch_size=_PREDICT_BATCH, verbose=0, callbacks=[progress])
    return Answers(data, logits)
