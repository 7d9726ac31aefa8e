"""What the README and docs/ tell people to type and to open is there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)[^)]*\)")
COMMAND = re.compile(r"`/([a-z]+)`")
CODE = re.compile(r"^```sh\n(.*?)^```|`([^`\n]+)`", re.MULTILINE | re.DOTALL)
TYPED = re.compile(r"(?<![\w/.])(poolbot(?: [a-z]+){1,2}|make [a-z]+|python -m (?:bench|tests)[\w.]*)")


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_and_picture_of_a_page_is_there(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text()) if "://" not in link]
    missing = [link for link in links if not (page.parent / link).exists()]
    assert missing == []


def test_every_command_that_is_to_be_typed_is_one() -> None:
    code = "\n".join("".join(found) for page in PAGES for found in CODE.findall(page.read_text()))
    typed = set(TYPED.findall(code))
    makefile = (ROOT / "Makefile").read_text()
    unknown = []
    for command in sorted(typed):
        tool, *words = command.split()
        if tool == "make":
            known = re.search(rf"^{words[0]}:", makefile, re.MULTILINE) is not None
        elif tool == "python":
            module = ROOT / words[1].replace(".", "/")
            known = module.with_suffix(".py").exists() or (module / "__main__.py").exists()
        else:
            known = words[0] in poolbot_commands() and helps(words)
        if not known:
            unknown.append(command)
    assert unknown == []


def poolbot_commands() -> set[str]:
    from bot.__main__ import app

    return set(app)


def helps(words: list[str]) -> bool:
    ran = subprocess.run([sys.executable, "-m", "bot", *words, "--help"], cwd=ROOT, capture_output=True, check=False)
    return ran.returncode == 0


def test_the_readme_names_every_command_of_the_program() -> None:
    readme = (ROOT / "README.md").read_text()
    assert [
        command for command in poolbot_commands() if not command.startswith("-") and f"poolbot {command}" not in readme
    ] == []


@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "guide" / "en").glob("*.md")), ids=lambda page: page.stem)
def test_a_guide_says_the_same_in_both_languages(page: Path) -> None:
    other = ROOT / "docs" / "guide" / "ru" / page.name
    commands = [set(COMMAND.findall(path.read_text())) for path in (page, other)]
    assert commands[0] == commands[1] != set()
