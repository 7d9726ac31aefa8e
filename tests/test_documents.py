"""What the README and docs/ tell people to type and to open is there."""

import io
import os
import re
import runpy
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import tomllib
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.__main__ import app
from bot.config import Settings, load_settings
from bot.logs import configure_logs
from handlers import PRIVATE, channels, errors, groups
from tests.conversation import free

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)[^)]*\)")
COMMAND = re.compile(r"`/([a-z]+)`")
CODE = re.compile(r"^```sh\n(.*?)^```|`([^`\n]+)`", re.MULTILINE | re.DOTALL)
COMMENT = re.compile(r"(^|\s+)#.*")
TOOLS = ("poolbot", "python -m", "make ", "git ", "docker ", "sudo ", "pip-audit", "apt-get ", "pip ")
NOT_HERE = {
    "docker ": "starts containers",
    "sudo ": "changes the machine",
    "git clone ": "needs a network",
    "git pull": "needs a network",
    "cd ": "goes where the others are typed",
    "pip-audit": "needs a network",
}
"""What is not tried, and why."""
HEAVY = 160_000
"""Bytes of a picture that nobody should wait for."""
HERE = ["git ls-files '*proposals*'"]


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_and_picture_of_a_page_is_there(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text()) if "://" not in link]
    missing = [link for link in links if not (page.parent / link).exists()]
    assert missing == []


def typed() -> list[str]:
    """Give every command of the pages, one after the other where a line has several."""
    found = set()
    for page in PAGES:
        for block, words in CODE.findall(page.read_text()):
            lines = block.splitlines() if block else [words] if words.startswith(TOOLS) else []
            found |= {part.strip() for line in lines for part in COMMENT.sub("", line).split("&&")}
    return sorted(found - {""})


def of(*tools: str) -> list[str]:
    return [command for command in typed() if command.split()[0] in tools]


POOLBOT = of("poolbot") + [one for one in of("python") if one.startswith("python -m bot") and "playground" not in one]
MODULES = [one for one in of("python") if one not in POOLBOT]


def test_every_command_is_tried_here_or_it_is_said_why_not() -> None:
    tried = {*POOLBOT, *of("make", "echo"), *MODULES, *HERE}
    assert [one for one in typed() if one not in tried and not one.startswith(tuple(NOT_HERE))] == []


def stop_when_it_answers(port: int, answers: list[bytes]) -> None:
    """Open the page as soon as it is there, and stop whoever serves it, as Ctrl+C would."""
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/") as page:
                answers.append(page.read())
        except urllib.error.URLError:
            time.sleep(0.05)
        else:
            os.kill(os.getpid(), signal.SIGINT)
            return


@dataclass
class Desk:
    """A folder with a database, where somebody types."""

    folder: Path
    monkeypatch: pytest.MonkeyPatch

    def type(self, *words: str) -> str:
        """Run a command of the program to its end, which must be a good one; give what it prints."""
        heard = io.StringIO()
        self.monkeypatch.setattr(sys, "stdout", heard)
        ended = 0
        try:
            app(words, result_action="return_value")
        except SystemExit as end:
            ended = int(end.code or 0)
        assert ended == 0, heard.getvalue()
        return heard.getvalue()

    def serve(self, verb: str) -> bytes:
        """Run a command that goes on until it is stopped; give the page that it serves."""
        with socket.socket() as free_one:
            free_one.bind(("127.0.0.1", 0))
            port = free_one.getsockname()[1]
        self.monkeypatch.setenv("HTTP_PORT", str(port))
        pages: list[bytes] = []
        opening = threading.Thread(target=stop_when_it_answers, args=(port, pages), daemon=True)
        opening.start()
        self.type(verb)
        opening.join()
        return pages[0]


@pytest.fixture
def desk(tmp_path: Path, migrated_sqlite: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("LOG_LEVEL", "ERROR")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    shutil.copyfile(migrated_sqlite, tmp_path / "data" / "pool.sqlite3")
    yield Desk(tmp_path, monkeypatch)
    configure_logs("ERROR", "text")
    for router in (errors.router, channels.chats, groups.router, *PRIVATE):
        free(router)


@pytest.mark.parametrize("command", POOLBOT)
def test_a_command_of_the_program_does_what_it_says(desk: Desk, command: str) -> None:
    words = command.removeprefix("poolbot").removeprefix("python -m bot").split()
    match [word for word in words if "/" not in word and not word.isupper() and not word.startswith("--")]:
        case ["backup"]:
            assert "SHA-256" in desk.type("backup", "pool.zip")
        case ["restore"]:
            desk.type("backup", "pool.zip")
            desk.monkeypatch.setenv("DATABASE_URL", "sqlite+aiosqlite:///fresh.sqlite3")
            assert "all there" in desk.type("restore", "pool.zip")
        case ["audit", "export"]:
            assert "head " in desk.type("audit", "export", "audit.jsonl")
        case ["audit", "verify"]:
            head = desk.type("audit", "export", "audit.jsonl").split("head ")[1].split()[0]
            options = ("--head", head) if "--head" in words else ()
            assert "each follows from the one before" in desk.type("audit", "verify", "audit.jsonl", *options)
        case ["export"]:
            assert "personal data" in desk.type("export", "all.json")
        case ["run" | "demo" as verb]:
            assert b"<html" in desk.serve(verb)
        case ["migrate" | "doctor" as verb]:
            assert desk.type(verb)
        case others:
            assert "Commands" in desk.type(*others, "--help")


@pytest.mark.parametrize("command", of("make"))
def test_a_target_of_make_calls_what_is_there(command: str) -> None:
    """It is shown, not made: targets install the environment, and run for minutes or until one stops them."""
    shown = subprocess.run(["make", "-n", command.split()[1]], cwd=ROOT, capture_output=True, text=True, check=True)
    programs = {line.split()[0].lstrip("@") for line in shown.stdout.splitlines() if line.startswith(".venv/bin/")}
    assert [name for name in programs if not (ROOT / name).exists()] == []
    for part in re.findall(r"-m bot (.*)", shown.stdout):
        assert f"poolbot {part}" in POOLBOT


@pytest.mark.parametrize("command", MODULES)
def test_a_module_that_is_to_be_run_can_be(command: str) -> None:
    """It is loaded, and not set to work: a measurement takes minutes of the whole machine."""
    assert runpy.run_module(command.split()[2], run_name="typed")["__doc__"]


def test_the_settings_that_the_readme_writes_are_read(desk: Desk) -> None:
    for line in of("echo"):
        subprocess.run(["sh", "-c", line], cwd=desk.folder, check=True)
    settings = load_settings()
    assert settings.bot_token is not None
    assert settings.admin_ids == {1001}


@pytest.mark.parametrize("command", HERE)
def test_a_command_that_only_looks_finds_something(command: str) -> None:
    assert subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, check=True).stdout


def test_the_readme_names_every_command_of_the_program() -> None:
    readme = (ROOT / "README.md").read_text()
    assert [name for name in app if not name.startswith("-") and f"poolbot {name}" not in readme] == []


def test_the_dependencies_that_were_looked_through_are_those_that_are_locked() -> None:
    named = re.findall(r"([a-z][\w.-]*) (\d[\w.]*)(?: ·|$)", (ROOT / "docs" / "security.md").read_text(), re.MULTILINE)
    locked = re.findall(r"^([\w.-]+)(?:\[.*\])?==(\S+)", (ROOT / "requirements.lock").read_text(), re.MULTILINE)
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    direct = [*wanted["dependencies"], *(one for some in wanted["optional-dependencies"].values() for one in some)]
    names = {re.split(r"[\[<>=]", one)[0].replace(".", "-") for one in direct}
    assert set(named) <= {*locked, *((name.replace("-", "."), at) for name, at in locked)}
    assert {name.replace(".", "-") for name, _at in named} == names


@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "guide" / "en").glob("*.md")), ids=lambda page: page.stem)
def test_a_guide_says_the_same_in_both_languages(page: Path) -> None:
    other = ROOT / "docs" / "guide" / "ru" / page.name
    commands = [set(COMMAND.findall(path.read_text())) for path in (page, other)]
    assert commands[0] == commands[1] != set()
    for path in (page, other):
        assert f"images/guide/{path.stem}-{path.parent.name}.png" in path.read_text()


def test_no_picture_is_heavy() -> None:
    assert [name(path) for path in (ROOT / "docs" / "images").rglob("*.png") if path.stat().st_size > HEAVY] == []
