"""Settings: from the environment, then the file, then the defaults; a wrong one is said at the start."""

from pathlib import Path

import pytest

from bot.config import Settings, SettingsError, load_settings

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read no .env of the machine's owner, and none of their settings."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_everything_has_a_default() -> None:
    settings = load_settings()
    assert settings.bot_token is None
    assert settings.database_url == "sqlite+aiosqlite:///data/pool.sqlite3"


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("HTTP_PORT=1111\nADMIN_IDS=1, 2 3\nREDIS_URL=\n")
    monkeypatch.setenv("HTTP_PORT", "2222")
    settings = load_settings()
    assert settings.http_port == 2222
    assert settings.admin_ids == {1, 2, 3}
    assert settings.redis_url is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "my-token"),
        ("BOT_API_URL", "api.telegram.org"),
        ("ADMIN_IDS", "1001;@me"),
        ("DATABASE_URL", "mysql://here"),
        ("REDIS_URL", "http://here"),
        ("WEBHOOK_URL", "here"),
        ("WEBHOOK_SECRET", "short"),
        ("HTTP_PORT", "99999"),
        ("DEFAULT_LOCALE", "fr"),
        ("LOG_LEVEL", "loud"),
        ("LOG_FORMAT", "xml"),
    ],
)
def test_a_wrong_value_is_one_line_that_names_the_setting(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as refusal:
        load_settings()
    said = str(refusal.value)
    assert said.startswith(f"{name}: ")
    assert "\n" not in said


def test_a_wrong_secret_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "s3cr3t-without-a-number")
    with pytest.raises(SettingsError) as refusal:
        load_settings()
    assert "s3cr3t" not in str(refusal.value)


def test_a_webhook_needs_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_URL", "https://bot.example.org/telegram")
    with pytest.raises(SettingsError, match=r"^WEBHOOK_SECRET: "):
        load_settings()


def test_every_setting_is_explained_in_the_example() -> None:
    explained = {line.lstrip("# ").partition("=")[0] for line in (ROOT / ".env.example").read_text().splitlines()}
    assert {name.upper() for name in Settings.model_fields} <= explained
