"""The command line: its arguments, its commands and its exit codes."""

import gc
import io
import os
import re
import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from logitdesk import __version__, logs
from logitdesk.errors import UserError


def parser_and_commands(only: str | None = None) -> tuple[ArgumentParser, list[str]]:
    """Return the parser and the names of all commands.

    Args:
        only: the command whose arguments are needed; None for all. A start is quicker without
            the others, and without what they import.
    """
    parser = ArgumentParser(
        prog="logitdesk",
        usage="logitdesk [DRAWING_OR_IMAGE]\n       logitdesk COMMAND …",
        description="Draw a digit; see its logits, its softmax probabilities and its log-odds. "
        "Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"LogitDesk {__version__}")
    commands = parser.add_subparsers(
        prog="logitdesk", dest="command", metavar="COMMAND", title="commands"
    )
    for name, what, add_arguments, json, runs in (
        ("classify", "read digits from images and drawing files", _add_classify, "a digit",
         "cli.classify:run"),
        ("evaluate", "measure a network on a data set", _add_evaluate, "", "cli.evaluate:run"),
        ("train", "train a network; Ctrl-C ends early and keeps the best so far", _add_train,
         "at the end", "cli.train:run"),
        ("models", "list the networks there are, and check their files", None, "a network",
         "cli.doctor:run_models"),
        ("doctor", "say what is here, and what is wrong, if anything", None, None,
         "cli.doctor:run_doctor"),
        ("smoke", "open the window, draw a digit in it, and check it", _add_smoke, "",
         "ui.smoke:run"),
    ):  # fmt: skip
        command = commands.add_parser(name, help=what)
        command.set_defaults(runs=runs)
        if only not in (name, None):
            continue
        if add_arguments is not None:
            add_arguments(command)
        if json is not None:
            help_of_json = f"print one JSON object {json}".strip()
            command.add_argument("--json", action="store_true", help=help_of_json)
    return parser, list(commands.choices)


def _add_classify(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    _add_model(parser)


def _add_model(parser: ArgumentParser) -> None:
    what = "a network's name or folder (default: cnn); logitdesk models lists them"
    parser.add_argument("--model", default="cnn", metavar="NAME", help=what)


def _add_evaluate(parser: ArgumentParser) -> None:
    from logitdesk.datasets.catalogue import NAMES, NO_DIGITS, TESTS
    from logitdesk.ink.drawing import REDRAWINGS

    _add_model(parser)
    add = parser.add_argument
    what = (
        f"the digits of a data set that are only tested on (default: {NAMES[0]}), drawings that "
        "are no digit, or a file of labelled drawings"
    )
    add(
        "--dataset",
        default=NAMES[0],
        metavar="|".join([*TESTS, *NO_DIGITS, "FILE"]),
        help=what,
    )
    what = "draw strokes again first: small in a corner, as large as the page, or with another pen"
    add("--drawn", choices=REDRAWINGS, help=what)
    add("--compare", metavar="NAME", help="a second network, read against the first")
    what = "measure on 1,000 of the digits turned, slanted, resized, with other pens, noisy, hidden"
    add("--robustness", action="store_true", help=what)
    add("--mistakes", type=Path, metavar="FILE.png", help="save a picture of the worst mistakes")
    what = "save all tables as CSV and the charts as PNG"
    add("--out", type=Path, metavar="FOLDER", help=what)


def _add_train(parser: ArgumentParser) -> None:
    from logitdesk.datasets.catalogue import NAMES
    from logitdesk.library.card import ARCHITECTURES

    add = parser.add_argument
    add("--model", required=True, choices=tuple(ARCHITECTURES))
    what = "a data set to learn from, several times for several (default: the recipe's)"
    add("--dataset", action="append", metavar="|".join(NAMES), help=what)
    what = "quick is about a minute; thorough (default) made the shipped networks"
    add("--recipe", choices=("quick", "thorough"), default="thorough", help=what)
    add("--epochs", type=_whole(1), metavar="N", help="default: the recipe's own")
    add("--seed", type=_whole(0), default=1, metavar="N", help="default: 1")
    add("--name", help="what the new network is called")
    add("--out", type=Path, metavar="FOLDER", help="where it is written")
    add("--from", dest="start_from", metavar="NAME", help="begin with its weights")
    add(
        "--teacher", action="append", default=[], metavar="NAME",
        help="learn its answers beside the labels; repeat for several",
    )  # fmt: skip
    what = "default: the GPUs there are, or else the CPU"
    add("--device", type=_device, default="auto", metavar="auto|cpu|gpu|gpu:N", help=what)
    add("--tensorboard", action="store_true", help="write TensorBoard's files beside the network")
    what = "learn from N images only, for a quick try"
    add("--samples", type=_whole(1), metavar="N", help=what)


def _add_smoke(parser: ArgumentParser) -> None:
    add = parser.add_mutually_exclusive_group().add_argument
    add("--model", metavar="NAME", help="the network that reads (default: the first there is)")
    what = "train a network for some seconds too, in LOGITDESK_HOME, and use it"
    add("--train", action="store_true", help=what)


def _device(text: str) -> str:
    if not re.fullmatch(r"auto|cpu|gpu(:\d{1,3})?", text):
        raise ArgumentTypeError(f"“{text}” is no device: choose auto, cpu, gpu, or gpu:0, gpu:1 …")
    return text


def _whole(least: int) -> Callable[[str], int]:
    """Return a parser of whole numbers that TensorFlow and numpy both take as a seed."""

    def parse(text: str) -> int:
        if not (text.isdecimal() and least <= int(text) < 2**32):
            raise ArgumentTypeError(f"“{text}” is not a whole number from {least} to {2**32 - 1}")
        return int(text)

    return parse


BAD_INPUT = 2
INTERRUPTED = 130  # 128 and the signal's number, as shells have it
PIPE_CLOSED = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the arguments say, by default the process's own.

    Returns:
        The exit code: 0; 1 for a failed check, or a window that could not be made; 2 for input that
        cannot be used, with a message on stderr; 130 for Ctrl-C; 141 where nobody reads the output.
    """
    if sys.stderr is None:  # a windowed program on Windows
        logs.begin(logs.WINDOW)
    # A file's name may hold what the terminal cannot show.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        if sys.stdout is not None:  # a windowed program has none
            sys.stdout.flush()
    except UserError as error:
        problem = str(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return PIPE_CLOSED
    except OSError as error:
        from logitdesk.library.files import reason

        problem = f"{error.filename or 'The output could not be written'}: {reason(error)}."
    except MemoryError:
        problem = "There is not enough memory. Close other programs, and try again."
    else:
        return code
    finally:
        _end_output()
    from logitdesk.cli.output import say  # not for each start

    say(problem)
    return BAD_INPUT


def _end_output() -> None:
    """Write what is left, or drop it, so that the interpreter's end is quiet."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _run(arguments: list[str]) -> int:
    first = arguments[0] if arguments else ""
    parser, commands = parser_and_commands(only=first)
    opens_file = first and not first.startswith("-") and first not in commands
    if not opens_file:
        try:
            args = parser.parse_args(arguments)
        except SystemExit as stop:  # after argparse's own message
            return stop.code if isinstance(stop.code, int) else BAD_INPUT
        if args.command:  # its module is imported only now, so that each starts fast
            if args.command == "smoke":
                gc.disable()  # as with a window
            module, _, function = args.runs.partition(":")
            code: int = getattr(import_module(f"logitdesk.{module}"), function)(args)
            return code
    logs.begin(logs.WINDOW)
    try:
        return _open_window(_file_to_open(arguments, commands) if opens_file else None)
    except UserError as error:
        if logs.is_kept():
            from logitdesk.ui.app import show_problem

            show_problem(str(error))
        raise


def _open_window(file: Path | None) -> int:
    gc.disable()  # until the window is there: what the start makes stays
    try:
        from logitdesk.ui.app import run
    except ImportError as error:
        gc.enable()
        raise UserError(
            f"The window cannot be opened, for a library is missing: {error}. "
            "“logitdesk doctor” says which; README lists those that Linux needs."
        ) from error
    return run(file)


def _file_to_open(arguments: list[str], commands: Sequence[str]) -> Path:
    """Return the one file that the window is to open."""
    name, *more = arguments
    if not os.path.lexists(name):
        raise UserError(
            f"There is no file “{name}”, and no such command. "
            f"The commands are {', '.join(commands)}; logitdesk --help tells more."
        )
    if more:
        raise UserError(f"The window opens one file. To read many: logitdesk classify {name} …")
    return Path(name)
