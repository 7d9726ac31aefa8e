"""The house: who may import whom, one word for a feature in every layer, files and functions that one can read."""

import ast
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parent.parent
CODE = ("bot", "handlers", "storage", "tests", "bench")

LAYERS = {
    "bot/domain": ".py",
    "bot/services": ".py",
    "bot/screens": ".py",
    "handlers": ".py",
    "storage": ".py",
    "tests/domain": ".py",
    "locales/ru": ".ftl",
}
ABSENT = {
    ("administration", "storage"): "it counts the rows of others",
    ("administration", "tests/domain"): "it has numbers only, and no rule",
    ("application_review", "bot/domain"): "what is decided is a step of the application itself",
    ("application_review", "storage"): "it reads the rows of applications",
    ("application_review", "tests/domain"): "its steps are tried with the application's",
    ("care", "handlers"): "its letters open the desks of others",
    ("care", "storage"): "it reads the rows of others",
    ("care", "tests/domain"): "its one rule is tried with its letters",
    ("certificates", "storage"): "its code is kept with the resident",
    ("exceptions", "storage"): "what a date departs from is kept with the meeting itself, or with its move",
    ("freshness", "handlers"): "its question is answered on the card of what it asks about",
    ("freshness", "storage"): "when somebody last looked is kept with the thing itself",
    ("silence", "handlers"): "it begins with a circulation, and ends by itself or with a comment",
    ("materials", "storage"): "an event's files are a column of the event",
    ("proposal_messages", "storage"): "a message becomes a proposal, and has no rows of its own",
}
SHARED = {
    "bot/domain": {
        "application_steps",
        "audit_chain",
        "calendar",
        "errors",
        "event_fields",
        "file_kinds",
        "files",
        "forms",
        "languages",
        "lengths",
        "notices",
        "pages",
        "periods",
        "posts",
        "reminder_ladders",
        "reminder_marks",
        "sides",
        "throttling",
        "words",
    },
    "bot/services": {"application_access", "broadcast_filling", "context", "in_force"},
    "tests/domain": {
        *("audit_chain", "calendar", "file_kinds", "files", "forms", "lengths", "notices", "periods", "words")
    },
    "bot/screens": {
        "application_answers",
        "application_files",
        "audit_subjects",
        "audit_values",
        "days",
        "forms",
        "layout",
    },
    "handlers": {
        "answer",
        "application_files",
        "cards",
        "commands",
        "dates",
        "days",
        "errors",
        "fallback",
        "files",
        "forms",
        "groups",
        "here",
        "middleware",
        "pressed",
        "switchboard",
        "tables",
        "throttling",
        "verdicts",
    },
    "storage": {
        "audit_chain",
        "backup",
        "conversations",
        "leader",
        "letters",
        "migrate",
        "outbox",
        "posts",
        "prepared",
        "room",
        "rows",
        "sides",
        "uow",
    },
    "locales/ru": {"common", "errors", "event_fields", "forms"},
}
"""What serves every feature, and so is named after what it is."""

LONG_FILES: dict[str, str] = {}
LONG_FUNCTIONS: dict[str, str] = {}
MIGRATIONS = "storage/migrations/versions/"
"""A step is a list of tables as Alembic writes it, and never changes again."""
FILE_LINES, FUNCTION_LINES = 300, 32
READ_BY_PEOPLE = (".py", ".ftl", ".js", ".css", ".md")

HERE_ONLY = re.compile(
    r"(?<![\w.~-])/(?:root|home|Users|work|mnt|opt|private)/\w"  # a path of somebody's machine
    r"|pypi\.org|pythonhosted\.org|registry\.npmjs|proxy\.golang",  # a registry's host
)


def sources(*suffixes: str) -> Iterator[Path]:
    for folder in (*CODE, "locales", "docs", ".ci"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and (not suffixes or path.suffix in suffixes):
                yield path


def names_in(layer: str) -> set[str]:
    files = (ROOT / layer).glob(("test_*" if layer.startswith("tests") else "*") + LAYERS[layer])
    return {path.stem.removeprefix("test_") for path in files} - {"__init__"}


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def functions() -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for path in sources(".py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{name_of(path)}: {node.name}", node


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count from the first statement to the last line; what says what it does is not counted."""
    statements = function.body[1:] if ast.get_docstring(function) else function.body
    return (function.end_lineno or 0) - statements[0].lineno + 1 if statements else 0


def test_each_layer_imports_only_what_stands_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    loggers = [one for one in logging.Logger.manager.loggerDict.values() if isinstance(one, logging.Logger)]
    speaking = [logger for logger in loggers if not logger.disabled]
    broken = lint_imports(str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    for logger in speaking:
        logger.disabled = False  # import-linter sets up its own logging, and with it silences everybody else's
    assert broken == 0, capsys.readouterr().out


@pytest.mark.parametrize("layer", LAYERS)
def test_a_feature_has_the_same_word_in_every_layer(layer: str) -> None:
    features = names_in("bot/services") - SHARED["bot/services"]
    absent = {feature for feature, where in ABSENT if where == layer}
    assert features - names_in(layer) == absent
    assert names_in(layer) - features == SHARED[layer]


def test_no_file_is_too_long_to_read() -> None:
    texts = {name_of(path): path.read_text(encoding="utf-8") for path in sources(*READ_BY_PEOPLE)}
    counted = {name: len(text.splitlines()) for name, text in texts.items()}
    assert {name: count for name, count in counted.items() if count > FILE_LINES and name not in LONG_FILES} == {}
    assert {name for name in LONG_FILES if counted.get(name, 0) <= FILE_LINES} == set()


def test_no_function_is_too_long_to_read() -> None:
    counted = {name: lines_of(function) for name, function in functions() if not name.startswith(MIGRATIONS)}
    assert {n: count for n, count in counted.items() if count > FUNCTION_LINES and n not in LONG_FUNCTIONS} == {}
    assert {name for name in LONG_FUNCTIONS if counted.get(name, 0) <= FUNCTION_LINES} == set()


def test_names_say_what_a_file_is_about() -> None:
    vague = re.compile(r"utils?|helpers?|managers?|impl|misc|common|base", re.IGNORECASE)
    assert [name_of(path) for path in sources(".py") if vague.fullmatch(path.stem)] == []


def test_the_folder_that_holds_the_innermost_and_the_outermost_layer_says_nothing() -> None:
    assert (ROOT / "bot" / "__init__.py").read_text(encoding="utf-8") == ""


def test_every_file_says_in_its_first_line_what_it_is_for() -> None:
    texts = {name_of(path): path.read_text(encoding="utf-8") for path in sources(".py")}
    assert [name for name, text in texts.items() if text and not ast.get_docstring(ast.parse(text))] == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    paths = [*sources(), *(path for path in ROOT.glob("*") if path.is_file() and path.name != ".env")]
    texts = {name_of(path): path.read_text(encoding="utf-8", errors="ignore") for path in paths}
    assert {name: found[0] for name, text in texts.items() if (found := HERE_ONLY.search(text))} == {}


def test_every_test_is_a_sentence() -> None:
    tests = [name for name, _ in functions() if name.startswith("tests/") and ": test_" in name]
    assert [name for name in tests if name.partition(": ")[2].count("_") < 3] == []
