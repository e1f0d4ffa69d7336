"""The form that asks what to train, and how."""

from contextlib import suppress
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from logitdesk.datasets.catalogue import DATA_SETS, is_available
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
from logitdesk.ui.training.fields import FieldRows, NumberField, offer
from logitdesk.ui.training.process import TrainingProcess, Work
from logitdesk.ui.training.text import about
from logitdesk.ui.widgets import Card, Segments, scrolled

_OWN: Final = "own"
_NETWORKS: Final = {
    "cnn": "Two layers of convolutions, then a dense one: the best reader here.",
    "squeezenet": "Small convolutions only: nearly as good, with a twentieth of the weights.",
    "perceptron": "One weighted sum of the pixels for each digit: the simplest that learns.",
}


class TrainingForm(QWidget):
    """Asks what to train, and how; what was asked for last stays in it.

    Signals:
        start_requested(object): the person wants this `TrainingRequest` to be carried out.
    """

    start_requested = Signal(object)

    def __init__(self, session: Session, work: Work | None) -> None:
        """`work` is what the process does that is asked for the devices, in a test."""
        super().__init__()
        self._session, self._networks, self._work = session, session.networks, work
        self._was_shown = self._is_own_name = self._is_own_data = False
        self._recipe = QUICK
        self._asking: TrainingProcess | None = None
        self._architecture = Segments(TITLES)
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setMinimumWidth(self.fontMetrics().horizontalAdvance("n" * 28))
        self._recipes = Segments({QUICK: "Quick", THOROUGH: "Thorough", _OWN: "Own settings"})
        self._data = {
            data.name: QCheckBox(f"{data.title}, {data.images:,} images") for data in DATA_SETS
        }
        self._start, self._device = QComboBox(), QComboBox()
        self._epochs = NumberField(1, 9_999)
        self._augmentation = QCheckBox("Vary the images")
        self._batch_size = NumberField(1, 4_096)
        self._rate = NumberField(1e-6, 1, decimals=6)
        self._rate.setToolTip(
            wrapped(
                "The largest step of the optimizer, AdamW: the rate rises to it at the beginning "
                "and falls to nothing towards the end, along a cosine."
            )
        )
        self._images = NumberField(0, 1e6, step=1_000, special="all", fewest=FEWEST_IMAGES)
        self._seed = NumberField(0, 2**31 - 1)
        self._seed.setValue(1)
        self._tensorboard = QCheckBox("Write TensorBoard’s files")
        for field in (self._start, self._device):
            field.setMinimumContentsLength(24)
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        offer(self._device, (("Automatic", "auto"), ("CPU", "cpu")), None)
        self._build()
        self._fill()
        self._connect()

    @property
    def request(self) -> TrainingRequest:
        """What the fields say."""
        architecture, start = self._architecture.choice, self._start.currentData()
        before = self._networks.bundle_in_use(architecture)
        images = int(self._images.value())
        return replace(
            request_for(architecture, self._recipe),
            datasets=tuple(name for name, tick in self._data.items() if tick.isChecked()),
            epochs=int(self._epochs.value()),
            batch_size=int(self._batch_size.value()),
            learning_rate=self._rate.value(),
            augmentation=self._augmentation.isChecked(),
            seed=int(self._seed.value()),
            samples=images or None,
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self._ask_for_devices()
            if self._session.network is not None:
                self._architecture.choose(self._session.network.card.architecture)
                self._fill()
        self._on_list_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._button.click()
        else:
            super().keyPressEvent(event)

    # How it is built.

    def _build(self) -> None:
        self._ticks = QWidget()
        ticks = QVBoxLayout(self._ticks)
        ticks.setContentsMargins(0, 0, 0, 0)
        ticks.setSpacing(2)
        for data in DATA_SETS:
            self._data[data.name].setToolTip(wrapped(data.explanation))
            ticks.addWidget(self._data[data.name])
        self._ticks.setFocusProxy(self._data[DATA_SETS[0].name])
        self._rows = FieldRows(
            ("Network", self._architecture, ""),
            ("Name", self._name, "What it is called in the Model menu."),
            ("Recipe", self._recipes, ""),
            ("Learn from", self._ticks, ""),
            ("Start", self._start, "With random weights, or where another network ended."),
            ("Epochs", self._epochs, "How many times each image is seen: more reads better."),
            ("Variation", self._augmentation,
             "Turned, slanted and moved a little each time, as different hands write."),
        )  # fmt: skip
        self._more = FieldRows(
            ("Batch size", self._batch_size,
             "How many images are learned from at a time: the weights move after each."),
            ("Learning rate", self._rate,
             "How far the weights move at a time. If the loss becomes no number: smaller."),
            ("Images", self._images, "Fewer make a quick try; a twelfth is held out."),
            ("Device", self._device, "Automatic takes a GPU that TensorFlow can use."),
            ("Seed", self._seed,
             "The same seed begins with the same random weights and order of images."),
            ("Logs", self._tensorboard, "Event files for TensorBoard, beside the network."),
        )  # fmt: skip
        more = (self._batch_size, self._rate, self._images, self._seed)
        self._numbers = [(self._rows, self._epochs), *((self._more, one) for one in more)]
        self._unfold = QToolButton()
        self._unfold.setText("More settings")
        self._unfold.setCheckable(True)
        self._unfold.setProperty("role", "unfold")
        self._unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._unfold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(self._rows)
        column.addWidget(self._unfold, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._more)
        column.addStretch()
        self._estimate = QLabel()
        self._estimate.setWordWrap(True)
        self._estimate.setToolTip(
            "From networks that were trained here before, or the number of processor cores."
        )
        self._button = QPushButton("Start training")
        self._button.setProperty("role", "primary")
        self._button.setDefault(True)
        self._button.setToolTip("It goes on in the background. Enter starts it as well.")
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

    def _connect(self) -> None:
        self._architecture.chosen.connect(self._on_architecture_chosen)
        self._name.textEdited.connect(self._on_name_edited)
        self._recipes.chosen.connect(self._on_recipe_chosen)
        for tick in self._data.values():
            tick.toggled.connect(self._on_data_ticked)
        for number in (self._epochs, self._batch_size, self._rate):
            number.valueChanged.connect(self._on_recipe_edited)
        for _, number in self._numbers:
            number.lineEdit().textEdited.connect(self._update)
        self._augmentation.toggled.connect(self._on_recipe_edited)
        self._images.valueChanged.connect(self._update)
        self._seed.valueChanged.connect(self._update)
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
        self._epochs.setValue(recipe.epochs)
        self._batch_size.setValue(recipe.batch_size)
        self._rate.setValue(recipe.learning_rate)
        self._augmentation.setChecked(recipe.augmentation)
        if not self._is_own_data:
            for name, tick in self._data.items():
                tick.setChecked(name in recipe.datasets)

    def _on_recipe_edited(self) -> None:
        """Say whether the numbers still follow the recipe."""
        asked, recipe = self.request, request_for(self._architecture.choice, self._recipe)
        numbers = ("epochs", "batch_size", "learning_rate", "augmentation")
        is_followed = all(getattr(asked, one) == getattr(recipe, one) for one in numbers)
        self._recipes.choose(self._recipe if is_followed else _OWN)
        self._update()

    def _on_data_ticked(self) -> None:
        recipe = request_for(self._architecture.choice, self._recipe)
        self._is_own_data = set(self.request.datasets) != set(recipe.datasets)
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
        architecture = self._architecture.choice
        alike = [one for one in self._networks.bundles if one.card.architecture == architecture]
        choices = [(f"From the weights of {one.name}", str(one.folder)) for one in alike]
        offer(self._start, [("From scratch", None), *choices], self._start.currentData())
        if not (self._is_own_name and self._name.hasFocus()):
            wanted = self._name.text() if self._is_own_name else f"My {TITLES[architecture]}"
            self._name.setText(free_name(wanted, self._networks.entries))
        self._update()

    def _update(self) -> None:
        """Say what is asked for, how long it takes, and what is wrong."""
        asked = self.request
        self._rows.explain(self._architecture, _NETWORKS[asked.architecture])
        recipe = RECIPES[asked.architecture].get(self._recipes.choice)
        self._rows.explain(self._recipes, recipe.description if recipe else "Your own numbers.")
        ticked = [data for data in DATA_SETS if data.name in asked.datasets]
        missing = [
            f"{data.title} is downloaded first ({max(1, round(data.download_bytes / 1e6))} MB)."
            for data in ticked
            if not is_available(data)
        ]
        no_data = "" if ticked else "There is nothing to learn from. Tick at least one."
        hint = " ".join(["It is measured on other images.", *missing])
        self._rows.explain(self._ticks, hint, no_data)
        bad_name = ""
        try:
            checked_name(self._name.text(), self._networks.entries)
        except UserError as error:
            bad_name = str(error)
        self._rows.explain(self._name, error=bad_name)
        images = sum(data.images for data in ticked)
        if ticked:
            self._images.most = images
        bad_number = ""
        for rows, number in self._numbers:
            rows.explain(number, error=number.error)
            bad_number = bad_number or number.error
            if number.error and rows is self._more:
                self._unfold.setChecked(True)
        is_wrong = bool(no_data or bad_name or bad_number)
        text = no_data or bad_name or (bad_number and "A number cannot be: its field says why.")
        if not is_wrong:
            devices = [str(self._device.itemData(row)) for row in range(self._device.count())]
            if asked.device == "auto" and any(device.startswith("gpu") for device in devices):
                asked = replace(asked, device="gpu")
            cards = [bundle.card for bundle in self._networks.own]
            text = f"{about(estimate_seconds(asked, images, cards))} on this computer"
        self._estimate.setText(f"{text[:1].upper()}{text[1:]}")
        self._button.setEnabled(not is_wrong)
        self._button.setAccessibleDescription(self._estimate.text())

    # What can be trained on.

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
