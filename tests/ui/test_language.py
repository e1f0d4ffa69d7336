"""The window's language: chosen in a menu, or the system's."""

import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.translatable import Translatable
from logitdesk.ui.formatting import count_text, number_text, percent, share_text
from logitdesk.ui.language import CORE, LANGUAGES, SYSTEM, translated
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings
from tests.ui.texts import speaking, translated_by


class Shouting(QTranslator):
    """Translates what the parts without Qt say into capitals, but for its fields."""

    def translate(  # None: there is no translation
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        if context != CORE:
            return None
        return "".join(part if "}" in part else part.upper() for part in _parts(source))

    def isEmpty(self) -> bool:
        return False


def _parts(text: str) -> Iterator[str]:
    yield from text.replace("{", "\0{").replace("}", "}\0").split("\0")


def _entry(window: MainWindow, text: str) -> QAction:
    return next(one for one in window.findChildren(QAction) if one.text() == text)


def test_a_language_is_chosen_by_its_own_name_for_the_next_start(
    window: MainWindow, settings_file: Settings
) -> None:
    assert _entry(window, "Follow the &system").isChecked()
    for code, name in LANGUAGES.items():
        _entry(window, name).trigger()
        assert settings_file.text("language") == code
        assert _entry(window, name).isChecked()


def test_numbers_have_the_form_of_the_language(qapp: QApplication) -> None:
    with speaking(qapp, "de"):
        assert number_text(-1234.5, ",.1f") == "−1.234,5"
        assert count_text(7850) == "7.850"
        assert percent(0.978).startswith("97,8")
        assert share_text(0.9912).startswith("99,12")
    assert number_text(-1234.5, ",.1f") == "−1,234.5"
    assert count_text(7850) == "7,850"


@pytest.mark.parametrize("language", LANGUAGES)
def test_standard_buttons_speak_the_language_too(qapp: QApplication, language: str) -> None:
    with speaking(qapp, language):
        cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert (cancel == "Cancel") == (language == "en")


def test_what_is_no_language_of_ours_is_english_on_such_a_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("vo"))
    with speaking(qapp, "klingon"):
        assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize(
    ("system", "cancel"),
    [("de_CH", "Abbrechen"), ("zh_CN", "取消"), ("zh_TW", "Cancel"), ("fr_CA", "Annuler")],
)
def test_the_system_s_language_is_followed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: str, cancel: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    with speaking(qapp, SYSTEM):
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
        assert (QLocale().name() == system) == (cancel != "Cancel")


@pytest.mark.parametrize("content", [None, b"", b"not a translation", b"\x3c\xb8\x64\x18" * 9])
def test_a_missing_or_damaged_translation_leaves_the_window_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "translations").mkdir()
        (tmp_path / "translations" / "logitdesk_de.qm").write_bytes(content)
    monkeypatch.setattr(paths, "assets", lambda: tmp_path)
    with speaking(qapp, "de"):
        assert translated(Translatable("{count:,} images", count=7850)) == "7.850 images"


def test_what_core_says_is_translated_at_the_window_s_edge(qapp: QApplication) -> None:
    why = Translatable("it is empty")
    said = "{path} cannot be read: {why}. {n:,} others can."
    error = UserError(said, path="a.png", why=why, n=9999)
    assert str(error) == "a.png cannot be read: it is empty. 9,999 others can."
    expected = "a.png CANNOT BE READ: IT IS EMPTY. 9,999 OTHERS CAN."
    with translated_by(qapp, Shouting()):
        assert translated(error) == expected
        assert translated(pickle.loads(pickle.dumps(error))) == expected
        assert translated(pickle.loads(pickle.dumps(error.text))) == expected
        assert translated(UserError("{braces} stay")) == "{braces} STAY"
        assert translated(ValueError(why)) == "IT IS EMPTY"
        assert translated(OSError(28, "No space left")) == "[Errno 28] No space left"
