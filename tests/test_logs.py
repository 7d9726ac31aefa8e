"""What leaves the machine in a report of an error."""

import http.server
import json
import subprocess
import sys
import threading
import zlib

import pytest
from aiogram.exceptions import ClientDecodeError, TelegramBadRequest
from aiogram.methods import GetMe

from bot.logs import in_words

REPORT = """
import logging
from bot.logs import configure_logs, report_errors
configure_logs("INFO", "json")
report_errors("http://key@127.0.0.1:{port}/1")
try:
    secret_name = "Айгуль Сейткали"
    raise RuntimeError("https://api/bot123456:AAAAAAAAAAAAAAAAAAAAAAAAA/sendMessage")
except RuntimeError:
    logging.getLogger("bot").exception("it_failed")
import sentry_sdk
sentry_sdk.flush(10)
"""


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError("Айгуль"), "ValueError"),
        (ClientDecodeError("Failed to decode object", ValueError("x"), "Айгуль"), "ClientDecodeError"),
        (TelegramBadRequest(GetMe(), 'can\'t open "https://aigul.kz"'), "TelegramBadRequest: Telegram server says - "),
        (OSError("no room"), "OSError: no room"),
    ],
)
def test_an_error_in_one_line_says_nothing_that_somebody_may_have_written(error: Exception, said: str) -> None:
    found = in_words(error)
    assert found.startswith(said)
    assert "Айгуль" not in found
    assert "aigul" not in found


def test_a_report_holds_the_fault_and_neither_token_nor_name() -> None:
    got: list[str] = []

    class Receiver(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            packed = self.headers.get("Content-Encoding") == "gzip"
            got.append((zlib.decompress(body, 31) if packed else body).decode())
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None: ...

    with http.server.HTTPServer(("127.0.0.1", 0), Receiver) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        program = REPORT.format(port=server.server_port)
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, timeout=60)
        server.shutdown()
    said = "\n".join(got)
    assert "RuntimeError" in said
    assert "it_failed" in said
    assert "AAAAAAAAAAAAAAAAAAAAAAAAA" not in said
    assert "<token>" in said
    assert "Айгуль" not in said
    assert json.dumps("Айгуль")[1:-1] not in said
