"""The classes of words, each a letter, so that a stretch of text becomes a string that a pattern can be matched on.

"Friday, 24th of July 1960" reads ``W, jo O M Y``: one character for each word, number, space and stop, so that
an index into that string is an index into the list of tokens.
"""

from typing import NamedTuple

# Numbers, by what they can be.
MONTH_NUMBER = "i"  # 1 to 12
DAY_NUMBER = "j"  # 13 to 31
TWO_DIGITS = "k"  # 00, 32 to 99
THREE_DIGITS = "l"
YEAR_NUMBER = "Y"  # four digits, 1000 to 2199
FOUR_DIGITS = "y"
LONG_NUMBER = "z"
ROMAN_MONTH = "R"  # I to XII in capitals
ROMAN = "r"  # other Roman numerals below 1000, and small ones
ROMAN_YEAR = "Q"
ORDINAL = "n"  # "first"
WORD_NUMBER = "N"  # a number put together from words: "nineteen forty-seven"
SUFFIX = "o"  # "th" attached to a number
FRACTION = "½"

# Names.
MONTH = "M"
WEAK_MONTH = "m"
MONTH_OR_WEEKDAY = "V"  # "mar." is martes and marzo
WEEKDAY = "W"
WEAK_WEEKDAY = "w"
FOREIGN_MONTH = "Z"  # of another calendar
FEAST = "P"
SEASON = "S"

# Small words.
OF = "O"
THE = "t"
DAY_WORD = "D"
AT = "a"
IN = "I"
DATED = "d"
AND = "&"
TO = "X"
FROM = "K"
BETWEEN = "b"
BEFORE = "B"
AFTER = "F"
NOT = "!"
ABOUT = "A"

# Words relative to today.
RELATIVE_DAY = "@"
ROMAN_DAY = "4"  # Kalends, Nones, Ides
PRIDIE = "1"
AGO = "7"  # "ago", "hace", "il y a"
RELATIVE_YEAR = "3"  # French "l'an dernier" is a phrase, Czech "loni" a word
PART_OF_DAY = "p"
THIS = "L"
UNIT = "U"
THIS_MONTH = "g"
THIS_YEAR = "f"

# Periods.
FRACTION_NOUN = "q"
QUARTER = "<"  # "Q2"
PART = "E"
LAST = "e"
CENTURY = "c"
CENTURY_SIGN = "s"
DECADE = "x"
DECADE_SUFFIX = "h"
YEAR_AFTER = "T"
YEAR_BEFORE = "v"
TERM = "C"
ERA = "G"
STYLE = "J"
UNDATED = "0"
EVERY = "8"
TITLE = "9"  # "Mr", "Frau"

# Times of day.
HOUR = "H"
HOUR_IN_FRONT = "2"  # "kl.", "godz.", "ore"
HALF_DAY = "u"  # a.m. (value 0) and p.m. (value 12)
CLOCK = "%"
HALF_PAST = "5"
HALF_TO = "6"

# What is no date.
COUNTED = "$"
NUMBERED = "#"
COMMON = "_"
OTHER = "~"

SPACE = " "
LINE_END = "\n"
PARAGRAPH = "¶"


class Word(NamedTuple):
    """What a language knows of a word."""

    kind: str
    """One of the letters above."""
    value: object = None
    """Number of the month, distance in days … ``None`` where the class says it all."""
    abbreviation: bool = False
    """Whether a full stop behind it belongs to it."""
    dotted: bool = False
    """Of a phrase: whether full stops may stand between its words."""
