"""The pieces that the shapes of dates are made of: a day, a month, a year, what may stand between them.

Patterns over classes of words (:mod:`teikit.dates.wordclass`); :mod:`teikit.dates.grammar` puts them together.
"""

from teikit.dates import wordclass as kind

_ = r"[ \n]?"
"""One space or line end, or none."""
OF, THE, AND, TO, IN, LAST, THIS, UNIT = (
    kind.OF,
    kind.THE,
    kind.AND,
    kind.TO,
    kind.IN,
    kind.LAST,
    kind.THIS,
    f"[{kind.UNIT}{kind.YEAR_AFTER}{kind.YEAR_BEFORE}]",
)
LAST_OF = f"[{LAST}{THIS}{kind.THIS_YEAR}]"
"""\"last\" as an ordinal; the word has other meanings too."""
THIS_ANY = f"[{THIS}{kind.THIS_YEAR}]"
DASH = "(?:-{1,3}|=)"
NO_NUMBER = r"(?![ijklYyzo%½]|[/:.-][ijklYyz])"
"""What must not follow a date that ends in a number."""
BOUNDARY = r"(?<![ijklyz][.:/-])(?<!Y[.:/])(?<![ijklYyzo½|])"
"""What must not stand in front of a date that begins with a number."""
YEAR_BOUNDARY = r"(?<![ijklyz][.:/])(?<!Y[.:/])(?<![ijklYyzo½|])"
"""The same of a year with its month behind it: a dash in front may be that of a period ("11-1921 March 5")."""

DAY = r"(?:[ij](?:[.\"'|]|[ ]\")?(?:[- ]?o)?[.\"'|]?|n)"
"""24, 24th, 24., 24ten, 24", first."""
ARTICLE = f"[{THE}{kind.AT}]"
COMMA_LIST = (
    rf"{DAY}(?:{_}(?:,|{AND}\.?){_}(?:{ARTICLE}{_})?{DAY}){{0,6}}{_},?{_}{AND}\.?{_}(?:{ARTICLE}{_})?{DAY}"
)
RANGE = rf"{DAY}{_}(?:{DASH}|{TO}|/){_}(?:{ARTICLE}{_})?{DAY}"
DAYS = rf"(?:{COMMA_LIST}|{RANGE}|{DAY})"
MONTH = rf"[{kind.MONTH}{kind.WEAK_MONTH}{kind.MONTH_OR_WEEKDAY}]\.?"
WEEKDAY = rf"[{kind.WEEKDAY}{kind.WEAK_WEEKDAY}{kind.MONTH_OR_WEEKDAY}]\.?"
WEEKDAY_IN_FRONT = rf"(?:(?P<weekday>{WEEKDAY}){_},?{_}\(?(?:{ARTICLE}\.?{_})?(?=[ijn]))?"

LONG_YEAR = (
    r"(?:Y(?:[/-][ijk](?!\.?o?[ ][MmV])|/Y)?(?![/:]?[ijklYyz]|-[ijklYyz](?!\.?o?[ ][MmV]))"
    r"|l[ ]i(?![ijklY/:.-])|i[ ]i[ ][ik][ ][ik]|j[ ][ijk](?![ijklYyz%o½]|[ ]?[ijklYyzHu$%~_#]|[/:-])"
    rf"|{kind.ROMAN_YEAR}|{kind.WORD_NUMBER})"
)
"""1960, 1731/2, "187 6", "19 60", MDCCC, nineteen sixty."""
SHORT_YEAR = (
    r"(?:['|]?[ ]?(?:[kl]|[ij]"
    rf"(?!\.?o?{_}{MONTH}))(?![:'%½]|[ ]?[ijklYyzHu]|[./-]{{1,2}}[ ]?[ijkly]))"
)
"""'60, 60, 960; but not the day of a month that follows ("9. Juli – 17. August")."""
OPEN, CLOSE = r"['\"(\[?|]{0,3}", r"(?:[ ]?[)\]?]){0,3}"
YEAR_WORD = rf"(?:[{kind.YEAR_BEFORE}{kind.ERA}{kind.THIS_YEAR}][.,]?{_}(?:{OF}{_})?(?:{THE}{_})?)?"
AFTER_YEAR = (
    rf"(?:(?:-?{kind.SUFFIX}(?={_}{kind.YEAR_AFTER}))?\.?[ ]?(?P<year_word>{kind.YEAR_AFTER}\.?))?"
    rf"(?:{_}(?P<era>{kind.ERA}))?"
    rf"(?:,?[ ]?\(?(?P<style>{kind.STYLE}\.?))?"
)
YEAR = (
    rf"(?:(?:[.,:|]{{0,2}}|(?<!\.);){_}(?:{OF}'?{_}|[{IN}{AND}]{_}(?=(?:{THE}{_})?{kind.YEAR_BEFORE}))?(?:{THE}{_})?{YEAR_WORD}{OPEN}(?P<year>{LONG_YEAR}){CLOSE}"
    rf"|[.,]?{_}(?:{DASH}|/){_}(?P<year_behind_dash>{LONG_YEAR})"
    rf"|[.,]{{0,2}}[ ]?(?:/[ ]?|{DASH}[ ]?)?(?P<short_year>{SHORT_YEAR})){AFTER_YEAR}"
)
GAP = r"(?:\[(?:\||\.{2,4}|[ ]{1,3})\]|\|{2,}|\.{3,})"
"""What stands for a word that is lost or was never filled in: "[…]", "____"."""
THIS_MONTH = rf"(?P<this_month>{kind.THIS_MONTH}\.?|{THE}\.)"
THIS_YEAR = rf"(?:,?{_}(?P<this_year>[{kind.THIS_YEAR}{kind.THIS_MONTH}]\.?(?!{_}Y)))"
PART_OF = rf"(?:(?P<part>{kind.PART})\.?-?{_}(?:[{OF}{IN}{kind.AT}{kind.FROM}]'?{_})?(?:{THE}{_})?)"
PART = f"{PART_OF}?"
SLASH = r"(?:[ ]?\.?[ ]?/[ ]?|\.[ ]?|[ ]?-{1,2}[ ]?)"
BEFORE_ROMAN = rf"(?:{SLASH}|[ ](?=R))"
CENTURY = r"(?:[ij](?:-?o)?\.?|[Rr](?:-?[ ]?o)?\.?|n)"
CENTURY_NOUN = (
    rf"(?:{kind.CENTURY}\.?|[{kind.IN}{kind.NUMBERED}{kind.COUNTED}{kind.AT}{kind.OTHER}{kind.COMMON}]\.)"
)
"""The noun, or an abbreviation that may be another word too (Russian "в." is "in")."""
FRONT_FRACTION = (
    rf"(?:(?P<front_number>[ijRn](?:-?o)?\.?|{LAST_OF}){_}(?P<front_fraction>{kind.FRACTION_NOUN}\.?|n){_}"
    rf"(?:[{OF}{IN}{kind.AT}{kind.FROM}]'?{_})?(?:{THE}{_})?)?"
)
"""The second half of the (18th century)."""
YEAR_NOUN = f"[{kind.UNIT}{kind.YEAR_AFTER}{kind.YEAR_BEFORE}{kind.COUNTED}]"
STYLE_IN_FRONT = rf"(?:,?[ ]?\(?(?P<style_in_front>{kind.STYLE}\.?)\)?)?"
CENTURY_AHEAD = (
    rf"(?!\.?{_}(?:[{OF}{IN}{kind.AT}]'?{_})?(?:{THE}{_})?"
    rf"(?:{CENTURY}{_}-?{CENTURY_NOUN}|[Rr]|[ij]?{MONTH}|Y|{kind.CENTURY}))"
)
"""Not in front of another century or date, to which the words belong then."""
CENTURY_PART = (
    rf"(?:,?{_}(?:(?:(?P<fraction_number>[ijn]o?|{LAST_OF}){_}(?P<fraction>{kind.FRACTION_NOUN}|n))"
    rf"|(?P<part_behind>{kind.PART})){CENTURY_AHEAD})?"
)
