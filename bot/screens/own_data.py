"""The privacy text, what is kept of a person, and the steps of its erasure."""

from datetime import datetime

from bot.domain.notices import Args, Button, Listing, Moment, Notice, Screen, Span, Term, Zone, press
from bot.domain.own_data import GRACE, PRIVACY_VERSION, Consent, Kept, Obstacle, agreed, erasure_moment
from bot.domain.people import Actor, Person
from bot.domain.registry import OrganisationKind
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.screens.layout import DASH, HOME, Rows, left
from bot.screens.people import role_names

NOTHING = Term(key="nothing")
PROFILE = press("own-data-profile", "profile", "show")
LATER = press("own-data-later", "person", "menu")
KEEP = press("own-data-keep", "profile", "keep")
COUNTED = ("registrations", "events", "topics", "drafts", "letters", "acts")


def privacy(actor: Actor, consent: Consent | None) -> Screen:
    """Show the privacy text: to agree to, or with the moment of the consent to it."""
    if agreed(consent):
        return _privacy(_consent(consent, actor), (PROFILE, HOME))
    agree = press("own-data-agree", "consent", "agree", PRIVACY_VERSION)
    return _privacy(Term(key="own-data-asked"), (agree, LATER))


def privacy_before(kind: OrganisationKind) -> Screen:
    """Show it to somebody who wants to register: whoever agrees goes on to the first question at once."""
    agree = press("own-data-agree", "organisation", "begin", f"{kind}.{PRIVACY_VERSION}")
    return _privacy(Term(key="own-data-asked"), (agree, LATER))


def _privacy(consent: Term, buttons: tuple[Button, ...]) -> Screen:
    grace = Span(seconds=int(GRACE.total_seconds()))
    return Screen(key="own-data-privacy", args={"consent": consent, "grace": grace}, rows=(buttons,))


def agreed_now() -> Screen:
    """Go on to what the consent was asked for."""
    return Screen(key="own-data-agreed", rows=((press("organisation-new", "organisation", "kinds"),), (HOME,)))


def profile(actor: Actor, kept: Kept) -> Screen:
    """Show all that is kept of a person, with the ways to have it and to have it erased."""
    person = actor.person
    args: Args = {
        "name": person.name,
        "username": f"@{person.username}" if person.username else DASH,
        "number": str(person.telegram_id),
        "language": Term(key=f"language-{person.language}"),
        "zone": Zone(name=person.zone),
        "roles": role_names(actor),
        "since": Moment(at=person.created_at, zone=person.zone),
        "counts": _counts(kept),
        "consent": _consent(kept.consent, actor),
        "erasure": _erasure(person),
    }
    erase = KEEP if person.erase_at else press("own-data-erase", "profile", "erase")
    rows: Rows = (
        (press("own-data-export", "profile", "export"), press("own-data-read", "consent", "show")),
        (erase,),
        (press("menu-settings", "person", "settings"), HOME),
    )
    return Screen(key="own-data-card", args=args, rows=rows)


def _counts(kept: Kept) -> Listing:
    rows = [Term(key=f"own-data-{kind}", args={"count": getattr(kept, kind)}) for kind in COUNTED]
    return Listing(rows=tuple(rows))


def _consent(consent: Consent | None, actor: Actor) -> Term:
    if consent is None:
        return Term(key="own-data-no-consent")
    at = Moment(at=consent.at, zone=actor.person.zone)
    return Term(key="own-data-consent", args={"version": consent.version, "at": at})


def _erasure(person: Person) -> Term:
    if person.erase_at is None:
        return NOTHING
    return Term(key="own-data-planned", args={"at": erasure_moment(person.erase_at, person)})


def confirm(person: Person, now: datetime) -> Screen:
    """Say exactly what goes, what stays, and until when it can be taken back; the next press decides."""
    yes = press("own-data-confirm", "profile", "confirm")
    at = erasure_moment(now + GRACE, person)
    return Screen(key="own-data-confirming", args={"at": at}, rows=((yes,), (press("button-back", "profile", "show"),)))


def leaving(person: Person) -> Screen:
    """Say until when an erasure can be taken back, and offer it."""
    at = erasure_moment(person.erase_at or person.created_at, person)
    return Screen(key="own-data-leaving", args={"at": at}, rows=((KEEP,), (PROFILE, HOME)))


def watch(person: Person, at: datetime) -> Watch:
    """Give what the person is reminded of: that their data are erased soon."""
    due = erasure_moment(at, person)

    def says(now: datetime) -> Term:
        return Term(key="own-data-reminder", args={"at": due, "left": left(due, now)})

    return Watch(
        f"erasure:{person.id}",
        Kind.ERASURE,
        person.id,
        Rung.HOLDER,
        due,
        at - GRACE,
        Term(key="own-data-reminder-title"),
        PROFILE,
        says,
        (KEEP,),
    )


def called_off(person: Person, obstacle: Obstacle) -> Notice:
    """Tell a person why nothing was erased."""
    return Notice(
        key=f"own-data-called-off-{obstacle}",
        rows=((PROFILE,),),
        person_id=person.id,
        dedupe=f"erasure:{person.id}:{person.erase_at:%Y%m%dT%H%M%SZ}:called-off",
    )
