"""The windows of the application, for tests that look through them."""

import gc

from PySide6.QtWidgets import QApplication, QWidget


def top_level_widgets() -> list[QWidget]:
    """All widgets without a parent, hidden ones too.

    No garbage is collected while the list is made. Qt gives it as pointers, and a closed window
    that is deleted before its pointer has become a Python object ends the process.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return QApplication.topLevelWidgets()
    finally:
        if was_enabled:
            gc.enable()
