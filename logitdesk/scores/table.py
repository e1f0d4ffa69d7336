"""Numbers in named columns."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

import numpy as np

Cell = float | int | str


@dataclass(frozen=True)
class Table:
    """Numbers in named columns, each in full: reading them back gives the same again."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    """Each as long as `columns`; none where there is nothing."""

    @classmethod
    def of(cls, columns: Mapping[str, Any]) -> Self:
        """Return equally long columns, array-likes, by their names."""
        cells = (np.asarray(column).tolist() for column in columns.values())
        return cls(tuple(columns), tuple(zip(*cells, strict=True)))

    def __bool__(self) -> bool:
        return bool(self.rows)

    def column(self, name: str) -> tuple[Cell, ...]:
        """Return one column from top to bottom; raises ValueError where there is none."""
        index = self.columns.index(name)
        return tuple(row[index] for row in self.rows)

    def row(self, key: Cell) -> dict[str, Cell]:
        """Return the first row whose first cell is `key`; raises KeyError where there is none."""
        for row in self.rows:
            if row[0] == key:
                return dict(zip(self.columns, row, strict=True))
        raise KeyError(key)

    def as_csv(self) -> str:
        """Return comma-separated values (RFC 4180) with a heading; empty without rows."""
        out = io.StringIO()
        if self.rows:
            csv.writer(out).writerows([self.columns, *self.rows])
        return out.getvalue()
