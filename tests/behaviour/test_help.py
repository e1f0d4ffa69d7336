"""Help: chapters, search, links into the program, what's this, first steps, Python to copy."""

from PySide6.QtWidgets import QLineEdit, QTextBrowser

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
