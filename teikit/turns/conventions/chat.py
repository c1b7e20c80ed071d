"""``*MOT:`` main tiers of a CHAT transcript (CHILDES, TalkBank).

Dependent tiers (``%mor:``, ``%com:``) belong to the turn above them; ``@`` lines are headers.
Source: MacWhinney, "Tools for Analyzing Talk, Part 1: The CHAT Transcription Format", section "Main line".
"""

from teikit.turns.convention import Convention, Family, by_pattern

NAME = "chat"

CONVENTION = Convention(
    name=NAME,
    family=Family.COLON,
    marks=("*",),
    sign=r"\*[A-Z]",
    precedence=5,
    read=by_pattern(NAME, r"\*(?P<name>[A-Z][A-Z0-9]{0,6}):\s"),
    examples=(
        (
            "@Begin\n@Participants:\tCHI Target_Child, MOT Mother\n*MOT:\twhat is that ?\n%com:\tpoints at the dog\n"
            "*CHI:\ta dog .\n*MOT:\ta dog !\n@End",
            ("MOT", "CHI", "MOT"),
        ),
    ),
    counterexamples=(
        "*The figures are those of 1950.\n*See: page 3.\n*Note: revised.",
        "*Bridge:\tclosed\n*Ferry:\tcalled off\n*Road:\topen",
    ),
)
