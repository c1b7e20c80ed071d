"""The shapes of dates, as patterns over classes of words (:mod:`teikit.dates.wordclass`).

A production is a name and a pattern with named groups; what the groups mean is read in
:mod:`teikit.dates.reading`. Productions are tried in the order of the table, so longer shapes stand first.
"""

import re
from collections.abc import Iterator
from functools import cache

from teikit.dates import wordclass as kind

_ = r"[ \n]?"
"""One space or line end, or none."""
OF = kind.OF
THE = kind.THE
AND = kind.AND
TO = kind.TO
DASH = "(?:-{1,3}|=)"
STOP = r"\.?"

NUMBER = "[ij]"
DAY = rf"(?:{NUMBER}[.\"'|]?o?[.\"'|]?|n)"
"""24, 24th, 24., 24ten, 24", first."""
COMMA_LIST = rf"{DAY}(?:{_},{_}{DAY}){{0,6}}{_},?{_}{AND}{_}(?:{THE}{_})?{DAY}"
RANGE = rf"{DAY}{_}(?:{DASH}|{TO}|/){_}(?:{THE}{_})?{DAY}"
DAYS = rf"(?:{COMMA_LIST}|{RANGE}|{DAY})"
MONTH = rf"[{kind.MONTH}{kind.WEAK_MONTH}{kind.MONTH_OR_WEEKDAY}]{STOP}"
WEEKDAY = rf"[{kind.WEEKDAY}{kind.WEAK_WEEKDAY}{kind.MONTH_OR_WEEKDAY}]{STOP}"

LONG_YEAR = rf"(?:{kind.YEAR_NUMBER}(?:[/-][ijk]|/Y)?(?![/:-]?[ijklYyz])|l[ ]i(?![ijklY/:.-])|i[ ]i[ ]i[ ]i|{kind.ROMAN_YEAR}|{kind.WORD_NUMBER})"
"""1960, 1731/2, "187 6", MDCCC, nineteen sixty."""
SHORT_YEAR = r"(?:['|]?[ ]?[ijkl](?![:'%½]|[ ]?[ijklYyzHu]|[./-]{1,2}[ ]?[ijkly]))"
"""'60, 60, 960."""
OPEN, CLOSE = r"['\"(\[?|]{0,3}", r"(?:[ ]?[)\]?]){0,3}"
YEAR_WORD = rf"(?:[{kind.YEAR_BEFORE}{kind.ERA}][.,]?{_}(?:{OF}{_})?(?:{THE}{_})?)?"
YEAR = (
    rf"(?:[.,;:]?{_}(?:{OF}'?{_})?(?:{THE}{_})?{YEAR_WORD}{OPEN}(?P<year>{LONG_YEAR}){CLOSE}"
    rf"|[.,]?{_}(?:{DASH}|/){_}(?P<year_behind_dash>{LONG_YEAR})"
    rf"|[.,]?[ ]?(?:/[ ]?|{DASH}[ ]?)?(?P<short_year>{SHORT_YEAR}))"
    rf"(?:[ ]?(?P<year_word>{kind.YEAR_AFTER}\.?))?(?:{_}(?P<era>{kind.ERA}))?(?:,?[ ]?\(?(?P<style>{kind.STYLE}\.?)\)?)?"
)
WEEKDAY_IN_FRONT = rf"(?:(?P<weekday>{WEEKDAY}){_},?{_}\(?(?:{THE}{STOP}{_})?(?=[ijn]))?"
MONTH_REFERENCE = rf"(?P<this_month>{kind.THIS_MONTH}\.?)"
YEAR_REFERENCE = rf"(?:,?{_}(?P<this_year>{kind.THIS_YEAR}\.?))"
BOUNDARY = r"(?<![ijklYyz][.:/-])(?<![ijklYyzo½|])"
"""What must not stand in front of a date that begins with a number."""
SLASH = r"(?:[ ]?\.?[ ]?/[ ]?|\.[ ]?|[ ]?-{1,2}[ ]?)"
PART = rf"(?:(?P<part>{kind.PART})-?{_}(?:[{OF}{kind.IN}]'?{_})?(?:{THE}{_})?)?"
PART_OF_IT = PART.removesuffix("?")
CENTURY_PART = rf"(?:,?{_}(?:(?:(?P<fraction_number>[ijn]o?|{kind.LAST}){_}(?P<fraction>{kind.FRACTION_NOUN}))|(?P<part_behind>{kind.PART})))?"

PRODUCTIONS: tuple[tuple[str, str], ...] = (
    # 1960-07-24
    ("iso", rf"{BOUNDARY}(?P<year>Y)(?P<mark>[-/.])(?P<month>i)(?P=mark)(?P<day>[ij])(?![ijkl/:-])"),
    # Friday, 24th of July, 1960; 12, 13 et 15 novembre 1895; 1. und 2. Mai
    (
        "day_month",
        rf"{WEEKDAY_IN_FRONT}{BOUNDARY}(?P<days>{DAYS}){_},?{_}(?:[-/,=][ ]?)?(?:{kind.DAY_WORD}{_})?"
        rf"(?:{OF}'?{_})?(?:{THE}{_})?(?P<month>{MONTH})(?:{YEAR}|{YEAR_REFERENCE}|{_}(?P<year_word_alone>v))?",
    ),
    # 1960. július 24.; 1963 FEB. 26
    (
        "year_month_day",
        rf"{BOUNDARY}(?P<year>Y)[.,]?{_}(?:{kind.YEAR_AFTER}{_})?(?P<month>{MONTH}),?{_}(?P<days>{DAYS})(?![/:][ijk])",
    ),
    # July 24th, 1960; November 12 and 13; Sept. 8–9, 1999
    (
        "month_day",
        rf"(?:(?P<weekday>{WEEKDAY}),?{_}(?:{THE}{_})?)?(?P<month>{MONTH})[,:;|]?{_}(?:{THE}{_})?(?:[-/][ ]?)?"
        rf"(?P<days>{COMMA_LIST}|{RANGE}(?![ ]?[ijkl])|{DAY})(?![ijkYlyz]|[:.][ijklHu]|{_}{MONTH}{_}Y)(?:{YEAR}|{YEAR_REFERENCE})?",
    ),
    # 24.VII.1960; 24/7/60; 27./3 903
    (
        "numeric",
        rf"{BOUNDARY}(?P<first>[ijk]o?){SLASH}(?P<second>[ijR]){_}(?:{SLASH}|[ ])(?P<third>[Yijkl]|'[ ]?[ijkl])(?![ijklYyzo%]|[/:.-][ijklYyz])"
        rf"(?:[ ]?(?P<year_word>{kind.YEAR_AFTER}\.?))?",
    ),
    # 10/23. IV. 1913: Old and New Style
    (
        "double_numeric",
        rf"{BOUNDARY}(?P<old>[ij])[ ]?/[ ]?(?P<first>[ij])\.{_}(?P<second>[ijR])\.?{_}(?P<third>[Yijk])(?![ijklYyzo%]|[/:.-][ijklYyz])",
    ),
    (
        "roman_day",
        rf"{BOUNDARY}(?P<first>R){SLASH}(?P<second>R){_}{SLASH}?(?P<third>[Yijk]|'[ijk])(?![ijklYyzo%]|[/:.-][ijklYyz])",
    ),
    # 19 vendémiaire an III; 5 Tishri 5721; 9 Rajab 734
    (
        "other_calendar",
        rf"(?:(?P<weekday>{WEEKDAY}),?{_})?(?:{BOUNDARY}(?P<days>{DAYS}){_}(?:{kind.DAY_WORD}{_})?(?:{OF}'?{_})?)?(?P<month>{kind.FOREIGN_MONTH}\.?)"
        rf"(?:,?{_}(?:{OF}'?{_})?(?:(?P<year_word_in_front>{kind.YEAR_BEFORE}\.?){_})?\[?(?P<year>[ijklYyrRNn](?:\][ijk])?)(?:{_}\(?(?P<era>{kind.ERA})\)?)?)?",
    ),
    # 15th inst.; 20. v. M.; the 9th of last month
    (
        "day_of_this_month",
        rf"(?:(?P<weekday>{WEEKDAY}),?{_}(?:{THE}{STOP}{_})?)?{BOUNDARY}(?P<days>{DAYS}){_}{MONTH_REFERENCE}",
    ),
    # first of every November stays open; summer of 1960; Winter 1962/63
    (
        "season",
        rf"{PART}(?P<season>{kind.SEASON}){_}(?:{OF}{_})?(?:{YEAR_WORD})(?P<year>Y(?:{_}[/-]{_}(?:[ijk]|Y))?|['|][ijk](?:/[ijk])?)(?![ijklYyz])",
    ),
    # fourth quarter of 1956; last third of the month; erste Hälfte 1950
    (
        "fraction",
        rf"(?P<number>[ijRn]o?\.?|{kind.LAST}){_}(?P<fraction>{kind.FRACTION_NOUN}){_}(?:{OF}'?{_})?(?:{THE}{_})?(?:{YEAR_WORD})"
        rf"(?:(?P<month>{MONTH})(?:,?{_}(?:{OF}{_})?(?P<month_year>Y))?|(?P<year>Y)|(?P<unit>{kind.UNIT}))(?![/-]?[ijkY])",
    ),
    # last Monday in August 1935; last week of December
    (
        "last_of_month",
        rf"(?P<which>{kind.LAST}|{kind.THIS}|[n]){_}(?:(?P<weekday>{kind.WEEKDAY})|(?P<unit>{kind.UNIT})){_}(?:(?:{OF}'?|{kind.IN}){_})(?:{THE}{_})?"
        rf"(?P<month>{MONTH})(?:,?{_}(?:{OF}{_})?(?P<year>Y))?",
    ),
    # May Term of the Circuit Court 1856
    (
        "court_term",
        rf"(?P<month>{MONTH}){_}{kind.TERM}(?:{_}[{kind.OTHER}{kind.COMMON}{OF}{THE}{kind.IN}{kind.THIS}{kind.CENTURY_SIGN}]\.?){{1,9}}{_}(?:{kind.YEAR_BEFORE}{_})?\|?(?P<year>Y)(?![ijklYyz])",
    ),
    # March 1953; Sept. '45; 12/1947
    (
        "month_year",
        rf"{PART}(?P<month>{MONTH})(?:{_}{kind.TERM}\.?)?(?:{_}{OF})?"
        rf"(?:{YEAR}|{YEAR_REFERENCE})",
    ),
    ("year_month", rf"(?P<year>Y)[.,]?{_}(?:{kind.YEAR_AFTER}{_})?(?P<month>{MONTH})(?!{_}[ijY])"),
    ("month_number_year", rf"{BOUNDARY}(?P<month_number>[iR])[ ]?/[ ]?(?P<year>Y)(?![/:.-]?[ijklYyz])"),
    # 24/7; 8.4.; 26/VII
    (
        "numeric_pair",
        rf"{BOUNDARY}(?P<first>[ij])(?P<mark>[ ]?\.?/|\.[ ]?)(?P<second>[ijR])(?P<last>\.?)(?![ijklYyz%o½R]|[/:-][ijklYyz]|{_}[H%u])",
    ),
    # 13th century, second half; late 13th or early 14th cent.; s. xiii²
    (
        "century",
        rf"{PART}(?P<number>[ij]o?{STOP}|R(?:{_}o)?{STOP}|r(?:{_}o)?{STOP}|n)(?:{_}(?:{DASH}|{AND}|{TO}|/){_}(?P<to>[ij]o?{STOP}|[Rr]o?|n))?{_}-?(?P<noun>{kind.CENTURY}\.?)(?:{_}(?P<era>{kind.ERA}))?"
        rf"{CENTURY_PART}(?:[ ]?\(?\?\)?)?",
    ),
    (
        "century_sign",
        rf"{kind.CENTURY_SIGN}\.?[ ]?(?P<number>[Rr])(?:(?P<exponent>½/?½?)|[ ]?(?P<part>[E~_]\.?))?(?:[/-](?P<to>[Rr])(?P<exponent_to>½/?½?)?)?",
    ),
    # the 1950s; '60s; the thirties
    (
        "decade",
        rf"(?P<article>{THE}{_})?{PART}(?P<year>Y|['|][k])'?(?P<suffix>{kind.DECADE_SUFFIX}|{kind.SUFFIX})\.?(?:[ ](?P<noun>U))?",
    ),
    ("decade_in_words", rf"(?P<article>{THE}{_})?{PART}(?P<decade>{kind.DECADE})(?:{_}(?P<noun>U))?"),
    # Easter 1871; Lady Day
    (
        "feast",
        rf"(?P<feast>{kind.FEAST})(?:,?{_}(?:{OF}{_})?(?P<year>Y(?![/:-]?[ijklYyz])|['|][ijk])|{YEAR_REFERENCE})?",
    ),
    # Sunday 24; Friday, 29th; Sonntag, den 13.
    (
        "weekday_day",
        rf"(?P<weekday>{WEEKDAY}){_},?{_}(?:{THE}{STOP}{_})?(?P<days>{DAYS})(?![ijklYyz]|[/:.-][ijklYyz]|{_}[HuU%$]|{_}{MONTH})(?:,?{_}(?P<year>Y))?",
    ),
    # yesterday; morgen, Donnerstag; Montag voriger Woche
    (
        "relative_day",
        rf"(?P<day>{kind.RELATIVE_DAY})(?:{_}(?P<part_of_day>{kind.PART_OF_DAY}|{kind.RELATIVE_DAY}))?(?:(?P<gloss>,?{_}\(?(?P<weekday>{kind.WEEKDAY})\)?)(?!{_},?{_}(?:{THE}{_})?[ijn]))?",
    ),
    (
        "this_weekday",
        rf"(?:(?P<which>{kind.THIS}|{kind.LAST}){_}(?P<weekday>{kind.WEEKDAY})|(?P<weekday_first>{kind.WEEKDAY}){_}(?P<which_behind>[{kind.THIS}{kind.THIS_YEAR}{kind.THIS_MONTH}](?!{_}[U~])|(?:{OF}{_})?{kind.THIS}{_}(?P<unit>U)))",
    ),
    (
        "this_unit",
        rf"(?P<article>{THE}{_})?(?:(?P<which>{kind.THIS}|{kind.LAST}){_}(?P<unit>{kind.UNIT})|(?P<unit_first>{kind.UNIT}){_}(?P<which_behind>[{kind.THIS}{kind.THIS_YEAR}]))",
    ),
    (
        "this_month_name",
        rf"(?P<which>[{kind.THIS}{kind.LAST}{kind.AT}]){_}(?P<month>{MONTH})(?!,?{_}(?:{THE}{_})?[ijnY'])",
    ),
    ("month_term", rf"(?P<month>{MONTH}){_}(?P<term>{kind.TERM})"),
    # the 15th (with evidence around)
    ("day", rf"{BOUNDARY}(?P<days>{DAYS})(?![ijklYyz%½]|[/:-][ijklYyz]|\.[ijklYyz]|{_}[HuU$])"),
    ("weekday", rf"(?P<weekday>{kind.WEEKDAY})(?:{_}(?P<part_of_day>{kind.PART_OF_DAY}))?"),
    ("month", rf"(?:{PART_OF_IT}(?P<month>{MONTH})(?!,?{_}(?:{THE}{_})?[ijn])|(?P<bare_month>{MONTH}))"),
    # 1962–64; 1731/2; 1914
    (
        "years",
        rf"{BOUNDARY}(?P<year>Y)(?P<mark>{_}(?:{DASH}|/|{TO}|×){_})(?P<to>Y|[ijkl](?![/:.-]?[ijklYyz%o]))(?![ijklyz%o$]|[/:][ijklYyz])(?:[ ]?(?P<year_word>{kind.YEAR_AFTER}\.?))?(?:{_}(?P<era>{kind.ERA}))?",
    ),
    (
        "year",
        rf"{BOUNDARY}(?P<year>Y|{kind.ROMAN_YEAR}|Q)(?![ijklyz%½]|[/:.][ijklYyz])(?:(?P<suffix>{_}-?[o])?{_}(?P<year_word>{kind.YEAR_AFTER}\.?))?(?:{_}(?P<era>{kind.ERA}))?",
    ),
    ("small_year", rf"(?P<year>[ijkly]){_}(?P<era>{kind.ERA})"),
    ("apostrophe_year", r"(?<![ijklYyz~_])(?P<year>'[ijk])(?![ijklYyz/:.%'-])"),
    ("year_in_words", rf"(?P<year>{kind.WORD_NUMBER})"),
)


@cache
def productions() -> dict[str, re.Pattern[str]]:
    """The productions by name, compiled."""
    return {name: re.compile(pattern) for name, pattern in PRODUCTIONS}


@cache
def _any() -> re.Pattern[str]:
    """One pattern for all productions; the name of the group that matches is the production's."""
    backward = re.compile(r"\(\?P=\w+\)")
    alternatives = (
        f"(?P<{name}>{backward.sub('[-/.]', pattern.replace('(?P<', '(?:<'))}".replace("(?:<", "(?:") + ")"
        for name, pattern in PRODUCTIONS
    )
    named = re.compile(r"\(\?:(\w+)>")
    return re.compile("|".join(named.sub("(?:", alternative) for alternative in alternatives))


def next_place(kinds: str, at: int) -> re.Match[str] | None:
    """The first place at or behind ``at`` where a date can stand."""
    return _any().search(kinds, at)


def candidates(kinds: str, first: re.Match[str]) -> Iterator[tuple[str, re.Match[str]]]:
    """The readings of a place, the likeliest first."""
    started = False
    for name, pattern in productions().items():
        started = started or name == first.lastgroup
        if started:
            match = pattern.match(kinds, first.start())
            if match is not None:
                yield name, match
