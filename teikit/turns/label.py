"""Whether words look like the label of a speaker, from the words alone."""

import re
from enum import IntEnum
from functools import cache, lru_cache
from typing import NamedTuple

from teikit.turns.words import MARKS, Words, closed_up, fold, is_office


class Standing(IntEnum):
    """How much a label looks like a speaker's."""

    NONE = 0
    """It is none: a caption of a form, a sentence, a number."""
    WEAK = 1
    """It might be one, if it comes again and again."""
    PLAIN = 2
    """Written like a name."""
    STRONG = 3
    """A title, an office, a party in parentheses, or a person known from elsewhere."""


class Judgement(NamedTuple):
    """What the words of a label tell."""

    standing: Standing
    capitals: bool
    """Whether the name is in capitals."""
    reason: str


ARTICLES = frozenset(
    "the a an der die das ein eine le la les l' un une el los las lo il gli i o a os as un una het de een den det en et az "
    "the".split()
)
"""Definite and indefinite articles, which open labels such as ``Le Président`` in many languages."""

JOINING = frozenset(
    "de du des d da do dos das del dels della di für und et y e i of the for and voor en og och för".split()
)
"""Words that go on with the name of an office behind a comma: ``ministre de la culture, de la communication``."""

PARTICLE_LENGTH = 4
"""Lower-case words up to this length are the small words of names and offices: ``van``, ``für``, ``of``, ``dels``."""

KNOWN = "a person known"
"""The reason given for the name of a person that the record or an authority file lists."""

CAPTION = "a caption"
"""The reason given for words that stand before the colons of forms and lists."""

FIRST_IDEOGRAPH = "\u2e80"
"""From here on a character is a word or a syllable: a name has few of them."""

ABBREVIATED_TITLE = 8
"""The longest title that is printed with a full stop, with it and the space behind it: ``Gouvr. ``."""

LONGEST_PARTY = 8
"""The longest abbreviation of a party, in letters."""

MAX_WORDS = 15
"""A label of more words than these is a sentence."""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    word = rf"(?:[^\W_]+|[{MARKS}]+)+"
    return (
        re.compile(rf"{word}(?:['’\-‑.]{word})*[.’']?"),
        re.compile(r"[!?;…=%<>{}|*\\»«„“”¿¡]|(?<![א-ת])\"|\"(?![א-ת])|\.\.|https?|\d[.,/:]\d|[.,]$"),
        re.compile(r"\s?[(（]([^()（）]*)[)）]"),
        re.compile(r"[^\W\d_]\w{4,}\.\s"),
    )


def tokens(label: str) -> list[str]:
    """The words of a label, with the full stop of an abbreviation and inner hyphens and apostrophes.

    >>> tokens("Abg. Dr. Müller-Lüdenscheidt")
    ['Abg.', 'Dr.', 'Müller-Lüdenscheidt']
    """
    return _patterns()[0].findall(label)


def is_entrance(line: str, words: Words) -> bool:
    """Whether a line begins as a stage direction without brackets does: ``Enter MARTA``, ``Man hört Musik.``"""
    first = line.casefold().lstrip("_*")
    return first.startswith(words.entrances) and any(
        first.startswith(entry) and not first[len(entry) : len(entry) + 1].isalpha()
        for entry in words.entrances
    )


def judge(label: str, words: Words, known: frozenset[str] = frozenset()) -> Judgement:
    """How much ``label``, given without its closing punctuation, looks like a speaker's.

    ``known`` are the names of persons the record or an authority file lists, folded.
    """
    if known and label.count("(") == label.count(")"):
        bare, _ = _bare(closed_up(label))
        folded = fold(bare)
        if folded and (folded in known or (not _is_columns(bare) and _without_punctuation(bare) in known)):
            return Judgement(Standing.STRONG, bare.isupper(), KNOWN)
    return _of_nobody_known(label, words)


def _is_columns(bare: str) -> bool:
    """Whether words stand apart as in a table; ideographs are set so."""
    return "  " in bare and bare[0] < FIRST_IDEOGRAPH


def _without_punctuation(bare: str) -> str:
    """The folded words of a label alone, without the article with which it begins."""
    return " ".join(_without_article([fold(part) for part in tokens(bare)]))


def _bare(label: str) -> tuple[str, list[str]]:
    """A label without what stands in brackets and without its last full stop; and what stands in the brackets."""
    parentheses = _patterns()[2]
    inside = parentheses.findall(label) if "(" in label or "（" in label else []
    bare = parentheses.sub("", label).strip() if inside else label.strip()
    if bare.endswith("."):
        bare = re.sub(r"(?<=\b[^\W\d_])\.$", "", bare)  # "Commander GAUNT, R.N."
        if len(bare) <= ABBREVIATED_TITLE and bare[:-1].isalpha():
            bare = bare[:-1]  # "Корр.:"
    return bare, inside


def _without_article(keys: list[str]) -> list[str]:
    """Folded words without the article with which they begin."""
    return keys[1:] if len(keys) > 1 and keys[0] in ARTICLES else keys


@lru_cache(maxsize=4096)
def _of_nobody_known(label: str, words: Words) -> Judgement:
    """What the words of a label tell where they name no person known; the records of a series have the same captions
    and offices again and again.
    """
    label = closed_up(label)
    bare, inside = _bare(label)
    folded = fold(bare)
    if not bare or not folded:
        return Judgement(Standing.NONE, False, "no words")
    if _is_columns(bare):
        return Judgement(Standing.NONE, False, "columns")
    if label.count("(") != label.count(")"):
        return Judgement(Standing.NONE, False, "a bracket left open")  # "(A voice: Shame!)"
    _, forbidden, _, sentence = _patterns()
    parts = tokens(bare)
    keys = [fold(part) for part in parts]
    begins_with_voice = _begins_with_voice(bare, parts, keys, words)
    keys = _without_article(keys)
    parts = parts[-len(keys) :]
    voice = " ".join(keys)
    if folded in words.voices or voice in words.voices or begins_with_voice:
        return Judgement(Standing.STRONG, bare.isupper(), "an unknown voice")
    numbered = len(keys) == 2 and keys[1].isdigit() and keys[0] in words.no_speakers
    if numbered or folded in words.no_speakers or voice in words.no_speakers or folded in words.verbs:
        return Judgement(Standing.NONE, False, CAPTION)
    if not parts or len(parts) > MAX_WORDS or forbidden.search(bare) or (keys and keys[-1] in words.verbs):
        return Judgement(Standing.NONE, False, "a sentence")
    if is_entrance(bare, words):
        return Judgement(Standing.NONE, False, "an entrance")
    inner = sentence.search(bare)
    abbreviated = inner and fold(inner[0]) in words.titles and len(inner[0]) <= ABBREVIATED_TITLE
    if inner and not bare.isupper() and not abbreviated:
        return Judgement(Standing.NONE, False, "a sentence")
    if not bare[0].isalpha() and not bare[0].isdigit():
        return Judgement(Standing.NONE, False, "no name")
    if ", " in bare and _comma_and_clause(bare, words):
        return Judgement(Standing.NONE, False, "a sentence")
    if bare[0].islower() and keys[0] not in words.titles and not is_office(keys[0], words):
        return Judgement(Standing.NONE, False, "lower case")
    return _by_form(bare, parts, keys, words, inside)


def _begins_with_voice(bare: str, parts: list[str], keys: list[str], words: Words) -> bool:
    """Whether a voice is followed by where it comes from: ``Un membre à droite``, ``Voix nombreuses à gauche``."""
    if not 2 < len(parts) <= 6 or not bare[-1].isalpha():
        return False
    return (
        (parts[2].islower() and f"{keys[0]} {keys[1]}" in words.voices)
        or (len(parts) > 3 and parts[3].islower() and " ".join(keys[:3]) in words.voices)
        or (keys[0] in words.voice_nouns and parts[1].islower())
    )


def _by_form(bare: str, parts: list[str], keys: list[str], words: Words, inside: list[str]) -> Judgement:
    """The standing of a label that is neither in a table nor plainly a sentence."""
    upper = sum(map(str.isupper, bare))
    capitals = upper > 1 and upper >= 0.6 * sum(map(str.isalpha, bare))
    cased = bare.upper() != bare.lower()
    known = [key in words.titles or is_office(key, words) for key in keys]
    low = sum(
        part.islower() and len(part) > PARTICLE_LENGTH and key not in words.offices
        for part, key in zip(parts, keys, strict=True)
    )
    titled = keys[0] in words.titles and len(keys) > 1
    party = titled and len(parts) > 3 and len(parts[-1]) <= PARTICLE_LENGTH  # "Edustaja Liisa Korhonen kesk"
    ends_low = cased and parts[-1].islower() and not known[-1] and not party
    office = any(known) and all(part[0].isupper() for part in parts[: known.index(True)])
    tall = sum(part[0].isupper() for part in parts)
    if any(map(str.isdigit, bare)):
        return _with_digits(bare, keys, office or titled, capitals, words)
    behind = tokens(bare.rpartition(", ")[2]) if ", " in bare else parts[1:]
    by_office = (titled or ", " in bare) and _office_in_lower_case(
        behind, [fold(part) for part in behind], words
    )
    if (titled or office) and low <= max(tall, 3 if titled else 1) and (not ends_low or by_office):
        return Judgement(Standing.STRONG, capitals, "a title" if titled else "an office")
    if not cased:
        short = 8 if bare[0] >= FIRST_IDEOGRAPH else 24
        standing = (
            Standing.PLAIN if len(bare) <= short else Standing.WEAK if len(bare) <= 24 else Standing.NONE
        )
        return Judgement(standing, False, "a short word")
    noted = any(text[:1].isupper() and len(text) < 40 for text in inside)
    if not low and not ends_low:
        if noted and (len(parts) > 1 or any(map(_is_party, inside))):
            return Judgement(Standing.STRONG, capitals, "a name with a party or country")
        if len(parts) <= 6:
            return Judgement(Standing.PLAIN, capitals, "a name in capitals" if capitals else "a name")
    if capitals and len(parts) <= 5 and all(part.isupper() for part in parts[:-1]) and len(parts) > 2:
        return Judgement(Standing.PLAIN, capitals, "a name in capitals")  # "ETXEBERRIA AGIRRE andreak"
    if (ends_low and len(parts) > 3) or low > tall:
        return Judgement(Standing.NONE, False, "a sentence")
    return Judgement(Standing.WEAK, capitals, "capitalised words")


def _is_party(note: str) -> bool:
    """Whether what stands in brackets behind a single name is the abbreviation of a party: ``(SPD)``, no ``(II)``."""
    return (
        note.isalpha() and note.isupper() and 1 < len(note) <= LONGEST_PARTY and not set(note) <= set("IVXLC")
    )


def _comma_and_clause(bare: str, words: Words) -> bool:
    """Whether a word in lower case stands behind a comma, which is neither an office nor joins a list of them."""
    for segment in bare.split(", ")[1:]:
        parts = tokens(segment)
        if parts and parts[0].islower():
            if len(parts) <= 3 and parts[-1][0].isupper() and bare.count(", ") == 1:
                return False  # "Mr. Holt, late Storekeeper"
            key = fold(parts[0])
            return key not in words.offices and key not in words.titles and key not in JOINING
    return False


def _office_in_lower_case(parts: list[str], keys: list[str], words: Words) -> bool:
    """Whether an office in lower case follows a title, as in ``M. le ministre des travaux publics``."""
    for part, key in zip(parts, keys, strict=False):
        if key not in ARTICLES:
            return part.islower() and key in words.offices
    return False


def _with_digits(bare: str, keys: list[str], strong: bool, capitals: bool, words: Words) -> Judgement:
    """Labels with digits: ``Speaker 2``, ``B1``, ``4. SATYRE`` – or a line of figures."""
    digits = sum(map(str.isdigit, bare))
    if strong and digits <= 3:
        return Judgement(Standing.STRONG, capitals, "an office and a number")
    if len(bare) <= 4 and bare[0].isalpha():
        return Judgement(Standing.WEAK, capitals, "a letter and a number")
    if digits <= 3 and len(keys) <= 6 and capitals:
        return Judgement(Standing.PLAIN, capitals, "a numbered name")
    if digits <= 2 and len(keys) == 2 and bare[0].isupper():
        return Judgement(Standing.PLAIN, capitals, "a numbered name")
    return Judgement(Standing.NONE, False, "figures")
