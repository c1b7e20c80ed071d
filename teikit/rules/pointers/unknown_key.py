"""A key has no entry in the authority files.

`key` names an entry of a database or of an authority file. Where `[pointers] scope` names authority files, and most keys of
the same element in a document are ids in them, a key that is none was mistyped, or its entry is missing.

With::

    [pointers]
    scope = ["file", "authority:persons.xml"]

File persons.xml::

    <listPerson><person xml:id="orlov-1"/><person xml:id="lee-1"/></listPerson>

Bad::

    <p><persName key="lee-1">Lee</persName> and <persName key="orlof-1">Orlov</persName></p>

Good::

    <p><persName key="lee-1">Lee</persName> and <persName key="orlov-1">Orlov</persName></p>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from teikit.model.diagnostic import Severity
from teikit.rules.evidence import nearest
from teikit.rules.finding import Finding
from teikit.rules.names import name_of
from teikit.rules.rule import Rule
from teikit.rules.targets import ids_in_scope
from teikit.rules.view import View

if TYPE_CHECKING:
    from lxml import etree


def check(view: View) -> Iterator[Finding]:
    """Findings at each such key."""
    if not any(word.startswith("authority:") for word in view.options.scope):
        return
    known = ids_in_scope(view)
    found: dict[str, int] = defaultdict(int)
    missing: dict[str, list[etree._Element]] = defaultdict(list)
    for element in view.having.get("key", ()):
        if element.get("key", "").strip() in known:
            found[name_of(element)] += 1
        else:
            missing[name_of(element)].append(element)
    for name, elements in missing.items():
        if not 0 < len({element.get("key") for element in elements}) <= found[name]:
            continue
        for element in elements:
            key = element.get("key", "").strip()
            near = nearest(key, known)
            yield view.about_value(
                element,
                "key",
                f"the key of the {name}, {key}, is no id in the authority files",
                f"did you mean {near}?" if near else None,
            )


RULE = Rule("PTR018", "unknown-key", Severity.WARNING, check, __doc__)
