"""What the new network is to be called."""

from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from logitdesk.errors import UserError
from logitdesk.library.library import LONGEST_NAME, checked_name, free_name
from logitdesk.ui.networks import NetworkManager

_WIDTH: Final = 34  # small letters


class NameField(QLineEdit):
    """A name that no network has yet; a person may type another.

    All methods run on the window's thread.
    """

    def __init__(self, networks: NetworkManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._networks = networks
        self._is_own = False
        self.setMaxLength(LONGEST_NAME)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("n" * _WIDTH))
        self.textEdited.connect(self._was_edited)

    @property
    def name(self) -> str:
        """The name without needless spaces."""
        return " ".join(self.text().split())

    @property
    def problem(self) -> str:
        """Why no network can be called so, for the person; empty when one can."""
        try:
            checked_name(self.text(), self._networks.entries)
        except UserError as error:
            return str(error)
        return ""

    def renew(self, title: str) -> None:
        """Take the first free name after what the person typed, or else after "My `title`"."""
        if not (self._is_own and self.hasFocus()):
            wanted = self.text() if self._is_own else f"My {title}"
            self.setText(free_name(wanted, self._networks.entries))

    def _was_edited(self) -> None:
        self._is_own = bool(self.name)
