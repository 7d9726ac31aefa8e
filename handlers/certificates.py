"""Certificates of residents: the file, and the check that its code opens."""

import asyncio

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.documents.certificate import certificate_file
from bot.domain.certificates import PREFIX, number_of
from bot.screens import certificates as screens
from bot.services import certificates as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import PressedOne

router = Router(name="certificates")


@router.callback_query(PressedOne("resident", "certificate"))
async def certificate(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Make the certificate, in the reader's language, and send it."""
    case = await service.certified(ctx, ident)
    words = screens.words(case, answer.reader.language)
    spoken = {name: answer.texts.label(term.key, term.args, answer.reader) for name, term in words.items()}
    link = f"https://t.me/{(await answer.bot.me()).username}?start={PREFIX}{case.residency.code}"
    issued = case.residency.issued_at or case.residency.created_at
    content = await asyncio.to_thread(certificate_file, spoken, link, answer.reader.language, issued)
    await answer.send_file(f"certificate-{number_of(case)}.pdf", content, "certificate-caption", number=number_of(case))


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(PREFIX)))
async def check(_: Message, command: CommandObject, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Tell anybody whether a certificate still holds."""
    await state.clear()
    await answer.say(screens.check(await service.checked(ctx, (command.args or "").removeprefix(PREFIX))))
