"""A paper of the Commission in one language, or in two side by side: every word of it, before it takes any shape."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from bot.domain.calendar import local
from bot.domain.notices import Arg, Day, Localised
from bot.domain.papers import Paper, PaperKind, Part, direction_name
from bot.texts import Reader, Texts

TEMPLATES = Path(__file__).parent / "templates"
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Signs that neither Word nor Excel takes."""
HEAD = ("day", "city", "chair", "minutes", "adopted", "summary")
DRAFTS = frozenset({PaperKind.AGENDA, PaperKind.PROTOCOL})


@dataclass(frozen=True, slots=True)
class Fact:
    """Something said beside an item: what it is called, and what it says. `lead`: the label with its colon."""

    name: str
    label: str
    lead: str
    value: str


@dataclass(frozen=True, slots=True)
class Block:
    """An item in one language."""

    title: str
    text: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """An item: its number, and a block in each of the languages."""

    number: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Items under one heading, which is given in each of the languages, or none."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Face:
    """What stands before and after the items, in one language."""

    language: str
    title: str
    edition: str
    head: tuple[Fact, ...]
    number: str
    subject: str
    group: str
    text: str
    facts: str
    nature: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole paper in words. `wide`: it wants the page on its side."""

    name: str
    faces: tuple[Face, ...]
    sections: tuple[Section, ...]
    digest: str
    wide: bool


def lay_out(paper: Paper, languages: Iterable[str], texts: Texts) -> Layout:
    """Put a paper into words, in one language or in several side by side."""
    pens = [Pen(texts, Reader(language)) for language in languages]
    sections = []
    for group, parts in groupby(paper.content.parts, key=lambda part: part.group):
        headings = tuple(pen.write(direction_name(group)) for pen in pens) if group is not None else ()
        sections.append(Section(headings, tuple(_row(part, pens) for part in parts)))
    wide = len(pens) > 1 or paper.kind not in DRAFTS
    return Layout(file_name(paper, pens), tuple(_face(paper, pen) for pen in pens), tuple(sections), paper.digest, wide)


def template(name: str, folder: Path | None) -> bytes:
    """Give a template: the one that a ministry has put into its own folder, else ours."""
    own = folder / name if folder is not None else None
    return (own if own is not None and own.is_file() else TEMPLATES / name).read_bytes()


def file_name(paper: Paper, pens: "list[Pen]") -> str:
    """Name the file, without its ending: plan-2027-v2-ru-zh."""
    languages = "-".join(pen.reader.language for pen in pens)
    return f"{paper.kind}-{paper.content.year}-v{paper.number}-{languages}"


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes in one language."""

    texts: Texts
    reader: Reader

    def write(self, value: Arg, *, marked: bool = False) -> str:
        """Give the words. `marked`: where they are in another language, it is said in which."""
        if isinstance(value, Localised) and marked:
            value = value.model_copy(update={"marked": True})
        return UNPRINTABLE.sub("", self.texts.label("paper-word", {"word": value}, self.reader))

    def label(self, key: str, **args: Arg) -> str:
        """Give a message of locales/."""
        return UNPRINTABLE.sub("", self.texts.label(key, args, self.reader))


def _row(part: Part, pens: Iterable[Pen]) -> Row:
    return Row(part.number, tuple(_block(part, pen) for pen in pens))


def _block(part: Part, pen: Pen) -> Block:
    facts = tuple(_fact(name, value, pen) for name, value in part.facts.items())
    text = pen.write(part.text) if part.text is not None else ""
    return Block(pen.write(part.title, marked=True), text, facts)


def _fact(name: str, value: Arg, pen: Pen) -> Fact:
    label = pen.label(f"paper-fact-{name.replace('_', '-')}")
    return Fact(name, label, pen.label("paper-fact", name=label, value=""), pen.write(value, marked=True))


def _face(paper: Paper, pen: Pen) -> Face:
    content = paper.content
    drafted = paper.kind in DRAFTS or (paper.kind is PaperKind.PLAN and "adopted" not in content.head)
    made = Day(day=local(paper.made_at, paper.zone).date())
    edition = "paper-edition-draft" if drafted else "paper-edition"
    return Face(
        language=pen.reader.language,
        title=pen.label(f"paper-title-{content.kind}", year=str(content.year)),
        edition=pen.label(edition, number=paper.number, day=made),
        head=tuple(_fact(name, content.head[name], pen) for name in HEAD if name in content.head),
        number=pen.label("paper-column-number"),
        subject=pen.label(f"paper-column-{content.kind}"),
        group=pen.label("paper-column-group"),
        text=pen.label("paper-column-text"),
        facts=pen.label(f"paper-facts-{content.kind}"),
        nature=pen.label("paper-recommendatory"),
        fingerprint=pen.label("paper-fingerprint", digest=paper.digest),
    )
