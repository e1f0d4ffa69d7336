"""The TensorFlow program that prints the numbers on screen, to copy."""

from collections.abc import Iterable, Sequence
from pprint import pformat
from string import Template
from textwrap import fill
from typing import Final

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from logitdesk.scores.functional import cross_entropy
from logitdesk.scores.losses import LossCase
from logitdesk.ui.layouts import row_of
from logitdesk.ui.loss_lab.model import BatchRow, LossLabModel
from logitdesk.ui.loss_lab.views import LossView
from logitdesk.ui.theme import QUIET, font_of, sentence_label

_WIDTH: Final = 70
_PROGRAM: Final = Template("""\
import keras
import tensorflow as tf

$logits
label = $label  # the true class
z = ${scale}tf.constant(logits, tf.float64)
print(*tf.nn.softmax(z).numpy())
$p

# Cross-entropy from logits, with a label or a one-hot row
one_hot = tf.one_hot(label, len(logits), dtype=tf.float64)
fused = lambda z: tf.nn.sparse_softmax_cross_entropy_with_logits(label, z)
print(fused(z).numpy())
print(tf.nn.softmax_cross_entropy_with_logits(one_hot, z).numpy())
$loss

# The gradient: softmax - one-hot
print(*(tf.nn.softmax(z) - one_hot).numpy())
$gradient

def show(loss_of, z):
    with tf.GradientTape() as tape:
        tape.watch(z)
        loss = loss_of(z)
    print(loss.numpy(), tape.gradient(loss, z).numpy()[label])

# Two ways in float32, and a patch: loss, gradient at the label
z32 = tf.cast(z, tf.float32)
row = tf.cast(one_hot, tf.float32)
show(lambda z: -tf.math.log(tf.nn.softmax(z)[label]), z32)
$naive
show(lambda z: -tf.reduce_sum(row * tf.math.log(tf.nn.softmax(z))), z32)
$naive_one_hot
show(lambda z: -tf.math.log(tf.nn.softmax(z)[label] + $epsilon), z32)
$patched
show(fused, z32)
$fused

# Softmax twice, a mistake
show(lambda z: fused(tf.nn.softmax(z)), z)
$twice

# A batch: one loss a row, and their mean
labels = tf.constant($labels)
$rows
batch = tf.stack([z, *(tf.constant(row, tf.float64) for row in rows)])
losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, batch)
print(*losses.numpy())
$losses
options = dict(from_logits=True, dtype="float64")
mean = keras.losses.SparseCategoricalCrossentropy(**options)
print(mean(labels, batch).numpy())
$mean
""")


def program(case: LossCase, batch: Sequence[BatchRow]) -> str:
    """Return Python that prints a case, and a batch it begins."""
    label, labels = case.label, [row.label for row in batch]
    losses = cross_entropy([row.logits for row in batch], labels)
    printed: dict[str, Iterable[float]] = {
        "p": case.probabilities,
        "loss": [case.loss],
        "gradient": case.gradient,
        "losses": losses,
        "mean": [losses.mean()],
    }
    for name in ("naive", "naive_one_hot", "patched", "fused", "twice"):
        loss, gradient = getattr(case, name)
        printed[name] = [loss, gradient[label]]
    return _PROGRAM.substitute(
        logits=_assignment("logits", case.unscaled.tolist()),
        label=label,
        scale="" if case.scale == 1 else f"{case.scale!r} * ",
        epsilon=case.epsilon,
        labels=labels,
        rows=_assignment("rows", [row.logits.tolist() for row in batch[1:]]),
        **{name: _comment(numbers) for name, numbers in printed.items()},
    )


class CodeView(LossView):
    """The program to read, select and copy."""

    def __init__(self, lab: LossLabModel) -> None:
        super().__init__(lab)
        self._text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(font_of(QUIET).pointSizeF())
        self._text.setFont(font)
        self._text.setCornerWidget(QWidget())  # or the style sheet draws a box there
        self._text.setAccessibleName(self.tr("TensorFlow code for what is on screen"))
        self._copy = QPushButton(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Put the whole program on the clipboard"))
        self._copy.clicked.connect(self._on_copy)
        told = sentence_label(self.tr("Run it: each call prints the numbers below it."))
        self.column.addWidget(self._text, stretch=1)
        self.column.addLayout(row_of((told, 1), self._copy))

    def refresh(self) -> None:
        self._copy.setText(self.tr("Copy"))
        code = program(self.lab.case, self.lab.batch)
        if code != self._text.toPlainText():
            place = self._text.verticalScrollBar().value()
            self._text.setPlainText(code)
            self._text.verticalScrollBar().setValue(place)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(self.tr("Copied"))


def _assignment(name: str, value: object) -> str:
    """A list of numbers, each exactly, in lines of a readable length."""
    text = pformat(value, width=_WIDTH - len(name) - 3, compact=True)
    return f"{name} = " + text.replace("\n", "\n" + " " * (len(name) + 3))


def _comment(numbers: Iterable[float]) -> str:
    """The printed numbers to six digits, as a comment."""
    text = " ".join(f"{float(number) + 0.0:.6g}" for number in numbers)  # no sign of a zero
    return fill(f"≈ {text}", _WIDTH, initial_indent="# ", subsequent_indent="# ")
