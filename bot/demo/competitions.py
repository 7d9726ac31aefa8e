"""Grant competitions in the demo: the form that the organiser made, and what was submitted."""

from bot.demo.data import Entry, Question
from bot.demo.past import Past
from bot.domain.application_questions import QUESTION_FIELDS
from bot.domain.application_steps import RETURN_DAYS
from bot.playground import Person
from bot.services import application_questions, application_review, applications


async def ask(past: Past, organiser: Person, event_id: int, rows: list[Question]) -> None:
    """Make the form of a competition."""
    ctx = await past.ctx(organiser)
    for row in rows:
        question = await application_questions.begin_question(ctx, event_id)
        for field in QUESTION_FIELDS:
            value = getattr(row, field.name, None)
            if value is not None:
                await application_questions.set_question_field(ctx, question.id, field.name, value)


async def submit(past: Past, founder: Person, event_id: int, row: Entry) -> None:
    """Answer the questions in their order, and hand the application in."""
    ctx = await past.ctx(founder)
    _event, found = await applications.to_apply(ctx, event_id)
    organisation = next(one for one, _standing in found if one.name == row.organisation)
    application = await applications.begin_application(ctx, event_id, organisation.id)
    asked = await applications.fields(ctx, application.id)
    for field, answer in zip(asked, row.answers.splitlines(), strict=True):
        await applications.set_answer(ctx, application.id, field.name, answer)
    await applications.submit_application(ctx, application.id)


async def send_back(past: Past, organiser: Person, event_id: int, row: Entry) -> None:
    """Ask for more information."""
    ctx = await past.ctx(organiser)
    _event, _counts, page = await application_review.listed(ctx, event_id, None, 0)
    found = next(one for one, name in page.items if name == row.organisation)
    await application_review.send_back(ctx, found.id, row.questions or "", max(RETURN_DAYS))
