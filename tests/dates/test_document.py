"""The date of a document, from what its lines show."""

import pytest

from teikit import dates
from teikit.model.normalised_date import NormalisedDate


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "Lowmoor, 3 May 1871\n\nDear Ned,\n\nthe roof is off.\n", ["1871-05-03"]),
        ("de", "Die Furt\n\nEin Trauerspiel\n\nEmden 1866\n\nPersonen:\n\nOCKE, Fährmann\n", ["1866"]),
        (
            "de",
            "Die Furt\n\nPersonen:\n\nOCKE, Fährmann\n\nDie Handlung spielt am Ufer der Ems vom 2. auf den 3. März 1809.\n",
            [],
        ),
        (
            "en",
            "BOARD OF WEIRS\n\nFIRST DAY\n\nMonday, 4 May, 1931\n\nThe Board met.\n\nSECOND DAY\n\nTuesday, 5 May, 1931\n\n"
            "The Board met again.\n\nTHIRD DAY\n\nThursday, 7 May, 1931\n\nThe Board rose.\n",
            ["1931-05-04", "1931-05-07"],
        ),
        (
            "fr",
            "REGISTRE\n\nSéance du 2 mai 1791\n\nLe maire ouvre la séance.\n\nSéance du 9 mai 1791\n\nOn lit une lettre.\n\n"
            "Fait et clos à Saint-Luc, le 11 mai 1791.\n",
            ["1791-05-02", "1791-05-11"],
        ),
        (
            "en",
            "Minutes\n\nMonday, 4 May, 1931\n\nThe Board met.\n\nMonday, 5 May, 1930\n\nAn older paper.\n",
            ["1931-05-04"],
        ),
        (
            "en",
            "Ann: Now we are recording. It is the ninth of February 2021.\nBob: I was born on the 3rd of April, 1938.\n",
            ["2021-02-09"],
        ),
        ("en", "SPEAKER 1: Say the date.\nSPEAKER 2: 14 March 2011. A Monday.\n", ["2011-03-14"]),
    ],
)
def test_days(lang: str, text: str, days: list[str]) -> None:
    found = dates.document_dates(text, dates.DateContext(languages=(lang,)))
    assert [date.value.when for date in found if isinstance(date.value, NormalisedDate)] == days
