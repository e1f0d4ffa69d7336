"""The window, from the command that opens it until it is closed."""

from pathlib import Path

from logitdesk.errors import BadInput
from logitdesk.ui.display import why_no_window


def run(path: Path | None) -> int:
    """Open the window, with a drawing or an image on its page if one is named, until it is closed.

    Raises:
        BadInput: no window can be opened here.
    """
    reason = why_no_window()
    if reason is not None:
        raise BadInput(reason)
    # Qt only now: without its system libraries not even the import would succeed.
    from logitdesk import paths
    from logitdesk.ui.application import catching_exceptions, closing_on_signals, make_application
    from logitdesk.ui.main_window import MainWindow
    from logitdesk.ui.settings import SettingsFile

    app = make_application()
    window = MainWindow(app, SettingsFile(paths.settings_file()))
    with closing_on_signals(window.close_at_once), catching_exceptions(window.say):
        window.show()
        if path is None:
            window.bring_back_page()
        else:
            window.files.open_path(path)
        return app.exec()
