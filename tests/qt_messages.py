"""What Qt complains of, for tests that must give it no reason to."""

from typing import Final

from pytestqt.logging import _QtMessageCapture

OF_THE_PLATFORM: Final = "This plugin does not support"
"""How Qt's offscreen platform says what it leaves out; nothing of ours."""


def complaints(qtlog: _QtMessageCapture) -> list[str]:
    """The warnings and errors that Qt has logged, but for those of its platform."""
    return [
        record.message
        for record in qtlog.records
        if record.type_name in ("QtWarningMsg", "QtCriticalMsg")
        and not record.message.startswith(OF_THE_PLATFORM)
    ]
