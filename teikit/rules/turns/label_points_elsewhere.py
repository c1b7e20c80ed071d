"""One turn points to another person than all the others with the same label.

The label has been this person's many times, and the person pointed to has a label of their own: so the pointer is a
slip.

Bad::

    <listPerson><person xml:id="a"/><person xml:id="b"/></listPerson>
    <sp who="#a"><speaker>A:</speaker><p>1</p></sp><sp who="#b"><speaker>B:</speaker><p>2</p></sp>
    <sp who="#a"><speaker>A:</speaker><p>3</p></sp><sp who="#b"><speaker>B:</speaker><p>4</p></sp>
    <sp who="#a"><speaker>A:</speaker><p>5</p></sp><sp who="#a"><speaker>B:</speaker><p>6</p></sp>
    <sp who="#a"><speaker>A:</speaker><p>7</p></sp><sp who="#b"><speaker>B:</speaker><p>8</p></sp>

Good::

    <listPerson><person xml:id="a"/><person xml:id="b"/></listPerson>
    <sp who="#a"><speaker>A:</speaker><p>1</p></sp><sp who="#b"><speaker>B:</speaker><p>2</p></sp>
    <sp who="#a"><speaker>A:</speaker><p>3</p></sp><sp who="#b"><speaker>B:</speaker><p>4</p></sp>
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import words_of
from teikit.rules.rule import Rule
from teikit.rules.speakers import labels
from teikit.rules.view import View

OFTEN = 3
"""Turns that make a label somebody's."""


def check(view: View) -> Iterator[Finding]:
    """Findings at the label of each such turn."""
    by_label: dict[str, Counter[str]] = defaultdict(Counter)
    by_person: dict[str, Counter[str]] = defaultdict(Counter)
    for label in labels(view):
        by_label[label.text][label.who] += 1
        by_person[label.who][label.text] += 1
    for label in labels(view):
        usual, count = by_label[label.text].most_common(1)[0]
        own, times = by_person[label.who].most_common(1)[0]
        is_slip = by_label[label.text][label.who] == 1 and count >= OFTEN and times >= OFTEN
        if label.who != usual and own != label.text and is_slip:
            yield view.about(
                label.speaker,
                f"the label “{words_of(label.speaker)}” points to {label.who} here, and {count} times to {usual}",
            )


RULE = Rule("TRN004", "label-points-elsewhere", Severity.WARNING, check, __doc__)
