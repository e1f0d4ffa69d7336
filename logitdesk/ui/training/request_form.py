"""The form that asks for training."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from logitdesk.library.card import TITLES
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.training import request_words as words
from logitdesk.ui.training.data_choice import DataChoice
from logitdesk.ui.training.device_choice import DeviceChoice
from logitdesk.ui.training.estimates import Estimates
from logitdesk.ui.training.field_row import FieldRow, column_of, rule
from logitdesk.ui.training.name_field import NameField
from logitdesk.ui.training.number_fields import whole_number
from logitdesk.ui.training.recipe_fields import RecipeFields
from logitdesk.ui.training.scrolled import Scrolled
from logitdesk.ui.training.start_bar import StartBar
from logitdesk.ui.training.start_choice import StartChoice
from logitdesk.ui.training.training import Training
from logitdesk.ui.training.training_thread import FEWEST_IMAGES, TrainingRequest, Work, work
from logitdesk.ui.training.unfolding import Unfolding
from logitdesk.ui.widgets import Card, Segments

_LARGEST_SEED: Final = 2**31 - 1
_ALL: Final = 0


class RequestForm(QWidget):
    """Asks what to train, and how; what was asked for last stays in it.

    All methods run on the window's thread, and none waits but `stop_asking`.
    """

    asked_for = Signal(object)
    """The person wants this `TrainingRequest` to be carried out."""

    def __init__(
        self,
        session: Session,
        _training: Training,
        _themes: ThemeManager,
        parent: QWidget | None = None,
        *,
        work: Work = work,
    ) -> None:
        """`work` is what the process does that is asked for the devices."""
        super().__init__(parent)
        self._networks = session.networks
        self._session = session
        self._was_shown = False
        self._architecture = Segments(TITLES)
        self._name = NameField(session.networks)
        self._recipe = RecipeFields(self._architecture.choice, self)
        self._data = DataChoice()
        self._data.suggest(self._recipe.datasets)
        self._start_from = StartChoice()
        self._images = whole_number(_ALL, self._data.images, step=1_000, special="all")
        self._device = DeviceChoice(work=work)
        self._estimates = Estimates(session.networks, self._data, self._device)
        self._seed = whole_number(0, _LARGEST_SEED)
        self._seed.setValue(1)
        self._tensorboard = QCheckBox("Write TensorBoard’s files")
        self._network_row = FieldRow("Network", self._architecture, "")
        self._recipe_row = FieldRow("Recipe", self._recipe.choice, "")
        self._more = Unfolding("More settings", column_of(*self._more_rows()))
        self._bar = StartBar()
        self._put_together()
        self._connect()

    @property
    def request(self) -> TrainingRequest:
        """What the fields say."""
        architecture = self._architecture.choice
        before = self._networks.bundle_in_use(architecture)
        start_from = self._start_from.folder
        images = self._images.value()
        return replace(
            self._recipe.asked(),
            datasets=self._data.names,
            seed=self._seed.value(),
            samples=None if images == _ALL else images,
            device=self._device.device,
            name=self._name.name,
            start_from=start_from,
            compare_with=start_from or (None if before is None else str(before.folder)),
            tensorboard=self._tensorboard.isChecked(),
        )

    @property
    def problem(self) -> str:
        """Why training cannot start, for the person; empty when it can."""
        if self._name.problem:
            return self._name.problem
        if not self._data.names:
            return "There is nothing to learn from. Tick at least one set of images."
        if 0 < self._images.value() < FEWEST_IMAGES:
            return f"Use at least {FEWEST_IMAGES} images."
        return ""

    def start(self) -> None:
        """Ask for what the fields say, unless something is wrong with it."""
        if not self.problem:
            self.asked_for.emit(self.request)

    def stop_asking(self) -> None:
        """Wait no more for what devices there are; to be called when the window closes."""
        self._device.stop_asking()

    # What Qt calls.

    def showEvent(self, event: QShowEvent) -> None:
        """Looks at what may have changed meanwhile."""
        super().showEvent(event)
        network = self._session.network
        if not self._was_shown and network is not None:
            self._architecture.choose(network.card.architecture)
            self._recipe.take_architecture(network.card.architecture)
        self._was_shown = True
        self._device.ask()
        self._data.look_again()
        self._look_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Starts on Enter, in whatever field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As in a window of the usual size."""
        return QSize(880, 560)

    # How it is put together.

    def _put_together(self) -> None:
        for architecture, line in words.OF_NETWORKS.items():
            self._architecture.explain(architecture, line)
        fields = column_of(*self._common_rows(), self._more)
        fields.setContentsMargins(0, 0, 12, 0)
        scroll = Scrolled()
        scroll.show_content(fields)
        card = Card("Train a network")
        card.body.addWidget(scroll, stretch=1)
        card.body.addWidget(rule())
        card.body.addWidget(self._bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.setFocusProxy(self._architecture)

    def _common_rows(self) -> list[FieldRow]:
        recipe = self._recipe
        return [
            self._network_row,
            FieldRow("Name", self._name, words.NAME),
            self._recipe_row,
            FieldRow("Learn from", self._data, words.DATA),
            FieldRow("Start", self._start_from, words.START, words.START_MORE),
            FieldRow("Epochs", recipe.epochs, words.EPOCHS, words.EPOCHS_MORE),
            FieldRow("Variation", recipe.augmentation, words.AUGMENTATION, words.AUGMENTATION_MORE),
        ]

    def _more_rows(self) -> list[FieldRow]:
        recipe, rate = self._recipe, self._recipe.learning_rate
        return [
            FieldRow("Batch size", recipe.batch_size, words.BATCH_SIZE),
            FieldRow("Learning rate", rate, words.LEARNING_RATE, words.LEARNING_RATE_MORE),
            FieldRow("Images", self._images, words.IMAGES, words.IMAGES_MORE),
            FieldRow("Device", self._device, words.DEVICE),
            FieldRow("Seed", self._seed, words.SEED),
            FieldRow("Logs", self._tensorboard, words.TENSORBOARD),
        ]

    def _connect(self) -> None:
        self._architecture.chosen.connect(self._take_architecture)
        self._name.textEdited.connect(self._show)
        self._recipe.own_chosen.connect(self._more.unfold)
        self._data.changed.connect(self._data_changed)
        self._bar.started.connect(self.start)
        self._recipe.changed.connect(self._recipe_changed)
        for changed in (
            self._start_from.currentIndexChanged,
            self._images.valueChanged,
            self._device.currentIndexChanged,
        ):
            changed.connect(self._show)
        self._networks.list_changed.connect(self._look_again)

    # What changes.

    def _take_architecture(self, architecture: str) -> None:
        self._recipe.take_architecture(architecture)
        self._look_again()

    def _recipe_changed(self) -> None:
        self._data.suggest(self._recipe.datasets)
        self._show()

    def _data_changed(self) -> None:
        self._images.setMaximum(max(FEWEST_IMAGES, self._data.images))
        self._show()

    def _look_again(self) -> None:
        """See which networks there are now."""
        if not self.isVisible():
            return  # that will be done when it is shown
        architecture = self._architecture.choice
        self._start_from.offer(
            bundle for bundle in self._networks.bundles if bundle.card.architecture == architecture
        )
        self._name.renew(TITLES[architecture])
        self._show()

    def _show(self) -> None:
        architecture = self._architecture.choice
        self._network_row.say(words.OF_NETWORKS[architecture])
        asked = self.request
        self._recipe_row.say(
            f"{self._recipe.description or words.OWN_RECIPE} "
            f"{self._estimates.of_recipes(self._recipe, asked)}".rstrip()
        )
        if self.problem:
            self._bar.show_problem(self.problem)
        else:
            self._bar.show_estimate(self._estimates.seconds(asked))
