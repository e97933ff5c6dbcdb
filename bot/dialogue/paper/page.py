"""The page of a paper: both languages side by side as on the sheet, and the sheet itself to print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from bot.dialogue.paper.making import ORDER
from bot.dialogue.paper.sheet import Line, Paper, Section
from bot.portal.frame import form, framed, hidden, languages
from bot.portal.html import Markup, joined, tag
from bot.portal.voice import Voice

PATH = "/paper"
BOTH, PDF, TEXT = "pdf", "pdf-", "txt-"
"""What the buttons ask for; a language follows the last two."""
Made = Callable[[Paper], Markup]


def page(voice: Voice, papers: Sequence[Paper], code: str) -> str:
    """Of one language, or of two side by side; the first is the authority's."""
    rows = [name for name in ORDER if any(paper.of(name) for paper in papers)]
    return framed(
        voice,
        papers[0].title,
        _nav(voice, papers, code),
        _pair(papers, _head, "header"),
        *(_pair(papers, partial(_section, name), "section") for name in rows),
        _pair(papers, _foot, "footer"),
        *_cut(voice, papers),
        class_="sheet",
    )


def gone(voice: Voice) -> str:
    """It is not there any more, or is not for her."""
    title = voice.say("paper-page")
    return framed(voice, title, tag("h1", title), tag("p", voice.say("paper-none")))


def _nav(voice: Voice, papers: Sequence[Paper], code: str) -> Markup:
    both = [_button(voice.say("paper-both"), BOTH)] if len(papers) > 1 else []
    named = {language: voice.named(language) for language in voice.line.catalog.languages}
    sheets = [_button(voice.say("paper-pdf", language=name), PDF + key) for key, name in named.items()]
    texts = [_button(voice.say("paper-text", language=name), TEXT + key) for key, name in named.items()]
    finish = tag("button", voice.say("page-finish"), name="do", value="finish")
    chosen = hidden("l", voice.language)
    return tag(
        "nav",
        form(PATH, code, *languages()),
        form(PATH, code, chosen, *both, *sheets, *texts, finish),
    )


def _button(label: str, do: str) -> Markup:
    return tag("button", label, name="do", value=do)


def _pair(papers: Sequence[Paper], made: Made, name: str) -> Markup:
    cells = [tag("div", made(paper), lang=paper.language) for paper in papers]
    return tag(name, tag("div", *cells, class_="pair") if len(cells) > 1 else cells[0], class_="part")


def _head(paper: Paper) -> Markup:
    draft = [tag("p", tag("strong", paper.draft), class_="came")] if paper.draft else []
    above = [tag("p", paper.heading, class_="kicker")] if paper.heading else []
    below = [tag("p", told, class_="by") for told in (paper.to, paper.address) if told]
    return joined([*draft, *above, tag("h1", paper.title), *below])


def _section(name: str, paper: Paper) -> Markup:
    found = [section for section in paper.sections if section.name == name]
    return joined([part for section in found for part in _told(section)])


def _told(section: Section) -> list[Markup]:
    return [tag("h2", section.heading), *(_line(line) for line in section.lines)]


def _line(line: Line) -> Markup:
    mark = [tag("span", line.mark, class_="mark")] if line.mark else []
    return tag("p", *mark, line.text, lang=line.language)


def _foot(paper: Paper) -> Markup:
    return joined([tag("p", told) for told in (paper.dated, *paper.legend)])


def _cut(voice: Voice, papers: Sequence[Paper]) -> list[Markup]:
    cut = any(paper.cut for paper in papers)
    return [tag("p", voice.say("paper-cut"), class_="note")] if cut else []
