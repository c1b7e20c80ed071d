"""Years, decades, centuries."""

from teikit.dates import evidence
from teikit.dates import wordclass as kind
from teikit.dates.centuries import PARTS, part_of_hundred, read_century
from teikit.dates.expression import (
    Decade,
    Expression,
    Period,
    Point,
    Years,
)
from teikit.dates.reading.groups import Match, end_year, expression, number, part_in, value_of
from teikit.dates.window import Window

LONGEST_SHORTENED = 30
"""Years between which nobody shortens the second to two figures if the first is 0."""
REPUBLICAN_YEARS = 14


def century(window: Window, match: Match) -> list[Expression] | None:
    """late 13th century; s. xiii²."""
    found = read_century(window, match)
    if found is None:
        return None
    first, last, years = found
    dated = expression(window, first, last, years, "century")
    dated.doubted = window.kinds[:last].endswith("(?)")
    return [dated]


def decade(window: Window, match: Match) -> list[Expression] | None:
    """the 1950s."""
    value = number(window, match, "year")
    suffix = window.word(match.start("suffix"))
    if value is None or value % 10 or not evidence.decade_suffix(window, match.start("suffix"), suffix):
        return None
    is_genitive = window.kinds[match.start("suffix") - 1] == "'" and len(suffix) == 1
    if is_genitive and match["article"] is None and match["part"] is None:
        return None  # "1960's best film" is one of that year
    noun = match["noun"] is not None and evidence.decade_noun(window, match.start("noun"))
    if window.kinds[match.start("year")] in "jk" and not noun and match["suffix"] != kind.DECADE_SUFFIX:
        return None
    first = match.start()
    if match["article"] is not None and window.vocabulary.languages[0].xml_lang != "en":
        first = match.end("article")
    last = match.end("suffix")
    if match["noun"] is not None and (noun or value_of(window, match, "noun") in ("year", None)):
        last = match.end("noun")
    if value % 100 == 0 and value >= 1000 and evidence.century_suffix(suffix):
        part = part_of_hundred(window, match)
        if part is None:
            return None
        return [expression(window, first, last, Years(value + part[0], value + part[1] - 1), "century")]
    if match["front_fraction"] is not None:
        return None
    found = expression(window, first, last, Decade(value), "decade")
    found.part = part_in(window, match)
    return [found]


def decade_noun(window: Window, match: Match) -> list[Expression] | None:
    """Années 1950; anni '30; v 50. letech."""
    value = number(window, match, "year")
    in_front = match.start("noun") < match.start("year")
    noun = evidence.decade_noun(window, match.start("noun"), in_front=in_front)
    if value is None or value % 10 or not noun:
        return None
    second = number(window, match, "second") if match.groupdict().get("second") else None
    if second is not None and (
        second % 10 or window.kinds[match.start("second")] != window.kinds[match.start("year")]
    ):
        return None  # the years 1870 and 1871
    last = match.end() if second is None else match.end("year")
    found = expression(window, match.start(), last, Decade(value), "decade")
    found.part = part_in(window, match)
    if second is None:
        return [found]
    return [found, expression(window, match.start("second"), match.end("second"), Decade(second), "decade")]


def decade_in_words(window: Window, match: Match) -> list[Expression] | None:
    """the thirties."""
    value = value_of(window, match, "decade")
    assert isinstance(value, int)
    if value >= 1000:  # Italian "Novecento"
        if not evidence.capital(window, match.start("decade")):
            return None
        named = part_in(window, match)
        part = PARTS[named] if named is not None else (0, 100)
        first = match.start("part") if named is not None else match.start("decade")
        years_of = Years(value + 1 + part[0], value + part[1])
        return [expression(window, first, match.end("decade"), years_of, "century")]
    first = match.start()
    if match["article"] is not None:
        if window.vocabulary.languages[0].xml_lang != "en":
            first = match.end("article")
    elif window.vocabulary.languages[0].xml_lang == "en":
        return None
    last = match.end("decade")
    if match["noun"] is not None and value_of(window, match, "noun") in ("year", None):
        last = match.end("noun")
    elif not evidence.decade_in_words(window, first, match.start("decade")):
        return None
    found = expression(window, first, last, Decade(value), "decade")
    found.part = part_in(window, match)
    return [found]


def years(window: Window, match: Match) -> list[Expression] | None:
    """1962-64."""
    first = number(window, match, "year")
    assert first is not None
    digits = window.digits(match.start("to"))
    last = end_year(first, digits)
    if (
        match["mark"] == "-"
        and digits[:1] == "0"
        and last - first > LONGEST_SHORTENED
        and 1 <= int(digits) <= 12
    ):
        point = Point(year=first, month=int(digits))  # 1848-06 in ISO 8601
        if evidence.years(window, match, first, last):
            return [expression(window, match.start(), match.end("to"), point, "iso")]
    if not evidence.years(window, match, first, last):
        return None
    bc = match["era"] is not None and value_of(window, match, "era") == "bc"
    if not bc and last < first:
        return None  # a vote
    period = Period(
        Point(year=1 - first if bc else first),
        Point(year=1 - last if bc else last),
        between="×" in match["mark"],
    )
    return [expression(window, match.start(), match.end(), period, "years")]


def year(window: Window, match: Match) -> list[Expression] | None:
    """1914."""
    value = number(window, match, "year")
    if value is None or not evidence.year(window, match):
        return None
    era = value_of(window, match, "era") if match["era"] is not None else None
    last = match.end()
    if era == "ah":
        return [expression(window, match.start(), last, Point(year=value, calendar="islamic"), "year")]
    return [expression(window, match.start(), last, Point(year=1 - value if era == "bc" else value), "year")]


def year_of_two_digits(window: Window, match: Match) -> list[Expression] | None:
    """Im Jahre 97; в 41-м году."""
    behind = match["year"] is None
    value = number(window, match, "year_in_front" if behind else "year")
    if value is None or not evidence.year_of_two_digits(window, match, behind):
        return None
    first = match.start() if behind else match.start("year")
    return [expression(window, first, match.end(), Point(short_year=value), "year_of_two_digits")]


def republican_year(window: Window, match: Match) -> list[Expression] | None:
    """L'an VIII of the French Republic."""
    value = number(window, match, "year")
    word = window.word(match.start("word")).lower().rpartition("'")[2].rpartition("’")[2]
    if word != "an" or value is None or not 1 <= value <= REPUBLICAN_YEARS:
        return None
    if not window.word(match.start("year")).isupper() or window.vocabulary.languages[0].xml_lang != "fr":
        return None
    point = Point(year=value, calendar="french-republican")
    return [expression(window, match.start(), match.end(), point, "year")]


def small_year(window: Window, match: Match) -> list[Expression] | None:
    """312 AD; 430 AH; AH 1215."""
    in_front = match["era_in_front"] is not None
    value = number(window, match, "year_behind" if in_front else "year")
    era = value_of(window, match, "era_in_front" if in_front else "era")
    if in_front and (era != "ah" or not window.word(match.start()).isupper()):
        return None
    if not value:
        return None
    if era == "ah":
        return [expression(window, match.start(), match.end(), Point(year=value, calendar="islamic"), "year")]
    return [
        expression(
            window, match.start(), match.end(), Point(year=1 - value if era == "bc" else value), "year"
        )
    ]


def apostrophe_year(window: Window, match: Match) -> list[Expression] | None:
    """'69."""
    value = number(window, match, "year")
    if value is None or not evidence.apostrophe_year(window, match):
        return None
    return [expression(window, match.start(), match.end(), Point(short_year=value), "apostrophe_year")]


def year_in_words(window: Window, match: Match) -> list[Expression] | None:
    """nineteen forty-seven."""
    value = number(window, match, "year")
    if value is None or not evidence.year_in_words(window, match, value):
        return None
    point = Point(year=value) if value >= 1000 else Point(short_year=value)
    return [expression(window, match.start(), match.end(), point, "year_in_words")]
