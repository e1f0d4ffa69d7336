"""Text in columns."""

from logitdesk.cli.output import aligned


def test_columns_are_as_wide_as_their_widest_cell() -> None:
    rows = [["name", "n", "folder"], ["a", "10,000", "x"], ["longer", "5", ""]]
    assert aligned(rows, right=[1]).splitlines() == [
        "name         n  folder",
        "a       10,000  x",
        "longer       5",
    ]
