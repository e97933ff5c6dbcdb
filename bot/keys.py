"""The keys that seal addresses, cases, photos and voice notes: from the settings, or a file of its own."""

from __future__ import annotations

from sqlalchemy import Table, bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.settings import Settings, Unsafe
from storage.schema import Address, Picture, SafetyCase, Secret, Sound, table
from storage.sealing import Seal, WrongKey, from_keys, keys_in, new_index

SECRET, ADDRESS = table(Secret), table(Address)
SEALED = (
    (ADDRESS, "id", "sealed"),
    (SECRET, "name", "sealed"),
    (table(SafetyCase), "id", "way"),
    (table(Picture), "sid", "sealed"),
    (table(Sound), "sid", "sealed"),
)
LOCK = 0x6B657973  # any number, the same in every process
FILE = "line.keys"


async def open_seal(database: AsyncEngine, settings: Settings) -> Seal:
    """The seal of this line. Raises `Unsafe` when its keys are not those the database was sealed with."""
    try:
        seal = Seal(from_keys(settings.line_keys or keys_in(settings.data_dir / FILE)))
    except ValueError:
        raise Unsafe(f"LINE_KEYS (or {FILE} in DATA_DIR) must hold 32-byte keys in base64.") from None
    async with database.begin() as connection:
        try:
            return Seal(seal.keys, bytes.fromhex(await _index(connection, seal)))
        except WrongKey:
            raise Unsafe(
                "The keys do not open this database: give every process the same LINE_KEYS, or the same "
                f"{FILE} in DATA_DIR, as the one that made it."
            ) from None


async def reseal(database: AsyncEngine, seal: Seal) -> int:
    """Seal all with the first key, so that older keys can be thrown away. Returns how many addresses."""
    async with database.begin() as connection:
        addresses, *_ = [await _renew(connection, seal, *place) for place in SEALED]
    return addresses


async def _renew(connection: AsyncConnection, seal: Seal, where: Table, key: str, column: str) -> int:
    """What is empty was somebody's, and is nobody's any more."""
    query = select(where.c[key], where.c[column]).where(func.length(where.c[column]) > 0)
    rows = (await connection.execute(query.with_for_update())).all()
    renewed = [{"this": name, "anew": seal.renew(sealed)} for name, sealed in rows]
    statement = update(where).where(where.c[key] == bindparam("this")).values({column: bindparam("anew")})
    if renewed:
        await connection.execute(statement, renewed)
    return len(renewed)


async def _index(connection: AsyncConnection, seal: Seal) -> str:
    """The key of the hashes; it never changes, and is sealed anew when the first key is a new one."""
    await connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
    row = (await connection.execute(select(SECRET.c.sealed).where(SECRET.c.name == "index"))).first()
    if row is None:
        index = new_index()
        await connection.execute(insert(SECRET).values(name="index", sealed=seal.close(index)))
        return index
    renewed = update(SECRET).where(SECRET.c.name == "index").values(sealed=seal.renew(row.sealed))
    await connection.execute(renewed)
    return seal.open(row.sealed)
