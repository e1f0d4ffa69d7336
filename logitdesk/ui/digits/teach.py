"""The card that teaches a network the hand of the person who draws."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout

from logitdesk.library.bundle import Bundle
from logitdesk.library.library import LONGEST_NAME, free_name
from logitdesk.training.request import (
    TrainingRequest,
    estimate_seconds,
    is_held_back,
    teaching_request,
)
from logitdesk.ui.digits.model import OwnDigitsModel
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.networks import architecture_title
from logitdesk.ui.theme import font_of, wrapped
from logitdesk.ui.training.controller import TrainingController
from logitdesk.ui.training.status import about
from logitdesk.ui.widgets import Card, wrapping_label

_TIP: Final = QT_TRANSLATE_NOOP(
    "TeachCard",
    "It learns your digits, varied a little, beside much of what the network knew. Then it shows "
    "how digits of yours are read that it has not learned from, and what it has forgotten. The "
    "network itself stays as it is.",
)


class TeachCard(Card):
    """The network that is taught, what it would learn, and the button.

    Signals:
        requested(object): the person wants this `TrainingRequest` to be carried out.
    """

    requested = Signal(object)

    def __init__(self, model: OwnDigitsModel, training: TrainingController) -> None:
        super().__init__()
        self._model, self._training = model, training
        self._networks = model.session.networks
        self._chosen: str | None = None
        title, self._line = wrapping_label(self.tr("Teach a network your hand")), wrapping_label()
        title.setFont(font_of(1.0, QFont.Weight.DemiBold))
        self._which, self._button = QComboBox(), QPushButton(self.tr("Teach"))
        self._which.setAccessibleName(self.tr("Network to teach"))
        self._which.setToolTip(
            self.tr("The network that it begins with, and whose knowledge it keeps.")
        )
        adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._which.setSizeAdjustPolicy(adjust)
        self._which.setMinimumContentsLength(9)
        self._button.setToolTip(wrapped(self.tr(_TIP)))
        text, row = QVBoxLayout(), QHBoxLayout()
        text.setSpacing(2)
        text.addWidget(title)
        text.addWidget(self._line)
        row.addLayout(text, 1)
        row.addWidget(self._which)
        row.addWidget(self._button)
        self.body.addLayout(row)
        self._which.activated.connect(self._on_chosen)
        self._button.clicked.connect(self._on_clicked)
        self._networks.list_changed.connect(self._update)
        self._networks.network_changed.connect(self._update)
        model.changed.connect(self._update)
        training.changed.connect(self._update_line)
        self._update()

    def _update(self) -> None:
        """Offer the networks; the one in use is first, or that which it was made from."""
        in_use, bundles = self._networks.network, self._networks.bundles
        with QSignalBlocker(self._which):
            self._which.clear()
            for bundle in bundles:
                self._which.addItem(bundle.name, bundle)
            names = [bundle.name for bundle in bundles]
            wanted = self._chosen
            if wanted not in names:
                wanted = None if in_use is None else untaught(in_use.bundle, bundles).name
            self._which.setCurrentIndex(names.index(wanted) if wanted in names else 0)
        self._update_line()

    def _update_line(self) -> None:
        theirs = [one for one in self._model.digits if one.person == self._model.person]
        count = len(theirs)
        is_free = self._training.state in ("ready", "failed")
        request = self._request() if is_free and count else None
        if not is_free:
            text = self.tr(
                "A network is being trained, or waits for your choice, on the page Training."
            )
        elif request is None:
            text = self.tr("Nothing to learn yet. Collect some, or correct what is misread.")
        else:
            known = [bundle.card for bundle in self._networks.own]
            taught = sum(not is_held_back(one.number, count) for one in theirs)
            text = QCoreApplication.translate(
                "TeachCard",
                "It learns %Ln digits, and is measured on others: {time}.",
                None,
                taught,
            ).format(time=about(estimate_seconds(request, count, known)))
        self._line.setText(text)
        self._button.setEnabled(request is not None)
        self._button.setAccessibleDescription(text)

    def _request(self) -> TrainingRequest | None:
        bundle: Bundle | None = self._which.currentData()
        if bundle is None:
            return None
        person = self._model.person
        text = self.tr("{person}’s {network}") if person else self.tr("My {network}")
        title = architecture_title(bundle.card.architecture)
        name = text.format(person=person, network=title)[:LONGEST_NAME]
        return teaching_request(bundle, person, free_name(name, self._networks.entries))

    def _on_chosen(self) -> None:
        self._chosen = self._which.currentText()
        self._update_line()

    def _on_clicked(self) -> None:
        request = self._request()
        if request is not None:
            self.requested.emit(request)


def untaught(bundle: Bundle, bundles: Sequence[Bundle]) -> Bundle:
    """Return the network that a taught one began with, if it is there.

    All own digits are there to be learned again; and by those that a network has learned nobody
    can judge it.
    """
    there = {one.name: one for one in bundles}
    for _ in bundles:
        settings = bundle.card.settings
        if settings.get("replay"):
            bundle = there.get(str(settings.get("started_from")), bundle)
    return bundle
