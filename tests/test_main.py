"""The command line, as an operator meets it: a process of its own."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
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
    early = poolbot(tmp_path, "export", "all.json")
    assert "a new one needs `poolbot migrate`" in early.stderr
    assert not (tmp_path / "all.json").exists()
    migrated = poolbot(tmp_path, "migrate")
    assert migrated.returncode == 0, migrated.stderr
    assert (tmp_path / "data" / "pool.sqlite3").exists()
    after = poolbot(tmp_path, "doctor")
    assert after.returncode == 0, after.stdout
    assert "FAIL" not in after.stdout
    with closing(sqlite3.connect(tmp_path / "data" / "pool.sqlite3")) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.commit()
    newer = poolbot(tmp_path, "migrate")
    assert newer.returncode == 2
    assert "of a newer version: upgrade the bot" in newer.stderr
    assert "Traceback" not in newer.stderr


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
    backup = poolbot(
        tmp_path, "backup", "pool.zip", DATABASE_URL="postgresql+psycopg://nobody:secret-word@127.0.0.1:9/x"
    )
    assert backup.returncode == 2
    assert backup.stderr.startswith("poolbot: the database does not answer: check DATABASE_URL")
    assert backup.stderr.count("\n") == 1
    assert "secret-word" not in backup.stderr
    assert "nobody-knows-this-one" not in ran.stdout + ran.stderr
