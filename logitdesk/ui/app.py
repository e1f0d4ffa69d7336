"""The window, from the command that opens it until it is closed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from logitdesk import logs
from logitdesk.errors import UserError
from logitdesk.ui.display import why_no_window

if TYPE_CHECKING:
    from logitdesk.ui.application import Application
    from logitdesk.ui.main_window import MainWindow


def run(path: Path | None) -> int:
    """Open the window, with a drawing or an image on its page if one is named, until it is closed.

    Returns:
        The exit code: 0, or 1 where the window could not be made and a dialog said so.

    Raises:
        UserError: no window can be opened here.
    """
    reason = why_no_window()
    if reason is not None:
        raise UserError(reason)
    # Qt only now: without its system libraries not even the import would succeed.
    from logitdesk.ui.application import make_application

    app = make_application()
    try:
        return _until_closed(app, _make_window(app), path)
    except Exception as error:
        if not logs.is_kept():
            raise
        from logitdesk.ui.crash_dialog import show_failed_start

        show_failed_start(app, error)
        return 1


def show_problem(problem: str) -> None:
    """Say in a dialog why no window is opened; nothing happens where there can be no dialog."""
    if why_no_window() is None:
        from PySide6.QtWidgets import QApplication

        from logitdesk.ui.application import make_application
        from logitdesk.ui.crash_dialog import show_bad_input

        there = QApplication.instance()
        show_bad_input(there if isinstance(there, QApplication) else make_application(), problem)


def _make_window(app: "Application") -> "MainWindow":
    from logitdesk import paths
    from logitdesk.ui.main_window import MainWindow
    from logitdesk.ui.settings import SettingsFile

    return MainWindow(app, SettingsFile(paths.settings_file()))


def _until_closed(app: "Application", window: "MainWindow", path: Path | None) -> int:
    from logitdesk.ui.application import catching_exceptions, closing_on_signals

    with closing_on_signals(window.close_at_once), catching_exceptions(_teller(window)):
        window.show()
        app.file_wanted.connect(window.files.open_path)
        if path is None:
            window.bring_back_page()
        else:
            window.files.open_path(path)
        return app.exec()


def _teller(window: "MainWindow") -> Callable[[BaseException], object]:
    """What tells the person of an exception: where the log is kept, a dialog that names it."""

    def tell(error: BaseException) -> None:
        from logitdesk.ui.crash_reports import in_the_window

        window.say(in_the_window(error))

    if not logs.is_kept():
        return tell
    from logitdesk.ui.crash_reports import CrashReports

    return CrashReports(window, tell).tell
