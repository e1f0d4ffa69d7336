"""`logitdesk evaluate`: how well a network reads a labelled data set, on LiteRT."""

import json
from argparse import Namespace
from typing import Final

from logitdesk.commands.labelled_digits import labelled_digits
from logitdesk.commands.mistakes_picture import save_mistakes
from logitdesk.commands.predicting import network_named, predicted
from logitdesk.commands.table import aligned
from logitdesk.errors import BadInput
from logitdesk.ink.redrawing import REDRAWINGS
from logitdesk.scores.evaluation import Doubted, Evaluation
from logitdesk.scores.verdict import Limits

_JUNK: Final = "junk"


def run(args: Namespace) -> int:
    """Print the evaluation. Exit code 2 if something in the data set could not be used."""
    if args.mistakes is not None and args.mistakes.suffix.lower() != ".png":
        raise BadInput(f"{args.mistakes} is to be a PNG image: give it a name that ends in .png.")
    if args.dataset == _JUNK:
        return _run_on_junk(args)
    network = network_named(args.model)
    digits = labelled_digits(args.dataset, REDRAWINGS.get(args.drawn))
    logits = predicted(network, digits.images)
    limits = Limits.of_entries(network.card.limits)
    evaluation = Evaluation.of(logits, digits.labels, network.card.temperature, limits)
    title = _title(network.name, args)
    try:
        if args.mistakes is not None:
            save_mistakes(args.mistakes, title, digits, logits)
    finally:  # the figures are told also where the picture could not be written
        as_json = _as_json(evaluation, network.name, args)
        print(as_json if args.json else _as_text(evaluation, title))
    return 0 if digits.all_used else 2


def _run_on_junk(args: Namespace) -> int:
    if args.drawn is not None or args.mistakes is not None:
        message = (
            "Junk is drawn in many ways, and there is no right answer to it: it goes with neither "
            "--drawn nor --mistakes."
        )
        raise BadInput(message)
    from logitdesk.commands.evaluate_junk import run_on_junk

    return run_on_junk(network_named(args.model), args.json)


def _title(model: str, args: Namespace) -> str:
    drawn = "" if args.drawn is None else f", drawn {args.drawn}"
    return f"{model} on {args.dataset}{drawn}"


def _as_json(evaluation: Evaluation, model: str, args: Namespace) -> str:
    measured, fitted, doubted = evaluation.measured, evaluation.fitted, evaluation.doubted
    told = {
        "model": model,
        "dataset": args.dataset,
        "n": measured.n,
        "accuracy": measured.accuracy,
        "log_loss": measured.log_loss,
        "ece": measured.calibration_error,
        "confusion": evaluation.confusion.tolist(),
        "temperature": evaluation.temperature,
        "fitted_log_loss": None if fitted is None else fitted.log_loss,
        "fitted_ece": None if fitted is None else fitted.calibration_error,
        "doubted": None if doubted is None else doubted.n / measured.n,
        "doubted_misread": None if doubted is None else doubted.misread,
        "drawn": args.drawn or "as written",
    }
    return json.dumps(told, allow_nan=False)


def _as_text(evaluation: Evaluation, title: str) -> str:
    measured, doubted = evaluation.measured, evaluation.doubted
    blocks = [f"{title}, images: {measured.n:,}\n{_figures(evaluation)}"]
    if doubted is not None:
        blocks.append(_in_words(doubted, measured.n))
    heading = ["is \\ read as", *map(str, range(10))]
    rows = [[str(label), *map(str, row)] for label, row in enumerate(evaluation.confusion.tolist())]
    return "\n\n".join([*blocks, aligned([heading, *rows], right=range(11))])


def _figures(evaluation: Evaluation) -> str:
    """A column at T = 1, and one at the fitted temperature if there is one."""
    columns = [["", "accuracy", "log-loss", "calibration error"]]
    for measured, temperature in (
        (evaluation.measured, 1.0),
        (evaluation.fitted, evaluation.temperature),
    ):
        if measured is not None:
            columns.append(
                [
                    f"T = {temperature:.4g}",
                    f"{measured.accuracy:.2%}",
                    f"{measured.log_loss:.4f}",
                    f"{measured.calibration_error:.4f}",
                ]
            )
    return aligned(list(zip(*columns, strict=True)), right=(1, 2))


def _in_words(doubted: Doubted, n: int) -> str:
    share = doubted.n / n
    return (
        f"It doubts {doubted.n:,} of them ({share:.2%}), "
        f"and would have misread {doubted.misread:,} of those."
    )
