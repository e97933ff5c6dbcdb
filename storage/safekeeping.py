"""What only a safety person can read: the line can close it, and only her passphrase opens it.

A key pair is made from her passphrase. The line keeps the lock, which is its public half; the other half is
made anew whenever she types the passphrase, and is written down nowhere. So who has the database and the
operator's keys still cannot read how a woman wants to be reached. Both layers are there: without the
operator's keys the passphrase opens nothing either.

scrypt (RFC 7914) makes the key, at the cost that OWASP's Password Storage Cheat Sheet names; X25519 (RFC
7748) and HKDF (RFC 5869) make a fresh secret for each text, and Fernet closes it.
"""

from __future__ import annotations

import secrets
from base64 import b64decode, b64encode, urlsafe_b64encode
from dataclasses import dataclass, field

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Secret, table
from storage.sealing import Seal, WrongKey

SECRET = table(Secret)
SALT = 16  # bytes
HALF = 32  # bytes of either half of a key
COST = 2**17
PLAIN, CLOSED = "0", "1"  # the first letter under the line's own seal


class WrongPassphrase(Exception):
    """It is not the one that this lock was made from."""


@dataclass(frozen=True, slots=True)
class Key:
    """Opens what was closed with its lock, for as long as the command runs."""

    private: X25519PrivateKey = field(repr=False)

    def open(self, closed: bytes) -> str:
        """Raises `WrongKey` when it was closed with another lock."""
        theirs, token = closed[:HALF], closed[HALF:]
        shared = self.private.exchange(X25519PublicKey.from_public_bytes(theirs))
        try:
            return (
                _fernet(shared, theirs + self.private.public_key().public_bytes_raw()).decrypt(token).decode()
            )
        except InvalidToken:
            raise WrongKey from None


@dataclass(frozen=True, slots=True)
class Lock:
    salt: bytes = field(repr=False)
    public: bytes = field(repr=False)

    def close(self, text: str) -> bytes:
        once = X25519PrivateKey.generate()
        ours = once.public_key().public_bytes_raw()
        shared = once.exchange(X25519PublicKey.from_public_bytes(self.public))
        return ours + _fernet(shared, ours + self.public).encrypt(text.encode())

    def key(self, passphrase: str) -> Key:
        """Takes a moment, on purpose. Raises `WrongPassphrase`."""
        private = _private(passphrase, self.salt)
        if private.public_key().public_bytes_raw() != self.public:
            raise WrongPassphrase
        return Key(private)


def new_lock(passphrase: str) -> Lock:
    salt = secrets.token_bytes(SALT)
    return Lock(salt, _private(passphrase, salt).public_key().public_bytes_raw())


def close_way(seal: Seal, lock: Lock | None, words: str) -> bytes:
    """Her way under the line's seal, and under the lock when her country has a safety person."""
    return seal.close(CLOSED + b64encode(lock.close(words)).decode() if lock else PLAIN + words)


def open_way(seal: Seal, key: Key | None, way: bytes) -> str:
    """Raises `WrongKey` when this key, or no key, does not open it."""
    inner = seal.open(way)
    if inner[:1] == PLAIN:
        return inner[1:]
    if key is None:
        raise WrongKey
    return key.open(b64decode(inner[1:]))


async def lock_of(connection: AsyncConnection, seal: Seal, country: str) -> Lock | None:
    """The lock of this country's safety person. It stays as it is until the transaction ends."""
    query = select(SECRET.c.sealed).where(SECRET.c.name == _name(country)).with_for_update(read=True)
    sealed = await connection.scalar(query)
    if sealed is None:
        return None
    both = bytes.fromhex(seal.open(sealed))
    return Lock(both[:SALT], both[SALT:])


async def keep_lock(connection: AsyncConnection, seal: Seal, country: str, lock: Lock) -> None:
    """From now on this lock closes what concerns women of this country."""
    sealed = seal.close((lock.salt + lock.public).hex())
    statement = insert(SECRET).values(name=_name(country), sealed=sealed)
    again = statement.on_conflict_do_update(index_elements=["name"], set_={"sealed": sealed})
    await connection.execute(again)


def _name(country: str) -> str:
    return f"safety person: {country}"


def _private(passphrase: str, salt: bytes) -> X25519PrivateKey:
    made = Scrypt(salt=salt, length=HALF, n=COST, r=8, p=1).derive(passphrase.encode())
    return X25519PrivateKey.from_private_bytes(made)


def _fernet(shared: bytes, about: bytes) -> Fernet:
    return Fernet(urlsafe_b64encode(HKDF(SHA256(), HALF, salt=None, info=about).derive(shared)))
