"""The command line, as an operator meets it: a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.process

ROOT = Path(__file__).parent.parent


def poolbot(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder without a .env."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "TMPDIR")}
    environment = kept | {"PYTHONPATH": str(ROOT)} | settings
    command = [sys.executable, "-m", "bot", *words]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def test_migrate_makes_the_database_that_doctor_missed(tmp_path: Path) -> None:
    before = poolbot(tmp_path, "doctor")
    assert before.returncode == 1
    assert "poolbot migrate" in before.stdout
    migrated = poolbot(tmp_path, "migrate")
    assert migrated.returncode == 0, migrated.stderr
    assert (tmp_path / "data" / "pool.sqlite3").exists()
    after = poolbot(tmp_path, "doctor")
    assert after.returncode == 0, after.stdout
    assert "FAIL" not in after.stdout


def test_a_wrong_setting_stops_the_start_with_one_line(tmp_path: Path) -> None:
    ran = poolbot(tmp_path, "run", HTTP_PORT="eighty")
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.startswith("poolbot: HTTP_PORT: ")
    assert ran.stderr.count("\n") == 1


def test_doctor_says_what_to_do_where_nothing_answers(tmp_path: Path) -> None:
    ran = poolbot(
        tmp_path,
        "doctor",
        BOT_TOKEN="1234:nobody-knows-this-one",
        BOT_API_URL="http://127.0.0.1:9",
        DATABASE_URL="postgresql+psycopg://nobody:secret-word@127.0.0.1:9/nothing",
    )
    assert ran.returncode == 1
    assert "check DATABASE_URL" in ran.stdout
    assert "check BOT_TOKEN and BOT_API_URL" in ran.stdout
    assert "secret-word" not in ran.stdout + ran.stderr
    assert "nobody-knows-this-one" not in ran.stdout + ran.stderr
