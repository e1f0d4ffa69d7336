"""The window's language: translations, numbers and plurals, and the menu that chooses one."""

from collections.abc import Callable
from string import Formatter
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from logitdesk import paths
from logitdesk.translatable import Translatable, text_of

LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
}
"""The languages that there are translations for, by their own names."""
SYSTEM: Final = "system"
"""The choice to follow the system's language."""
CORE: Final = "Core"
"""The translators' context of what the parts without Qt say."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a constant for translators, and return it as it is; Qt's own has no types."""
    return text


def translated(said: str | Exception) -> str:
    """Return in the window's language what a part without Qt says.

    Args:
        said: a `UserError` or a `Translatable`; other texts and errors stay as they are.
    """
    if isinstance(said, Exception):
        said = text_of(said)
    if not isinstance(said, Translatable):
        return said
    template = QCoreApplication.translate(CORE, said.template)
    return _Formatter().vformat(template, (), said.values) if said.values else template


def localised(number: str) -> str:
    """Write a number that Python has formatted, "1,234.5", in the language's form, "1.234,5"."""
    locale = QLocale()
    return number.translate({44: locale.groupSeparator(), 46: locale.decimalPoint()})


class _Formatter(Formatter):
    """Fills in numbers by locale, and texts in the window's language."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, str | Exception):
            value = translated(value)
        text: str = super().format_field(value, format_spec)
        return localised(text) if isinstance(value, int | float) else text


def install_language(app: QCoreApplication, choice: str = SYSTEM) -> list[QTranslator]:
    """Have texts, standard buttons and numbers in a language from now on.

    What there is no translation for stays English; so does all where a file cannot be read.

    Args:
        app: the application, which keeps what is returned.
        choice: one of `LANGUAGES`; anything else is the system's language, or else English.
    """
    installed = []
    system = QLocale.system()
    language = choice if choice in LANGUAGES else _language_of_system()
    is_system = language.startswith(QLocale.languageToCode(system.language()))
    QLocale.setDefault(system if is_system else QLocale(language))
    own, qt = paths.assets() / "translations", QLibraryInfo.LibraryPath.TranslationsPath
    for name, folder in (("qtbase", QLibraryInfo.path(qt)), ("logitdesk", str(own))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
            installed.append(translator)
    return installed


def _language_of_system() -> str:
    """Return the first of the system's languages that there are translations for."""
    ours = {(QLocale(one).language(), QLocale(one).script()): one for one in LANGUAGES}
    wanted: dict[QLocale.Language, QLocale] = {}
    for name in QLocale.system().uiLanguages():  # "zh-Hant-TW" comes before "zh", and counts
        wanted.setdefault(QLocale(name).language(), QLocale(name))
    found = (ours.get((one.language(), one.script())) for one in wanted.values())
    return next((one for one in found if one is not None), "en")


class LanguageMenu(QMenu):
    """Chooses a language, by its own name."""

    def __init__(self, current: str, choose: Callable[[str], object], parent: QWidget) -> None:
        """Check the present choice; `choose` is called with another one."""
        super().__init__(parent)
        self.setTitle(self.tr("L&anguage"))
        group = QActionGroup(self)
        choices = {SYSTEM: self.tr("Follow the &system"), **LANGUAGES}
        for choice, name in choices.items():
            action = self.addAction(name)
            action.setCheckable(True)
            action.setChecked(choice == (current if current in LANGUAGES else SYSTEM))
            action.triggered.connect(lambda _checked, choice=choice: choose(choice))
            group.addAction(action)
