"""Numbers as comma-separated values (RFC 4180), each in full: reading them gives the same again."""

import csv
import io
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray


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
