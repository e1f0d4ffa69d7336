"""The chapters of the help, Markdown files of each language; knows no Qt, for the site's sake."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logitdesk import paths

CHAPTERS: Final = (
    "start", "scores", "evidence", "training", "evaluation", "my-digits", "perceptron-lab",
    "loss-lab", "networks", "glossary", "questions", "keys",
)  # fmt: skip
"""The names of the files, in the order of reading. A page's chapter is named as its key."""
KEYS_PLACE: Final = "{{keys}}"
"""The line of the chapter “keys” that the tables of keys stand in for."""
_HEADING: Final = re.compile(r"^(#{1,3}) (.+?)(?: \{#([\w-]+)\})?$", re.MULTILINE)
_MARKS: Final = re.compile(r"\]\([^)]*\)|</?\w+>|[*`>|\[\]\\]")


@dataclass(frozen=True)
class Section:
    """A heading, and what stands below it until the next one.

    Attributes:
        anchor: what links call it; the same in every language, empty for none.
        text: without the marks of Markdown, to be searched.
    """

    anchor: str
    title: str
    text: str

    def has(self, words: Sequence[str]) -> bool:
        """Tell whether each of the words occurs in it, whatever the case."""
        text = f"{self.title}\n{self.text}".casefold()
        return all(word.casefold() in text for word in words)


@dataclass(frozen=True)
class Chapter:
    """A chapter: its Markdown, headings without anchors, and its sections, the title's first."""

    name: str
    markdown: str
    sections: Sequence[Section]

    @property
    def title(self) -> str:
        return self.sections[0].title


def read_chapters(language: str, keys: str = "") -> list[Chapter]:
    """Read all chapters, in English where a language has none.

    Args:
        language: such as "de", "de_AT" or "zh_CN"; the folder need not have its country.
        keys: Markdown of the tables of keys.
    """
    root, code = paths.assets() / "help", language.split("_", maxsplit=1)[0]
    alike = [one for one in sorted(root.iterdir()) if one.name.split("_")[0] == code]
    folders = [root / language, *alike, root / "en"]
    return [_read_chapter(name, folders, keys) for name in CHAPTERS]


def _read_chapter(name: str, folders: Sequence[Path], keys: str) -> Chapter:
    files = [folder / f"{name}.md" for folder in folders]
    file = next((file for file in files if file.is_file()), files[-1])
    text = file.read_text(encoding="utf-8").replace(KEYS_PLACE, keys)
    text = text.replace(" %", "\N{NO-BREAK SPACE}%")  # or a line may begin with it
    headings = list(_HEADING.finditer(text))
    ends = [*(heading.start() for heading in headings[1:]), len(text)]
    sections = []
    for heading, end in zip(headings, ends, strict=True):
        title, below = (_MARKS.sub("", part) for part in (heading[2], text[heading.end() : end]))
        sections.append(Section(heading[3] or "", title, below))
    return Chapter(name, _HEADING.sub(r"\1 \2", text), sections)
