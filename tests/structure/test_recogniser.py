"""The parts of a document."""

import pytest

from teikit.dates import DateContext
from teikit.dates import recognise as dates_of
from teikit.structure.recogniser import recognise

LETTER = """Embassy of the Republic

Confidential

Port Veyra, 6 March 1961

Dear Comrade Director,

Your letter of 20 February reached me on Friday, and I have read it twice with the attention that it deserves.

1. The looms

Of the six looms that were shipped, four are running; the others are said to be on the way to another port.

With socialist greetings

W. Krone
Trade Attaché

Distribution:
1x Ministry
1x Embassy

P.S. The clock stands.
"""

MINUTES = """COUNTY OF DUNMORROW

WATER BOARD

Wednesday, 4 March, 1936

The Board met at ten. It heard what the surveyor had to say and adjourned without a vote, as it had done before.

DECISION:

None. The matter will be put before the next meeting, if there is one, and before the one after it otherwise.

Recorded by: H. Vane
"""

FORM = """PLANT RETURN

Depot: Ambry
Subject: as above
Article 13: not applicable
Dated: 31 March 1948
"""

CASES = [
    (
        LETTER,
        [
            ("seg", "Confidential"),
            ("dateline", "Port Veyra, 6 March 1961"),
            ("salute", "Dear Comrade Director,"),
            ("head", "1. The looms"),
            ("salute", "With socialist greetings"),
            ("signed", "W. Krone\nTrade Attaché"),
            ("note", "Distribution:\n1x Ministry\n1x Embassy"),
        ],
    ),
    (
        MINUTES,
        [
            ("head", "COUNTY OF DUNMORROW\n\nWATER BOARD\n\nWednesday, 4 March, 1936"),
            ("head", "DECISION:"),
            ("signed", "Recorded by: H. Vane"),
        ],
    ),
    (FORM, [("head", "PLANT RETURN")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=["letter", "minutes", "form"])
def test_parts(text: str, expected: list[tuple[str, str]]) -> None:
    dates = dates_of(text, DateContext(languages=("en",)))
    assert [(a.kind, text[a.start : a.end]) for a in recognise(text, dates)] == expected
