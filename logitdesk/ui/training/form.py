"""The form that asks what to train, and how."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from logitdesk.datasets.catalogue import DATA_SETS
from logitdesk.errors import UserError
from logitdesk.library.card import TITLES
from logitdesk.library.library import LONGEST_NAME, checked_name, free_name
from logitdesk.training.messages import Devices, Message
from logitdesk.training.request import (
    FEWEST_IMAGES,
    QUICK,
    RECIPES,
    THOROUGH,
    ListDevices,
    TrainingRequest,
    estimate_seconds,
    request_for,
)
from logitdesk.ui.session import Session
from logitdesk.ui.theme import wrapped
from logitdesk.ui.training.fields import DataSetChoice, Field, NumberField, drop_down, offer
from logitdesk.ui.training.process import TrainingProcess, Work
from logitdesk.ui.training.text import about
from logitdesk.ui.widgets import Card, Segments, scrolled

_OWN: Final = "own"
_NETWORKS: Final = {
    "cnn": "Two layers of convolutions, then a dense one: the best reader here.",
    "squeezenet": "Small convolutions only: nearly as good, with a twentieth of the weights.",
    "perceptron": "One weighted sum of the pixels for each digit: the simplest that learns.",
}
_ESTIMATE: Final = "From networks that were trained here before, or the number of processor cores."


class TrainingForm(QWidget):
    """Asks what to train, and how; what was asked for last stays in it.

    Signals:
        start_requested(object): the person wants this `TrainingRequest` to be carried out.
    """

    start_requested = Signal(object)

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, work: Work | None = None
    ) -> None:
        """`work` is what the process does that is asked for the devices, in a test."""
        super().__init__(parent)
        self._session, self._networks, self._work = session, session.networks, work
        self._was_shown = self._is_filling = False
        self._is_own_name = self._is_own_data = False
        self._recipe = QUICK
        self._asking: TrainingProcess | None = None
        self._architecture = Segments(TITLES)
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setFixedWidth(self.fontMetrics().horizontalAdvance("n" * 34))
        self._recipes = Segments({QUICK: "Quick", THOROUGH: "Thorough", _OWN: "Own settings"})
        self._data = DataSetChoice()
        self._start = drop_down()
        self._epochs = NumberField(1, 9_999)
        self._augmentation = QCheckBox("Vary the images")
        self._batch_size = NumberField(1, 4_096)
        self._rate = NumberField(1e-6, 1, decimals=6)
        self._images = NumberField(0, 0, step=1_000, special="all")
        self._device = drop_down()
        self._seed = NumberField(0, 2**31 - 1)
        self._seed.setValue(1)
        self._tensorboard = QCheckBox("Write TensorBoard’s files")
        self._numbers = (self._epochs, self._batch_size, self._rate, self._images, self._seed)
        self._fields: dict[QWidget, Field] = {}
        self._build()
        offer(self._device, (("Automatic", "auto"), ("CPU", "cpu")), None)
        self._fill()
        self._connect()

    @property
    def request(self) -> TrainingRequest:
        """What the fields say."""
        architecture, start = self._architecture.choice, self._start.currentData()
        before = self._networks.bundle_in_use(architecture)
        return replace(
            request_for(architecture, self._recipe),
            datasets=self._data.names,
            epochs=int(self._epochs.value()),
            batch_size=int(self._batch_size.value()),
            learning_rate=self._rate.value(),
            augmentation=self._augmentation.isChecked(),
            seed=int(self._seed.value()),
            samples=int(self._images.value()) or None,
            device=str(self._device.currentData()),
            name=" ".join(self._name.text().split()),
            start_from=start,
            compare_with=start or (None if before is None else str(before.folder)),
            tensorboard=self._tensorboard.isChecked(),
        )

    def stop_asking(self) -> None:
        """Wait no more for what devices there are; to be called when the window closes."""
        if self._asking is not None:
            self._asking.close()
            self._asking.deleteLater()
            self._asking = None

    # What Qt calls.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        network = self._session.network
        if not self._was_shown:
            self._was_shown = True
            self._ask_for_devices()
            if network is not None:
                self._architecture.choose(network.card.architecture)
                self._fill()
        self._data.refresh()
        self._on_list_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._button.click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel, with which a form is scrolled, change only a field with the focus."""
        is_wheel = event.type() == QEvent.Type.Wheel
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    # How it is built.

    def _build(self) -> None:
        fields = self._rows(
            Field("Network", self._architecture, " "),
            Field("Name", self._name, "What it is called in the Model menu."),
            Field("Recipe", self._recipes, " "),
            Field("Learn from", self._data, "The images it learns from. It is measured on others."),
            Field("Start", self._start, "With random weights, or where another network ended."),
            Field("Epochs", self._epochs, "How many times each image is seen: more reads better."),
            Field("Variation", self._augmentation,
                  "Turned, slanted and moved a little each time, as different hands write."),
        )  # fmt: skip
        self._more = self._rows(
            Field("Batch size", self._batch_size,
                  "How many images are learned from at a time: the weights move after each."),
            Field("Learning rate", self._rate,
                  "How far the weights move at a time. If the loss becomes no number: smaller.",
                  "The largest step of the optimizer, AdamW: the rate rises to it at the "
                  "beginning and falls to nothing towards the end, along a cosine."),
            Field("Images", self._images, "Fewer make a quick try; a twelfth is held out."),
            Field("Device", self._device, "Automatic takes a GPU that TensorFlow can use."),
            Field("Seed", self._seed,
                  "The same seed begins with the same random weights and order of images."),
            Field("Logs", self._tensorboard, "Event files for TensorBoard, beside the network."),
        )  # fmt: skip
        self._unfold = QToolButton()
        self._unfold.setText("More settings")
        self._unfold.setCheckable(True)
        self._unfold.setProperty("role", "unfold")
        self._unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._unfold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(fields)
        column.addWidget(self._unfold, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._more)
        column.addStretch()
        self._estimate = QLabel()
        self._estimate.setWordWrap(True)
        self._estimate.setToolTip(wrapped(_ESTIMATE))
        self._button = QPushButton("Start training")
        self._button.setProperty("role", "primary")
        self._button.setDefault(True)
        self._button.setToolTip(wrapped("It goes on in the background. Enter starts it as well."))
        foot = QHBoxLayout()
        foot.addWidget(self._estimate, 1)
        foot.addWidget(self._button)
        card = Card("Train a network")
        card.body.addWidget(scrolled(inside), 1)
        card.body.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.setFocusProxy(self._architecture)
        self._on_unfolded(False)

    def _rows(self, *fields: Field) -> QWidget:
        rows = QWidget()
        layout = QGridLayout(rows)  # in a QFormLayout, lines that wrap have too little room
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(16)
        layout.setColumnMinimumWidth(0, self.fontMetrics().horizontalAdvance("Learning rate"))
        layout.setColumnStretch(1, 1)
        for row, field in enumerate(fields):
            label = QLabel(field.label)
            label.setContentsMargins(0, 4, 0, 0)
            label.setBuddy(field.control)
            layout.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(field, row, 1)
            self._fields[field.control] = field
            if isinstance(field.control, NumberField | QComboBox):
                field.control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                field.control.installEventFilter(self)
        return rows

    def _connect(self) -> None:
        self._architecture.chosen.connect(self._on_architecture_chosen)
        self._name.textEdited.connect(self._on_name_edited)
        self._recipes.chosen.connect(self._on_recipe_chosen)
        self._data.changed.connect(self._on_data_ticked)
        for number in (self._epochs, self._batch_size, self._rate):
            number.valueChanged.connect(self._on_recipe_edited)
        self._augmentation.toggled.connect(self._on_recipe_edited)
        for number in self._numbers:
            number.lineEdit().textEdited.connect(self._update)
            number.editingFinished.connect(self._update)
        self._images.valueChanged.connect(self._update)
        self._start.currentIndexChanged.connect(self._update)
        self._device.currentIndexChanged.connect(self._update)
        self._unfold.toggled.connect(self._on_unfolded)
        self._button.clicked.connect(lambda: self.start_requested.emit(self.request))
        self._networks.list_changed.connect(self._on_list_changed)

    # What changes.

    def _on_architecture_chosen(self) -> None:
        self._recipes.choose(self._recipe)
        self._fill()
        self._on_list_changed()

    def _on_recipe_chosen(self, choice: str) -> None:
        if choice == _OWN:
            self._unfold.setChecked(True)
        else:
            self._recipe = choice
            self._fill()
        self._update()

    def _fill(self) -> None:
        """Give the fields the recipe's numbers, and its data unless others were ticked."""
        recipe = request_for(self._architecture.choice, self._recipe)
        self._is_filling = True
        self._epochs.setValue(recipe.epochs)
        self._batch_size.setValue(recipe.batch_size)
        self._rate.setValue(recipe.learning_rate)
        self._augmentation.setChecked(recipe.augmentation)
        if not self._is_own_data:
            self._data.choose(recipe.datasets)
        self._is_filling = False

    def _on_recipe_edited(self) -> None:
        """Say whether the numbers still follow the recipe."""
        if not self._is_filling:
            asked, recipe = self.request, request_for(self._architecture.choice, self._recipe)
            numbers = ("epochs", "batch_size", "learning_rate", "augmentation")
            is_followed = all(getattr(asked, one) == getattr(recipe, one) for one in numbers)
            self._recipes.choose(self._recipe if is_followed else _OWN)
            self._update()

    def _on_data_ticked(self) -> None:
        if not self._is_filling:
            recipe = request_for(self._architecture.choice, self._recipe)
            self._is_own_data = set(self._data.names) != set(recipe.datasets)
            self._update()

    def _on_name_edited(self, name: str) -> None:
        self._is_own_name = bool(name.strip())
        self._update()

    def _on_unfolded(self, is_unfolded: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if is_unfolded else Qt.ArrowType.RightArrow
        self._unfold.setArrowType(arrow)
        self._more.setVisible(is_unfolded)

    def _on_list_changed(self) -> None:
        """Offer the networks there are now to start from, and a name that none of them has."""
        if not self.isVisible():
            return  # it is done when it is shown
        architecture, former = self._architecture.choice, self._start.currentData()
        choices: list[tuple[str, str | None]] = [("From scratch", None)]
        choices += [
            (f"From the weights of {one.name}", str(one.folder))
            for one in self._networks.bundles
            if one.card.architecture == architecture
        ]
        offer(self._start, choices, former)
        if not (self._is_own_name and self._name.hasFocus()):
            wanted = self._name.text() if self._is_own_name else f"My {TITLES[architecture]}"
            self._name.setText(free_name(wanted, self._networks.entries))
        self._update()

    def _update(self) -> None:
        """Say what is asked for, how long it takes, and at each field what is wrong."""
        architecture = self._architecture.choice
        self._fields[self._architecture].set_hint(_NETWORKS[architecture])
        recipe = RECIPES[architecture].get(self._recipes.choice)
        description = "Your own numbers, below." if recipe is None else recipe.description
        self._fields[self._recipes].set_hint(f"{description} {self._recipe_times()}".rstrip())
        self._images.most = max(self._images_in(self._data.names), FEWEST_IMAGES)
        errors = {control: error for control, error in self._errors().items() if error}
        for control, field in self._fields.items():
            field.set_error(errors.get(control, ""))
        if any(self._more.isAncestorOf(control) for control in errors):
            self._unfold.setChecked(True)
        if errors:
            names = ", ".join(f"“{self._fields[control].label}”" for control in errors)
            text = f"Change {names} first."
        else:
            time = about(self._seconds(self.request))
            text = f"{time[:1].upper()}{time[1:]} on this computer"
        self._estimate.setText(text)
        self._button.setEnabled(not errors)
        self._button.setAccessibleDescription(text)

    def _errors(self) -> dict[QWidget, str]:
        errors: dict[QWidget, str] = {number: number.error for number in self._numbers}
        try:
            checked_name(self._name.text(), self._networks.entries)
        except UserError as error:
            errors[self._name] = str(error)
        if not self._data.names:
            errors[self._data] = "There is nothing to learn from. Tick at least one."
        if 0 < self._images.value() < FEWEST_IMAGES:
            errors[self._images] = f"Use at least {FEWEST_IMAGES} images."
        return errors

    # How long it takes, and on what.

    def _recipe_times(self) -> str:
        """How long each recipe takes with the data that would be ticked."""
        asked, times = self.request, []
        for name in (QUICK, THOROUGH):
            recipe = request_for(asked.architecture, name)
            data = self._data.names if self._is_own_data else recipe.datasets
            same = replace(recipe, datasets=data, samples=asked.samples, device=asked.device)
            if data:
                times.append(f"{name.capitalize()}: {about(self._seconds(same))}.")
        return " ".join(times)

    def _seconds(self, request: TrainingRequest) -> float:
        own = [bundle.card for bundle in self._networks.own]
        devices = [str(self._device.itemData(row)) for row in range(self._device.count())]
        if request.device == "auto" and any(device.startswith("gpu") for device in devices):
            request = replace(request, device="gpu")
        return estimate_seconds(request, self._images_in(request.datasets), own)

    def _images_in(self, datasets: Sequence[str]) -> int:
        return sum(data.images for data in DATA_SETS if data.name in datasets)

    def _ask_for_devices(self) -> None:
        """Ask a process, which may import TensorFlow, for the devices there are."""
        asking = TrainingProcess(ListDevices(), self._work, self)
        asking.received.connect(self._on_received, Qt.ConnectionType.QueuedConnection)
        asking.ended.connect(self.stop_asking, Qt.ConnectionType.QueuedConnection)
        with suppress(OSError):  # what is offered at first is right on any computer
            asking.start()
            self._asking = asking

    def _on_received(self, message: Message) -> None:
        if isinstance(message, Devices) and self._asking is not None:
            devices = [(text, value) for value, text in message.choices]
            offer(self._device, devices, self._device.currentData())
            self._update()
