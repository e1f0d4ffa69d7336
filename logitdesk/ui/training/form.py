"""The form that asks what to train."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from logitdesk.datasets.catalogue import ALWAYS_THERE, DATA_SETS, MINE, DataSetInfo, is_available
from logitdesk.errors import UserError
from logitdesk.library.card import ARCHITECTURES, OTHER
from logitdesk.library.library import LONGEST_NAME, checked_name, free_name
from logitdesk.training.request import (
    FEWEST_IMAGES,
    QUICK,
    RECIPES,
    THOROUGH,
    TrainingRequest,
    estimate_seconds,
    request_for,
)
from logitdesk.ui.formatting import capitalised
from logitdesk.ui.language import QT_TRANSLATE_NOOP, localised, translated
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.networks import architecture_title
from logitdesk.ui.session import Session
from logitdesk.ui.theme import sentence_label, wrapped
from logitdesk.ui.training.status import about
from logitdesk.ui.widgets import Card, Segments, scrolled

_OWN: Final = "own"
_OWN_SETTINGS: Final = QT_TRANSLATE_NOOP("TrainingForm", "Your own settings.")
_RECIPES: Final = {
    QUICK: QT_TRANSLATE_NOOP("TrainingForm", "Quick"),
    THOROUGH: QT_TRANSLATE_NOOP("TrainingForm", "Thorough"),
    _OWN: QT_TRANSLATE_NOOP("TrainingForm", "Own settings"),
}
_OF_RECIPES: Final = ("epochs", "batch_size", "learning_rate", "augmentation")
"""Entries of a request, besides its data sets, that can be set here and that a recipe has."""


_MOST_TYPED: Final = 1e12


class Number(NamedTuple):
    """An entry of a request. Its texts are in English; with `special`, 0 means None."""

    name: str
    label: str
    hint: str
    least: float
    most: float
    decimals: int = 0
    special: str = ""


_NUMBERS: Final = (
    Number(
        "epochs", QT_TRANSLATE_NOOP("TrainingForm", "Epochs"),
        QT_TRANSLATE_NOOP("TrainingForm", "How many times each image is seen: more reads better."),
        1, 9_999,
    ),
    Number(
        "batch_size", QT_TRANSLATE_NOOP("TrainingForm", "Batch size"),
        QT_TRANSLATE_NOOP(
            "TrainingForm",
            "How many images are learned from at a time: the weights move after each.",
        ),
        1, 4_096,
    ),
    Number(
        "learning_rate", QT_TRANSLATE_NOOP("TrainingForm", "Learning rate"),
        QT_TRANSLATE_NOOP(
            "TrainingForm",
            "How far the weights move at a time: up to this at the beginning, then ever less. If "
            "the loss becomes no number: smaller.",
        ),
        1e-6, 1, 6,
    ),
    Number(
        "samples", QT_TRANSLATE_NOOP("TrainingForm", "Images"),
        QT_TRANSLATE_NOOP(
            "TrainingForm", "Fewer make a quick try, {least} or more; a twelfth is held out."
        ),
        FEWEST_IMAGES, 1e6, special=QT_TRANSLATE_NOOP("TrainingForm", "all"),
    ),
    Number(
        "seed", QT_TRANSLATE_NOOP("TrainingForm", "Seed"),
        QT_TRANSLATE_NOOP(
            "TrainingForm",
            "The same seed begins with the same random weights and order of images.",
        ),
        0, 2**31 - 1,
    ),
)  # fmt: skip


class NumberField(QDoubleSpinBox):
    """A number in the form of the language: "60,000", and "0.002" without more zeros.

    A decimal point is taken in every language, and a comma as well. A number that is too large
    stays in the field, to be refused by the form.

    Attributes:
        most: the largest number that the form takes.
    """

    def __init__(self, number: Number) -> None:
        super().__init__()
        self._least, self.most = number.least, number.most
        self.setLocale(QLocale.c())  # what is shown and typed is made to fit
        self.setGroupSeparatorShown(not number.decimals)
        self.setDecimals(number.decimals)
        self.setRange(0 if number.special else number.least, _MOST_TYPED)
        if number.special:
            self.setSpecialValueText(QCoreApplication.translate("TrainingForm", number.special))
        self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("8" * 16))
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    @property
    def entry(self) -> float | None:
        """The request's entry."""
        if self.specialValueText() and self.value() == self.minimum():
            return None
        return self.value() if self.decimals() else int(self.value())

    @property
    def error(self) -> str:
        """Say why its number cannot be; empty if it can."""
        is_few = self.entry is not None and self.value() < self._least
        if is_few or not self.hasAcceptableInput():
            text = self.tr("It must be {number} or more.")
            return text.format(number=self.textFromValue(self._least))
        if self.value() > self.most:
            text = self.tr("It may be {number} at most.")
            return text.format(number=self.textFromValue(self.most))
        return ""

    def textFromValue(self, value: float) -> str:
        if not self.decimals():
            return localised(f"{value:,.0f}")
        return localised(f"{value:.{self.decimals()}f}".rstrip("0").rstrip("."))

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._plain(text))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        state, _, _ = super().validate(self._plain(text), position)
        return state, text, position

    def _plain(self, text: str) -> str:
        """Return what is typed as Qt's C locale has it: with a decimal point, without groups."""
        if text == self.specialValueText():
            return text
        if self.decimals():
            return text.replace(",", ".")
        return text.replace(QLocale().groupSeparator(), "").replace(" ", "")


class FieldRows(QWidget):
    """Labels with their controls, and under each control a line that explains it."""

    def __init__(self, rows: Sequence[tuple[str, QWidget, str]]) -> None:
        """A row is a label, its control and its explanation."""
        super().__init__()
        self._hints = {control: hint for _, control, hint in rows}
        self._lines: dict[QWidget, QLabel] = {}
        layout = QGridLayout(self)  # in a QFormLayout, lines that wrap have too little room
        layout.setContentsMargins(0, 0, 12, 0)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(1, 1)
        layout.setRowStretch(2 * len(rows), 1)
        for row, (text, control, hint) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(control)
            control.setAccessibleName(text)
            if isinstance(control, Segments):
                control.name_for_readers(text, hint)
            elif isinstance(control, NumberField | QComboBox):
                control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                control.installEventFilter(self)
            self._lines[control] = line = sentence_label()
            line.setContentsMargins(0, 0, 0, 5)
            layout.addWidget(label, 2 * row, 0)
            layout.addWidget(control, 2 * row, 1, Qt.AlignmentFlag.AlignLeft)
            layout.addWidget(line, 2 * row + 1, 1)
            self.explain(control)

    def explain(self, control: QWidget, hint: str = "", error: str = "") -> None:
        """Say what is wrong with a field, or else explain it."""
        self._hints[control] = hint or self._hints[control]
        line = self._lines[control]
        line.setText(error or self._hints[control])
        line.setProperty("role", "error" if error else "quiet")
        line.style().polish(line)
        control.setAccessibleDescription(line.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the form unless the field has the focus."""
        is_wheel = event.type() == QEvent.Type.Wheel
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _data_sets(recipe: TrainingRequest) -> set[str]:
    """Return what a recipe learns from: the samples where nothing else is on this computer."""
    here = {data.name for data in DATA_SETS if is_available(data)} - {MINE}
    return {ALWAYS_THERE} if here == {ALWAYS_THERE} else set(recipe.datasets)


def _title(data: DataSetInfo) -> str:
    text = QCoreApplication.translate("TrainingForm", "{data_set}, %Ln images", None, data.count)
    return text.format(data_set=translated(data.title))


class TrainingForm(QWidget):
    """Asks what to train; the last answers stay in it.

    Signals:
        start_requested(object): the person wants this `TrainingRequest` to be carried out.
    """

    start_requested = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._networks = session.networks
        self._recipe = QUICK
        titles = {name: architecture_title(name) for name in ARCHITECTURES}
        recipes = {name: self.tr(text) for name, text in _RECIPES.items()}
        self._architecture, self._recipes = Segments(titles), Segments(recipes)
        if session.network is not None:
            self._architecture.choose(session.network.card.architecture)
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setMinimumWidth(self.fontMetrics().horizontalAdvance("n" * 28))
        self._data = {data.name: QCheckBox(_title(data)) for data in DATA_SETS}
        self._start, self._device = QComboBox(), QComboBox()
        for field in (self._start, self._device):
            field.setMinimumContentsLength(24)
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        for text, device in ((self.tr("Automatic"), "auto"), ("CPU", "cpu"), ("GPU", "gpu")):
            self._device.addItem(text, device)
        self._numbers = {one.name: NumberField(one) for one in _NUMBERS}
        self._numbers["seed"].setValue(TrainingRequest.seed)
        self._augmentation = QCheckBox(self.tr("Vary the images"))
        self._build()
        self._fill()
        self._on_list_changed()
        self._connect()

    @property
    def request(self) -> TrainingRequest:
        """The request that the fields make."""
        architecture, start = self._architecture.choice, self._start.currentData()
        before = self._networks.bundle_in_use(architecture)
        numbers: dict[str, Any] = {name: field.entry for name, field in self._numbers.items()}
        return replace(
            request_for(architecture, self._recipe),
            **numbers,
            datasets=tuple(name for name, tick in self._data.items() if tick.isChecked()),
            augmentation=self._augmentation.isChecked(),
            device=self._device.currentData(),
            name=" ".join(self._name.text().split()) or self._name.placeholderText(),
            start_from=start,
            compare_with=start or (None if before is None else str(before.folder)),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for data in DATA_SETS:
            self._data[data.name].setText(_title(data))
        self._update()  # data may have been downloaded

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._button.click()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._ticks = QWidget()
        self._ticks.setLayout(column_of(*self._data.values(), spacing=2))
        for data in DATA_SETS:
            self._data[data.name].setToolTip(wrapped(translated(data.explanation)))
        self._ticks.setFocusProxy(self._data[DATA_SETS[0].name])
        self._rows = FieldRows((
            (self.tr("Network"), self._architecture, ""),
            (self.tr("Name"), self._name, self.tr("What it is called in the Model menu.")),
            (self.tr("Recipe"), self._recipes, ""),
            (self.tr("Learn from"), self._ticks, ""),
            (self.tr("Start"), self._start,
             self.tr("With random weights, or where another network ended.")),
            (self.tr("Variation"), self._augmentation,
             self.tr("Turned, slanted and moved a little each time, as different hands write.")),
            *((self.tr(one.label), self._numbers[one.name],
               self.tr(one.hint).format(least=FEWEST_IMAGES)) for one in _NUMBERS),
            (self.tr("Device"), self._device,
             self.tr("Automatic takes a GPU that TensorFlow can use.")),
        ))  # fmt: skip
        self._estimate = QLabel()
        self._estimate.setWordWrap(True)
        self._button = QPushButton(self.tr("Start training"))
        self._button.setProperty("role", "primary")
        self._button.setDefault(True)
        self._button.setToolTip(self.tr("It goes on in the background. Enter starts it as well."))
        card = Card(self.tr("Train a network"))
        card.body.addWidget(scrolled(self._rows), 1)
        card.body.addLayout(row_of((self._estimate, 1), self._button))
        self.setLayout(column_of(card))
        self.setFocusProxy(self._architecture)

    def _connect(self) -> None:
        self._architecture.chosen.connect(self._on_architecture_chosen)
        self._recipes.chosen.connect(self._on_recipe_chosen)
        self._name.textEdited.connect(self._update)
        for number in self._numbers.values():
            number.valueChanged.connect(self._update)
            number.lineEdit().textEdited.connect(self._update)
            number.editingFinished.connect(self._update)
        for tick in (*self._data.values(), self._augmentation):
            tick.toggled.connect(self._update)
        self._device.currentIndexChanged.connect(self._update)
        self._button.clicked.connect(lambda: self.start_requested.emit(self.request))
        self._networks.list_changed.connect(self._on_list_changed)

    def _on_architecture_chosen(self) -> None:
        self._fill()
        self._on_list_changed()

    def _on_recipe_chosen(self, choice: str) -> None:
        if choice == _OWN:
            self._rows.explain(self._recipes, self.tr(_OWN_SETTINGS))
        else:
            self._recipe = choice
            self._fill()
            self._update()

    def _on_list_changed(self) -> None:
        """Offer the networks to start from, and a free name."""
        there = {one.card.architecture for one in self._networks.bundles}
        self._architecture.set_choice_visible(OTHER, OTHER in there)
        if self._architecture.choice == OTHER and OTHER not in there:
            self._architecture.choose("cnn")
            self._fill()
        architecture, chosen = self._architecture.choice, self._start.currentData()
        with QSignalBlocker(self._start):
            self._start.clear()
            if architecture != OTHER:
                self._start.addItem(self.tr("From scratch"), None)
            for one in self._networks.bundles:
                if one.card.architecture == architecture:
                    text = self.tr("From the weights of {network}").format(network=one.name)
                    self._start.addItem(text, str(one.folder))
            self._start.setCurrentIndex(max(0, self._start.findData(chosen)) if chosen else 0)
        mine = self.tr("My {network}").format(network=architecture_title(architecture))
        free = free_name(mine, self._networks.entries)
        self._name.setPlaceholderText(free)
        self._update()

    def _fill(self) -> None:
        """Give the fields the recipe's entries."""
        recipe = request_for(self._architecture.choice, self._recipe)
        for name in ("epochs", "batch_size", "learning_rate"):
            self._numbers[name].setValue(getattr(recipe, name))
        self._augmentation.setChecked(recipe.augmentation)
        datasets = _data_sets(recipe)
        for name, tick in self._data.items():
            tick.setChecked(name in datasets)

    def _update(self) -> None:
        """Say what is asked for, how long it takes, and what is wrong."""
        asked = self.request
        recipe = RECIPES[asked.architecture][self._recipe]
        is_own = set(asked.datasets) != _data_sets(recipe.request) or any(
            getattr(asked, name) != getattr(recipe.request, name) for name in _OF_RECIPES
        )
        self._recipes.choose(_OWN if is_own else self._recipe)
        described = self.tr(_OWN_SETTINGS) if is_own else translated(recipe.description)
        self._rows.explain(self._recipes, described)
        what = translated(ARCHITECTURES[asked.architecture].description)
        sentence = self.tr("{sentence}.").format(sentence=capitalised(what))
        self._rows.explain(self._architecture, sentence)
        ticked = [data for data in DATA_SETS if data.name in asked.datasets]
        first = self.tr("{data_set} is downloaded first ({megabytes} MB).")
        missing = [
            first.format(
                data_set=translated(data.title),
                megabytes=max(1, round(data.download_bytes / 1e6)),
            )
            for data in ticked
            if not is_available(data)
        ]
        no_data = "" if ticked else self.tr("There is nothing to learn from. Tick at least one.")
        hint = " ".join([self.tr("It is measured on other images."), *missing])
        if asked.datasets == (ALWAYS_THERE,):
            hint = self.tr(
                "Forty drawings, varied: a quick network reads six in ten of other people’s digits."
            )
        self._rows.explain(self._ticks, hint, no_data)
        bad_name = ""
        try:
            checked_name(asked.name, self._networks.entries)
        except UserError as error:
            bad_name = translated(error)
        self._rows.explain(self._name, error=bad_name)
        images = sum(data.count for data in ticked)
        self._numbers["samples"].most = images or _MOST_TYPED
        bad_number = ""
        for one in _NUMBERS:
            wrong = self._numbers[one.name].error
            self._rows.explain(self._numbers[one.name], error=wrong)
            bad_number = bad_number or (wrong and f"{self.tr(one.label)}: {wrong}")
        text = no_data or bad_name or bad_number
        self._button.setEnabled(not text)
        if not text:
            known = [bundle.card for bundle in self._networks.own]
            takes = about(estimate_seconds(asked, images, known))
            text = self.tr("{time} on this computer").format(time=takes)
        self._estimate.setText(capitalised(text))
        self._button.setAccessibleDescription(self._estimate.text())
