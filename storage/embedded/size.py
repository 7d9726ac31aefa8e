"""Which changes are small enough for the loop's thread."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BinaryExpression, BindParameter, BooleanClauseList, Column, Delete, Insert, Update
from sqlalchemy.sql import operators

FEW = 100
"""Rows at most that are inserted in the loop's thread."""


def touches_few(statement: Insert | Update | Delete, values: Any) -> bool:
    """Tell whether a statement surely changes few rows: some new ones, or what one whole key names."""
    if isinstance(values, list) and len(values) > FEW:
        return False
    if isinstance(statement, Insert):
        return statement.select is None
    named = {part.left.name for part in _parts(statement.whereclause) if _names_a_key(part)}
    return bool(named) and named.issuperset(column.name for column in statement.table.primary_key)


def _parts(clause: Any) -> Iterable[Any]:
    if isinstance(clause, BooleanClauseList):
        return clause.clauses if clause.operator is operators.and_ else ()
    return (clause,)


def _names_a_key(part: Any) -> bool:
    match part:
        case BinaryExpression(left=Column(primary_key=True), right=BindParameter(), operator=operators.eq):
            return True
    return False
