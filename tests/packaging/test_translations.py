"""Every text on screen is marked for translators, and what they wrote fits the window."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter
from typing import Final

import pytest
from PySide6.QtCore import QTranslator
from translations import CORE, FOLDER, LANGUAGES, ROOT, SOURCE, Marked, marked_texts, name_of

from logitdesk.ui import language

LEFT_OUT: Final = {"cli"}
"""Folders of `logitdesk` whose texts stay English: the commands."""
COMPLETE: Final[tuple[str, ...]] = ("de", "es", "fr", "zh_CN")
"""Languages into which everything that is marked has to be translated."""

_MARKS: Final = {"tr", "translate", "QT_TRANSLATE_NOOP", "UserError", "Translatable"}
_TAKE_TEXTS: Final = {
    "ActionButton", "Card", "DropDown", "Figure", "Heading", "QAction", "QCheckBox", "QGroupBox",
    "QLabel", "QMenu", "QPushButton", "QRadioButton", "addAction", "addItem", "addMenu", "addRow",
    "addTab", "drawText", "quiet_label", "sentence_label", "setAccessibleDescription",
    "setAccessibleName", "setIconText", "setPlaceholderText", "setPrefix", "setStatusTip",
    "setSuffix", "setTabText", "setText", "setTitle", "setToolTip", "setWhatsThis",
    "setWindowTitle", "showMessage", "title_label", "wrapped", "wrapped_label", "wrapping_label",
}  # fmt: skip
"""Whose texts are on screen, also where they are a single small word."""
_TAKE_NAMES: Final = {
    "Template", "cast", "getattr", "number", "set", "setStyleSheet", "startswith", "text",
}  # fmt: skip
"""Whose texts are names for the program: settings, files, properties."""
_ENGLISH: Final = {"smoke.py", "programs.py"}
"""A command, and programs that a person copies."""
_NOT_SHOWN: Final = {
    "Fusion", "LogitDesk", "my digits", "perceptron lab", "loss lab",
    "first steps of ", "digit-", CORE, *language.LANGUAGES.values(),
    "exit code ", "save again", "light, high contrast", "dark, high contrast", "px", ".md#",
    "logit(p) = ln p / (1 − p)", "+ ln", "= exp(z", "− logsumexp) = exp(",
    "logsumexp = m + ln Σ exp(z − m) =", "logit_", "softmax twice",
    "first network", "second network", "both right", "only first",
    "only second", "perhaps mislabelled", "limit of the margin", "conv",
    "logit ", "probability ", "L2 penalty", ".json", "Return Enter", "Del Backspace",
}  # fmt: skip
"""Names that are the same in every language, and names for the program."""


def test_every_text_on_screen_is_marked_for_translators() -> None:
    program = ROOT / "logitdesk"
    found = [
        f"{file.relative_to(ROOT)}:{line}: {text}"
        for file in sorted(program.rglob("*.py"))
        if file.parent.name not in LEFT_OUT and file.name not in _ENGLISH
        for find in [unmarked if file.is_relative_to(program / "ui") else unmarked_errors]
        for line, text in find(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "code",
    [
        'QLabel("ink")',
        'x = "Draw a digit"',
        'x = f"{count} images"',
        'setToolTip("one " "two")',
        'self.tr("A {thing}").format(thing="Big one")',
    ],
)
def test_a_text_that_is_not_marked_is_found(code: str) -> None:
    assert list(unmarked(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        '"""A docstring of words."""',
        'QLabel(self.tr("Draw a digit"))',
        'QLabel(f"{share} %")',
        'settings.text("pen width")',
        'x: "Some type" = mode == "one of two"',
        'raise ValueError("no such thing")',
        'raise UserError("{path} is empty.", path=path)',
    ],
)
def test_names_and_marked_texts_are_none(code: str) -> None:
    assert not list(unmarked(ast.parse(code)))


def unmarked_errors(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and text of messages of the parts without Qt that no translator is given."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) in ("UserError", "Translatable"):
            message = node.args[0] if node.args else None
            if isinstance(message, ast.JoinedStr | ast.BinOp):
                yield node.lineno, ast.unparse(message)


@dataclass(frozen=True)
class Translation:
    """An entry of a file of Qt Linguist; `forms` are several for a plural, and none if missing."""

    context: str
    text: str
    comment: str
    forms: tuple[str, ...]


@lru_cache
def translations(language: str) -> dict[tuple[str, str, str], Translation]:
    """Read a language's file, by context, text and comment."""
    found = {}
    for context in ET.parse(FOLDER / f"logitdesk_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            is_finished = translation.get("type") != "unfinished"
            one = Translation(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                tuple(forms or [translation.text or ""]) if is_finished else (),
            )
            found[one.context, one.text, one.comment] = one
    return found


@lru_cache
def all_marked() -> tuple[Marked, ...]:
    return tuple(marked_texts())


def test_the_window_offers_the_languages_that_are_translated() -> None:
    assert tuple(language.LANGUAGES) == LANGUAGES
    assert language.CORE == CORE


@pytest.mark.parametrize("language", LANGUAGES)
def test_translators_are_given_what_is_marked(language: str) -> None:
    """As `python packaging/translations.py update` does."""
    marked = {
        (one.context, one.text, one.comment)
        for one in all_marked()
        if one.is_plural or language != SOURCE
    }
    assert set(translations(language)) == marked


@pytest.mark.parametrize("language", COMPLETE)
def test_a_complete_language_has_a_translation_of_everything(language: str) -> None:
    missing = [
        one for one in translations(language).values() if not one.forms or not all(one.forms)
    ]
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_loses_a_field_a_mnemonic_or_a_number(language: str) -> None:
    wrong = [one for one in translations(language).values() if lost_in(one)]
    assert not wrong


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("{digit} at {share}", "{digit} bei {Anteil}"),
        ("{digit} at {share}", "{digit} bei"),
        ("{count:,} images", "{count} Bilder"),
        ("&Open…", "Öffnen…"),
        ("Open", "Öff&nen"),
        ("Size in {unit}", "Größe in {unit"),
        ("<b>Bold</b>", "Fett"),
    ],
)
def test_what_a_translation_loses_is_found(text: str, form: str) -> None:
    assert lost_in(Translation("Page", text, "", (form,)))


def lost_in(one: Translation) -> bool:
    """Tell whether a translation has other fields, mnemonics or HTML than its English text."""
    return any(_skeleton(form) != _skeleton(one.text) for form in one.forms)


def _skeleton(text: str) -> object:
    """Return what of a text must stay as it is, in no order."""
    try:
        fields = sorted((name, spec) for _, name, spec, _ in Formatter().parse(text) if name)
    except ValueError:
        return text
    marks = re.findall(r"</?\w+|&(?=\w)|%L?n|\*\.\w+", text.replace("&&", ""))
    return fields, sorted(marks), text.endswith("…"), text[:1] == " ", text[-1:] == " "


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_the_translators_wrote(language: str) -> None:
    """As `python packaging/translations.py compile` makes it."""
    translator = QTranslator()
    assert translator.load(f"logitdesk_{language}", str(FOLDER))
    stale = [
        one
        for one in translations(language).values()
        if len(one.forms) == 1
        and translator.translate(one.context, one.text, one.comment or None) != one.forms[0]
    ]
    assert not stale


def unmarked(node: ast.AST, *, is_text: bool = False) -> Iterator[tuple[int, str]]:
    """Yield line and text of what looks like words on screen; a `is_text` has any letters."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and _is_shown(node.value, is_text=is_text):
            yield node.lineno, node.value
        return
    for inner, is_inner_text in _parts(node):
        yield from unmarked(inner, is_text=is_inner_text)


def _parts(node: ast.AST) -> Iterator[tuple[ast.AST, bool]]:
    """Yield what may hold texts within a node, and whether all letters in it are on screen."""
    match node:
        case ast.JoinedStr(values=values):
            yield from ((value, True) for value in values)
        case ast.Expr(value=ast.Constant()) | ast.Compare() | ast.MatchValue():
            pass  # a docstring, or a name that is compared
        case ast.Raise(exc=ast.Call() as call) if name_of(call) != "UserError":
            pass
        case ast.BinOp(op=ast.Div()):
            pass  # a path
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            pass
        case ast.Subscript(value=value) | ast.FormattedValue(value=value):
            yield value, False
        case ast.Call():
            yield from _arguments(node)
            yield node.func, False
        case _:
            for field, value in ast.iter_fields(node):
                if field not in ("annotation", "returns"):
                    inner = value if isinstance(value, list) else [value]
                    yield from ((one, False) for one in inner if isinstance(one, ast.AST))


def _arguments(call: ast.Call) -> Iterator[tuple[ast.expr, bool]]:
    name = name_of(call)
    for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
        is_literal = isinstance(argument, ast.Constant)
        is_name = name in _TAKE_NAMES and (is_literal or isinstance(argument, ast.JoinedStr))
        if not is_name and not (name in _MARKS and is_literal):
            yield argument, name in _TAKE_TEXTS


def _is_shown(text: str, *, is_text: bool) -> bool:
    """Tell whether a text reads like a title or a sentence, not like a name in a program."""
    if text in _NOT_SHOWN or re.fullmatch(r"((Ctrl|Alt|Shift)\+)+.*|[A-Z_]+", text):
        return False
    plain = re.sub(r"<[^>]*>?|^[^<]*>|\{[^}]*\}|\*\.\w+", "", text).strip()
    words = re.findall(r"[^\W\d_]{2,}", plain)
    is_title = plain.lstrip("&")[:1].isupper() or (len(words) > 1 and " " in plain)
    return bool(words) and plain not in _NOT_SHOWN and (is_text or is_title)
