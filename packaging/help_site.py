"""Make static HTML of the help: the same Markdown that F1 shows.

    python packaging/help_site.py FOLDER

markdown-it-py does the work; it comes along with Keras.
"""

import os
import sys
import tempfile
from html import escape
from itertools import chain
from pathlib import Path

from markdown_it import MarkdownIt

from logitdesk import paths
from logitdesk.ui.help.chapters import CHAPTERS, Chapter, read_chapters

PAGE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title} – LogitDesk</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1rem/1.5 system-ui, sans-serif; display: flex; flex-wrap: wrap; gap: 2rem;
        max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }}
nav {{ flex: 1 12rem; }}
nav a {{ display: block; }}
main {{ flex: 4 26rem; }}
blockquote {{ margin: 0.5rem 1.5rem; font-style: italic; }}
td, th {{ text-align: left; padding-right: 1.5rem; vertical-align: top; }}
</style>
</head>
<body>
<nav>
{links}
</nav>
<main>
{text}</main>
</body>
</html>
"""
BEGIN = '<meta http-equiv="refresh" content="0; url=en/{name}.html">\n'


def main_part(chapter: Chapter) -> str:
    """Return a chapter as HTML. What only the program can show is emphasised and no link."""
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    tokens = parser.parse(chapter.markdown)
    anchors = iter([section.anchor for section in chapter.sections])
    for token in tokens:
        if token.type == "heading_open" and (anchor := next(anchors)):
            token.attrSet("id", anchor)
    into_program = False
    for token in chain.from_iterable(token.children or [] for token in tokens):
        if token.type == "link_open":
            href = str(token.attrGet("href"))
            into_program = href.startswith("logitdesk:")
            token.attrSet("href", href.replace(".md", ".html"))
        if token.type in ("link_open", "link_close") and into_program:
            token.tag, token.attrs = "em", {}
            if token.type == "link_open":
                token.attrSet("title", "In the program")
    return str(parser.renderer.render(tokens, parser.options, {}))


def write_site(folder: Path, keys: str) -> None:
    """Write a folder for each language that there is; `keys` are Markdown."""
    for language in sorted(one.name for one in (paths.assets() / "help").iterdir()):
        chapters = read_chapters(language, keys)
        links = "\n".join(f'<a href="{one.name}.html">{escape(one.title)}</a>' for one in chapters)
        (folder / language).mkdir(parents=True, exist_ok=True)
        for one in chapters:
            page = PAGE.format(
                language=language.replace("_", "-"), title=escape(one.title), links=links,
                text=main_part(one),
            )  # fmt: skip
            (folder / language / f"{one.name}.html").write_text(page, encoding="utf-8")
    (folder / "index.html").write_text(BEGIN.format(name=CHAPTERS[0]), encoding="utf-8")


def keys_of_the_window() -> str:
    """Open the window without a display, and return its keys."""
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(LOGITDESK_HOME=home, QT_QPA_PLATFORM="offscreen")
        from PySide6.QtGui import QKeySequence

        from logitdesk.ui.app import make_application
        from logitdesk.ui.help.window import keys_of
        from logitdesk.ui.main_window import MainWindow
        from logitdesk.ui.settings import Settings

        window = MainWindow(make_application(), Settings(paths.settings_file()))
        keys = keys_of(window.menuBar(), QKeySequence.SequenceFormat.PortableText)
        window.close()
        return keys


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python packaging/help_site.py FOLDER")
    write_site(Path(sys.argv[1]), keys_of_the_window())
