"""Whether there are the format, the encoding and the convention that the options name."""

import codecs
from functools import cache

from teikit.pipeline.options import EncodeOptions, OptionError


def check_names(options: EncodeOptions) -> None:
    """Raises :class:`OptionError` for a name that nothing has; to be asked before the first record is read."""
    for problem in (
        _format(options.format),
        _encoding(options.encoding),
        _convention(options.turns_convention),
    ):
        if problem:
            raise OptionError(problem)


@cache
def _format(name: str) -> str | None:
    if name == "auto":
        return None
    from teikit.records.sniff import record_formats

    known = record_formats()
    return None if name in known else f"there is no format {name!r}: auto or one of {', '.join(known)}"


@cache
def _encoding(name: str | None) -> str | None:
    try:
        codec = codecs.lookup(name) if name is not None else None
    except (LookupError, ValueError):  # a name with a zero character is the latter
        codec = None
    if name is None or (codec is not None and codec._is_text_encoding):
        return None
    return f"there is no encoding {name!r}: one such as utf-8, utf-16, windows-1252 or koi8-r"


@cache
def _convention(name: str | None) -> str | None:
    if name is None:
        return None
    from teikit.turns.recogniser import CAPTIONS, conventions

    known = (*conventions(), CAPTIONS)
    return None if name in known else f"there is no convention {name!r}: one of {', '.join(known)}"
