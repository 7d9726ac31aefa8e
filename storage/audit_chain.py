"""Writes what a transaction did as the next links of the audit's chain, at its very end."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from pydantic import BaseModel
from sqlalchemy import BigInteger, Executable, String, column, func, insert, select

from bot.domain.audit import basis_of, capacity, differences, is_override
from bot.domain.audit_chain import GENESIS, link, plain
from bot.domain.people import Actor
from storage.prepared import Result, prepared
from storage.tables import audit


@dataclass(slots=True)
class Act:
    """One record, until it is written."""

    action: str
    thing: str
    thing_id: int
    detail: dict[str, Any]


@dataclass(slots=True)
class Changes:
    """What a transaction read of things, and what it saved of them."""

    read: dict[tuple[type[BaseModel], int], BaseModel] = field(default_factory=dict)
    saved: dict[tuple[str, int], tuple[dict[str, Any], dict[str, Any]]] = field(default_factory=dict)

    def note_read(self, thing: BaseModel) -> None:
        """Note how a thing is; the first time counts."""
        ident = getattr(thing, "id", None)
        if isinstance(ident, int) and hasattr(thing, "version"):
            self.read.setdefault((type(thing), ident), thing)

    def known(self, thing: BaseModel) -> BaseModel | None:
        """Give a thing as it was read."""
        return self.read.get((type(thing), getattr(thing, "id")))  # noqa: B009 a row that is saved has one

    def note_saved(self, name: str, thing: BaseModel) -> None:
        """Note how a thing is from now on."""
        known = self.known(thing)
        if known is not None:
            self.saved[name, getattr(thing, "id")] = differences(name, known, thing)  # noqa: B009

    def of(self, act: Act, *, alone: bool) -> tuple[dict[str, Any], dict[str, Any]]:
        """Give what an act changed: of the thing it names, or where it is the only act, of the only thing saved."""
        found = self.saved.get((act.thing, act.thing_id))
        if found is None and alone and len(self.saved) == 1:
            found = next(iter(self.saved.values()))
        return found or ({}, {})


class Written(Protocol):
    """What of a transaction is needed here."""

    now: datetime
    person_id: int | None
    actor: Actor | None
    acts: list[Act]
    changes: Changes

    @property
    def on_sqlite(self) -> bool:
        """Tell which of the two databases this is."""

    async def execute(self, statement: Executable, values: Any = None) -> Result:
        """Run one statement."""


async def write(tx: Written) -> None:
    """Write what was recorded, linked to what was written last.

    On PostgreSQL the writers wait for one another here, right before they commit; SQLite has one writer anyway.
    """
    if not tx.acts:
        return
    sequence, previous = await _head(tx)
    for act in tx.acts:
        sequence += 1
        row = link(_values(tx, act, alone=len(tx.acts) == 1), sequence, previous)
        previous = row["hash"]
        await tx.execute(_ADD, row)


_NEWEST = prepared(select(audit.c.sequence, audit.c.hash).order_by(audit.c.sequence.desc()).limit(1))
# PostgreSQL's function takes the lock first, and looks then: a statement sees only what preceded it.
_NEWEST_LOCKED = select(column("sequence", BigInteger), column("hash", String)).select_from(func.audit_head())
_ADD = prepared(insert(audit))


async def _head(tx: Written) -> tuple[int, str]:
    found = (await tx.execute(_NEWEST if tx.on_sqlite else _NEWEST_LOCKED)).first()
    return (found.sequence, found.hash) if found is not None else (0, GENESIS)


def _values(tx: Written, act: Act, *, alone: bool) -> dict[str, Any]:
    detail = dict(act.detail)
    on_behalf, override = detail.pop("on_behalf", None), detail.pop("override", None)
    before, after = tx.changes.of(act, alone=alone)
    role, side = capacity(tx.actor, act.thing, act.action, on_behalf=on_behalf is not None)
    return {
        "at": tx.now,
        "person_id": tx.person_id,
        "role": role,
        "side": side,
        "action": str(act.action),
        "thing": act.thing,
        "thing_id": act.thing_id,
        "basis": basis_of(act.thing, act.action),
        "on_behalf": on_behalf,
        "override": is_override(act.thing, act.action, detail) if override is None else override,
        "before": plain(before | detail.pop("before", {})),
        "after": plain(after | detail.pop("after", {})),
        "detail": plain(detail),
    }
