"""A date in words has no value in figures, and its words leave no doubt.

Off by default: not every edition normalises its dates. The fix writes what the encoder would write; it is not safe,
since the words are read by a program.

Bad::

    <p><date>24 July 1960</date></p>

Good::

    <p><date when="1960-07-24">24 July 1960</date></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import words_of
from teikit.rules.rule import Rule
from teikit.rules.view import View
from teikit.rules.worded import DATES, LONGEST, languages

DATING = ("when", "from", "to", "notBefore", "notAfter")


def check(view: View) -> Iterator[Finding]:
    """Findings at each such date, with a fix."""
    from teikit.dates import DateContext, recognise
    from teikit.model.normalised_date import NormalisedDate

    for element in view.named(*DATES):
        if any(name.startswith(DATING) for name in map(str, element.attrib)) or element.get("period"):
            continue
        words = words_of(element)
        if not words or len(words) > LONGEST:
            continue
        found = recognise(words, DateContext(languages=languages(view, element)))
        if len(found) != 1 or found[0].cert is not None or not isinstance(found[0].value, NormalisedDate):
            continue
        said = found[0].value.attributes()
        values = " ".join(f'{name}="{said[name]}"' for name in DATING if name in said)
        if not values or "calendar" in said:
            continue
        tag = view.document.region_of_start_tag(element)
        written = view.document.data[tag.start : tag.end].decode(
            view.document.source.encoding.name, "replace"
        )
        close = "/>" if written.endswith("/>") else ">"
        fix = view.fix(
            f"add {values}", tag, written[: -len(close)].rstrip() + f" {values}{close}", safe=False
        )
        yield view.about(element, f"the words “{words}” have no value: {values}", fix=fix)


RULE = Rule("DAT014", "date-without-value", Severity.INFO, check, __doc__, is_default=False)
