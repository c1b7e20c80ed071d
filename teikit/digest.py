"""Digests of bytes and texts, to know by whether anything has changed."""

try:  # hashlib has it from here too, and loads OpenSSL for the others: 3 ms
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

SIZE = 16
"""Bytes of a digest: two different contents have the same one with a chance of 1 in 2**64 among 2**32."""


def digest(data: bytes) -> bytes:
    """The digest of bytes."""
    return blake2b(data, digest_size=SIZE).digest()


def digest_of(*parts: str) -> str:
    """The digest of texts as text; where one ends and the next begins counts."""
    whole = bytearray()
    for part in parts:
        # names of files need not be text
        data = part.encode("utf-8", "surrogatepass")
        whole += b"%d:" % len(data) + data
    return digest(bytes(whole)).hex()
