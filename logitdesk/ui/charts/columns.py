"""How columns of tables are called on screen; in files they are always in English."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from logitdesk.ui.language import QT_TRANSLATE_NOOP

_NAMES: Final = {
    QT_TRANSLATE_NOOP("Column", "accuracy"),
    QT_TRANSLATE_NOOP("Column", "added"),
    QT_TRANSLATE_NOOP("Column", "after"),
    QT_TRANSLATE_NOOP("Column", "before"),
    QT_TRANSLATE_NOOP("Column", "change"),
    QT_TRANSLATE_NOOP("Column", "class"),
    QT_TRANSLATE_NOOP("Column", "column"),
    QT_TRANSLATE_NOOP("Column", "confidence"),
    QT_TRANSLATE_NOOP("Column", "count"),
    QT_TRANSLATE_NOOP("Column", "cross_entropy"),
    QT_TRANSLATE_NOOP("Column", "digit"),
    QT_TRANSLATE_NOOP("Column", "epoch"),
    QT_TRANSLATE_NOOP("Column", "fused"),
    QT_TRANSLATE_NOOP("Column", "gradient"),
    QT_TRANSLATE_NOOP("Column", "high"),
    QT_TRANSLATE_NOOP("Column", "images"),
    QT_TRANSLATE_NOOP("Column", "ink"),
    QT_TRANSLATE_NOOP("Column", "label"),
    QT_TRANSLATE_NOOP("Column", "largest"),
    QT_TRANSLATE_NOOP("Column", "layer"),
    QT_TRANSLATE_NOOP("Column", "limit of the margin"),
    QT_TRANSLATE_NOOP("Column", "line"),
    QT_TRANSLATE_NOOP("Column", "log-odds"),
    QT_TRANSLATE_NOOP("Column", "logit"),
    QT_TRANSLATE_NOOP("Column", "low"),
    QT_TRANSLATE_NOOP("Column", "map"),
    QT_TRANSLATE_NOOP("Column", "margin"),
    QT_TRANSLATE_NOOP("Column", "mark"),
    QT_TRANSLATE_NOOP("Column", "misread"),
    QT_TRANSLATE_NOOP("Column", "naive"),
    QT_TRANSLATE_NOOP("Column", "network"),
    QT_TRANSLATE_NOOP("Column", "now-right"),
    QT_TRANSLATE_NOOP("Column", "now-wrong"),
    QT_TRANSLATE_NOOP("Column", "number"),
    QT_TRANSLATE_NOOP("Column", "part"),
    QT_TRANSLATE_NOOP("Column", "patched"),
    QT_TRANSLATE_NOOP("Column", "probability"),
    QT_TRANSLATE_NOOP("Column", "right"),
    QT_TRANSLATE_NOOP("Column", "row"),
    QT_TRANSLATE_NOOP("Column", "scale"),
    QT_TRANSLATE_NOOP("Column", "second"),
    QT_TRANSLATE_NOOP("Column", "softmax"),
    QT_TRANSLATE_NOOP("Column", "softmax twice"),
    QT_TRANSLATE_NOOP("Column", "step"),
    QT_TRANSLATE_NOOP("Column", "unit"),
    QT_TRANSLATE_NOOP("Column", "value"),
    QT_TRANSLATE_NOOP("Column", "wrong"),
}
"""Of the charts; what stands not here is the same in every language."""


def column_title(name: str) -> str:
    """Return a column's name in the window's language; "logit 3" is “logit” and its number."""
    text = re.sub(r" \d+$", "", name)
    if text not in _NAMES:
        return name
    return QCoreApplication.translate("Column", text) + name.removeprefix(text)
