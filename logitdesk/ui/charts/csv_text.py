"""Numbers as comma-separated values (RFC 4180), each in full: reading them gives the same again."""

import csv
import io
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from logitdesk.ui.charts.table import Cell, Table


def csv_table(heading: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A heading and rows of Python's own numbers and texts, each as long as the heading."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(heading)
    writer.writerows(rows)
    return out.getvalue()


def csv_grid(values: NDArray[np.floating]) -> str:
    """A picture's pixels, (h, w): a line for each row, with the columns' numbers as heading."""
    columns = [str(column) for column in range(1, values.shape[1] + 1)]
    rows = ([row, *line] for row, line in enumerate(values.tolist(), 1))
    return csv_table(["row", *columns], rows)


def table_of(text: str, *, without: Sequence[str] = (), first: str = "") -> Table:
    """Comma-separated values as a table, without some columns, and with one before the others."""
    heading, *lines = [*csv.reader(io.StringIO(text, newline=""))] or [[]]
    kept = [name for name in heading if name not in without]
    names = sorted(kept, key=lambda name: name != first)
    places = [heading.index(name) for name in names]
    rows = (tuple(_cell(line[place]) for place in places) for line in lines)
    return Table(tuple(name.replace("_", "-") for name in names), tuple(rows))


def grid_table(values: NDArray[np.floating] | None) -> Table:
    """A picture's pixels, (h, w), a row each, counted from 1."""
    pixels = () if values is None else np.ndenumerate(values)
    rows = ((row + 1, column + 1, float(value)) for (row, column), value in pixels)
    return Table(("row", "column", "value"), tuple(rows))


def _cell(text: str) -> Cell:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text
