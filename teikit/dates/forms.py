"""Reading lists of forms: ``"{d.|ds.} {M.|Monats}, huj."`` (the notation of :mod:`teikit.dates.language`)."""

import re
import unicodedata
from collections.abc import Iterator

WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*|\d+|[°ºª&]")
_CHOICE = re.compile(r"\{([^{}]*)\}")


def expand(form: str) -> Iterator[str]:
    """A form with its ``{a|b}`` written out.

    >>> list(expand("{d.|ds.} M."))
    ['d. M.', 'ds. M.']
    """
    choice = _CHOICE.search(form)
    if choice is None:
        yield form
        return
    for alternative in choice[1].split("|"):
        yield from expand(form[: choice.start()] + alternative + form[choice.end() :])


def forms(listed: str) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The forms of a list: lower-case words, and whether it ends as an abbreviation.

    >>> list(forms("Jan., of the month"))
    [(('jan',), True), (('of', 'the', 'month'), False)]
    """
    for item in listed.split(","):
        for form in expand(item.strip()):
            words = tuple(WORD.findall(lower(form)))
            if words:
                yield words, form.endswith(".")


def lower(text: str) -> str:
    """The text in lower case, offsets kept: a letter that would become two stays as it is."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def fold(word: str) -> str:
    """The word without accents: scribes and printers leave them out.

    >>> fold("février")
    'fevrier'
    """
    if word.isascii():
        return word
    return "".join(
        letter for letter in unicodedata.normalize("NFD", word) if not "\u0300" <= letter <= "\u036f"
    )
