"""The words in front of a date and behind it: "about", "before", "early in", "between"."""

import re

from teikit.dates import wordclass as kind
from teikit.dates.centuries import PARTS
from teikit.dates.evidence import before
from teikit.dates.expression import Decade, Expression, Feast, Period, Point, Season, Value, Years
from teikit.dates.pieces import ARTICLE, THE, _
from teikit.dates.spanning import granularity
from teikit.dates.window import Window

IN_FRONT = {
    "between": re.compile(rf"{kind.BETWEEN}{_}(?:{ARTICLE}{_})?(?:{kind.YEAR_BEFORE}{_})?$"),
    "about": re.compile(rf"{kind.ABOUT}\.?{_}(?:{kind.YEAR_BEFORE}{_})?$"),
    "bound": re.compile(rf"[{kind.BEFORE}{kind.AFTER}{kind.TO}]{_}(?:{THE}{_})?(?:{kind.YEAR_BEFORE}{_})?$"),
    "part": re.compile(
        rf"{kind.PART}-?{_}(?:[{kind.OF}{kind.IN}]'?{_})?(?:{THE}{_})?(?:{kind.YEAR_BEFORE}{_})?$"
    ),
}
_ANY_IN_FRONT = re.compile(f"[{kind.ABOUT}{kind.BEFORE}{kind.AFTER}{kind.TO}{kind.PART}]")
"""What a word in front that qualifies a date is: most dates have none."""
_NOT = re.compile(rf"{kind.NOT}{_}$")
REACH = 9
"""Tokens in front of a date that are searched for "about", "before" and the like."""


def qualify(window: Window, expression: Expression) -> None:
    """Take in the words in front: about, before, early."""
    kinds = window.kinds
    if _ANY_IN_FRONT.search(kinds, max(0, expression.first - REACH), expression.first) is None:
        return
    for __ in range(2):
        start = max(0, expression.first - REACH)
        if expression.list_item and expression.shape != "range":
            return
        value = expression.value
        front = IN_FRONT["part"].search(kinds, start, expression.first)
        if (
            front is not None
            and expression.part is None
            and isinstance(value, Point)
            and granularity(value) != "day"
            and expression.shape != "term"
            and not expression.about
        ):
            expression.part = str(window.values[front.start()])
            _extend(window, expression, front.start())
            continue
        front = IN_FRONT["about"].search(kinds, start, expression.first)
        if (
            front is not None
            and isinstance(value, Point | Period | Years | Decade | Season | Feast)
            and _is_about(window, front.start())
        ):
            expression.about = True
            _extend(window, expression, front.start())
            continue
        front = IN_FRONT["bound"].search(kinds, start, expression.first)
        if (
            front is not None
            and isinstance(value, Point | Feast | Period)
            and (kinds[front.start()] != kind.TO or _is_year(value))
            and _is_bound(window, front.start(), front.end())
        ):
            expression.bound = "after" if kinds[front.start()] == kind.AFTER else "before"
            first = front.start()
            negated = _NOT.search(kinds, max(0, first - 2), first)
            if negated is not None:  # not before 1 April
                expression.bound = "before" if expression.bound == "after" else "after"
                first = negated.start()
            _extend(window, expression, first)
            return


def _is_year(value: Value) -> bool:
    """Whether a date is a year: "до 1917 г." is before it, "до 18 июля" a term with its day."""
    return isinstance(value, Point) and granularity(value) == "year"


def _is_about(window: Window, index: int) -> bool:
    """Whether a short word is "circa": "c. 1850" is, "&c 1850" is not."""
    if window.ends[index] - window.starts[index] > 1:
        return True
    following = window.kinds[index + 1]
    return (
        window.word(index).islower()
        and (following == "." or following in "Y")
        and window.kinds[index - 1 : index] != kind.AND
    )


def _is_bound(window: Window, index: int, end: int) -> bool:
    """Whether "before" limits the date: "not before", "from and after" do not, nor does German "vor dem"."""
    if window.kinds[index] == kind.TO and window.values[index] != "before":
        return False
    letter, _at = before(window, index)
    if letter in (kind.BEFORE, kind.AFTER, kind.PART, kind.UNIT, kind.WEEKDAY, kind.DAY_WORD):
        return False
    if letter == kind.AND and before(window, _at)[0] in (
        kind.FROM,
        kind.AT,
        kind.BEFORE,
        kind.AFTER,
        kind.IN,
    ):
        return False  # from and after
    front = window.kinds[max(0, index - 6) : index]
    if kind.NOT in front and _NOT.search(front) is None:
        return False
    between = window.kinds[index:end]
    if kind.THE not in between or kind.YEAR_BEFORE in between:
        return True
    return not any(language.xml_lang in ("en", "de") for language in window.vocabulary.languages)


_BEHIND = re.compile(
    rf"(?:'?{kind.SUFFIX})?{_}(?:(?P<bound>[{kind.BEFORE}{kind.AFTER}])|(?P<about>{kind.ABOUT})|(?P<part>{kind.PART}))"
)


def qualify_behind(window: Window, expression: Expression) -> None:
    """Take in the words behind, in languages with postpositions: "1950 előtt", "1949 sonunda"."""
    match = _BEHIND.match(window.kinds, expression.last)
    value = expression.value
    if match is None or expression.bound or expression.about or expression.part or expression.list_item:
        return
    if match["bound"] and isinstance(value, Point | Feast | Period):
        expression.bound = "after" if match["bound"] == kind.AFTER else "before"
    elif match["about"] and isinstance(value, Point | Period | Years | Decade | Season | Feast):
        expression.about = True
    elif match["part"] and isinstance(value, Point) and granularity(value) != "day":
        expression.part = str(window.values[match.start("part")])
    elif match["part"] and isinstance(value, Years) and value.first is not None and value.calendar is None:
        first, last = PARTS[str(window.values[match.start("part")])]
        if value.last != value.first + 99:
            return
        expression.value = Years(value.first + first, value.first + last - 1)
    else:
        return
    expression.last = match.end()
    expression.end = window.ends[match.end() - 1]


_DOUBT = re.compile(r"[ ]?\(\?\)|\?(?=[)\]])")
"""An editor's doubt behind a date: "1514 (?)", "[1514?]"."""


def doubt(window: Window, expression: Expression) -> None:
    """Take in a question mark that doubts the date, and asks nothing."""
    match = _DOUBT.match(window.kinds, expression.last)
    if (
        match is None
        or expression.list_item
        or not isinstance(expression.value, Point | Period | Years | Decade)
    ):
        return
    if match.group() == "?" and before(window, expression.first)[0] not in ("(", "["):
        return
    expression.doubted = True
    expression.last, expression.end = match.end(), window.ends[match.end() - 1]


def _extend(window: Window, expression: Expression, first: int) -> None:
    expression.first = first
    expression.start = window.starts[first]
