"""`logitdesk classify`: read the digits in images and drawing files."""

import json
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from logitdesk.cli.output import printable, quietly, say
from logitdesk.errors import UserError
from logitdesk.inference.network import Answer, Network
from logitdesk.library.library import Library
from logitdesk.library.page_file import Item, read_items
from logitdesk.scores.verdict import Kind

_HEADING = "digit  probability  runner-up  margin  verdict   label  index  source"
_VERDICTS = {Kind.DIGIT: "digit", Kind.UNSURE: "not sure", Kind.NO_DIGIT: "no digit"}


def run(args: Namespace) -> int:
    """Print what the network reads in each file. Exit code 2 if something could not be read."""
    network = Network(Library.of_this_computer().find(args.model))
    needs_heading = not args.json
    all_read = True
    for file in args.files:
        for found in _readings(file, network):
            if isinstance(found, UserError):
                say(found)
                all_read = False
                continue
            if needs_heading:
                print(_HEADING)
                needs_heading = False
            print((_as_json if args.json else _as_text)(file, *found))
    return 0 if all_read else 2


def _readings(file: Path, network: Network) -> Iterator[tuple[Item, Answer] | UserError]:
    """Yield what the network reads in a file, and for each bad digit what is wrong."""
    item: Item | UserError | None = None
    for item in quietly(read_items(file)):
        if isinstance(item, UserError):
            yield item
        elif (image := item.image) is None:
            where = f"{file}, drawing {item.index + 1}"
            yield UserError(f"{where} has no ink on the page, so there is nothing to read.")
        else:
            yield item, Answer.of(image, network)
    if item is None:
        yield UserError(f"{file} holds no drawing.")


def _as_json(file: Path, item: Item, reading: Answer) -> str:
    scores = reading.scores
    return json.dumps(
        {
            "source": str(file),
            "index": item.index,
            "label": item.label,
            "model": scores.model,
            "digit": scores.digit,
            "logits": scores.logits.tolist(),
            "probabilities": scores.probabilities.tolist(),
            "log_odds": scores.log_odds.tolist(),
            "verdict": reading.verdict.kind.value,
            **({} if item.box is None else {"box": item.box}),
        },
        allow_nan=False,
    )


def _as_text(file: Path, item: Item, reading: Answer) -> str:
    scores = reading.scores
    label = "-" if item.label is None else item.label
    # What cannot be printed, such as a line's end in a file's name, is escaped.
    name = printable(file)
    where = "" if item.box is None else f" at {', '.join(map(str, item.box))}"
    probability = scores.probability(scores.digit)
    # No network is certain: what rounds to 1 is not shown as 1.
    shown = f"{probability:.2%}" if probability < 0.99995 else "> 99.99%"
    return (
        f"{scores.digit:>5}  {shown:>11}  {scores.runner_up:>9}  "
        f"{scores.margin:>6.2f}  {_VERDICTS[reading.verdict.kind]:<8}  {label:>5}  "
        f"{item.index:>5}  {name}{where}"
    )
