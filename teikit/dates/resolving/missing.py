"""Parts of a date that the words leave out: taken from the record, each with its reason."""

from teikit.dates.calendars import gregorian
from teikit.dates.calendars._roman import roman_day
from teikit.dates.expression import (
    Expression,
    Point,
)
from teikit.dates.language import LATEST, NEXT, SAME
from teikit.dates.resolving.state import Day, Found, State, base_date, base_for_day, day_of_writing
from teikit.dates.vocabulary import SEVERAL_MONTHS

WEEKDAY_REACH = 45
"""Days that a day without a month is looked for, to fit its weekday."""
LONGEST_MONTH = 31
HALF_A_CENTURY = 50
GRACE_YEARS = 5
"""A year of two digits may lie this far behind the record's."""


def full_year(short: int, state: State) -> tuple[int | None, str]:
    """The year of two digits, and why."""
    if state.context.century is not None:
        first = state.context.century
        return first + (short - first) % 100, "century as configured"
    latest = latest_year(state, GRACE_YEARS)
    if latest is None:
        return None, f"'{short:02}: the century is not known"
    return latest - (latest - short) % 100, century_reason(state)


def latest_year(state: State, grace: int) -> int | None:
    """The latest year that one without a century can mean: some years of grace behind the record's own; where that
    has no date, half a century behind the date before, since a story goes on from there. ``None``: nobody knows.
    """
    if not state.context.relative:
        return None
    if state.reference.year is not None:
        return state.reference.year + grace
    return state.carried.year + HALF_A_CENTURY if state.carried.year is not None else None


def century_reason(state: State) -> str:
    """Where :func:`latest_year` has it from."""
    known = state.reference.year is not None
    return "century from the record's date" if known else "century from the dates before"


def complete(point: Point, expression: Expression, state: State) -> Found:
    """The point with what the record adds."""
    found = Found(Day(point.year, point.month, point.day))
    day = found.day
    if day.month == SEVERAL_MONTHS:
        found.reasons.append("the month has this name in one language and another in the next")
        found.day = Day()
        return found
    if point.short_year is not None:
        day.year, reason = full_year(point.short_year, state)
        found.reasons.append(reason)
        found.derived = day.year is not None
        if day.year is None:
            found.day = Day()
            return found
    if point.swappable and day.month is not None and day.day is not None:
        if state.order is None:
            if not nearest_order(found, point, state):
                found.reasons.append("day and month may be the other way round")
                found.day = Day()
                return found
        else:
            if state.order == "mdy":
                day.month, day.day = day.day, day.month
            found.reasons.append(state.order_reason)
    if point.month_shift is not None:
        shift_month(found, point.month_shift, state)
        if day.month is None:
            found.day = Day()
            return found
    if point.counted_back is not None:
        count_back(found, point, expression, state)
        return found
    if point.year_shift is not None and day.year is None:
        shift_year(found, point.year_shift, state)
    if day.month is None and day.day is not None:
        find_month(found, point, state)
    elif day.year is None and day.month is not None and not point.recurring and point.year_shift != SAME:
        find_year(found, point, expression, state)
    return found


def count_back(found: Found, point: Point, expression: Expression, state: State) -> None:
    """The day that the Roman calendar counts back from the Kalends, Nones or Ides."""
    assert point.counted_back is not None
    if point.year_shift is not None and found.day.year is None:
        shift_year(found, point.year_shift, state)
    elif found.day.year is None and found.day.month is not None:
        find_year(found, point, expression, state)
    day = found.day
    if day.year is None or day.month is None:
        found.day = Day()
        return
    date = roman_day(day.year, day.month, *point.counted_back)
    found.reasons.append("counted back as the Romans did")
    found.day = Day(*date) if date is not None else Day()


def nearest_order(found: Found, point: Point, state: State) -> bool:
    """Decide between two readings by the document's date, where only one is near it."""
    base = state.reference
    if base.month is None or base.number is None or found.day.year is None or not state.context.relative:
        return False
    assert point.month is not None
    assert point.day is not None
    number = base.number
    distances = []
    for month, day in ((point.month, point.day), (point.day, point.month)):
        reading = Day(found.day.year, month, day)
        distances.append((abs((reading.number or 0) - number), month, day))
    distances.sort()
    if distances[0][0] <= 31 and distances[1][0] > 60:
        found.day.month, found.day.day = distances[0][1:]
        found.reasons.append("order of day and month from the record's date")
        found.derived = True
        return True
    return False


def shift_month(found: Found, shift: int, state: State) -> None:
    if shift == SAME:
        found.reasons.append("month from the dates before")
        if state.context.relative and state.carried.month is not None:
            found.day.year, found.day.month, found.derived = state.carried.year, state.carried.month, True
        return
    today = day_of_writing(state) or state.reference
    found.reasons.append("month from the record's date")
    if not state.context.relative or today.year is None or today.month is None:
        return
    index = today.year * 12 + today.month - 1 + shift
    found.day.year, found.day.month = index // 12, index % 12 + 1
    found.derived = True


def shift_year(found: Found, shift: int, state: State) -> None:
    if shift == SAME:
        found.reasons.append("year from the dates before")
        if state.context.relative and state.carried.year is not None:
            found.day.year, found.derived = state.carried.year, True
        return
    today = day_of_writing(state) or state.reference
    found.reasons.append("year from the record's date")
    if not state.context.relative or today.year is None:
        return
    if shift not in (LATEST, NEXT):
        found.day.year, found.derived = today.year + shift, True
        return
    month, day = found.day.month, found.day.day
    if month is None:
        return
    # "July last" is the last July, this year's where it is over
    this = today.month or 1
    if shift == LATEST:
        is_over = (month, day or 1) < (this, today.day or 1)
        found.day.year = today.year if is_over else today.year - 1
    else:
        is_to_come = (month, day or 28) > (this, today.day or 28)
        found.day.year = today.year if is_to_come else today.year + 1
    found.derived = True


def find_month(found: Found, point: Point, state: State) -> None:
    """The month of a day that has none: the nearest that has the day, and the weekday if one is named."""
    base = base_for_day(state)
    found.reasons.append(
        "month from the dates before" if base is not state.reference else "month from the record's date"
    )
    if found.day.year is not None and base.year is None:
        base = Day(found.day.year, base.month, base.day)
    number, wanted = base.number, found.day.day
    if number is None or base.year is None or base.month is None or wanted is None:
        found.day = Day()
        return
    candidates = []
    for distance in range(-2, 3):
        index = base.year * 12 + base.month - 1 + distance
        year, month = index // 12, index % 12 + 1
        if wanted > gregorian.month_length(year, month):
            continue
        this = gregorian.day_number(year, month, wanted)
        agrees = point.weekday is None or gregorian.weekday(this) == point.weekday
        against = point.tense > 0 and this < number
        candidates.append(
            (not agrees, abs(this - number) + against * LONGEST_MONTH, this < number, year, month)
        )
    best = min(candidates)
    if best[1] > WEEKDAY_REACH:  # too far away: the weekday is a slip
        best = min(candidates, key=lambda candidate: candidate[1])
    found.day.year, found.day.month = best[3], best[4]
    found.derived = True


def find_year(found: Found, point: Point, expression: Expression, state: State) -> None:
    """The year of a day or month that has none: the nearest, and the one with the weekday if one is named."""
    base = base_date(state, past=point.tense < 0)
    number = base.number
    month = found.day.month
    assert month is not None
    if number is None or base.year is None:
        return
    found.reasons.append(
        "year from the dates before" if base is state.carried else "year from the record's date"
    )
    found.derived = True
    if base.month is None:
        found.day.year = base.year
        if point.weekday is None:
            return
    candidates = []
    for year in range(base.year - 1, base.year + 2):
        day = min(found.day.day or 15, gregorian.month_length(year, month))
        this = gregorian.day_number(year, month, day)
        agrees = (
            point.weekday is None
            or found.day.day is None
            or gregorian.weekday(this) == point.weekday
            or (this == number and base is not state.carried)  # the record's own day, the weekday is a slip
        )
        distance = this - number
        if found.day.day is None and base.month is not None:
            distance = (year - base.year) * 12 + month - base.month  # "the last June" may be this June
        against = (expression.bound == "last" and distance > 0) or (
            expression.bound == "next" and distance < 0
        )
        candidates.append(
            (against, not agrees, base.month is None and year != base.year, abs(this - number), year)
        )
    best = min(candidates)
    if best[1] and base is state.carried and state.reference.number is None:
        found.reasons[-1] = "the weekday fits no year near the dates before"
        found.day.year, found.derived = None, False
        return
    if best[1] and base is state.carried:
        # the weekday fits no year of the story: it may fit the document's
        own = state.reference.year
        assert own is not None, "a day with a number has a year"
        day = min(found.day.day or 15, gregorian.month_length(own, month))
        if gregorian.weekday(gregorian.day_number(own, month, day)) == point.weekday:
            found.day.year = own
            return
    found.day.year = best[-1]


def year_of_point(point: Point, state: State) -> tuple[int | None, list[str], bool]:
    """The year of a point that is nothing but a year."""
    if point.year is not None:
        return point.year, [], False
    if point.short_year is not None:
        year, reason = full_year(point.short_year, state)
        return year, [reason], year is not None
    if point.year_shift == SAME:
        year = state.carried.year if state.context.relative else None
        return year, ["year from the dates before"], year is not None
    today = day_of_writing(state) or state.reference
    if point.year_shift in (LATEST, NEXT):
        return None, [], False
    if point.year_shift is not None and today.year is not None and state.context.relative:
        return today.year + point.year_shift, ["year from the record's date"], True
    return None, [], False
