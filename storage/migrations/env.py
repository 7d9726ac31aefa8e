"""What Alembic runs for every step: the connection, and with it the lock, comes from storage.migrate."""

from alembic import context

from storage.tables import metadata

connection = context.config.attributes["connection"]
# A batch copies the table where SQLite cannot alter it.
context.configure(
    connection=connection, target_metadata=metadata, render_as_batch=True, transaction_per_migration=False
)
with context.begin_transaction():
    context.run_migrations()
