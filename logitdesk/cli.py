"""The command line: what was asked for, and who does it.

Each command's module is imported only when it is asked for, so that each starts fast.
"""

import io
import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from logitdesk import log
from logitdesk.arguments import parser_and_commands
from logitdesk.errors import BadInput

BAD_INPUT = 2
INTERRUPTED = 130  # 128 and the signal's number, as shells have it
PIPE_CLOSED = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say, by default the process's own.

    Returns:
        The exit code: 0; 1 for what was done but is not well, and for a window that could not be
        made; 2 for input that cannot be used, with a message on stderr; 130 for Ctrl-C; 141 where
        nobody reads the output any more.
    """
    log.begin(log.WINDOW)
    # A file's name may hold what the terminal cannot show.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        if sys.stdout is not None:  # a windowed program has none
            sys.stdout.flush()
    except BadInput as error:
        print(f"logitdesk: {error}", file=sys.stderr)
        return BAD_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return PIPE_CLOSED
    except OSError as error:
        print(f"logitdesk: {_in_words(error)}", file=sys.stderr)
        return BAD_INPUT
    finally:
        _end_output()
    return code


def _in_words(error: OSError) -> str:
    from logitdesk.library.file_errors import reason

    what = error.filename or "The output could not be written"
    return f"{what}: {reason(error)}."


def _end_output() -> None:
    """Write what is left; if that cannot be, drop it, so that the interpreter's end is quiet."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _run(arguments: list[str]) -> int:
    parser, commands = parser_and_commands()
    if arguments and not arguments[0].startswith("-") and arguments[0] not in commands:
        with _shown_without_terminal():
            return _window(_the_file(arguments, commands))
    try:
        args = parser.parse_args(arguments)
    except SystemExit as stop:  # after argparse's own message
        return stop.code if isinstance(stop.code, int) else BAD_INPUT
    if args.command:
        return _COMMANDS[args.command](args)
    with _shown_without_terminal():
        return _window(None)


@contextmanager
def _shown_without_terminal() -> Iterator[None]:
    """Show in a dialog too why the window was not opened, where no stderr is there to say it."""
    try:
        yield
    except BadInput as error:
        if not log.has_terminal():
            from logitdesk.ui.app import show_problem

            show_problem(str(error))
        raise


def _the_file(arguments: list[str], commands: Sequence[str]) -> Path:
    """The one file that the window is to open."""
    name, *more = arguments
    file = Path(name)
    if not _is_there(file):
        near = get_close_matches(name, commands, n=1)
        guess = f" Did you mean “logitdesk {near[0]}”?" if near else ""
        message = (
            f"There is no file “{name}”, and no such command.{guess} "
            f"The commands are {', '.join(commands)}; logitdesk --help tells more."
        )
        raise BadInput(message)
    if more:
        message = f"The window opens one file. To read many: logitdesk classify {name} …"
        raise BadInput(message)
    return file


def _is_there(file: Path) -> bool:
    """Whether there is such a file.

    Raises:
        BadInput: that cannot be told.
    """
    from logitdesk.library.file_errors import refuse_unreadable

    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError:
        refuse_unreadable(file)
    return True


def _window(file: Path | None) -> int:
    from logitdesk.ui.app import run

    return run(file)


def _classify(args: Namespace) -> int:
    from logitdesk.commands.classify import run

    return run(args)


def _evaluate(args: Namespace) -> int:
    from logitdesk.commands.evaluate import run

    return run(args)


def _train(args: Namespace) -> int:
    from logitdesk.commands.train import run

    return run(args)


def _models(args: Namespace) -> int:
    from logitdesk.commands.models import run

    return run(args)


def _doctor(args: Namespace) -> int:
    from logitdesk.commands.doctor import run

    return run(args)


def _smoke(args: Namespace) -> int:
    from logitdesk.commands.smoke import run

    return run(args)


_COMMANDS: Final = {
    "classify": _classify,
    "evaluate": _evaluate,
    "train": _train,
    "models": _models,
    "doctor": _doctor,
    "smoke": _smoke,
}
