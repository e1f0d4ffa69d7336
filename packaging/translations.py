"""Texts that are marked for translators: collect them, and compile what they made of them.

    python packaging/translations.py update     assets/translations/*.ts get what is marked now
    python packaging/translations.py compile    *.qm, which the program reads, from *.ts

A language after it, such as “update en”, is the only one that it is done for.
Python's own grammar finds the texts, and Qt's lupdate puts them into the files of Qt Linguist.
lupdate alone reads Python roughly: it knows no \\N{…}, looks into no f-string, and takes neither
`UserError` nor `Translatable` for what they are.
"""

import argparse
import ast
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "assets" / "translations"
SOURCE: Final = "en"
"""The language of the program itself: its file has plural forms alone."""
LANGUAGES: Final = (SOURCE, "de", "es", "fr", "zh_CN")
"""Those of `logitdesk.ui.language`, once more: a Python without Qt reads them in the build."""
CORE: Final = "Core"
"""The context of what is said outside the window's code, `logitdesk.ui`."""
_CORE_MARKS: Final = ("UserError", "Translatable")


@dataclass(frozen=True)
class Marked:
    """A text that is marked for translators, and where.

    Attributes:
        context: the class or module that it belongs to, as Qt asks for it.
        comment: tells texts apart that are alike in English; empty for none.
        is_plural: whether it has a form for each number that `%Ln` stands for.
    """

    context: str
    text: str
    comment: str
    is_plural: bool
    file: str
    line: int


class Problem(Exception):
    """A mark that no translation can come from, with its place."""


def marked_texts(root: Path = ROOT) -> list[Marked]:
    """Find all marked texts of the program, in the order of its files; commands speak English.

    Raises:
        Problem: a mark is wrong, as one on an f-string is.
    """
    files = [
        file for file in sorted((root / "logitdesk").rglob("*.py")) if file.parent.name != "cli"
    ]
    return [marked for file in files for marked in _marked_in(file, root)]


def _marked_in(file: Path, root: Path) -> Iterator[Marked]:
    place = file.relative_to(root).as_posix()
    yield from marked_in(ast.parse(file.read_text(encoding="utf-8")), place)


def marked_in(tree: ast.AST, file: str, owner: str = "") -> Iterator[Marked]:
    """Yield the marked texts of a module's syntax tree; `owner` is the class around it."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            marked = _of_call(node, file, owner)
            if marked is not None:
                yield marked
        inner = node.name if isinstance(node, ast.ClassDef) else owner
        yield from marked_in(node, file, inner)


def name_of(call: ast.Call) -> str:
    """Return the last part of what is called: "tr" of `self.tr(…)`."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _of_call(call: ast.Call, file: str, owner: str) -> Marked | None:
    """Return what a call marks; None where it marks nothing."""
    name, given = name_of(call), call.args
    names = {keyword.arg for keyword in call.keywords}
    match name:
        case "tr" if isinstance(call.func, ast.Attribute) and given:
            if len(given) > 2 or "n" in names:
                raise Problem(
                    f"{file}:{call.lineno}: a plural by tr(…) is lost in a subclass: write "
                    'QCoreApplication.translate("TheClass", "%Ln …", None, count)'
                )
            context, first, is_plural = owner, 0, False
        case "translate" if len(given) > 1 and _text(given[0]) is not None:
            context, first = _text(given[0]) or "", 1
            is_plural = len(given) > 3 or "n" in names
        case "QT_TRANSLATE_NOOP" if len(given) > 1:
            context, first, is_plural = _text(given[0]) or "", 1, False
        case _ if name in _CORE_MARKS and given:
            context, first, is_plural = CORE, 0, False
        case _:
            return None
    text = _text(given[first])
    if text is None:
        if context != CORE and isinstance(given[first], ast.JoinedStr | ast.BinOp):
            raise Problem(
                f"{file}:{call.lineno}: only a whole literal can be marked for translators"
            )
        return None  # a constant that is marked where it is written
    if not context:
        raise Problem(f"{file}:{call.lineno}: “{text}” has no context: it stands in no class")
    if is_plural != ("%Ln" in text):
        raise Problem(f"{file}:{call.lineno}: a plural, and only a plural, says its number by %Ln")
    comment = _text(given[first + 1]) if len(given) > first + 1 else ""
    return Marked(context, text, comment or "", is_plural, file, call.lineno)


def _text(node: ast.expr) -> str | None:
    """Return a literal's text; None for anything else."""
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text else None  # type: ignore[attr-defined]


def update(
    texts: Sequence[Marked], languages: Sequence[str] = LANGUAGES, folder: Path = FOLDER
) -> None:
    """Bring the files of languages up to what is marked; what is translated stays."""
    with TemporaryDirectory() as name:
        source = Path(name, "texts.cpp")
        source.write_text("".join(map(_as_cpp, texts)), encoding="utf-8")
        for language in languages:
            only = ["-pluralonly"] if language == SOURCE else []
            _run(
                "lupdate", source, "-locations", "none", "-no-obsolete", "-source-language", SOURCE,
                "-target-language", language, *only, "-ts", folder / f"logitdesk_{language}.ts",
            )  # fmt: skip


def _as_cpp(marked: Marked) -> str:
    """Write a text as lupdate reads C++ best, with the file it is from for translators."""
    words = [json.dumps(one, ensure_ascii=False) for one in (marked.context, marked.text)]
    words.append(json.dumps(marked.comment, ensure_ascii=False) if marked.comment else "nullptr")
    count = ", n" if marked.is_plural else ""
    return f"//: {marked.file}\nQCoreApplication::translate({', '.join(words)}{count});\n"


def compile_files(languages: Sequence[str] = LANGUAGES, folder: Path = FOLDER) -> None:
    """Write the files that the program reads beside those of Qt Linguist.

    What is not marked as finished stays English: no test has looked at its fields.
    """
    for language in languages:
        _run("lrelease", "-nounfinished", folder / f"logitdesk_{language}.ts")


def _run(tool: str, *arguments: object) -> None:
    command = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([command, *map(str, arguments), "-silent"], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("update", "compile"))
    parser.add_argument("languages", nargs="*", choices=[*LANGUAGES, []])
    given = parser.parse_args()
    if given.what == "update":
        update(marked_texts(), given.languages or LANGUAGES)
    else:
        compile_files(given.languages or LANGUAGES)


if __name__ == "__main__":
    main()
