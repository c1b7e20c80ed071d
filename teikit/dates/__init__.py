"""Dates in running text, in many languages and calendars: spans with W3C values, and reasons.

``recognise(text, context)`` finds them; a language is one file of :mod:`teikit.dates.languages`.
The motto: an unmarked date is better than a wrong one.
"""

from teikit.dates.comparing import compare
from teikit.dates.context import DateContext
from teikit.dates.document import document_dates
from teikit.dates.recogniser import recognise, resolved
from teikit.dates.searching import search
from teikit.dates.weekdays import weekday_disagrees, weekday_doubt

__all__ = [
    "DateContext",
    "compare",
    "document_dates",
    "recognise",
    "resolved",
    "search",
    "weekday_disagrees",
    "weekday_doubt",
]
