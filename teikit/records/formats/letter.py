"""A plain letter or telegram: no header of its own; what it states of itself stands in the text."""

import re

from teikit.model.record import Record
from teikit.model.text import Span
from teikit.records.draft import Draft
from teikit.records.record_format import RecordFormat

NAME = "letter"


def _line_beginning(words: str) -> re.Pattern[str]:
    """Matches a line that begins with one of the words, given in a table separated by ``|``."""
    return re.compile(rf"^[ \t]*(?:{'|'.join(word.strip() for word in words.split('|'))})", re.I | re.M)


_SALUTATION = _line_beginning(
    r"(?:my )?(?:dear(?:est)?|honou?red|esteemed)\b | sir, | gentlemen\b"
    r"| sehr geehrte | (?:mein |meine )?lieber?s?\b | hochverehrte | verehrte | hochgeehrte"
    r"| (?:mon |ma )?ch(?:er|ère)s?\b | monsieur | madame"
    r"| querid[oa] | estimad[oa] | car[oa]\s | egregio | szanown | drog[ia]\b | kochan"
    r"| дорог | уважаем | многоуважаем | глубокоуважаем | любезн | милостив | шановн"
    r"| geachte | beste\s | kedves | tisztelt | vážen | mil[ýá]\s | kära\s | käre\s | kære\s | kjære\s"
)
_CLOSE = _line_beginning(
    r"i (?:am|remain) | believe me | yours (?:sincerely|faithfully|truly|ever|affectionately)"
    r"| (?:very )?(?:sincerely|truly|respectfully) | with (?:best|kind|warm|\w+) (?:regards|wishes|greetings)"
    r"| (?:mit|in) [^\n]{3,40}(?:grüßen|grüssen|gruß|verehrung|hochachtung) | hochachtungsvoll | ihre?\s | deine?\s"
    r"| veuillez agréer | agréez | je vous prie | affectueusement | cordialement"
    r"| atentamente | saluda | с уважением | с приветом | ваш\s | твой\s | преданн"
    r"| z poważaniem | z wyrazami | łączę | szczerze | hoogachtend | üdvözlettel | s pozdravem | s úctou"
    r"| med venlig | med vänlig"
)
_TELEGRAM = _line_beginning(
    r"telegram\b | cable\b | cipher(?:ed)? telegram | telegramm\b | télégramme | telegrama | телеграмма | шифр"
    r"| depesza | távirat"
)
_TELEGRAM_MARK = re.compile(r"\b(?:STOP|REPEAT|UNQUOTE|REFTEL|EMBTEL|DEPTEL|PRIORITY|IMMEDIATE)\b")
_HEAD = 1500
"""Characters at the top in which a salutation stands, and at the foot for the close."""
_LONGEST_SALUTATION = 90
"""Characters of its line: a longer one is a sentence."""


def sniff(draft: Draft) -> str | None:
    """A salutation near the top or a close near the end; or the word telegram on a line with a telegram's words."""
    text = draft.text
    salutation = _SALUTATION.search(text[:_HEAD])
    if salutation and text.find("\n", salutation.start()) - salutation.start() < _LONGEST_SALUTATION:
        return None
    if _CLOSE.search(text[-_HEAD:]) and len(text) < 40_000:
        return None
    if _TELEGRAM.search(text[:_HEAD]) or len(_TELEGRAM_MARK.findall(text)) >= 2:
        return None
    return "no salutation, no complimentary close, no telegram's words"


def read(draft: Draft) -> Record:
    """All of it is the body."""
    return draft.finish(NAME, Span(0, len(draft.text)))


FORMAT = RecordFormat(NAME, "plain letter or telegram", 60, sniff, read)
