"""The chapters: their links lead somewhere, in every language, and they make a site."""

import re
import runpy
from pathlib import Path

import pytest

from logitdesk import paths
from logitdesk.ui.help.chapters import CHAPTERS, KEYS_PLACE, Chapter, read_chapters
from logitdesk.ui.pages import PAGES

LANGUAGES = sorted(one.name for one in (paths.assets() / "help").iterdir())
SITE = Path(__file__).parents[3] / "packaging" / "help_site.py"


def links(chapter: Chapter) -> list[str]:
    return re.findall(r"\]\(([^)]+)\)", chapter.markdown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_link_leads_somewhere_as_in_english(language: str) -> None:
    chapters = read_chapters(language)
    places = {f"{one.name}.md" for one in chapters}
    places |= {f"{one.name}.md#{each.anchor}" for one in chapters for each in one.sections}
    pages = {tab.key.replace(" ", "-") for tab in PAGES} | {"networks"}
    for chapter, english in zip(chapters, read_chapters("en"), strict=True):
        assert links(chapter) == links(english)
        assert [one.anchor for one in chapter.sections] == [one.anchor for one in english.sections]
        for link in links(chapter):
            scheme, _, rest = link.partition(":")
            assert link in places or (scheme, re.split("[/?]", rest)[0] in pages) == (
                "logitdesk", True,
            ), f"{chapter.name}: {link}"  # fmt: skip


def test_every_page_has_a_chapter_and_a_missing_language_is_english() -> None:
    assert {tab.key.replace(" ", "-") for tab in PAGES} <= set(CHAPTERS)
    assert read_chapters("xx") == read_chapters("en") == read_chapters("en_GB")
    assert any(KEYS_PLACE in one.markdown for one in read_chapters("en", KEYS_PLACE))


def test_the_same_files_make_a_site(tmp_path: Path) -> None:
    runpy.run_path(str(SITE))["write_site"](
        tmp_path, "| Edit | |\n| --- | --- |\n| Undo | Ctrl\\+Z |"
    )
    pages = {file.relative_to(tmp_path).as_posix(): file.read_text("utf-8")
             for file in tmp_path.rglob("*.html")}  # fmt: skip
    for name, page in pages.items():
        for link in re.findall(r'href="([^"]+)"', page):
            file, _, anchor = link.partition("#")
            aim = pages[(Path(name).parent / file).as_posix()]
            assert not anchor or f'id="{anchor}"' in aim, f"{name}: {link}"
    assert "<td>Ctrl+Z</td>" in pages["en/keys.html"]
