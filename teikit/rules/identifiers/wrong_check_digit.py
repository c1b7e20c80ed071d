"""A number with a check digit is mistyped.

ISBN, ISSN, GND, ORCID and ISNI numbers carry a digit that is computed from the others; here it does not come out.

Bad::

    <p><bibl><title>Letters</title> <idno type="ISBN">978-3-16-148410-1</idno></bibl></p>

Good::

    <p><bibl><title>Letters</title> <idno type="ISBN">978-3-16-148410-0</idno></bibl></p>
"""

import re
from collections.abc import Callable, Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View


def weighted_11(number: str) -> bool:
    """ISBN-10 (ISO 2108), ISSN (ISO 3297), GND: each digit times its place from the end, modulo 11."""
    values = [10 if character == "X" else int(character) for character in number]
    return sum(weight * value for weight, value in enumerate(reversed(values), 1)) % 11 == 0


def weighted_10(number: str) -> bool:
    """ISBN-13 (EAN-13): digits times 1 and 3 by turns, modulo 10."""
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(number)) % 10 == 0


def mod_11_2(number: str) -> bool:
    """ORCID and ISNI (ISO 7064, MOD 11-2)."""
    total = 0
    for character in number[:-1]:
        total = (total + int(character)) * 2
    return (12 - total % 11) % 11 == (10 if number[-1] == "X" else int(number[-1]))


SCHEMES: dict[str, tuple[tuple[str, Callable[[str], bool]], ...]] = {
    "ISBN": ((r"\d{9}[\dX]", weighted_11), (r"97[89]\d{10}", weighted_10)),
    "ISSN": ((r"\d{7}[\dX]", weighted_11),),
    "GND": ((r"1[0-9]{7,8}[\dX]", weighted_11),),
    "ORCID": ((r"\d{15}[\dX]", mod_11_2),),
    "ISNI": ((r"\d{15}[\dX]", mod_11_2),),
}
"""By type in capitals: the forms of the number, without spaces and hyphens, and their checks."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such ``idno``; a number of another form is left alone."""
    for element in view.named("idno"):
        forms = SCHEMES.get((element.get("type") or "").upper())
        if forms is None or len(element):
            continue
        written = (element.text or "").strip()
        number = re.sub(r"[\s\u00ad\u2010-\u2013-]", "", written.rpartition("/")[2]).upper()
        for pattern, is_right in forms:
            if re.fullmatch(pattern, number) and not is_right(number):
                yield view.about(element, f"{written} has a wrong check digit: a digit is mistyped")


RULE = Rule("IDN007", "wrong-check-digit", Severity.WARNING, check, __doc__)
