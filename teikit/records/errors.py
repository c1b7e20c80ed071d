"""Why a record is refused.

RecordError
├── UndecodableError   the bytes are no text, or not in the encoding that was named
└── NoBodyError        there is nothing to encode: empty, or nothing but boilerplate
"""


class RecordError(Exception):
    """A record cannot be read; the message is one line that says what to do."""


class UndecodableError(RecordError):
    """The bytes are not text in the encoding tried."""


class NoBodyError(RecordError):
    """The record has no text of its own."""
