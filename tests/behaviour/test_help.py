"""Help: chapters, search, links into the program, what's this, first steps, Python to copy."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QHelpEvent, QWhatsThisClickedEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsView,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QWhatsThis,
    QWidget,
)

from logitdesk.ui.help.chapters import read_chapters
from tests.behaviour.user import User


def chapter(user: User) -> str:
    """What is read at the top of the chapter that is shown."""
    browser = user.find(QTextBrowser, "chapter")
    return browser.cursorForPosition(browser.viewport().rect().topLeft()).block().text()


def test_help_opens_at_the_page_in_view_is_searched_and_shows_it_on_the_drawing(user: User) -> None:
    user.draw_sample(3)
    user.open_page("Evidence")
    user.press("F1")
    user.dialog("help")
    assert chapter(user) == "Evidence"
    user.find(QLineEdit, "search").setFocus()
    user.type_text("maximum denominator")
    user.wait_until(lambda: chapter(user) == "Logsumexp")
    browser = user.find(QTextBrowser, "chapter")
    browser.anchorClicked.emit("logitdesk:scores?temperature=3")
    user.wait_until(lambda: user.sees("temperature 3.00"))
    assert user.scores()
    browser.anchorClicked.emit("logitdesk:evidence/time")
    user.wait_until(lambda: user.has(QTextBrowser) and user.sees("while it was drawn"))
    user.dialog("help")
    user.press("Escape")
    user.wait_until(lambda: not user.has(QTextBrowser))


def test_whats_this_tells_of_every_chart_and_leads_into_the_help(user: User) -> None:
    user.draw_sample(3)
    user.press("Shift+F1")
    assert QWhatsThis.inWhatsThisMode()
    user.click(user.find(QWidget, "^verdict$"))
    user.wait_until(user.app.activePopupWidget)
    QWhatsThis.hideText()
    for page in ("Scores", "Evidence", "Perceptron lab", "Loss lab"):
        user.open_page(page)
        for chart in user.all(QGraphicsView):
            target = chart.childAt(chart.rect().center()) or chart
            asked = QHelpEvent(QEvent.Type.QueryWhatsThis, QPoint(3, 3), QPoint(3, 3))
            asked.ignore()
            user.app.sendEvent(target, asked)
            assert asked.isAccepted(), f"{page}: {chart.accessibleName()}"
    links = [
        re.findall("href='(.+?)'", one.whatsThis()) for one in user.window.findChildren(QWidget)
    ]
    there = {f"{one.name}#{each.anchor}" for one in read_chapters("en") for each in one.sections}
    assert {link if "#" in link else f"{link}#" for found in links for link in found} <= there
    user.open_page("Scores")
    user.tab_to(user.chart("log-odds of the ten"))
    user.press("Shift+F1", "Shift+F1")
    user.wait_until(user.app.activePopupWidget)
    QWhatsThis.hideText()
    user.app.sendEvent(
        user.chart("log-odds of the ten"), QWhatsThisClickedEvent("glossary#log-odds")
    )
    user.dialog("help")
    assert chapter(user) == "Log-odds"
    user.press("Escape")


def test_first_steps_point_at_what_they_name_and_come_once(user: User) -> None:
    def is_pointed_at(name: str) -> bool:
        frame, aim = user.find(QFrame, "what this step"), user.find(QWidget, name)
        corner = aim.mapTo(user.window, aim.rect().topLeft())
        return bool(frame.geometry().contains(QRect(corner, aim.size())))

    user.draw_sample(3)
    user.window.welcome()  # type: ignore[attr-defined]  # what the program does at its start
    user.click(user.button("^show me round$"))
    user.wait_until(lambda: is_pointed_at("^page$"))
    user.click(user.button("^next"))
    assert is_pointed_at("^verdict$")
    user.window.resize(1100, 720)
    user.open_page("Evidence")
    user.wait_until(lambda: is_pointed_at("^map of shares$"))
    while user.has(QPushButton, "^next$"):
        user.click(user.button("^next$"))
    assert is_pointed_at("^look at$")
    user.click(user.button("^done$"))
    assert not user.has(QFrame, "what this step")
    user.restart()
    user.open_page("Evidence")
    assert not user.has(QFrame, "first steps")
    user.menu("Help", "Show me round")
    assert user.has(QFrame, "first steps")


@pytest.mark.parametrize(
    ("runtime", "network", "tolerance"),
    [("LiteRT", "CNN", 0), ("Keras", "SqueezeNet", 1e-4)],
)
def test_the_python_that_is_copied_prints_the_logits_on_screen(
    user: User, tmp_path: Path, runtime: str, network: str, tolerance: float
) -> None:
    assert not user.offers("Edit", "Copy Python that reads this drawing")
    user.draw_sample(3)
    user.menu("Model", network)
    user.wait_until(lambda: user.network == network)
    user.settle()
    user.menu("Edit", "Copy Python that reads this drawing", f"With {runtime}")
    program = tmp_path / "program.py"
    program.write_text(user.app.clipboard().text(), encoding="utf-8")
    ran = subprocess.run([sys.executable, program], capture_output=True, text=True, check=True)
    printed = [line.split() for line in ran.stdout.splitlines()]
    assert [int(digit) for digit, _ in printed] == list(range(10))
    shown = np.array(user.scores().column("logit"), np.float32)
    assert np.abs(np.array([float(z) for _, z in printed], np.float32) - shown).max() <= tolerance
