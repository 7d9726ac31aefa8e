"""What a reminder says and offers; the list of what is coming to a person, and how they want to be reminded."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.domain.notices import Arg, Args, Button, Day, Listing, Localised, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.reminder_ladders import LADDERS, Kind, Wish
from bot.domain.reminder_marks import SPANS
from bot.domain.reminders import Late, Mark, Turn, Watch
from bot.screens.layout import HOME, Rows, columns, left, page_turns, short

NOTHING = Term(key="nothing")
DIGEST_LINES = 12
"""Lines and buttons of a letter about several things; the rest is counted, and stands in the list."""
LIST = press("reminder-all", "reminder", "list")
COUNTED = "kinds"


def letter_key(turns: Sequence[Turn]) -> str:
    """Name the letter for ever: that of its only reminder, or of the first of several."""
    return turns[0].key if len(turns) == 1 else f"several:{turns[0].key}"


def letter(turn: Turn, key: str, late: Late | None, now: datetime, *, silent: bool) -> Notice:
    """Remind somebody of one thing: what, until when, why them, and what they can do."""
    watch = turn.watch
    args: Args = {"says": watch.says(now), "why": why(watch), "late": late_words(late, watch.due.zone)}
    args |= _counted((turn,))
    rows, batch = (*_ways(watch.ways), *_answers(watch)), turn.batch
    notice = Notice(key="reminder", args=args, rows=rows, person_id=watch.person_id, dedupe=key, silent=silent)
    return _useful(notice.model_copy(update={"batch": batch}), watch)


def moved(turn: Turn, key: str, was: datetime, now: datetime, *, silent: bool) -> Notice:
    """Tell somebody, once, that the date they were reminded of is another now."""
    watch = turn.watch
    before = Moment(at=was, zone=watch.due.zone)
    args: Args = {"title": watch.title, "was": before, "due": watch.due, "left": left(watch.due, now)}
    whole: Args = {**args, "why": why(watch)} | _counted((turn,))
    rows, person_id = _ways(watch.ways), watch.person_id
    notice = Notice(key="reminder-moved", args=whole, rows=rows, person_id=person_id, dedupe=key, silent=silent)
    return _useful(notice, watch)


def _counted(turns: Sequence[Turn]) -> Args:
    """Let a letter say of which kinds its reminders are: once it has gone out, they are counted."""
    return {COUNTED: " ".join(turn.watch.kind for turn in turns)}


def reminded_of(args: Args) -> list[Kind]:
    """Give the kinds of the reminders in a letter, by its arguments; none in any other letter."""
    said = args.get(COUNTED)
    return [Kind(name) for name in said.split()] if isinstance(said, str) else []


def _useful(notice: Notice, watch: Watch) -> Notice:
    """Let it be dropped once the date is past."""
    return notice if watch.ladder.after else notice.model_copy(update={"expires_at": watch.due.at})


def together(turns: Sequence[Turn], key: str, now: datetime, *, silent: bool) -> Notice:
    """Remind somebody of several things at once, with a button for each."""
    shown = turns[:DIGEST_LINES]
    lines = tuple(_brief_line(turn.watch, now) for turn in shown)
    buttons = tuple((_open(turn.watch),) for turn in shown)
    ends = [turn.watch.due.at for turn in turns]
    rest = len(turns) - len(shown)
    return Notice(
        key="reminder-several",
        args={"count": len(turns), "lines": Listing(rows=lines, between="\n\n"), "rest": _rest(rest)} | _counted(turns),
        rows=(*buttons, (LIST,)),
        person_id=turns[0].watch.person_id,
        dedupe=key,
        silent=silent,
        expires_at=None if any(turn.watch.ladder.after for turn in turns) else max(ends),
    )


def _rest(count: int) -> Term:
    return Term(key="reminder-rest", args={"count": count}) if count else NOTHING


def _brief_line(watch: Watch, now: datetime) -> Term:
    if watch.ladder.after:
        return Term(key="reminder-line-since", args={"title": brief(watch.title), "due": _date(watch)})
    args: Args = {"title": brief(watch.title), "due": watch.due, "left": left(watch.due, now)}
    return Term(key="reminder-line-begins" if watch.kind is Kind.EVENT else "reminder-line-left", args=args)


def _date(watch: Watch) -> Moment | Day:
    """Give the date; what is counted by no side's clock needs no hour."""
    return Day(day=watch.due.at.date()) if watch.due.zone == "UTC" else watch.due


def _open(watch: Watch) -> Button:
    opens = watch.opens
    return press("reminder-one", opens.thing, opens.verb, opens.id, title=brief(watch.title, 32))


def brief(title: Arg, limit: int = 80) -> Arg:
    """Cut words of people's own to what fits a line or a button."""
    if isinstance(title, Localised):
        return Localised(texts={code: short(text, limit) for code, text in title.texts.items() if text})
    return short(title, limit) if isinstance(title, str) else title


def _ways(buttons: Sequence[Button]) -> Rows:
    return columns(buttons, 1)


def _answers(watch: Watch) -> Rows:
    spans = tuple(press(f"reminder-snooze-{span}", "reminder", span, watch.thing) for span in SPANS)
    return (spans, (press("reminder-done", "reminder", "done", watch.thing), LIST))


def why(watch: Watch) -> Term:
    """Say why this person is reminded: as what, and on which basis."""
    args: Args = {"role": Term(key=f"reminder-as-{watch.rung}"), "basis": Term(key=f"reminder-basis-{watch.kind}")}
    return Term(key="reminder-why", args=args)


def late_words(late: Late | None, zone: str) -> Term:
    """Say why it comes late."""
    if late is None:
        return NOTHING
    if late.away is not None:
        since, until = Moment(at=late.away.since, zone=zone), Moment(at=late.away.until, zone=zone)
        return Term(key="reminder-late-away", args={"since": since, "until": until})
    return (
        Term(key="reminder-late-moved", args={"at": Moment(at=late.moved_at, zone=zone)}) if late.moved_at else NOTHING
    )


Coming = tuple[Watch, datetime | None, Mark | None, Wish | None]
"""What is coming, when the next reminder of it does, and what was said of it."""


def coming(page: Page[Coming], missed: int | None, zone: str, now: datetime) -> Screen:
    """List what a person will be reminded of, and when."""
    lines = [_line(one, zone, now) for one in page.items]
    buttons = [
        (press("reminder-one", "reminder", "show", one[0].thing, title=brief(one[0].title, 32)),) for one in page.items
    ]
    args: Args = {
        "lines": Listing(rows=tuple(lines), between="\n\n", empty="reminder-none"),
        "missed": Term(key="reminder-missed", args={"count": missed}) if missed is not None else NOTHING,
    }
    turns = page_turns(page, "reminder", "list")
    last = (press("reminder-wishes", "reminder", "wishes"), press("settings-quiet", "quiet", "show"))
    return Screen(key="reminder-list", args=args, rows=(*buttons, turns, last, (HOME,)))


def _line(one: Coming, zone: str, now: datetime) -> Term:
    watch = one[0]
    until = Term(key=f"reminder-{_kind_of_date(watch, now)}", args={"due": _date(watch)})
    args: Args = {"title": brief(watch.title), "until": until, "state": _when(one, zone), "why": why(watch)}
    return Term(key="reminder-line", args=args)


def _kind_of_date(watch: Watch, now: datetime) -> str:
    """Tell what the date is: the last moment, the first one (come or still to come), or a beginning."""
    if watch.ladder.after:
        return "since" if watch.due.at <= now else "from"
    return "begins" if watch.kind is Kind.EVENT else "until"


def _when(one: Coming, zone: str) -> Term:
    _watch, at, mark, wish = one
    if mark is not None and mark.done_at is not None:
        return Term(key="reminder-state-done")
    if wish is Wish.NONE:
        return Term(key="reminder-state-unwanted")
    if at is None:
        return Term(key="reminder-state-over")
    off = mark is not None and mark.snoozed_until == at
    return Term(key="reminder-state-put-off" if off else "reminder-state-next", args={"at": Moment(at=at, zone=zone)})


def card(one: Coming, zone: str, now: datetime) -> Screen:
    """Show one thing, with what can be done about it and about its reminders."""
    watch, mark = one[0], one[2]
    answers = _answers(watch)
    if mark is not None and mark.done_at is not None:
        answers = ((press("reminder-undo", "reminder", "undo", watch.thing), LIST),)
    return Screen(
        key="reminder-card", args={"line": _line(one, zone, now)}, rows=(*_ways(watch.ways), *answers, (HOME,))
    )


def wishes(chosen: Mapping[Kind, Wish]) -> Screen:
    """Show how a person wants to be reminded of each kind; a press goes on to the next way."""
    buttons = [
        press(
            "reminder-wish",
            "reminder",
            "kind",
            kind,
            kind=Term(key=f"reminder-kind-{kind}"),
            mark=_sign(chosen.get(kind)),
        )
        for kind in Kind
    ]
    return Screen(key="reminder-wishes-card", rows=(*columns(buttons, 1), (LIST, HOME)))


def _sign(wish: Wish | None) -> Term:
    return Term(key=f"reminder-mark-{wish or 'usual'}")


def kind_card(kind: Kind, wish: Wish | None) -> Screen:
    """Offer the ways to be reminded of a kind, and say what the ladder is."""
    ladder = LADDERS[kind]
    ways: list[Wish | None] = [None, Wish.LOUD, Wish.SILENT]
    ways += [] if ladder.duty else [Wish.NONE]
    buttons = [press(f"reminder-wish-{way or 'usual'}", "reminder", "wish", f"{kind}.{way or 'usual'}") for way in ways]
    args: Args = {
        "kind": Term(key=f"reminder-kind-{kind}"),
        "now": Term(key=f"reminder-wish-{wish or 'usual'}"),
        "duty": Term(key="reminder-is-duty") if ladder.duty else NOTHING,
        "basis": Term(key=f"reminder-basis-{kind}"),
    }
    back = press("button-back", "reminder", "wishes")
    return Screen(key="reminder-kind-card", args=args, rows=(*columns(buttons, 1), (back, HOME)))
