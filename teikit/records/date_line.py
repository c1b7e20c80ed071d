"""Does a whole line state a date? Enough to recognise the date line of a page; reading it is left to the dates."""

import re

_MONTH_OR_NUMBER = r"(?:[^\W\d_]+\.?|\d{1,2}(?:st|nd|rd|th|\.)?)"
_DATE_LINE = re.compile(
    rf"(?:(?:{_MONTH_OR_NUMBER},?[ ]){{0,3}}\d{{4}}(?:[ ](?:г\.|года|r\.))?"  # April 1, 1949 · 1 апреля 1949 г.
    r"|\d{4}(?:-\d\d){1,2}"  # 1949-04-01
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4})\.?",  # 1.4.1949
    re.I,
)


def is_date_line(line: str) -> bool:
    """Whether a line is short and nothing but a date: ``April 1, 1949``, ``November 1967``, ``2011-11-20``."""
    return _DATE_LINE.fullmatch(" ".join(line.split())) is not None
