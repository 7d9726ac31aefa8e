"""People, chats and messages as the page of docs/playground.md shows them to one person."""

from urllib.parse import quote

from bot.playground.cloud import Cloud
from bot.playground.model import Account, Chat, Json, Message
from bot.playground.person import Person

MEDIA_WITHOUT_FILES = ("location", "contact", "poll")


def person(one: Person) -> Json:
    """Give a person, the note in their own language."""
    note = one.note
    if isinstance(note, dict):
        note = note.get(one.language.split("-")[0]) or next(iter(note.values()), "")
    return {
        "id": one.id,
        "name": one.name,
        "username": one.username,
        "language": one.language,
        "zone": one.zone,
        "note": note,
    }


def bot(cloud: Cloud, language: str = "") -> Json:
    """Give the bot, with its name and description in a language."""
    profile = cloud.profile
    return {
        "id": cloud.bot.id,
        "name": profile.names.get(language) or profile.names.get("") or cloud.bot.name,
        "username": cloud.bot.username,
        "description": profile.descriptions.get(language) or profile.descriptions.get("", ""),
    }


def chat_id(cloud: Cloud, chat: Chat) -> int:
    """Give the page's id of a chat: a private one is the bot's."""
    return cloud.bot.id if chat.private else chat.id


def chat(cloud: Cloud, that: Chat, viewer: Person) -> Json:
    """Give a chat as it stands for a person."""
    mine, bots = that.member(viewer.id), that.member(cloud.bot.id)
    last, pinned = that.last(), that.history.get(that.pinned[-1]) if that.pinned else None
    inside = mine is not None and mine.present
    named = bot(cloud, viewer.language.split("-")[0])
    return {
        "id": chat_id(cloud, that),
        "type": that.type,
        "title": named["name"] if that.private else that.title,
        "username": cloud.bot.username if that.private else that.username,
        "members": sum(one.present for one in that.members.values()),
        "unread": unread(that, viewer) if inside else 0,
        "last": message(cloud, last, viewer) if last else None,
        "pinned": message(cloud, pinned, viewer) if pinned else None,
        "blocked": that.blocked,
        "bot_admin": bots is not None and bots.status == "administrator",
        "owner": mine is not None and mine.status == "creator",
        "outside": not inside,
        "reply_keyboard": _reply_keyboard(that),
    }


def unread(that: Chat, viewer: Account) -> int:
    """Count the messages of others that the person has not read."""
    seen, count = that.read.get(viewer.id, 0), 0
    for one in reversed(that.history.values()):
        if one.id <= seen:
            break
        count += not one.deleted and not is_own(one, viewer)
    return count


def is_own(that: Message, viewer: Account) -> bool:
    """Tell whether the person wrote a message; in a channel all are the channel's."""
    return that.sender is viewer


def message(cloud: Cloud, that: Message, viewer: Person) -> Json:
    """Give a message as a person sees it."""
    author = that.sender
    named = {"id": author.id, "name": author.name, "bot": author.is_bot} if author else _channel(that.chat)
    return {
        "id": that.id,
        "date": that.date,
        "edited": that.edited,
        "from": named,
        "out": is_own(that, viewer),
        "text": that.text,
        "entities": that.entities,
        "reply_to": _reply(that.reply_to),
        "forward": _forward(that.origin),
        "via": that.via.username if that.via else None,
        "media": _media(that),
        "keyboard": [[_button(button) for button in row] for row in that.keyboard] if that.keyboard else None,
        "service": service(that),
    }


def _channel(that: Chat) -> Json:
    return {"id": that.id, "name": that.title, "bot": False}


def _reply(that: Message | None) -> Json | None:
    if that is None or that.deleted:
        return None
    return {"id": that.id, "name": that.sender.name if that.sender else that.chat.title, "text": that.text[:200]}


def _forward(origin: Json | None) -> str | None:
    if origin is None:
        return None
    source = origin.get("sender_user") or origin.get("chat") or origin.get("sender_chat") or {}
    return str(origin.get("sender_user_name") or source.get("first_name") or source.get("title") or "")


def _media(that: Message) -> Json | None:
    file, content = that.file, that.content or {}
    if file is None:
        kind = next((kind for kind in MEDIA_WITHOUT_FILES if kind in content), None)
        words = " ".join(str(value) for value in content[kind].values()) if kind else ""
        return {"kind": kind, "url": None, "name": words, "size": None, "mime": None} if kind else None
    return {
        "kind": file.kind,
        "url": f"/files/{file.unique_id}/{quote(file.name, safe='')}",
        "name": file.name,
        "size": len(file.content),
        "mime": file.mime,
        "width": file.width or None,
        "height": file.height or None,
    }


def _button(button: Json) -> Json:
    words = {"text": button["text"]}
    if "callback_data" in button:
        return words | {"data": button["callback_data"]}
    if "copy_text" in button:
        return words | {"copy": button["copy_text"]["text"]}
    for field, here in (("switch_inline_query", False), ("switch_inline_query_current_chat", True)):
        if field in button:
            return words | {"switch_inline": button[field], "here": here}
    if "switch_inline_query_chosen_chat" in button:
        return words | {"switch_inline": button["switch_inline_query_chosen_chat"].get("query") or "", "here": False}
    url = button.get("url") or (button.get("web_app") or button.get("login_url") or {}).get("url")
    return words | ({"url": url} if url else {"data": ""})


def _reply_keyboard(that: Chat) -> Json | None:
    if that.reply_keyboard is None:
        return None
    rows = [[{"text": key["text"]} for key in row] for row in that.reply_keyboard["keyboard"]]
    return {"rows": rows, "placeholder": that.reply_keyboard.get("input_field_placeholder")}


def service(that: Message) -> Json | None:
    """Give a service message as kind, who it is about, and what."""
    what = that.service
    if what is None:
        return None
    author = that.sender.name if that.sender else that.chat.title
    if "new_chat_members" in what:
        return {
            "kind": "joined",
            "name": ", ".join(one["first_name"] for one in what["new_chat_members"]),
            "what": None,
        }
    if "left_chat_member" in what:
        return {"kind": "left", "name": what["left_chat_member"]["first_name"], "what": None}
    if "pinned_message" in what:
        pinned = what["pinned_message"]
        return {"kind": "pinned", "name": author, "what": (pinned.get("text") or pinned.get("caption") or "")[:80]}
    if "new_chat_title" in what:
        return {"kind": "title", "name": author, "what": what["new_chat_title"]}
    kinds = {"channel_chat_created": "channel_created", "migrate_to_chat_id": "upgraded"}
    kinds |= {"migrate_from_chat_id": "upgraded", "supergroup_chat_created": "group_created"}
    key = next(iter(what))
    return {"kind": kinds.get(key, "group_created"), "name": author, "what": that.chat.title}
