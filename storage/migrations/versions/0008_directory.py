"""The directory: what is searched."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from bot.domain.directory import Entry, entry_of_organisation, entry_of_park, mendable, spellings
from bot.domain.parks import Park
from bot.domain.registry import Organisation
from storage.tables import UtcDateTime, organisations, parks

revision = "0008"
down_revision = "0007"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
# Dear, as the planner is to know: else it would rather make the lexemes of every row anew than ask the index.
ON_POSTGRESQL = """
CREATE FUNCTION directory_lexemes(words text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000
AS $$ BEGIN RETURN array_to_tsvector(string_to_array(words, ' ')); END $$
"""
# Words are told apart by us: of ASCII, letters, digits and the low line make one, and so does everything beyond.
ON_SQLITE = """
CREATE VIRTUAL TABLE directory_words USING fts5(
    words, content='directory', content_rowid='id', tokenize="ascii tokenchars '_'", prefix='2 3', detail=none,
    columnsize=0
);
CREATE TRIGGER directory_added AFTER INSERT ON directory BEGIN
    INSERT INTO directory_words (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER directory_removed AFTER DELETE ON directory BEGIN
    INSERT INTO directory_words (directory_words, rowid, words) VALUES ('delete', old.id, old.words);
END;
CREATE TRIGGER directory_changed AFTER UPDATE OF words ON directory BEGIN
    INSERT INTO directory_words (directory_words, rowid, words) VALUES ('delete', old.id, old.words);
    INSERT INTO directory_words (rowid, words) VALUES (new.id, new.words);
END
"""


def upgrade() -> None:
    directory = op.create_table(
        "directory",
        sa.Column("id", ID, nullable=False),
        sa.Column("thing", sa.String(20), nullable=False),
        sa.Column("thing_id", ID, nullable=False),
        sa.Column("titles", sa.JSON(), nullable=False),
        sa.Column("line", sa.Text(), nullable=True),
        sa.Column("side", sa.String(2), nullable=True),
        sa.Column("kind", sa.String(30), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["side"], ["sides.code"], name="fk_directory_side"),
        sa.PrimaryKeyConstraint("id", name="pk_directory"),
        sa.UniqueConstraint("thing", "thing_id", name="uq_directory_thing_thing_id"),
    )
    known = op.create_table(
        "directory_spellings",
        sa.Column("spelling", sa.String(40), nullable=False),
        sa.Column("word", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("spelling", "word", name="pk_directory_spellings"),
    )
    op.create_table(
        "directory_searches",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("side", sa.String(2), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("sector", sa.String(30), nullable=True),
        sa.Column("kind", sa.String(30), nullable=True),
        sa.Column("seeks", sa.String(30), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_directory_searches_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_directory_searches"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_directory_searches_person_id", "directory_searches", ["person_id"], unique=False)
    _index()
    _fill(directory, known)


def _index() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(ON_POSTGRESQL)
        lexemes = sa.text("directory_lexemes(words)")
        op.create_index("ix_directory_words", "directory", [lexemes], postgresql_using="gin")
        return
    for statement in ON_SQLITE.split(";\nCREATE"):
        op.execute(statement if statement.lstrip().startswith("CREATE") else f"CREATE{statement}")


def _fill(directory: sa.Table, known: sa.Table) -> None:
    bind, vocabulary = op.get_bind(), set[str]()
    for entry in _entries(bind):
        bind.execute(directory.insert().values(**entry.model_dump(exclude={"words"}), words=" ".join(entry.words)))
        vocabulary.update(filter(mendable, entry.words))
    rows = [{"spelling": spelling, "word": word} for word in sorted(vocabulary) for spelling in spellings(word)]
    if rows:
        bind.execute(known.insert(), rows)


def _entries(bind: sa.Connection) -> Iterator[Entry]:
    for row in bind.execute(sa.select(parks).order_by(parks.c.id)).mappings().all():
        if (park := entry_of_park(Park.model_validate(dict(row)))) is not None:
            yield park
    for row in bind.execute(sa.select(organisations).order_by(organisations.c.id)).mappings().all():
        if (organisation := entry_of_organisation(Organisation.model_validate(dict(row)))) is not None:
            yield organisation


def downgrade() -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    op.drop_table("directory_searches")
    op.drop_table("directory_spellings")
    op.drop_table("directory")
    op.execute("DROP TABLE directory_words" if on_sqlite else "DROP FUNCTION directory_lexemes")
