"""`logitdesk models`: what networks there are, and whether their files are whole."""

import json
import sys
from argparse import Namespace
from collections.abc import Sequence

from logitdesk.commands.table import aligned
from logitdesk.errors import BadInput
from logitdesk.library.bundle import Bundle
from logitdesk.library.shelf import BrokenBundle, Shelf


def run(args: Namespace) -> int:
    """List the networks. Exit code 2 if one is broken, or there is none."""
    entries = [verified(entry) for entry in Shelf.of_this_computer().entries()]
    bundles = [entry for entry in entries if isinstance(entry, Bundle)]
    broken = [entry for entry in entries if isinstance(entry, BrokenBundle)]
    if args.json:
        for entry in entries:
            print(json.dumps(_as_json(entry), allow_nan=False))
    elif bundles:
        print(_as_text(bundles))
    for entry in broken:
        print(f"logitdesk: {entry.problem}", file=sys.stderr)
    if not entries:
        print("logitdesk: There is no network. Reinstall LogitDesk.", file=sys.stderr)
    return 0 if bundles and not broken else 2


def verified(entry: Bundle | BrokenBundle) -> Bundle | BrokenBundle:
    """The same entry, or a broken one if its files are not what its card says, or do not run."""
    if isinstance(entry, Bundle):
        try:
            from logitdesk.inference.network import Network

            entry.verify()
            Network(entry)
        except BadInput as error:
            return BrokenBundle(entry.folder, str(error))
        except ImportError as error:  # LiteRT's own library: “doctor” goes on, and tells of it
            problem = f"{entry.folder} cannot be run: {error}. Reinstall LogitDesk."
            return BrokenBundle(entry.folder, problem)
    return entry


def _as_json(entry: Bundle | BrokenBundle) -> dict[str, object]:
    if isinstance(entry, BrokenBundle):
        return {"folder": str(entry.folder), "problem": entry.problem}
    return {
        "name": entry.name,
        "architecture": entry.card.architecture,
        "weights": entry.card.weights,
        "measured": entry.card.measured,
        "folder": str(entry.folder),
        "problem": None,
    }


def _as_text(bundles: Sequence[Bundle]) -> str:
    rows = [["name", "architecture", "weights", "MNIST", "folder"]]
    rows += [
        [
            bundle.name,
            bundle.card.architecture,
            f"{bundle.card.weights:,}",
            _accuracy(bundle),
            str(bundle.folder),
        ]
        for bundle in bundles
    ]
    return aligned(rows, right=(2, 3))


def _accuracy(bundle: Bundle) -> str:
    measured = bundle.card.measured.get("mnist", {})
    return f"{measured['accuracy']:.2%}" if "accuracy" in measured else "-"
