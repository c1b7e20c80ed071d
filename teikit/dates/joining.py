"""From single dates to what they say together: periods, lists, double dates, and the words in front."""

import re
from collections.abc import Sequence

from teikit.dates import wordclass as kind
from teikit.dates.calendars import gregorian, islamic, julian
from teikit.dates.evidence import before
from teikit.dates.expression import Decade, Expression, Feast, Period, Point, Season, Value, Years
from teikit.dates.forms import lower
from teikit.dates.grammar import AND, ARTICLE, DASH, THE, TO, _
from teikit.dates.tokens import Window

_RANGE = re.compile(rf"{_},?{_}(?:{DASH}|{TO}){_}(?:{ARTICLE}{_})?")
_DASH_ONLY = re.compile(rf"{_}{DASH}{_}")
_LIST = re.compile(rf"{_},?{_}(?:{AND}|,){_}(?:{ARTICLE}{_})?")
_AND = re.compile(rf"{_}{AND}{_}(?:{ARTICLE}{_})?")
_OPENING = re.compile(rf"{_}[(\[/]{_}(?:{kind.OTHER}{_})?(?:{ARTICLE}{_})?")
_YEAR_BEHIND = re.compile(
    rf"\.?[)\]][ ]?,?[ ]?(?:{kind.OF}[ ])?(Y)(?![ijklYyz/-])(?:\.?[ ]?{kind.YEAR_AFTER}\.?)?\.?"
)
_FRONT = {
    "between": re.compile(rf"{kind.BETWEEN}{_}(?:{ARTICLE}{_})?$"),
    "about": re.compile(rf"{kind.ABOUT}\.?{_}(?:{kind.YEAR_BEFORE}{_})?$"),
    "bound": re.compile(rf"[{kind.BEFORE}{kind.AFTER}{kind.TO}]{_}(?:{THE}{_})?(?:{kind.YEAR_BEFORE}{_})?$"),
    "part": re.compile(
        rf"{kind.PART}-?{_}(?:[{kind.OF}{kind.IN}]'?{_})?(?:{THE}{_})?(?:{kind.YEAR_BEFORE}{_})?$"
    ),
}
REACH = 9
"""Tokens in front of a date that are searched for "about", "before" and the like."""


def join(window: Window, found: Sequence[Expression]) -> list[Expression]:
    """The expressions of a window, put together where they belong together."""
    joined: list[Expression] = []
    for expression in found:
        previous = joined[-1] if joined else None
        if previous is not None and expression.first < previous.last:
            continue
        if previous is not None:
            gap = window.kinds[previous.last : expression.first]
            together = (
                _centuries(window, previous, expression, gap)
                or _decades(window, previous, expression, gap)
                or _decade_of_century(window, previous, expression, gap)
                or _narrowed(window, previous, expression, gap)
                or _double(window, previous, expression, gap)
                or _between(window, previous, expression, gap)
                or _range(window, previous, expression, gap)
                or _suffixed_range(window, previous, expression, gap)
            )
            if together is not None:
                joined[-1] = together
                continue
            _share(joined, expression, window, gap)
        joined.append(expression)
    postpositions = any(language.postpositions for language in window.vocabulary.languages)
    if postpositions:
        joined = _between_behind(window, joined)
    for expression in joined:
        if expression.slash:
            _old_and_new_style(expression, window)
        _qualify(window, expression)
        if postpositions:
            _qualify_behind(window, expression)
    return joined


_CENTURIES = re.compile(rf"{_},?;?{_}(?:{DASH}|{AND}|{TO}|/){_}")
_STROKE = re.compile(rf"{_}/{_}")


def _decades(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """1880s/1890s; from the 1950s to the 1970s."""
    a, b = left.value, right.value
    if not isinstance(a, Decade) or not isinstance(b, Decade) or a.year < 100 or not a.year < b.year:
        return None
    if left.part or right.part or not (_RANGE.fullmatch(gap) or _STROKE.fullmatch(gap)):
        return None
    return _span(window, left.first, right.last, Years(a.year, b.year + 9), "century")


_OF = re.compile(rf"{_}(?:[{kind.OF}{kind.AT}{kind.IN}]'?{_})?(?:{THE}{_})?")


def _decade_of_century(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """20-х годах XIX века; die 40er Jahre des 19. Jahrhunderts."""
    decade, century = left.value, right.value
    if not isinstance(decade, Decade) or not isinstance(century, Years) or not 0 <= decade.year < 100:
        return None
    if century.first is None or century.last is None or century.last - century.first != 99:
        return None
    if right.shape != "century" or _OF.fullmatch(gap) is None:
        return None
    joined = _span(window, left.first, right.last, Decade(century.first // 100 * 100 + decade.year), "decade")
    joined.part = left.part
    return joined


_ADDED = re.compile(rf"(?:{_},?{_}\(|,{_})(?:{kind.OTHER}{_})?")
"""Between a century and a narrower date that explains it: "15th century (after 1401)"."""


def _centuries(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """6th century – 7th century; 14th century, late, or 15th century, early."""
    a, b = left.value, right.value
    if not isinstance(a, Years) or not isinstance(b, Years) or _CENTURIES.fullmatch(gap) is None:
        return None
    apart = a.first is None or b.first is None or not 0 <= b.first - a.first <= 100
    if "," in gap and kind.TO in gap:
        return None
    if kind.AND in gap and apart:
        return None  # 12th century and 16th century
    if "/" in gap and a.first is not None and b.first is not None and apart:
        if 500 <= b.first - a.first <= 700 and a.calendar is None:
            left.value = hijri_years(a)  # 10th century / 16th century: of the Hijra and of Christ
        return None
    firsts = [years.first for years in (a, b) if years.first is not None]
    lasts = [years.last for years in (a, b) if years.last is not None]
    return _span(window, left.first, right.last, Years(min(firsts), max(lasts)), "century")


def _narrowed(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """15th century (after 1401); 16th century, c. 1564–75: the narrower date counts within the century."""
    century = left.value
    if not isinstance(century, Years) or left.shape != "century" or len(gap) > REACH:
        return None
    _qualify(window, right)
    gap = window.kinds[left.last : right.first]
    bounds = _years(right)
    if bounds is None or century.first is None or century.last is None or _ADDED.fullmatch(gap) is None:
        return None
    first, last = max(bounds[0], century.first), min(bounds[1], century.last)
    if first > last:
        return None
    if bounds[0] > -9999 and bounds[1] < 9999:
        first, last = bounds  # mid-19th century (ca. 1850–1867)
    end = right.last
    if "(" in gap:
        while end < len(window.kinds) and window.kinds[end] in " ?(":
            end += 1
        if window.kinds[end : end + 1] != ")":
            return None
        end += 1
    return _span(window, left.first, end, Years(first, last), "century")


def _years(expression: Expression) -> tuple[int, int] | None:
    """The years that a date of years allows; ``None`` for days and months."""
    value = expression.value
    if isinstance(value, Period) and value.first.month is None and value.first.year and value.last.year:
        return value.first.year, value.last.year
    if not isinstance(value, Point) or value.year is None or value.month is not None or value.calendar:
        return None
    if expression.bound == "after":
        return value.year, 9999
    if expression.bound == "before":
        return -9999, value.year
    return value.year, value.year


def hijri_years(years: Years) -> Years:
    """The Gregorian years of a century that counts from the Hijra."""
    if years.first is None or years.last is None:
        return years
    first = gregorian.date(islamic.day_number(years.first, 1, 1))[0]
    last = gregorian.date(islamic.day_number(years.last + 1, 1, 1) - 1)[0]
    return Years(first, last, "islamic")


def granularity(point: Point) -> str:
    """The smallest part that a point names: ``day``, ``month`` or ``year``."""
    return "day" if point.day is not None else "month" if point.has_month else "year"


def _span(window: Window, first: int, last: int, value: Value, shape: str) -> Expression:
    return Expression(window.starts[first], window.ends[last - 1], value, shape, first, last)


def _range(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """16 February through 24 March 1960; September 1800-May 1801."""
    a, b = left.value, right.value
    if _RANGE.fullmatch(gap) is None or not isinstance(a, Point) or not isinstance(b, Point):
        return None
    if left.list_item or right.list_item or left.about:
        return None
    if "," in gap and kind.TO in gap and not _opened(window, left):
        return None
    if granularity(a) != granularity(b) and not (
        (granularity(a) == "month" and granularity(b) == "day" and a.has_year)
        or (a.year is not None and b.year is not None and a.year < b.year and not a.calendar)
    ):
        return None
    if kind.PARAGRAPH in gap or (a.calendar != b.calendar and a.calendar is not None):
        return None
    if granularity(a) == "day" and not b.has_month and a.has_month:
        return None
    if a.has_year and not b.has_year:
        return None
    _share_century(a, b)
    first = a if a.year is not None and not a.has_month else a.completed_by(b)
    return _span(window, left.first, right.last, Period(first, b), "range")


_FROM_SUFFIXES, _TO_SUFFIXES = ("tol",), ("ig",)
"""Hungarian "16-tól 24-ig", without accents."""


def _suffixed_range(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """1960. február 16-tól március 24-ig."""
    a, b = left.value, right.value
    if gap not in (" ", "\n", ", ") or not isinstance(a, Point) or not isinstance(b, Point):
        return None
    if window.kinds[left.last - 1] != kind.SUFFIX or window.kinds[right.last - 1] != kind.SUFFIX:
        return None
    ends = lower(window.word(left.last - 1)), lower(window.word(right.last - 1))
    if not ends[0].endswith(_FROM_SUFFIXES) or not ends[1].endswith(_TO_SUFFIXES):
        return None
    return _span(window, left.first, right.last, Period(a, b.completed_by(a)), "range")


_OPENERS = frozenset((kind.FROM, kind.DATED, kind.BETWEEN, kind.AT, kind.TO, kind.IN))


def _opened(window: Window, left: Expression) -> bool:
    """Whether "from" stands in front: only then does a period go on behind a comma."""
    letter, at = before(window, left.first)
    if letter == kind.THE:
        letter, at = before(window, at)
    return letter in _OPENERS


def _share_century(a: Point, b: Point) -> None:
    """from 1965 to '69; 3 May '49 to 1951: the century that one end names counts for the other."""
    if a.year is not None and b.short_year is not None and b.year is None:
        b.year = a.year - a.year % 100 + b.short_year
        b.year += 100 if b.year < a.year else 0
        b.short_year = None
    elif b.year is not None and a.short_year is not None and a.year is None:
        a.year = b.year - b.year % 100 + a.short_year
        a.year -= 100 if a.year > b.year else 0
        a.short_year = None


def _between(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """between 29 May and 2 June."""
    a, b = left.value, right.value
    if _AND.fullmatch(gap) is None or not isinstance(a, Point) or not isinstance(b, Point):
        return None
    front = _FRONT["between"].search(window.kinds, max(0, left.first - REACH), left.first)
    if front is None:
        return None
    return _span(window, front.start(), right.last, Period(a.completed_by(b), b, between=True), "between")


_BETWEEN_BEHIND = re.compile(rf"(?:'?{kind.SUFFIX})?{_}{kind.BETWEEN}")


def _between_behind(window: Window, joined: Sequence[Expression]) -> list[Expression]:
    """1950 május 3. és 5. között; 3 ile 5 Mayıs 1950 arasında."""
    found: list[Expression] = []
    for expression in joined:
        behind = _BETWEEN_BEHIND.match(window.kinds, expression.last)
        left = found[-1] if found else None
        value = expression.value
        if behind is not None and isinstance(value, Period):
            found.append(
                _span(
                    window, expression.first, behind.end(), Period(value.first, value.last, True), "between"
                )
            )
        elif (
            behind is not None
            and left is not None
            and isinstance(left.value, Point)
            and isinstance(value, Point)
            and _AND.fullmatch(window.kinds, left.last, expression.first)
        ):
            period = Period(left.value.completed_by(value), value.completed_by(left.value), between=True)
            found[-1] = _span(window, left.first, behind.end(), period, "between")
        else:
            found.append(expression)
    return found


def _share(joined: list[Expression], right: Expression, window: Window, gap: str) -> None:
    """January 15 and November 30, 1963: the year belongs to both."""
    b = right.value
    if not isinstance(b, Point) or not b.has_year or b.year_shift is not None or _LIST.fullmatch(gap) is None:
        return
    index = len(joined) - 1
    while index >= 0:
        left = joined[index]
        a = left.value
        if (
            not isinstance(a, Point)
            or a.has_year
            or granularity(a) != granularity(b)
            or a.recurring
            or not a.has_month
        ):
            return
        left.value = a.completed_by(b)
        if index == 0 or _LIST.fullmatch(window.kinds[joined[index - 1].last : left.first]) is None:
            return
        index -= 1


def _double(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """24 October (6 November) 1917; 7 vendémiaire an III (28 septembre 1794)."""
    a, b = left.value, right.value
    if not isinstance(a, Point) or not isinstance(b, Point) or _OPENING.fullmatch(gap) is None:
        return None
    stroke = "/" in gap
    last = right.last
    if not stroke:
        year = _YEAR_BEHIND.match(window.kinds, last)
        if year is not None:
            b.year = b.year or int(str(window.values[year.start(1)]))
            last = year.end()
        else:
            while last < len(window.kinds) and window.kinds[last] not in ")]" and last < right.last + 6:
                last += 1
            if last >= len(window.kinds) or window.kinds[last] not in ")]":
                return None
            last += 1
    if a.calendar in (None, "gregorian") and b.calendar in ("julian",) and b.day and not stroke:
        left.inner, right.inner = [], []
        outer = _span(window, left.first, last, a, "double date")
        outer.inner = [right]
        return outer
    old_year = None
    old = b.calendar in ("julian", "old")
    if stroke and old and a.month == 12 and b.month == 1 and b.year and not a.has_year:
        b.year, old_year, b.calendar = b.year + 1, b.year, None  # 25 Decembre/5 Janvier 1766 St. v.
    elif stroke and old:
        b.calendar = None
    if a.calendar is None or a.calendar == "julian":
        if not (a.day and b.day and a.month and b.month) or (stroke and not (a.year or b.year)):
            return None
        if not _is_style_pair(a, b):
            return None
        a.calendar = "julian"
    elif a.calendar == b.calendar or (b.day is None and a.day is not None and a.calendar != "islamic"):
        return None
    if stroke and a.calendar != "julian":
        return None
    left.value = a.completed_by(b) if a.calendar == "julian" else a
    if (
        a.calendar == "julian"
        and isinstance(left.value, Point)
        and a.month == 12
        and b.month == 1
        and not a.has_year
        and b.year
    ):
        left.value.year = b.year - 1
    if a.calendar == "julian" and not b.has_year:
        right.value = b = b.completed_by(a)
    if old_year is not None and isinstance(left.value, Point):
        left.value.year = old_year
    b.calendar = "gregorian" if a.calendar == "julian" else b.calendar
    outer = _span(window, left.first, last, b, "double date")
    outer.inner = [left]
    return outer


def _is_style_pair(a: Point, b: Point) -> bool:
    """Whether the first is the second's day in the Julian calendar."""
    year = b.year or a.year or 1800
    assert a.day
    assert a.month
    assert b.day
    assert b.month
    for julian_year in (a.year or year, (a.year or year) - 1):
        if a.day > julian.month_length(julian_year, a.month) or b.day > gregorian.month_length(year, b.month):
            continue
        distance = gregorian.day_number(year, b.month, b.day) - julian.day_number(julian_year, a.month, a.day)
        if distance == 0 or (b.year is None and a.year is None and abs(distance) <= 2):
            return True
    return False


def _old_and_new_style(expression: Expression, window: Window) -> None:
    """12/23 Octobre 1767 is one day, if the distance is that of the calendars."""
    period = expression.value
    assert isinstance(period, Period)
    a, b = period.first, period.last
    if a.day and b.day and b.month and 10 <= b.day - a.day <= 13:
        year = b.year or 1850
        old = julian.day_number(year, a.month or b.month, a.day)
        if abs(gregorian.day_number(year, b.month, b.day) - old) <= (0 if b.year else 1):
            expression.value = b
            b.calendar = "gregorian"


def _qualify(window: Window, expression: Expression) -> None:
    """Take in the words in front: about, before, early."""
    kinds = window.kinds
    for __ in range(2):
        start = max(0, expression.first - REACH)
        if expression.list_item and expression.shape != "range":
            return
        value = expression.value
        front = _FRONT["part"].search(kinds, start, expression.first)
        if (
            front is not None
            and expression.part is None
            and isinstance(value, Point)
            and granularity(value) != "day"
            and not expression.about
        ):
            expression.part = str(window.values[front.start()])
            _extend(window, expression, front.start())
            continue
        front = _FRONT["about"].search(kinds, start, expression.first)
        if (
            front is not None
            and isinstance(value, Point | Period | Years | Decade | Season | Feast)
            and _is_about(window, front.start())
        ):
            expression.about = True
            _extend(window, expression, front.start())
            continue
        front = _FRONT["bound"].search(kinds, start, expression.first)
        if (
            front is not None
            and isinstance(value, Point | Feast | Period)
            and (kinds[front.start()] != kind.TO or _is_year(value))
            and _is_bound(window, front.start(), front.end())
        ):
            expression.bound = "after" if kinds[front.start()] == kind.AFTER else "before"
            _extend(window, expression, front.start())
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
    if letter in (kind.AND, kind.BEFORE, kind.AFTER, kind.PART, kind.UNIT):
        return False
    if kind.NOT in window.kinds[max(0, index - 6) : index]:
        return False
    between = window.kinds[index:end]
    if kind.THE not in between or kind.YEAR_BEFORE in between:
        return True
    return not any(language.xml_lang in ("en", "de") for language in window.vocabulary.languages)


_BEHIND = re.compile(
    rf"(?:'?{kind.SUFFIX})?{_}(?:(?P<bound>[{kind.BEFORE}{kind.AFTER}])|(?P<about>{kind.ABOUT})|(?P<part>{kind.PART}))"
)


def _qualify_behind(window: Window, expression: Expression) -> None:
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
    else:
        return
    expression.last = match.end()
    expression.end = window.ends[match.end() - 1]


def _extend(window: Window, expression: Expression, first: int) -> None:
    expression.first = first
    expression.start = window.starts[first]
