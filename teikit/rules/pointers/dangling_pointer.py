"""A pointer leads to an id that is not there.

Whoever follows the pointer finds nothing: the speaker has no person, the note no place, the hand no description. The
id is looked for in the document and in the files that it includes; with `[pointers] scope` in `teikit.toml` also in
the corpus and in authority files. Without a scope, attributes that lead to a central file in many editions (`ana`,
`ref`, `resp` …) are only reported where others of their kind lead to something in the document.

Bad::

    <p>As we agreed<ref target="#nte1">1</ref>.</p><note xml:id="note1">In a letter of May.</note>

Good::

    <p>As we agreed<ref target="#note1">1</ref>.</p><note xml:id="note1">In a letter of May.</note>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.evidence import is_surprising, nearest_here, other_case, slip_here
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.targets import Fate, resolved
from teikit.rules.view import View

NOT_ID = re.compile(r"[=/(]")
"""In fragments that name a region or a path, and no element by its id."""

ELSEWHERE = frozenset({"calendar"})
"""Attributes that have a rule of their own."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each pointer ``#id``."""
    for pointer, target in resolved(view):
        if target.fate is not Fate.NO_ID or target.file or pointer.attribute in ELSEWHERE:
            continue
        if other_case(view, target) is not None or NOT_ID.search(target.identifier):
            continue
        is_expected = is_surprising(view, pointer)
        near = nearest_here(view, target) if is_expected else slip_here(view, target)
        if not is_expected and near is None:
            continue
        place = "within the scope of the project" if view.options.scope else "in this document"
        yield view.about_value(
            pointer.element,
            pointer.attribute,
            f"{pointer.place} leads to #{target.identifier}, and no element {place} has this id",
            f"did you mean #{near}?" if near else None,
            part=pointer.part,
        )


RULE = Rule("PTR001", "dangling-pointer", Severity.ERROR, check, __doc__)
