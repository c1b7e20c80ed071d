"""Speakers' labels taken apart: titles, names, offices, and what stands in brackets."""

import re
from dataclasses import dataclass
from functools import lru_cache

from teikit.turns.words import Words, closed_up, fold, is_office

_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_CLOCK = re.compile(r"(?:\d{1,2}:)+\d{2}(?:[.,]\d+)?")
_TOKEN = re.compile(r"[^\s,;:()\[\]/]+")
_ARTICLES = frozenset(
    """
    the der die das den dem le la les l' el els los lo i gli o os ο η οι τον την του της
    as a an de du des del della dos da do af av och und et y e of
    """.split()
)
"""Words within a label that name nobody."""
_DEFINITE = frozenset("the der die das le la el los las il lo o a os as de het".split())
"""Definite articles that open the label of an office."""
_INDEFINITE = frozenset("un una uno une um uma ein eine een en ett et".split())
_OF = frozenset("of for de del dels di da do dos des du della dello dell' für van voor".split())
"""What joins an office with what it is over."""
_SHORT = 2
"""Letters of an initial, its full stop not counted: ``N.``, ``Ts.``."""


@lru_cache(maxsize=20_000)
def plain(token: str) -> str:
    """A name in Latin letters, lower case, without punctuation: ``Хрущёв`` as ``khrushchev``."""
    from anyascii import anyascii

    return re.sub(r"[^a-z0-9]", "", anyascii(token).lower())


@dataclass(frozen=True, slots=True)
class Label:
    """A label as the joining of persons sees it."""

    text: str
    """As printed."""
    names: tuple[str, ...]
    """Parts of the name, plain; initials are one or two letters."""
    office: str
    """The office, folded; empty where there is none."""
    note: str
    """What stands in brackets, folded: a party, a country, a constituency."""
    note_text: str
    """The same as printed."""
    sex: str
    """``f``, ``m``, or empty where no title tells."""
    voice: bool
    """Speakers that nobody names."""
    names_office: bool = False
    """Whether an office stands in brackets: ``Vasile Radu (ministrul transporturilor)``."""
    spelled: tuple[str, ...] = ()
    """The parts of the name as printed, with the small words between them: ``Charles``, ``de``, ``Gaulle``."""


def forename_first(name: str, vocabulary: Words) -> str:
    """A name with its surname first and a comma the other way round; what is no such name stays as it is.

    ``Holt, Anna`` is ``Anna Holt``, but ``Holt, Secretary`` has an office, ``Mr. HOLT, Ohio`` a title before it, and
    ``Holt, A. B.`` initials.
    """
    surname, comma, forename = name.partition(", ")
    if not comma:
        return name
    before, behind = surname.split(), forename.split()
    if not 0 < len(before) <= 2 or not 0 < len(behind) <= 2:
        return name
    if not all((token[0].isupper() and token.isalpha()) or "-" in token for token in (*before, *behind)):
        return name
    if any(fold(token) in vocabulary.titles | vocabulary.offices for token in (*before, *behind)):
        return name
    return name if all(len(token) <= _SHORT for token in behind) else f"{forename} {surname}"


def ancient(name: str) -> str:
    """A folded name with U for V and I for J, between which old prints do not tell.

    >>> "euclio".startswith(ancient("evc"))
    True
    """
    return name.replace("v", "u").replace("j", "i")


SHORTEST_BEGINNING = 3
"""Letters of the abbreviated name of a part."""


def is_initials(words: str) -> bool:
    """Whether words are nothing but initials: ``PK``, ``J. F. K.``"""
    letters = words.replace(".", "").replace(" ", "")
    return 2 <= len(letters) <= MOST_INITIALS and letters.isalpha() and letters.isupper()


MOST_INITIALS = 3
"""Letters by which a record calls a person."""


def without_brackets(label: str) -> str:
    """A label without what stands in brackets behind the name or office.

    >>> without_brackets("The CHAIRMAN (Sir Alan Holt)")
    'The CHAIRMAN'
    """
    return " ".join(_BRACKETS.sub(" ", label).split())


@lru_cache(maxsize=4096)
def read_label(text: str, vocabulary: Words) -> Label:
    """Take a label apart."""
    text = closed_up(text)
    brackets = _BRACKETS.search(text)
    note_text = " ".join(brackets[1].split()) if brackets and brackets[0].startswith("(") else ""
    if _CLOCK.fullmatch(note_text):
        note_text = ""  # "Speaker 1 (00:03)"
    if fold(note_text) in vocabulary.floor:
        note_text = ""  # "SALİH KAPUSUZ (Devamla)": he goes on
    main = forename_first(without_brackets(text), vocabulary)
    head, comma, behind = main.partition(",")
    folded = fold(main)
    voice = folded in vocabulary.voices
    sex = ""
    names: list[str] = []
    spelled: list[str] = []
    office: list[str] = []
    tokens = _TOKEN.findall(head)
    article = bool(tokens) and fold(tokens[0]) in _DEFINITE
    if len(tokens) > 1 and (article or fold(tokens[0]) in _INDEFINITE):
        following = fold(tokens[1])
        if following in vocabulary.titles | vocabulary.voices or is_office(following, vocabulary):
            tokens = tokens[1:]  # "Il ministro", but "Il Sung"
    bound = False
    for token in tokens:
        word = fold(token)
        if office and not names and article and (word in _OF or word[:2] in ("d'", "d’")):
            bound = True  # "El conseller d'Empresa", "The Minister of Finance"
        if not word or (
            word in _ARTICLES and not (len(token) == 2 and token[0].isupper() and token[1] == ".")
        ):
            if office:
                office.append(word)
            if spelled:
                spelled.append(token)
            continue
        if word in vocabulary.feminine:
            sex = "f"
        elif word in vocabulary.masculine:
            sex = "m"
        holds = is_office(word, vocabulary) and (not names or token[:1].islower())
        if bound or holds or (office and not names and not token[:1].isupper()):
            office.append(word)
        elif word in vocabulary.titles and not names:
            continue
        elif name := plain(token):
            names.append(name)
            spelled.append(token)
    while spelled and fold(spelled[-1]) in _ARTICLES and plain(spelled[-1]) != names[-1]:
        spelled.pop()
    if (
        not voice
        and len(names) > 2
        and spelled[-1].islower()
        and all(part[0].isupper() for part in spelled[:-1])
        and not note_text
    ):
        last = spelled.pop()
        names.pop()
        if office and last != tokens[-1]:
            office.insert(0, fold(last))  # "DR. NAGY BÉLA közlekedési miniszter"
        else:
            note_text = last  # "Edustaja Liisa Korhonen kesk": the party
    if comma:
        extra = [fold(token) for token in _TOKEN.findall(behind)]
        if extra and all(len(word) <= _SHORT for word in extra):
            names += [plain(word) for word in extra if plain(word)]
        elif names:
            office = [word for word in extra if word]
        elif extra:
            office += extra
    if not names and not office:
        names = [name for token in _TOKEN.findall(main) if (name := plain(token))]
    return Label(
        text=" ".join(text.split()),
        names=tuple(names),
        office=" ".join(office),
        note=fold(note_text).strip("* "),
        note_text=note_text,
        sex=sex,
        voice=voice,
        names_office=any(is_office(fold(word), vocabulary) for word in note_text.split()),
        spelled=tuple(spelled),
    )


def is_article(word: str) -> bool:
    """Whether a word within a label names nobody."""
    return fold(word) in _ARTICLES


def is_initial(name: str) -> bool:
    """Whether a part of a name is one or two letters."""
    return len(name) <= _SHORT


def same_name(a: tuple[str, ...], b: tuple[str, ...]) -> str | None:
    """How two names can be one human's: ``equal``, ``shorter`` (parts or initials left out), ``misspelt``; or ``None``.

    At least one part that is no initial must be the same.
    """
    if not a or not b:
        return None
    if a == b or sorted(a) == sorted(b):
        return "equal"
    short, long_ = sorted((a, b), key=len)
    rest = list(long_)
    anchored = False
    misspelt = False
    for part in sorted(short, key=len, reverse=True):
        match = next((other for other in rest if other == part), None)
        if match is None and is_initial(part):
            match = next((other for other in rest if other.startswith(part)), None)
        elif match is None:
            match = next((other for other in rest if is_initial(other) and part.startswith(other)), None)
            if match is None:
                match = next((other for other in rest if _slip(part, other)), None)
                misspelt = misspelt or match is not None
                anchored = anchored or match is not None
        elif len(part) > 1:  # "Wu" is a surname, though "Dž" is an initial
            anchored = True
        if match is None:
            return None
        rest.remove(match)
    if not anchored:
        return None
    return "misspelt" if misspelt else "shorter"


def slip_key(name: str) -> str:
    """What no slip of an eye or hand changes in a long name, its first letter and its ending; empty of a short one."""
    return name[0] + name[-2:] if len(name) >= _LONG else ""


_LONG = 6
"""Letters of a name in which one may be wrong."""


def _slip(a: str, b: str) -> bool:
    """Whether two long names differ by one slip of an eye or hand; endings tell a woman from a man, so they must agree."""
    if not slip_key(a) or slip_key(a) != slip_key(b):
        return False
    from rapidfuzz.distance import DamerauLevenshtein

    return DamerauLevenshtein.distance(a, b, score_cutoff=1) <= 1
