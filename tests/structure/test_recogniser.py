"""The parts of a document."""

import pytest

from teikit.dates import DateContext
from teikit.dates import recognise as dates_of
from teikit.model.annotation import Annotation
from teikit.model.editorial import Note
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

CABLE = """TELEGRAM FROM THE LEGATION IN TARSK TO THE FOREIGN OFFICE

SECRET

Tarsk, 4 March 1951

1. The ferry was stopped on 2 March by order of the governor, who has given no reason for it and will give none.

2. Request instructions.

WHITFORD
"""

REPORT = """VERBATIM REPORT
of the 23rd session of the Council, held in the old corn exchange, on 18 June 1931.

The session was opened at five by the mayor, who had come on foot because the tramway had been stopped the year before.

The Secretary
/signature/ Petrow
"""

CASES = [
    (
        CABLE,
        [
            ("head", "TELEGRAM FROM THE LEGATION IN TARSK TO THE FOREIGN OFFICE"),
            ("seg", "SECRET"),
            ("dateline", "Tarsk, 4 March 1951"),
            ("signed", "WHITFORD"),
        ],
    ),
    (
        REPORT,
        [
            (
                "head",
                "VERBATIM REPORT\nof the 23rd session of the Council, held in the old corn exchange, on 18 June 1931.",
            ),
            ("signed", "The Secretary\n/signature/ Petrow"),
        ],
    ),
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


@pytest.mark.parametrize(("text", "expected"), CASES, ids=["cable", "report", "letter", "minutes", "form"])
def test_parts(text: str, expected: list[tuple[str, str]]) -> None:
    dates = dates_of(text, DateContext(languages=("en",)))
    assert [(a.kind, text[a.start : a.end]) for a in recognise(text, dates)] == expected


def parts(text: str) -> list[Annotation]:
    return recognise(text, dates_of(text, DateContext()))


LETTER_TO_A_TOWN = """Lyon, le 4 août 1917

Monsieur Étienne Valmorel
12, rue des Tanneurs
Grenoble

Cher ami,

J'ai bien reçu votre lettre et je vous en remercie. Notre ami Gaspard m'écrit que le train est parti à l'heure.

Croyez, cher ami, à mes sentiments dévoués.

Baptiste Corvin

P.-S. – Le livre est introuvable.
"""

PARISH = """Present: Mr. G. Hale (Chairman), Mrs. P. Swift, Mr. T. Onley

1. Minutes
The minutes of the last meeting were read and signed.

2. Street lighting
Two lamps in Mill Lane had been out for a week. The Clerk was asked to write.

3. Two tons of gravel were ordered,
and the bill was paid.
"""

WHEREAS = """1. We came by way of the old bridge
and found the gate shut for the night.

4. Nothing else was done that week
because the rain did not stop until Friday.
"""


def test_the_address_above_the_salutation_is_no_heading() -> None:
    found = {(a.kind, str(a.value.attributes().get("type"))): a for a in parts(LETTER_TO_A_TOWN)}
    address = found["note", "address"]
    assert LETTER_TO_A_TOWN[address.start : address.end].startswith("Monsieur Étienne")
    assert LETTER_TO_A_TOWN[address.start : address.end].endswith("Grenoble")
    assert not any(kind == "head" for kind, _ in found)
    assert ("salute", "closing") in found


@pytest.mark.parametrize(
    ("text", "heads"),
    [(PARISH, ["1. Minutes", "2. Street lighting"]), (WHEREAS, [])],
    ids=["minutes", "list"],
)
def test_numbered_lines_over_their_text_are_headings(text: str, heads: list[str]) -> None:
    assert [text[a.start : a.end] for a in parts(text) if a.kind == "head"] == heads


def test_a_title_in_a_script_without_capitals() -> None:
    sentence = "本日は二月三日の決定についてお尋ねいたします。政府の方針に変わりはございません。"
    text = f"第四十三回国会 予算委員会議録 第七号\n\n{sentence}\n\n{sentence}\n"
    assert [text[a.start : a.end] for a in parts(text)] == ["第四十三回国会 予算委員会議録 第七号"]
    assert parts(f"{sentence}\n\n{sentence}\n") == []


ENDS = [
    ("Prague, 15 November 1978\nJ. Malina", "J. Malina"),
    ("Budapest, 2 December 1971\n\nFerenc Karsay\ndeputy minister", "Ferenc Karsay\ndeputy minister"),
]


@pytest.mark.parametrize(("end", "signed"), ENDS, ids=["in one block", "with an office"])
def test_a_name_below_the_place_and_date_signs(end: str, signed: str) -> None:
    account = (
        "The delegation stayed for three days. It was shown the mill, the school and the new bridge.\n\n"
    )
    text = f"Note\n\n{account}{account}{end}\n"
    found = parts(text)
    assert [text[a.start : a.end] for a in found if a.kind == "signed"] == [signed]
    assert [text[a.start : a.end] for a in found if a.kind == "dateline"] == [end.split("\n")[0]]


@pytest.mark.parametrize("word", ["A" * 90, "AB-" * 30, "A." * 45, "A, " * 30])
def test_a_long_line_of_capitals_is_read_at_once(word: str) -> None:
    text = f"The ferry was stopped by order of the governor.\n\nNobody was told why.\n\nWe wait.\n\n{word}&\n"
    assert not [one for one in recognise(text, []) if one.kind == "signed"]


def heads(text: str) -> list[str]:
    dated = dates_of(text, DateContext(languages=("en", "de")))
    return [text[one.start : one.end] for one in recognise(text, dated) if one.kind == "head"]


SESSION = (
    "The Committee met at ten, and heard what the surveyor had to say about the sluice, for the whole day.\n"
)


def test_a_title_goes_on_with_when_it_took_place() -> None:
    title = "SELECT COMMITTEE ON THE SLUICE\n\nMINUTES OF EVIDENCE\n\ntaken between 6 May and 11 June, 1936"
    text = f"{title}\n\nOrdered to be printed, 1 August, 1936\n\n{SESSION}"
    assert heads(text)[:1] == [title]


def test_a_dateline_is_no_part_of_a_title() -> None:
    text = f"REPORT ON THE SLUICE\n\nden 3. Mai 1936\n\n{SESSION}"
    assert heads(text)[:1] == ["REPORT ON THE SLUICE"]


def test_a_subject_ends_before_the_next_label() -> None:
    text = (
        f"MEMORANDUM\n\nSubject: The sluice at Ambry,\nits gates and its keeper\nReference: W 14\n\n{SESSION}"
    )
    assert heads(text)[-1] == "Subject: The sluice at Ambry,\nits gates and its keeper"


@pytest.mark.parametrize(
    "line",
    [
        "Überlieferung: Stadtarchiv Ambry, B 4. 2 Bl.",
        "Manuscript: Ambry County Library, MS 14, in her own hand.",
        "Автограф: ГАПК. Ф. 5. Оп. 3. Д. 64.",
    ],
)
def test_what_an_editor_says_of_the_manuscript_at_the_foot_is_a_note(line: str) -> None:
    letter = f"Dear Anna,\n\n{SESSION}\nYours ever,\n\nTom\n\n"
    found = [(one.value, (one.start, one.end)) for one in recognise(letter + line, [])]
    assert (Note("apparatus"), (len(letter), len(letter) + len(line))) in found
    assert not [one for one in recognise(f"{line}\n\n{letter}", []) if one.value == Note("apparatus")]
