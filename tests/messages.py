"""The messages of locales/ as they are written: their arguments, and the words they choose between."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.texts import CLDR, LOCALES

PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})


@dataclass
class Choice:
    """One select: on which argument, between which words, and which of them is for all else."""

    argument: str
    words: frozenset[str]
    default: str

    @property
    def counts(self) -> bool:
        """Tell whether it chooses by a number's plural."""
        return bool(self.words & PLURALS)


@dataclass
class Spelt:
    """A message in one language."""

    key: str
    file: str
    text: str
    arguments: set[str] = field(default_factory=set)
    choices: list[Choice] = field(default_factory=list)
    mentions: set[str] = field(default_factory=set)


class Reading(Visitor):
    """Collects what a message needs."""

    def __init__(self, spelt: Spelt) -> None:
        self.spelt = spelt

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.spelt.arguments.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.spelt.mentions.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        names = {variant: word_of(variant.key) for variant in node.variants}
        default = next(name for variant, name in names.items() if variant.default)
        argument = getattr(getattr(node.selector, "id", None), "name", "")
        self.spelt.choices.append(Choice(argument, frozenset(names.values()), default))
        self.generic_visit(node)


def word_of(key: ast.Identifier | ast.NumberLiteral) -> str:
    """Give the word, or the very number, that a variant stands for."""
    return key.name if isinstance(key, ast.Identifier) else str(key.value)


@cache
def messages(language: str) -> dict[str, Spelt]:
    """Read all messages of a language; a line that is not Fluent, or a key that comes twice, is a fault."""
    found: dict[str, Spelt] = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for spelt in _messages(path):
            if spelt.key in found:
                raise AssertionError(f"{language}: {spelt.key} stands in {found[spelt.key].file} and in {path.name}")
            found[spelt.key] = spelt
    return found


def _messages(path: Path) -> list[Spelt]:
    found = []
    text = path.read_text(encoding="utf-8")
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Junk):
            raise AssertionError(f"{path}: {entry.annotations[0].message}: {entry.content!r}")
        if isinstance(entry, ast.Message) and entry.value is not None and entry.span is not None:
            spelt = Spelt(entry.id.name, path.name, text[entry.span.start : entry.span.end])
            Reading(spelt).visit(entry.value)
            found.append(spelt)
    return found


def plural_words(language: str) -> set[str]:
    """Give the plural categories of a language (CLDR)."""
    return set(Locale.parse(CLDR[language]).plural_form.tags) | {"other"}
