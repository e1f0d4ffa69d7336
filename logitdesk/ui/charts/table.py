"""What a chart shows, as numbers."""

import csv
import io
from dataclasses import dataclass

Cell = float | int | str


@dataclass(frozen=True)
class Table:
    """A chart's numbers, each in full: reading them back gives the same again.

    Attributes:
        columns: the names of the columns.
        rows: each as long as `columns`; none while the chart is empty.
    """

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rows)

    def column(self, name: str) -> tuple[Cell, ...]:
        """Return one column from top to bottom.

        Raises:
            ValueError: there is no such column.
        """
        index = self.columns.index(name)
        return tuple(row[index] for row in self.rows)

    def row(self, key: Cell) -> dict[str, Cell]:
        """Return the first row whose first cell is `key`, by column.

        Raises:
            KeyError: there is no such row.
        """
        for row in self.rows:
            if row[0] == key:
                return dict(zip(self.columns, row, strict=True))
        raise KeyError(key)

    def as_csv(self) -> str:
        """Return comma-separated values (RFC 4180) with a heading; empty without rows."""
        if not self.rows:
            return ""
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(self.columns)
        writer.writerows(self.rows)
        return out.getvalue()
