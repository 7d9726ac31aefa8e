"""The wizard's cards: one question at a time, and the list of fields to edit one of them."""

from collections.abc import Sequence

from bot.domain.forms import Field, FieldValue, field_key
from bot.domain.notices import Button, Listing, Screen, Term, press
from bot.screens.layout import SIDES_ABREAST, columns, shown


def question(
    form: str,
    thing: object,
    ident: int,
    fields: Sequence[Field],
    field: Field,
    *,
    walk: bool,
    echo: Field | None = None,
) -> Screen:
    """Ask for one field. `walk`: the next one follows, else the card; `echo`: what was just kept."""
    at = fields.index(field)
    value: FieldValue = getattr(thing, field.name)
    zone = getattr(thing, "zone", None)
    said = []
    if echo is not None:
        kept = shown(echo, getattr(thing, echo.name), zone)
        said.append(Term(key="form-kept", args={"name": Term(key=field_key(form, echo.name)), "value": kept}))
    if walk and len(fields) > 1:
        said.append(Term(key="form-progress", args={"number": at + 1, "total": len(fields)}))
    ask = Term(key=f"{form}-ask-{field.name.replace('_', '-')}")
    said.append(Term(key="form-ask", args={"ask": ask, "hint": Term(key=f"form-hint-{field.kind}")}))
    if value not in (None, ""):
        said.append(Term(key="form-now", args={"value": shown(field, value, zone)}))
    rows = (
        *_choices(form, ident, field, walk),
        *_ways(form, ident, fields, at, walk, has_value=value not in (None, "")),
    )
    return Screen(key="form-question", args={"lines": Listing(rows=tuple(said), between="\n\n")}, rows=rows)


def _choices(form: str, ident: int, field: Field, walk: bool) -> tuple[tuple[Button, ...], ...]:
    verb = "pick" if walk else "change"
    labels = [(choice, field.label_of(choice)) for choice in field.choices]
    buttons = [
        press("form-choice", "form", verb, f"{form}.{ident}.{field.name}.{choice}", choice=label)
        for choice, label in labels
    ]
    return columns(buttons, SIDES_ABREAST if field.labels == "side" else 2)


def _ways(
    form: str, ident: int, fields: Sequence[Field], at: int, walk: bool, *, has_value: bool
) -> tuple[tuple[Button, ...], ...]:
    field, target = fields[at], f"{form}.{ident}.{fields[at].name}"
    ways = []
    if walk and at > 0:
        ways.append(press("button-back", "form", "ask", f"{form}.{ident}.{fields[at - 1].name}"))
    if walk and has_value:
        ways.append(press("button-keep", "form", "keep", target))
    if not field.required:
        label = "button-clear" if has_value else "button-skip"
        ways.append(press(label, "form", "clear" if walk else "empty", target))
    return (tuple(ways), (press("button-cancel", "form", "leave", f"{form}.{ident}"),))


def field_list(form: str, ident: int, fields: Sequence[Field]) -> Screen:
    """Offer the fields, to edit one."""
    buttons = [press(field_key(form, f.name), "form", "one", f"{form}.{ident}.{f.name}") for f in fields]
    back = press("button-back", form, "show", ident)
    return Screen(key="form-fields", rows=(*columns(buttons), (back,)))


def edit_buttons(form: str, ident: int, fields: Sequence[Field], thing: object) -> tuple[Button, ...]:
    """Offer to go on where the first required field is missing, and to edit any single one."""
    missing = next((f for f in fields if f.required and getattr(thing, f.name) in (None, "")), None)
    edit = press("button-edit", "form", "fields", f"{form}.{ident}")
    if missing is None:
        return (edit,)
    return (press("button-continue", "form", "ask", f"{form}.{ident}.{missing.name}"), edit)
