"""What several networks say, as comma-separated values."""

import csv
import io
from collections.abc import Mapping, Sequence

from logitdesk.scores.scores import Scores
from logitdesk.ui.charts.csv_text import csv_table


def answers_csv(answers: Mapping[str, Sequence[Scores | None]]) -> str:
    """All scores in one table, a row for each network's digit; empty if there are none.

    Args:
        answers: under the name of a state of the normalisation, the scores of all networks with
            it. Where there is but one state, its name is not written.
    """
    heading: list[str] = []
    rows: list[list[str]] = []
    for enabled, scores in answers.items():
        for one in scores:
            if one is not None:
                heading, *lines = csv.reader(io.StringIO(one.as_csv(), newline=""))
                rows += ([enabled, *line] for line in lines)
    if len(answers) == 1:
        rows = [row[1:] for row in rows]
    else:
        heading = ["steps", *heading]
    return csv_table(heading, rows) if rows else ""
