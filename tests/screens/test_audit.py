"""Every act that a use case records has words of its own in the audit."""

import ast
from pathlib import Path

from bot.domain.confirmation import Ruling
from bot.domain.membership import Decision
from bot.domain.notices import Term
from bot.domain.proposal_review import Review
from bot.domain.residency import Verdict
from bot.domain.seats import MandateEvent
from bot.domain.sessions import SessionStatus
from bot.screens.audit import ACTIONS
from bot.screens.audit_values import FIELDS, name_of, value_of
from bot.texts import Texts

SERVICES = Path(__file__).parents[2] / "bot" / "services"


def recorded() -> set[str]:
    """Read the words that services hand to `tx.record`."""
    found = set()
    for path in SERVICES.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "record":
                words = [n.value for n in ast.walk(node.args[0]) if isinstance(n, ast.Constant)]
                found |= {word for word in words if isinstance(word, str)}
    return found


def test_every_act_has_words() -> None:
    chosen = {str(one) for kind in (Ruling, Decision, Review, Verdict, MandateEvent) for one in kind}
    statuses = {str(status) for status in SessionStatus} - {"draft", "planned"}
    assert (recorded() | chosen | statuses) - set(ACTIONS) == set()


def test_every_field_that_is_named_in_an_act_has_its_words() -> None:
    texts = Texts()
    named = {name_of(thing, field.name).key for thing, fields in FIELDS.items() for field in fields}
    assert [key for key in sorted(named) if not texts.has(key, "zh")] == []
    said = value_of("item", "field", "place")
    assert isinstance(said, Term)
    assert said.key == "item-field-place"
