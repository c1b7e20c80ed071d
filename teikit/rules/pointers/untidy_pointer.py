r"""A pointer has spaces or invisible characters around it.

Programs that compare the value as it stands do not find the target, and nobody sees why. The fix removes them.

Bad::

    <p xml:id="p1"><ref target="#p1 ">above</ref></p>

Bad::

    <p xml:id="p1"><ref target="#p1\u200b">above</ref></p>

Good::

    <p xml:id="p1"><ref target="#p1">above</ref></p>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import name_of
from teikit.rules.rule import Rule
from teikit.rules.view import View

SPACES = re.compile("[\u00a0\u2000-\u200a\u202f]+")
"""Spaces that part nothing in a list of pointers, though they look as if they did."""

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+")
"""Characters that take no room."""


def check(view: View) -> Iterator[Finding]:
    """One finding for each attribute, with a fix."""
    seen: set[tuple[int, str]] = set()
    for pointer in view.pointers:
        key = (id(pointer.element), pointer.attribute)
        value = pointer.element.get(pointer.attribute, "")
        if key in seen:
            continue
        tidy = SPACES.sub(" ", INVISIBLE.sub("", value)).strip()
        if tidy == value:
            continue
        seen.add(key)
        if INVISIBLE.search(value):
            what = "an invisible character"
        elif SPACES.search(value):
            what = "a space that parts no pointers"
        else:
            what = "a space before or behind its value"
        yield view.about_value(
            pointer.element,
            pointer.attribute,
            f"{name_of(pointer.element)}/@{pointer.attribute} has {what}",
            f"write {tidy}",
            view.fix_value("remove what cannot be seen", pointer.element, pointer.attribute, tidy, safe=True),
        )


RULE = Rule("PTR009", "untidy-pointer", Severity.WARNING, check, __doc__)
