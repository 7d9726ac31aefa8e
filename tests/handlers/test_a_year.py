"""A whole year of the Commission: ten sides in three languages, from the date of the meeting to the archived report."""

import io

import pypdf
import pytest

from bot.domain.notices import Span, Term
from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.plan_scenes import circulate, file_proposal
from tests.handlers.scenes import member, set_meeting, utc

SIDES = {
    "KZ": ("ru", "Айгуль", "Совместный акселератор технопарков\n#Н4 Общая программа для стартапов."),
    "BY": ("ru", "Алесь", "Каталог технопарков\n#Н2 Единый перечень услуг."),
    "CN": ("zh", "李伟", "青年创业论坛\n#Н4 在北京举办青年创业论坛。"),
    "IN": ("en", "Priya", "Soft landing handbook\n#Н6 One handbook for ten states."),
    "KG": ("ru", "Азамат", "Школа менторов\n#Н4 Обучение менторов в Бишкеке."),
    "PK": ("en", "Bilal", "A technology transfer desk\n#Н5 A desk in Islamabad."),
    "RU": ("ru", "Мария", "Биржа технологий\n#Н5 Площадка трансфера технологий."),
    "TJ": ("ru", "Фаррух", "Летняя школа стартапов\n#Н4 Школа в Душанбе."),
    "UZ": ("ru", "Рустам", "Форум молодых предпринимателей\n#Н4 Форум в Ташкенте."),
    "IR": ("en", "Reza", "A joint laboratory\n#Н3 A laboratory in Tehran."),
}
PUNCTUAL = ("KZ", "BY", "CN", "IN", "PK", "RU", "TJ")
LAST = {"UZ": "2027-03-15T18:59:58+00:00", "KG": "2027-03-15T19:00:02+00:00", "IR": "2027-03-15T19:06:59+00:00"}
"""Around the end of 15 March 2027 in Astana: a second before, three seconds after, seven minutes after."""


async def seated(stage: Stage) -> dict[str, Person]:
    """Let ten representatives take their seats, and the meeting be set for 15 June 2027."""
    people = {
        side: await member(stage, name, "representative", side, language)
        for side, (language, name, _text) in SIDES.items()
    }
    await set_meeting(stage)
    return people


async def everybody_files(stage: Stage, people: dict[str, Person]) -> None:
    """Let seven sides file in time, one at the last second, two too late; the chair accepts those."""
    for side in PUNCTUAL:
        await file_proposal(stage, people[side], SIDES[side][2])
    for side, moment in LAST.items():
        await stage.go_to(utc(moment))
        seen = await file_proposal(stage, people[side], SIDES[side][2])
        late = {"KG": 3, "IR": 420}.get(side)
        said = "proposal-late" if late else "proposal-on-time"
        by = {"by": Span(seconds=late)} if late else {}
        assert stage.words(people[side], said, **by) in seen.text
    for proposal in (9, 10):
        await stage.press(people["KZ"], f"proposal:accept:{proposal}")
        await stage.act(people["KZ"], "Связь прервалась, предложение принимается.")


async def merged(stage: Stage, people: dict[str, Person]) -> None:
    """Let China's forum become a part of Uzbekistan's, both agreeing by one tap."""
    chair = people["KZ"]
    await stage.press(chair, "merge:ask:8.3")
    await stage.tap(people["UZ"], "merge-agree")
    await stage.tap(people["CN"], "merge-agree")
    assert "2027-CN-01, 2027-UZ-01" in (await stage.press(chair, "item:show:8")).text


async def acknowledged(stage: Stage, people: list[Person], paper: int) -> None:
    """Let each open the paper from its letter and acknowledge it."""
    for person in people:
        await stage.tap(person, "paper-open")
        seen = await stage.tap(person, "paper-acknowledge")
        assert stage.words(person, "paper-acknowledge") not in seen.labels, paper


@pytest.mark.only("sqlite")
async def test_a_year_from_the_date_of_the_meeting_to_the_report(stage: Stage, admin: Person) -> None:
    secretary = await member(stage, "Секретарь", "secretariat", language="ru")
    people = await seated(stage)
    chair, others = people["KZ"], [person for side, person in people.items() if side != "KZ"]
    await everybody_files(stage, people)

    await stage.go_to(utc("2027-03-20T06:00:00+00:00"))
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-begin")
    await stage.tap(chair, "plan-compile", count=10)
    await merged(stage, people)
    await circulate(stage, chair)
    await acknowledged(stage, [*others, secretary], 1)
    seen = await stage.press(chair, "paper:receipts:1")
    assert seen.text.count("✅") == 11
    await commented_and_made_anew(stage, people)
    await agenda_circulated(stage, chair, others)
    await adopted(stage, people)
    await carried_out(stage, people)
    await reported(stage, people, secretary)


async def commented_and_made_anew(stage: Stage, people: dict[str, Person]) -> None:
    """Let India comment by replying, and the chair circulate a second version, which China takes away as a file."""
    chair, india, china = people["KZ"], people["IN"], people["CN"]
    await stage.press(india, "comment:part:1.2.0")
    quoted = stage.last(india)
    await stage.watch(india, lambda: india.say("Ten states, three languages.", reply_to=quoted))
    assert "Ten states, three languages." in stage.last(chair).text
    await stage.press(chair, "form:one:item.4.title_ru")
    await stage.act(chair, "Справочник по «мягкой посадке»")
    await circulate(stage, chair)
    assert "изменено 1" in (await stage.tap(chair, "paper-compare")).text
    seen = await stage.press(china, "paper:file:2.ru-zh.pdf")
    assert seen[-1].file is not None
    pages = pypdf.PdfReader(io.BytesIO(seen[-1].file.content)).pages
    said = "".join("".join(page.extract_text() for page in pages).split())
    assert "本文件具有建议性质" in said
    assert "Справочникпо«мягкойпосадке»" in said


async def agenda_circulated(stage: Stage, chair: Person, others: list[Person]) -> None:
    """Let the agenda be made of the plan, circulated and acknowledged."""
    await stage.press(chair, "agenda:fill:1")
    await stage.press(chair, "paper:make:1.agenda")
    await stage.tap(chair, "paper-circulate")
    await acknowledged(stage, others, 3)


async def adopted(stage: Stage, people: dict[str, Person]) -> None:
    """Let the plan be adopted at the meeting."""
    chair = people["KZ"]
    await stage.go_to(utc("2027-06-15T10:00:00+00:00"))
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-adopt")
    await stage.act(chair, "7")
    await stage.act(chair, "15 июня 2027")
    assert "2027年6月15日第7号纪要" in stage.last(people["CN"]).text


async def carried_out(stage: Stage, people: dict[str, Person]) -> None:
    """Let every side that answers for an item say how far it is."""
    await stage.go_to(utc("2027-11-01T09:00:00+00:00"))
    for number, side in enumerate((*PUNCTUAL, *LAST), start=1):
        if side == "CN":
            continue  # its forum is a part of Uzbekistan's item
        await stage.press(people[side], f"item:say:{number}")
        await stage.tap(people[side], "item-status-done" if side != "PK" else "item-status-not-done")
    seen = await stage.act(people["RU"], "/plan")
    assert stage.words(people["RU"], "plan-done", done=8, total=9) in seen.text


async def reported(stage: Stage, people: dict[str, Person], secretary: Person) -> None:
    """Let the chair submit the report, the Secretariat pass it on, and the seats acknowledge it."""
    chair, others = people["KZ"], [person for side, person in people.items() if side != "KZ"]
    seen = await stage.act(chair, "/plan")
    assert stage.words(chair, "plan-report-due") in seen.text
    seen = await stage.tap(chair, "plan-report")
    await stage.tap(chair, "paper-submit")
    await acknowledged(stage, [secretary], 5)
    await stage.tap(secretary, "paper-forward")
    await acknowledged(stage, [*others, chair], 5)
    seen = await stage.press(secretary, "paper:receipts:5")
    assert seen.text.count("✅") == 11
    seen = await stage.press(people["CN"], "comment:part:5.1.0")
    assert stage.words(people["CN"], "paper-fact", name=Term(key="paper-fact-progress"), value="100%") in seen.text
    await stage.act(chair, "/plan")
    seen = await stage.tap(chair, "plan-archive")
    assert stage.words(chair, "plan-status-archived") in seen.text
