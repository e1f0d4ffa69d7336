"""The recipe, and the numbers that it decides unless a person does."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox

from logitdesk.ui.training.number_fields import LearningRate, whole_number
from logitdesk.ui.training.training_thread import (
    QUICK,
    RECIPES,
    THOROUGH,
    TrainingRequest,
    request_for,
)
from logitdesk.ui.widgets import Segments

_OWN: Final = "own"
_MOST_EPOCHS: Final = 9_999
_MOST_IN_A_BATCH: Final = 4_096


class RecipeFields(QObject):
    """A choice of recipe whose numbers stand in four fields; a number that is edited is "own".

    All methods run on the window's thread.

    Attributes:
        names: the recipes that there are, for any network.
        choice, epochs, batch_size, learning_rate, augmentation: the fields.
    """

    changed = Signal()
    """Something else is asked for."""
    own_chosen = Signal()
    """The person wants to choose the numbers."""

    def __init__(self, architecture: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._architecture = architecture
        self.names = (QUICK, THOROUGH)
        self._recipe = self.names[0]
        self._is_filling = False
        self.choice = Segments(
            {**{name: name.capitalize() for name in self.names}, _OWN: "Own settings"}
        )
        self.epochs = whole_number(1, _MOST_EPOCHS)
        self.batch_size = whole_number(1, _MOST_IN_A_BATCH)
        self.learning_rate = LearningRate()
        self.augmentation = QCheckBox("Vary the images")
        self.choice.chosen.connect(self._choose)
        for field in (self.epochs, self.batch_size, self.learning_rate):
            field.valueChanged.connect(self._was_edited)
        self.augmentation.toggled.connect(self._was_edited)
        self._fill()

    @property
    def recipe(self) -> str | None:
        """The recipe that is followed; None for own settings."""
        return None if self.choice.choice == _OWN else self.choice.choice

    @property
    def description(self) -> str:
        """What the recipe gives, in a sentence; empty for own settings."""
        recipe = self.recipe
        return "" if recipe is None else RECIPES[self._architecture][recipe].description

    @property
    def datasets(self) -> tuple[str, ...]:
        """What the recipe that was chosen last learns from."""
        return self.asked_by(self._recipe).datasets

    def take_architecture(self, architecture: str) -> None:
        """Give the fields the numbers of another network's recipe, own settings or not."""
        self._architecture = architecture
        self.choice.choose(self._recipe)
        self._fill()
        self.changed.emit()

    def asked(self) -> TrainingRequest:
        """What the fields say; the rest is as in the recipe that was chosen last."""
        return replace(
            self.asked_by(self._recipe),
            epochs=self.epochs.value(),
            batch_size=self.batch_size.value(),
            learning_rate=self.learning_rate.value(),
            augmentation=self.augmentation.isChecked(),
        )

    def asked_by(self, recipe: str) -> TrainingRequest:
        """What a recipe says for this network."""
        return request_for(self._architecture, recipe)

    def _choose(self, choice: str) -> None:
        if choice == _OWN:
            self.own_chosen.emit()
        else:
            self._recipe = choice
            self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        request = self.asked_by(self._recipe)
        self._is_filling = True
        self.epochs.setValue(request.epochs)
        self.batch_size.setValue(request.batch_size)
        self.learning_rate.setValue(request.learning_rate)
        self.augmentation.setChecked(request.augmentation)
        self._is_filling = False

    def _was_edited(self) -> None:
        if self._is_filling:
            return
        asked = self.asked()
        followed = (recipe for recipe in self.names if self.asked_by(recipe) == asked)
        self.choice.choose(next(followed, _OWN))
        self.changed.emit()
