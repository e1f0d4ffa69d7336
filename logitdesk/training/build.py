"""Trains a network, measures it, exports it and writes it."""

import csv
import io
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.clock import local_now
from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.errors import UserError
from logitdesk.library.bundle import HISTORY, Bundle, open_bundle, write_bundle
from logitdesk.library.card import ARCHITECTURES, TAUGHT_UNTIL, NetworkCard
from logitdesk.library.files import reason
from logitdesk.library.library import Library, free_name, library_lock, new_folder_for
from logitdesk.scores.functional import fit_temperature
from logitdesk.scores.metrics import Evaluation, compare, expected_calibration_error
from logitdesk.scores.verdict import Limits, fit_limits
from logitdesk.training import networks
from logitdesk.training.callbacks import MeasuringCallback
from logitdesk.training.checkpoint import RunFolder
from logitdesk.training.evidence_export import to_evidence
from logitdesk.training.export import ExportError, load_network, save_keras, to_litert
from logitdesk.training.leaving_out import read_left_out
from logitdesk.training.messages import (
    Control,
    EpochEnded,
    Finished,
    PhaseStarted,
    ProbeResult,
    Progress,
    TrainingResult,
    TrainingStarted,
)
from logitdesk.training.pipeline import SendMessage
from logitdesk.training.request import TrainingRequest
from logitdesk.training.teaching import Hand
from logitdesk.training.trainer import TrainedNetwork, choose_device, train
from logitdesk.training.training_data import TrainingData
from logitdesk.translatable import Translatable

DOUBTED: Final = 0.0065
"""The share of the digits of validation that is to be doubted: of others at most 1 in 100 then."""
_IMAGES_TO_CHECK: Final = 256
_GRADIENTS_TO_CHECK: Final = 32
_PREDICT_BATCH: Final = 500
_NOT_ON_THE_CARD: Final = (
    "name", "folder", "start_from", "teachers", "compare_with", "tensorboard", "hand",
)  # fmt: skip
"""Entries of a request that say nothing of how a network was trained, or where files were."""


@dataclass(frozen=True, eq=False)
class Answers:
    """A network's (n, 10) float32 logits for a data set."""

    data: DataSet
    logits: NDArray[np.float32]

    @property
    def labels(self) -> NDArray[np.int64]:
        """(n,) the right digits."""
        return self.data.labels.astype(np.int64)


_FOLDS: Final = 5


def calibrate(held_out: Answers) -> tuple[float | None, Limits]:
    """Fit the temperature and the limits of belief to digits held out of training.

    The temperature is None unless it helps with digits that it was not fitted to: with those of
    each data set, when fitted to four fifths of all, it lowers the calibration error of the others.
    """
    z, y = held_out.logits, held_out.labels
    limits = fit_limits(z, DOUBTED)
    if len(y) < 2 * _FOLDS:
        return None, limits
    cooled = z.copy()
    for fold in range(_FOLDS):
        is_left = np.arange(len(y)) % _FOLDS == fold
        cooled[is_left] /= np.float32(fit_temperature(z[~is_left], y[~is_left]))
    sources = _sources(held_out.data)
    for source in np.unique(sources):
        those = sources == source
        before = expected_calibration_error(z[those], y[those])
        if expected_calibration_error(cooled[those], y[those]) >= before:
            return None, limits
    return round(fit_temperature(z, y), 3), limits


def _sources(data: DataSet) -> NDArray[np.str_]:
    """Return of each image the kind of its writer, which tells scans, pendigits and UNIPEN."""
    writers = [None if one is None else one.writer for one in data.segments or [None] * len(data)]
    return np.array([type(writer).__name__ for writer in writers])


def figures_of(
    answers: Answers, temperature: float | None, limits: Limits | None
) -> dict[str, float]:
    """Return a card's figures of a data set."""
    found = Evaluation.of(answers.logits, answers.labels, temperature, limits)
    figures: dict[str, float] = {
        "n": found.measured.n,
        "accuracy": found.measured.accuracy,
        "log_loss": found.measured.log_loss,
        "ece": found.measured.calibration_error,
    }
    if found.fitted is not None:
        figures["fitted_log_loss"] = found.fitted.log_loss
        figures["fitted_ece"] = found.fitted.calibration_error
    if found.doubted is not None:
        figures["doubted"] = found.doubted.n / found.measured.n
    return {name: round(figure, 6) for name, figure in figures.items()}


def name_for(request: TrainingRequest) -> str:
    """Return what the network is called if it is written now."""
    wanted = request.name or f"My {ARCHITECTURES[request.architecture].title}"
    if request.folder:
        return wanted
    return free_name(wanted, Library.of_this_computer().entries())


def write_network(trained: TrainedNetwork, card: NetworkCard, request: TrainingRequest) -> Bundle:
    """Write a network's bundle to where it was asked for, under a name that is free now.

    Raises:
        UserError: it could not be exported or written; nothing was changed.
    """
    checked = unit_range(trained.held_out.images[:_IMAGES_TO_CHECK])
    epochs = trained.run.epochs
    try:
        tflite = to_litert(trained.model, checked)
        evidence = to_evidence(
            trained.model, card.architecture, tflite, checked[:_GRADIENTS_TO_CHECK]
        )
        bare = type(trained.model).from_config(trained.model.get_config())
        with tempfile.TemporaryDirectory(prefix="logitdesk-") as scratch:
            keras_file = Path(scratch) / "model.keras"
            # Without the optimizer's state, which is three times as large as the network.
            bare.set_weights(trained.model.get_weights())
            save_keras(bare, keras_file)
            files = {HISTORY: history_csv(epochs)}
            if request.tensorboard:
                files |= _tensorboard_files(epochs, Path(scratch) / "tensorboard")
            with _place_for(card, request) as (folder, named):
                return write_bundle(
                    folder, named, keras_file, tflite, evidence=evidence, extra=files
                )
    except (OSError, RuntimeError, tf.errors.OpError) as error:  # HDF5's, TensorFlow's
        if not isinstance(error, OSError):
            raise UserError(
                "The network could not be written. Make room on the disk, also where {folder} is, "
                "and try again.",
                folder=tempfile.gettempdir(),
            ) from error
        raise UserError(
            "The network could not be written: {reason}. Make room on the disk, also where "
            "{folder} is, and try again.",
            reason=reason(error),
            folder=tempfile.gettempdir(),
        ) from error
    except ExportError as error:
        raise UserError("The network could not be exported: {error}.", error=error) from error


def history_csv(epochs: Sequence[EpochEnded]) -> bytes:
    """Return comma-separated values in UTF-8: `EpochEnded`'s names, then a line an epoch."""
    text = io.StringIO()
    writer = csv.DictWriter(text, [field.name for field in fields(EpochEnded)], lineterminator="\n")
    writer.writeheader()
    writer.writerows(map(asdict, epochs))
    return text.getvalue().encode()


def _tensorboard_files(epochs: Sequence[EpochEnded], folder: Path) -> dict[str, bytes]:
    """Return the epochs' figures as TensorBoard scalars, by file name.

    By `tf.summary.write`: Keras' callback and `tf.summary.scalar` need TensorBoard installed.
    """
    scalar = tf.compat.v1.SummaryMetadata()
    scalar.plugin_data.plugin_name = "scalars"
    writer = tf.summary.create_file_writer(str(folder))
    with writer.as_default(step=0):
        for epoch in epochs:
            for name in ("loss", "accuracy", "validation_loss", "validation_accuracy"):
                value = getattr(epoch, name)
                tf.summary.write(f"epoch/{name}", value, step=epoch.epoch, metadata=scalar)
    writer.close()
    return {f"tensorboard/{path.name}": path.read_bytes() for path in folder.iterdir()}


@contextmanager
def _place_for(card: NetworkCard, request: TrainingRequest) -> Iterator[tuple[Path, NetworkCard]]:
    """Yield where the bundle goes, and the card with its name there."""
    if request.folder is not None:
        yield Path(request.folder), card
        return
    library = paths.user_models()
    with library_lock(library):
        named = replace(card, name=name_for(request))
        yield new_folder_for(named.name, library), named


@dataclass(eq=False)
class NetworkBuilder:
    """Trains a network, measures it, exports it and writes it. All on one thread.

    Making one chooses the run's device, which may be a `UserError`: there is none like it.

    Attributes:
        request: what is to be trained.
        folder: where the run keeps what it has learned while it goes on.
        send: called on the thread that trains with every message but the last.
        control: tells what is wanted meanwhile.
        training_data: the images to learn from, and those to choose by.
        tests: the sets of images that the network is measured on.
        start: the network whose weights training begins with; None for fresh ones.
        teachers: networks whose answers are learned beside the labels.
        hand: the person's own digits, where they are taught.
    """

    request: TrainingRequest
    folder: RunFolder
    send: SendMessage
    control: Control
    training_data: TrainingData
    tests: Sequence[DataSet]
    start: Bundle | None
    teachers: Sequence[Bundle] = ()
    hand: Hand | None = None

    def __post_init__(self) -> None:
        self._device = choose_device(self.request.device)
        self._epochs: list[EpochEnded] = []

    def train(self) -> Finished:
        """Train the network, and put it into the library.

        Raises:
            UserError: it could not be trained or not be written.
        """
        self.send(PhaseStarted("training", self._device.words))
        trained = train(
            self.request, self.training_data, self._on_message, self.control,
            self._device.strategy, start=self.start, teachers=self.teachers,
            on_best=self.folder.keep_best,
        )  # fmt: skip
        return self._judge(trained)

    def recover(self) -> Finished:
        """Put the best weights of an interrupted run into the library.

        Raises:
            UserError: there are none, or they could not be written.
        """
        if self.start is not None:
            model = load_network(self.start)
        else:
            model = networks.build(self.request.architecture, **self._parameters())
        try:
            model.set_weights(self.folder.best_weights())
        except ValueError as error:
            raise UserError(
                "What the run left are not the weights of its network: {error}", error=error
            ) from error
        epochs = self.folder.history()
        seconds, done = (epochs[-1].seconds, epochs[-1].epoch) if epochs else (0.0, 0)
        result = TrainingResult(epochs, "stopped", seconds, done)
        data = self.training_data
        return self._judge(TrainedNetwork(model, len(data.learned), data.held_out, result))

    def _judge(self, trained: TrainedNetwork) -> Finished:
        """Have a taught network read the person's digits, and measure and write any network."""
        if self.hand is None or self.start is None:
            return self._finish(trained)
        found = read_left_out(
            self.request, self.hand, trained, self.send, self.control, self._device.strategy,
            self.start, self.teachers,
        )  # fmt: skip
        if isinstance(found, str):
            return self._finish(trained, remarks=(found,))
        own = Answers(self.hand.own.take(found[0]), found[1])
        return self._finish(trained, [own])

    def _on_message(self, message: TrainingStarted | Progress | ProbeResult | EpochEnded) -> None:
        if isinstance(message, TrainingStarted):
            message = replace(message, folder=str(self.folder.folder))
        self.send(message)
        if isinstance(message, EpochEnded):
            self._epochs.append(message)
            self.folder.keep_history(self._epochs)

    def _finish(
        self, trained: TrainedNetwork, answers: Sequence[Answers] = (), remarks: Sequence[str] = ()
    ) -> Finished:
        """Measure the network, and write it; some answers may be known before."""
        self.send(PhaseStarted("measuring"))
        before, no_before = self._network_before()
        images = len(trained.held_out) + sum(map(len, self.tests)) * (1 if before is None else 2)
        progress = MeasuringCallback(images, self.send)
        held_out = _answers(trained.model, trained.held_out, progress)
        tests = [*answers, *(_answers(trained.model, test, progress) for test in self.tests)]
        befores = [
            None if before is None else (before[0], _answers(before[1], test.data, progress).logits)
            for test in tests
        ]
        card = self._card(trained, held_out, tests)
        self.send(PhaseStarted("saving"))
        bundle = self._write(trained, card)
        comparisons = tuple(
            compare(test.data.name, test.labels, old, (bundle.name, test.logits))
            for test, old in zip(tests, befores, strict=True)
        )
        return Finished(
            bundle.name, str(bundle.folder), comparisons, trained.run, (*remarks, *no_before)
        )

    def _network_before(self) -> tuple[tuple[str, keras.Model] | None, tuple[str, ...]]:
        """Return what the new network is measured beside, or else why it is not."""
        folder = self.request.compare_with
        if folder is None:
            return None, ()
        try:
            bundle = open_bundle(Path(folder))
            return (bundle.name, load_network(bundle)), ()
        except UserError as error:
            remark = Translatable("There is nothing to compare with. {why}", why=error.text)
            return None, (remark,)

    def _card(
        self, trained: TrainedNetwork, held_out: Answers, tests: Sequence[Answers]
    ) -> NetworkCard:
        if self.hand is not None and self.start is not None:  # its logits are much the same
            temperature = self.start.card.temperature
            limits = Limits.of_entries(self.start.card.limits)
        else:
            temperature, limits = calibrate(held_out)
        sets = {"validation": held_out, **{test.data.name: test for test in tests}}
        return NetworkCard(
            name=name_for(self.request),
            architecture=self.request.architecture,
            parameters=self._parameters(),
            weights=trained.model.count_params(),
            trained_on=self.request.datasets,
            created=local_now().astimezone(UTC).isoformat(timespec="seconds"),
            settings=self._settings(trained),
            seed=self.request.seed,
            measured={name: figures_of(one, temperature, limits) for name, one in sets.items()},
            temperature=temperature,
            limits=None if limits is None else limits.entries(),
        )

    def _parameters(self) -> Mapping[str, Any]:
        """Return what the network is built with: as the one that it starts from."""
        if self.start is not None:
            return self.start.card.parameters
        return networks.default_parameters(self.request.architecture)

    def _settings(self, trained: TrainedNetwork) -> dict[str, Any]:
        run, asked = trained.run, asdict(self.request)
        images_seen = len(run.epochs) * trained.images
        seconds = run.epochs[-1].seconds if run.epochs else 0.0
        return {
            **{key: value for key, value in asked.items() if key not in _NOT_ON_THE_CARD},
            "started_from": None if self.start is None else self.start.name,
            **self._taught(),
            "teachers": [teacher.name for teacher in self.teachers],
            "device": self._device.words,
            "images": trained.images,
            "epochs_done": round(run.epochs_done, 2),
            "ending": run.ending,
            "seconds": round(run.seconds, 1),
            "images_per_second": round(images_seen / seconds, 1) if seconds else 0.0,
        }

    def _taught(self) -> dict[str, Any]:
        hand = self.hand
        return {} if hand is None or hand.held_back.any() else {TAUGHT_UNTIL: hand.last}

    def _write(self, trained: TrainedNetwork, card: NetworkCard) -> Bundle:
        """Write the bundle, again as long as a person wants it."""
        while True:
            try:
                return write_network(trained, card, self.request)
            except UserError as error:
                if not self.control.should_save_again(error.text):
                    raise


def _answers(model: keras.Model, data: DataSet, progress: MeasuringCallback) -> Answers:
    images = unit_range(data.images)
    logits = model.predict(images, batch_size=_PREDICT_BATCH, verbose=0, callbacks=[progress])
    return Answers(data, logits)
