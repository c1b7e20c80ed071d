"""Codes as people write them in selections: whole, by their beginnings, or as names of rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teikit.validation.settings import Settings


class UnknownCodeError(Exception):
    """A selection names a code that there is not: it would silently select nothing."""


def with_known_codes(settings: Settings) -> Settings:
    """The settings with the names of rules turned into codes. Raises :class:`UnknownCodeError`."""
    if not (settings.select or settings.extend_select or settings.ignore or settings.per_file_ignores):
        # nothing to look up, so the rules need not be loaded for it
        return settings
    return settings._replace(
        select=_known(settings.select),
        extend_select=_known(settings.extend_select),
        ignore=_known(settings.ignore),
        per_file_ignores=tuple((pattern, _known(codes)) for pattern, codes in settings.per_file_ignores),
    )


def _known(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(_code(word) for word in words)


def _code(word: str) -> str:
    from teikit.rules.registry import rule_called, rules
    from teikit.validation.explanations import page_codes

    codes = page_codes()
    # the id of a Schematron assertion may stand behind a colon
    plain = word.partition(":")[0]
    if word == "ALL" or (plain and any(code.startswith(plain) for code in codes)):
        return word
    if (rule := rule_called(word)) is not None:
        return rule.code
    import difflib

    known = [*codes, *sorted({code[:3] for code in codes}), *(rule.name for rule in rules().values())]
    near = difflib.get_close_matches(word, known, 1)
    raise UnknownCodeError(
        f"no code is {word!r} or begins so" + (f"; did you mean {near[0]}?" if near else "")
    )
