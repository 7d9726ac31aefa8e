"""The page in a real browser, served as people get it, with a small bot behind it."""

import re
from base64 import b64decode
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import FilePayload, Locator, Page, expect

from tests.browser import browser_page
from tests.playground.ground import Ground, served

pytestmark = pytest.mark.browser

PIXEL = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
INJECTION = "<img src=x onerror=\"document.title='взломано'\"><b>жирно</b>"


@pytest.fixture
async def ground() -> AsyncIterator[Ground]:
    async with served() as ground:
        yield ground


@pytest.fixture
async def page(ground: Ground) -> AsyncIterator[Page]:
    ground.representative.start()
    async with browser_page(ground.address) as page:
        await expect(bubble(page, "Карточка")).to_be_visible()
        yield page


def bubble(page: Page, words: str) -> Locator:
    return page.get_by_role("article").filter(has_text=words).last


async def height(node: Locator) -> float:
    box = await node.bounding_box()
    assert box is not None
    return box["height"]


async def send(page: Page, words: str) -> None:
    await page.get_by_role("textbox", name="Сообщение").fill(words)
    await page.get_by_role("button", name="Отправить").click()


async def become(page: Page, name: str, switch: str = "Сменить человека") -> None:
    await page.get_by_role("button", name=switch).click()
    await page.get_by_role("option", name=name).click()


async def choose(page: Page, menu: str, item: str) -> None:
    await page.get_by_role("button", name=menu, exact=True).click()
    await page.get_by_role("menuitem", name=item).click()


async def test_a_stranger_starts_the_bot_with_one_button(ground: Ground) -> None:
    async with browser_page(ground.address) as page:
        await page.get_by_role("button", name="Запустить").click()
        await expect(bubble(page, "Здравствуйте!")).to_be_visible()
        await expect(page.get_by_text("Песочница", exact=True)).to_be_visible()


async def test_the_page_speaks_the_language_of_the_person_who_looks(page: Page) -> None:
    await become(page, "王丽")
    await expect(page.get_by_role("button", name="切换身份：王丽")).to_be_visible()
    await page.get_by_role("button", name="开始").click()
    await expect(page.get_by_role("textbox", name="输入消息")).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("button", name="切换身份：王丽")).to_be_visible()


async def test_a_new_person_comes_in(page: Page) -> None:
    await page.get_by_role("button", name="Сменить человека").click()
    await page.get_by_role("button", name="Новый человек").click()
    await page.get_by_label("Имя").fill("Priya")
    await page.get_by_label("Язык").select_option("en")
    await page.get_by_label("Часовой пояс").select_option("Asia/Kolkata")
    await page.get_by_role("button", name="Создать").click()
    await expect(page.get_by_role("button", name="Switch person: Priya")).to_be_visible()
    await expect(page.get_by_role("button", name=re.compile("UTC\\+5:30"))).to_be_visible()


async def test_enter_sends_and_the_answer_comes(page: Page) -> None:
    field = page.get_by_role("textbox", name="Сообщение")
    await field.fill("первая")
    await field.press("Shift+Enter")
    await field.press_sequentially("вторая")
    await field.press("Enter")
    await expect(bubble(page, "Вы пишете:")).to_contain_text("первая\nвторая")
    await expect(field).to_have_value("")


async def test_the_keyboard_alone_answers_a_message(page: Page) -> None:
    await page.get_by_role("log").focus()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Ответить")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.type("вот ответ")
    await page.keyboard.press("Enter")
    own = page.locator("article.out").filter(has_text="вот ответ")
    await expect(own.get_by_role("button", name="Ответ: SCO Pool")).to_contain_text("Карточка")


async def test_a_button_of_the_reply_keyboard_says_its_words(page: Page) -> None:
    await page.get_by_role("group", name="Клавиатура бота").get_by_role("button", name="План работы").click()
    await expect(bubble(page, "Вы пишете: План работы")).to_be_visible()


async def test_an_alert_waits_until_it_is_closed_and_gives_the_focus_back(page: Page) -> None:
    pressed = bubble(page, "Карточка").get_by_role("button", name="Подать")
    await pressed.click()
    alert = page.get_by_role("alertdialog")
    await expect(alert).to_contain_text("Подано в срок, номер П-2027-001")
    await page.keyboard.press("Escape")
    await expect(alert).to_have_count(0)
    await expect(pressed).to_be_focused()


async def test_an_edited_message_is_marked_and_keeps_the_focus(page: Page) -> None:
    button = bubble(page, "Карточка").get_by_role("button", name="Изменить")
    await button.focus()
    await page.keyboard.press("Enter")
    changed = bubble(page, "Карточка изменена")
    await expect(changed).to_contain_text("изменено")
    await expect(changed.get_by_role("button", name="Изменить")).to_be_focused()
    await expect(page.get_by_role("status").filter(has_text="Готово")).to_be_visible()


async def test_formatting_shows_and_a_long_quote_opens(page: Page) -> None:
    await send(page, "оформи")
    rich = bubble(page, "подачи")
    await expect(rich.locator("strong")).to_have_text("Срок")
    await expect(rich.locator(".text time")).to_have_attribute("title", re.compile("15 июня 2027 г. в 23:59 .*UTC"))
    quote = rich.locator("blockquote")
    folded = await height(quote)
    await quote.get_by_role("button", name="Показать полностью").click()
    assert await height(quote) > folded
    await expect(rich.get_by_text("тайна")).to_be_hidden()
    await rich.get_by_role("button", name="Скрытый текст").click()
    await expect(rich.get_by_text("тайна")).to_be_visible()


async def test_another_site_opens_only_after_a_yes(page: Page) -> None:
    await send(page, "оформи")
    await bubble(page, "подачи").get_by_role("link", name="сайт").click()
    dialog = page.get_by_role("dialog", name="Открыть ссылку?")
    await expect(dialog).to_contain_text("https://eng.sectsco.org/")
    await dialog.get_by_role("button", name="Отмена").click()
    assert len(page.context.pages) == 1


async def test_what_people_write_never_becomes_markup(page: Page) -> None:
    await send(page, INJECTION)
    answer = bubble(page, "Вы пишете:")
    await expect(answer).to_contain_text(INJECTION)
    await expect(answer.locator("img, b, strong")).to_have_count(0)
    assert await page.title() == "Песочница бота"


async def test_a_file_goes_up_with_its_caption_and_another_comes_down(page: Page) -> None:
    file = FilePayload(name="заявка.docx", mimeType="application/octet-stream", buffer=b"abc")
    await page.locator("input[type=file]").set_input_files(file)
    dialog = page.get_by_role("dialog", name="Отправка файла")
    await dialog.get_by_label("Подпись").fill("наша заявка")
    await dialog.get_by_role("button", name="Отправить").click()
    await expect(bubble(page, "заявка.docx")).to_contain_text("наша заявка")
    async with page.expect_download() as download:
        await page.get_by_role("link", name="Скачать план.ics").click()
    got = await download.value
    assert got.suggested_filename == "план.ics"
    assert (await got.path()).read_bytes() == b"cba"


async def test_a_picture_is_sent_and_opens_over_the_page(page: Page) -> None:
    file = FilePayload(name="стенд.png", mimeType="image/png", buffer=PIXEL)
    await page.locator("input[type=file]").set_input_files(file)
    await page.get_by_role("dialog").get_by_role("button", name="Отправить").click()
    await page.get_by_role("button", name="Открыть фотографию").click()
    await expect(page.get_by_role("dialog").get_by_role("img")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_one_sees_that_the_bot_is_busy(ground: Ground, page: Page) -> None:
    await ground.bot.send_chat_action(ground.representative.id, "upload_document")
    await expect(page.locator("#chat-about")).to_have_text("отправляет файл…")
    await ground.bot.send_message(ground.representative.id, "Готово")
    await expect(page.locator("#chat-about")).to_have_text("бот")


async def test_a_link_under_a_channel_post_opens_the_bot_with_what_it_carries(ground: Ground, page: Page) -> None:
    channel = ground.representative.create_channel("Новости Пула", "pool_news")
    ground.representative.promote_bot(channel)
    await ground.bot.send_message(channel.id, f"Форум: https://t.me/{ground.world.bot.username}?start=event_7")
    await page.get_by_role("navigation", name="Чаты").get_by_role("link", name="Новости Пула").click()
    await bubble(page, "Форум").get_by_role("link").click()
    await expect(bubble(page, "Здравствуйте! event_7")).to_be_visible()


async def test_a_pinned_board_leads_to_its_message(ground: Ground, page: Page) -> None:
    group = ground.representative.create_group("Комиссия")
    ground.representative.promote_bot(group)
    board = await ground.bot.send_message(group.id, "Табло сторон")
    await ground.bot.pin_chat_message(group.id, board.message_id)
    for number in range(60):
        ground.representative.say(f"Реплика {number}", group)
    await page.get_by_role("navigation", name="Чаты").get_by_role("link", name="Комиссия").click()
    await page.get_by_role("button", name="Закреплённое сообщение").click()
    await expect(bubble(page, "Табло сторон")).to_be_in_viewport()


async def test_unread_messages_are_counted_until_the_chat_is_opened(ground: Ground, page: Page) -> None:
    group = ground.chinese.create_group("Рабочая группа")
    ground.representative.subscribe(group)
    ground.chinese.say("一", group)
    ground.chinese.say("二", group)
    row = page.get_by_role("navigation", name="Чаты").get_by_role("link", name="Рабочая группа")
    await expect(row).to_contain_text(re.compile("[23] непрочитанных"))
    await row.click()
    await expect(page.get_by_role("log").get_by_text("Новые сообщения")).to_be_visible()
    await expect(row).not_to_contain_text("непрочитанных")


async def test_a_reminder_comes_when_the_clock_is_moved(page: Page) -> None:
    await page.get_by_role("button", name="+1 день").click()
    await expect(bubble(page, "Напоминание: срок завтра")).to_be_visible()
    await expect(page.get_by_role("log").get_by_text("Вчера")).to_be_visible()


async def test_commands_are_offered_after_a_slash(page: Page) -> None:
    field = page.get_by_role("textbox", name="Сообщение")
    await field.fill("/")
    await expect(page.get_by_role("option", name="/plan План работы")).to_be_visible()
    await field.press("Enter")
    await expect(bubble(page, "Вы пишете: /plan")).to_be_visible()
    await expect(field).to_have_value("")


async def test_inline_results_are_sent_by_choosing_them(page: Page) -> None:
    await page.get_by_role("textbox", name="Сообщение").fill("@sco_pool_bot Ташкент")
    await page.get_by_role("option", name="Технопарк").click()
    await expect(bubble(page, "Парк: Ташкент")).to_contain_text("через @sco_pool_bot")


async def test_a_blocked_bot_is_silent_until_the_person_returns(ground: Ground, page: Page) -> None:
    await choose(page, "Меню чата", "Заблокировать бота")
    unblock = page.get_by_role("button", name="Разблокировать")
    await expect(unblock).to_be_visible()
    assert ground.representative.chat.blocked
    await unblock.click()
    await send(page, "я вернулся")
    await expect(bubble(page, "Вы пишете: я вернулся")).to_be_visible()


async def test_a_chosen_theme_stays_after_a_reload(page: Page) -> None:
    await choose(page, "Настройки страницы", "Тёмная тема")
    dark = await page.evaluate("getComputedStyle(document.body).backgroundColor")
    await page.reload()
    await expect(bubble(page, "Карточка")).to_be_visible()
    assert await page.evaluate("getComputedStyle(document.body).backgroundColor") == dark
    await choose(page, "Настройки страницы", "Светлая тема")
    assert await page.evaluate("getComputedStyle(document.body).backgroundColor") != dark


@pytest.mark.parametrize("dark", [False, True])
async def test_nothing_scrolls_sideways_on_a_narrow_screen(ground: Ground, dark: bool) -> None:
    ground.representative.start()
    async with browser_page(ground.address, width=360, height=740, dark=dark) as page:
        await page.get_by_role("navigation", name="Чаты").get_by_role("link", name="SCO Pool").click()
        await send(page, "широко")
        await expect(bubble(page, "оченьдлинноеслово").locator("pre")).to_be_visible()
        widths = "[document.documentElement, document.querySelector('#log')].map((node) => node.scrollWidth)"
        assert max(await page.evaluate(widths)) <= 360
        await page.get_by_role("button", name="Назад к чатам").click()
        await expect(page.get_by_role("textbox", name="Сообщение")).to_be_hidden()
        assert max(await page.evaluate(widths)) <= 360


async def test_the_page_comes_back_after_the_server_does(ground: Ground, page: Page) -> None:
    await ground.stop()
    await expect(page.get_by_text("Нет связи, подключаемся…")).to_be_visible()
    await ground.bot.send_message(ground.representative.id, "Пока вас не было")
    await ground.serve()
    await expect(bubble(page, "Пока вас не было")).to_be_visible()
    await send(page, "снова здесь")
    await expect(bubble(page, "Вы пишете: снова здесь")).to_be_visible()


async def test_starting_again_leaves_nothing_behind(page: Page) -> None:
    await choose(page, "Настройки страницы", "Начать сначала")
    await page.get_by_role("dialog").get_by_role("button", name="Начать сначала").click()
    await expect(page.get_by_role("button", name="Запустить")).to_be_visible()
    await expect(page.get_by_role("article")).to_have_count(0)
