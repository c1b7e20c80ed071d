"""``Speaker 2   0:12`` on a line of its own over the speech, as transcription services export."""

from teikit.turns.convention import Convention, Family, by_pattern

NAME = "name-and-time-line"

CONVENTION = Convention(
    name=NAME,
    family=Family.COLON,
    marks=(":",),
    sign=r":\d\d",
    precedence=4,
    read=by_pattern(
        NAME,
        r"(?P<name>[^\W\d_][^:\n\[\](]{0,60}?)\s+[\[(]?(?P<time>\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)[\])]?\s?:?$",
    ),
    examples=(
        (
            "Ann Lee  0:03\nGood morning, everyone.\n\nRaj Patel  0:07\nGood morning. Shall we start?\n\n"
            "Ann Lee  0:12\nYes.",
            ("Ann Lee", "Raj Patel", "Ann Lee"),
        ),
    ),
    counterexamples=("Departure from Crewe 10:42\nArrival at Chester 11:15\nDeparture from Chester 11:30",),
)
