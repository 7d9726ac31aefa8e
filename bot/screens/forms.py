"""The wizard's cards: one step at a time, and the list of fields to edit one of them."""

from collections.abc import Sequence

from bot.domain.forms import (
    MARKED,
    Field,
    FieldValue,
    Kind,
    Step,
    field_key,
    field_name,
    fields_of,
    is_empty,
    length_of,
    part_of,
    step_with,
)
from bot.domain.lengths import beginning
from bot.domain.notices import Arg, Button, Listing, Localised, Screen, Term, press
from bot.screens.days import DATED, day_code
from bot.screens.layout import SIDES_ABREAST, Rows, columns, lines, short, shown

LONG_NAMES = frozenset({"side", "task", "direction"})
"""Labels of choices that two abreast would cut."""
ECHO_LIMIT = 300
"""UTF-16 units of an answer that are said back."""


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
    """Ask for a field, and for what belongs to the same step. `walk`: the next step follows, else the card.

    `echo`: what was just kept.
    """
    step = step_with(fields, thing, field.name)
    steps = part_of(fields, thing, step[0].part)
    said = _kept(form, step_with(fields, thing, echo.name), thing) if echo is not None else []
    if walk and len(steps) > 1:
        said.append(Term(key="form-progress", args={"number": steps.index(step) + 1, "total": len(steps)}))
    ask = _ask(form, step[0])
    hint = Term(key=f"form-hint-{step[0].kind}" if len(step) == 1 else "form-hint-step")
    said.append(Term(key="form-ask", args={"ask": ask, "hint": hint}))
    said += _now(form, step, thing)
    choices = [row for one in step for row in _choices(form, ident, one, thing, walk=walk, alone=len(step) == 1)]
    calendars = _calendars(form, ident, step, walk=walk)
    rows = (*choices, *calendars, *_ways(form, ident, steps, step, thing, walk=walk))
    return Screen(key="form-question", args={"lines": Listing(rows=tuple(said), between="\n\n")}, rows=rows)


def _ask(form: str, field: Field) -> Term:
    if field.words is not None:
        return field_name(form, field)
    return Term(key=f"{form}-ask-{(field.step or field.name).replace('_', '-')}")


def _kept(form: str, step: Step, thing: object) -> list[Term]:
    """Say back what a step has kept; of several fields those that were filled."""
    zone, kept = getattr(thing, "zone", None), []
    for field in step:
        value = getattr(thing, field.name)
        if len(step) == 1 or not is_empty(value):
            args = {"name": field_name(form, field), "value": _in_brief(shown(field, value, zone, weekday=True))}
            kept.append(Term(key="form-kept", args=args))
    return [Term(key="form-kept-all", args={"lines": Listing(rows=tuple(kept))})] if kept else []


def _in_brief(value: Arg) -> Arg:
    """Cut what is said back: a long answer and the next question with another would outgrow a message."""
    if not isinstance(value, str) or length_of(value) <= ECHO_LIMIT:
        return value
    return f"{beginning(value, ECHO_LIMIT).rstrip()}…"


def _now(form: str, step: Step, thing: object) -> list[Term]:
    if len(step) > 1:
        return [Term(key="form-now-all", args={"lines": lines(form, step, thing)})]
    value: FieldValue = getattr(thing, step[0].name)
    if is_empty(value):
        return []
    return [Term(key="form-now", args={"value": shown(step[0], value, getattr(thing, "zone", None))})]


def _choices(form: str, ident: int, field: Field, thing: object, *, walk: bool, alone: bool) -> Rows:
    verb, target = "pick" if walk else "change", f"{form}.{ident}.{field.name}"
    held: FieldValue = getattr(thing, field.name)
    if field.kind is Kind.FLAG:
        name = field_name(form, field)
        if held:
            return ((press("form-flag-on", "form", verb, f"{target}.no", name=name),),)
        return ((press("form-flag-off", "form", verb, f"{target}.yes", name=name),),)
    buttons = []
    for choice in field.choices:
        marked = choice in held if isinstance(held, tuple) else not alone and choice == held
        sign = ("-" if marked else "+") if field.kind is Kind.MANY else ""
        label = "form-chosen" if marked else "form-choice"
        buttons.append(press(label, "form", verb, f"{target}.{sign}{choice}", choice=field.label_of(choice)))
    return columns(buttons, SIDES_ABREAST if field.labels in LONG_NAMES else 2)


def _calendars(form: str, ident: int, step: Step, *, walk: bool) -> Rows:
    """Offer to pick what can also be typed."""
    label = "form-calendar" if len(step) == 1 else "form-calendar-of"
    return tuple(
        (press(label, "form", "days", day_code(form, ident, field, walk=walk), name=field_name(form, field)),)
        for field in step
        if field.kind in DATED
    )


def _ways(form: str, ident: int, steps: Sequence[Step], step: Step, thing: object, *, walk: bool) -> Rows:
    field, at = step[0], steps.index(step)
    target, ways = f"{form}.{ident}.{field.name}", []
    if walk and at > 0:
        ways.append(press("button-back", "form", "ask", f"{form}.{ident}.{steps[at - 1][0].name}"))
    has_value = not is_empty(getattr(thing, field.name))
    if len(step) > 1 or field.kind in MARKED:
        rows = _clearings(form, ident, step, thing, walk=walk)
        if not any(one.required and is_empty(getattr(thing, one.name)) for one in step):
            ways.append(press("button-next" if walk else "button-done", "form", "keep" if walk else "done", target))
    else:
        rows = ()
        if walk and has_value:
            ways.append(press("button-keep", "form", "keep", target))
        if not field.required:
            ways.append(_without(target, has_value=has_value, walk=walk))
    return (*rows, tuple(ways), (press("button-cancel", "form", "leave", f"{form}.{ident}"),))


def _without(target: str, *, has_value: bool, walk: bool) -> Button:
    """Offer to go on without an answer. A skip takes away no answer that comes before it is pressed."""
    if has_value:
        return press("button-clear", "form", "clear" if walk else "empty", target)
    return press("button-skip", "form", "skip" if walk else "omit", target)


def _clearings(form: str, ident: int, step: Step, thing: object, *, walk: bool) -> Rows:
    """Offer to empty what no button of a choice can empty."""
    verb = "clear" if walk else "empty"
    return tuple(
        (press("form-empty", "form", verb, f"{form}.{ident}.{f.name}", name=field_name(form, f)),)
        for f in step
        if not f.required and f.kind not in MARKED and not is_empty(getattr(thing, f.name))
    )


def field_list(form: str, ident: int, fields: Sequence[Field], thing: object) -> Screen:
    """Offer the fields, to edit one."""
    asked = fields_of(fields, thing)
    buttons = [_one(form, ident, field) for field in asked]
    back = press("button-back", form, "show", ident)
    return Screen(key="form-fields", rows=(*columns(buttons), (back,)))


def _one(form: str, ident: int, field: Field) -> Button:
    target = f"{form}.{ident}.{field.name}"
    if field.words is None:
        return press(field_key(form, field.name), "form", "one", target)
    texts = {language: short(words) for language, words in field.words.texts.items()}
    return press("form-own", "form", "one", target, words=Localised(texts=texts))


def edit_buttons(form: str, ident: int, fields: Sequence[Field], thing: object) -> tuple[Button, ...]:
    """Offer to go on where the first required field is missing, and to edit any single one."""
    asked = fields_of(fields, thing)
    missing = next((f for f in asked if f.required and is_empty(getattr(thing, f.name))), None)
    edit = press("button-edit", "form", "fields", f"{form}.{ident}")
    if missing is None:
        return (edit,)
    return (press("button-continue", "form", "ask", f"{form}.{ident}.{missing.name}"), edit)
