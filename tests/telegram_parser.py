"""Telegram's own library (TDLib) reads HTML, offline and at once."""

import json

import tdjson

tdjson.td_execute(json.dumps({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0}).encode())


def read_html(html: str) -> str:
    """Give the text that a person will see; its length in UTF-16 units is what Telegram limits.

    Raises:
        ValueError: Telegram would refuse the message.
    """
    request = {"@type": "parseTextEntities", "text": html, "parse_mode": {"@type": "textParseModeHTML"}}
    answer = tdjson.td_execute(json.dumps(request).encode())
    read = json.loads(answer or b"{}")
    if read.get("@type") != "formattedText":
        raise ValueError(f"{read.get('message')}: {html}")
    return str(read["text"])
