"""README's table of the networks that come with the program, written from their cards.

`python -m tests.models.readme_table` writes it anew.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from logitdesk import paths
from logitdesk.datasets.catalogue import HELD_BACK
from logitdesk.library.card import NetworkCard
from logitdesk.library.library import Library

README: Final = Path(__file__).parents[2] / "README.md"
START: Final = "<!-- networks: written by python -m tests.models.readme_table -->"
END: Final = "<!-- /networks -->"
UNKNOWN: Final = "–"
_DATA_SETS: Final = ("mnist", "pendigits", HELD_BACK)

_HEADING: Final = (
    "network",
    "weights",
    "MNIST test set",
    "calibration error",
    "pendigits, 8 writers",
    "calibration error",
    "UNIPEN, held-back writers",
    "calibration error",
    "fitted T",
)


def shipped_cards() -> list[NetworkCard]:
    """The cards of the networks that come with the program, the largest first."""
    return [bundle.card for bundle in Library((paths.shipped_models(),)).bundles()]


def table(cards: Iterable[NetworkCard]) -> str:
    """The table in Markdown. Two figures in a cell are at T = 1 and at the fitted temperature."""
    rows = [_HEADING, ("---",) * len(_HEADING), *map(_row, cards)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def with_table(readme: str, new: str) -> str:
    """The text of README with another table.

    Raises:
        ValueError: it has no place for one.
    """
    before, start, rest = readme.partition(START)
    _, end, after = rest.partition(END)
    if not (start and end):
        raise ValueError(f"README has no lines {START} and {END}")
    return f"{before}{START}\n\n{new}\n\n{END}{after}"


def _row(card: NetworkCard) -> tuple[str, ...]:
    temperature = UNKNOWN if card.temperature is None else f"{card.temperature:.2f}"
    of_each_set = (_figures(card.measured.get(name, {})) for name in _DATA_SETS)
    return (
        card.name,
        f"{card.weights:,}",
        *(cell for of_set in of_each_set for cell in of_set),
        temperature,
    )


def _figures(measured: Mapping[str, float]) -> tuple[str, str]:
    if not measured:
        return UNKNOWN, UNKNOWN
    at_one, fitted = measured["ece"], measured.get("fitted_ece")
    both = _percent(at_one) if fitted is None else f"{_percent(at_one)} / {_percent(fitted)}"
    return _percent(measured["accuracy"]), both


def _percent(share: float) -> str:
    return f"{share:.2%}".replace("%", " %")


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    README.write_text(with_table(text, table(shipped_cards())), encoding="utf-8")
