"""Every act that a use case records has words of its own in the audit."""

import ast
from pathlib import Path

from bot.domain.confirmation import Ruling
from bot.domain.membership import Decision
from bot.domain.proposal_review import Review
from bot.domain.residency import Verdict
from bot.domain.seats import MandateEvent
from bot.domain.sessions import SessionStatus
from bot.screens.audit import ACTIONS

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
