"""Fetching a schema: only on command, https only, within limits, every redirect told."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request

MAX_BYTES = 50_000_000
TIMEOUT = 30.0
"""Seconds without an answer."""
MAX_SECONDS = 120.0
"""Seconds for one file in all."""
MAX_REDIRECTS = 5


class FetchError(Exception):
    """A file could not be fetched, or was not allowed to be."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file from the network."""

    url: str
    """Where it was in the end."""
    data: bytes
    date: str | None
    """The day of the answer as the server tells it, ``YYYY-MM-DD``."""


class _Redirects(HTTPRedirectHandler):
    """Follows a few redirects, all of them to https, and tells of each."""

    max_redirections = MAX_REDIRECTS
    max_repeats = 2

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """The next request, or a refusal."""
        if urlsplit(newurl).scheme != "https":
            raise FetchError(f"{req.full_url} leads to {newurl}, which is not https")
        self._tell(f"{req.full_url} leads to {newurl}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(
    url: str,
    *,
    tell: Callable[[str], None] = lambda _: None,
    context: ssl.SSLContext | None = None,
    max_bytes: int = MAX_BYTES,
    timeout: float = TIMEOUT,
    max_seconds: float = MAX_SECONDS,
) -> Fetched:
    """The file at an ``https`` address. An ``http`` address is asked over https.

    ``tell`` hears of redirects; ``context`` says whose certificates are trusted (the system's; ``SSL_CERT_FILE``
    adds to them). Raises :class:`FetchError`.
    """
    import time

    parts = urlsplit(url)
    if parts.scheme == "http":
        url = parts._replace(scheme="https").geturl()
        tell(f"asking over https: {url}")
    elif parts.scheme != "https":
        raise FetchError(f"{url}: only https addresses are fetched")
    opener = OpenerDirector()
    handlers = (
        ProxyHandler(),
        HTTPSHandler(context=context or ssl.create_default_context()),
        _Redirects(tell),
    )
    for handler in handlers:
        opener.add_handler(handler)
    _add_error_handlers(opener)
    request = Request(url, headers={"User-Agent": "teikit (schema store)", "Accept-Encoding": "identity"})
    try:
        with opener.open(request, timeout=timeout) as answer:
            started = time.monotonic()
            data = bytearray()
            while piece := answer.read(65_536):
                data += piece
                if len(data) > max_bytes:
                    raise FetchError(f"{url} is larger than {max_bytes:,} bytes")
                if time.monotonic() - started > max_seconds:
                    raise FetchError(f"{url} takes longer than {max_seconds:.0f} seconds")
            expected = answer.headers.get("Content-Length")
            if expected and expected.isdigit() and int(expected) != len(data):
                raise FetchError(f"{url} was cut off: {len(data):,} of {int(expected):,} bytes")
            return Fetched(answer.geturl(), bytes(data), _day(answer.headers.get("Date")))
    except HTTPError as error:
        raise FetchError(f"{url}: the server says {error.code} {error.reason}") from error
    except URLError as error:
        reason = error.reason
        raise FetchError(f"{url}: {getattr(reason, 'strerror', None) or reason}") from error
    except (OSError, HTTPException, ValueError) as error:
        raise FetchError(f"{url}: {error}") from error


def _add_error_handlers(opener: OpenerDirector) -> None:
    from urllib.request import HTTPDefaultErrorHandler, HTTPErrorProcessor

    opener.add_handler(HTTPDefaultErrorHandler())
    opener.add_handler(HTTPErrorProcessor())


def _day(date: str | None) -> str | None:
    """The day of an HTTP date."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(date).date().isoformat() if date else None
    except (TypeError, ValueError):
        return None
