"""``[NAME] speech`` and ``<NAME> speech``: subtitles, corpora, notes of interviewers."""

from teikit.turns.convention import Convention, Family, by_pattern

NAME = "bracketed-name"

CONVENTION = Convention(
    name=NAME,
    family=Family.BRACKETS,
    marks=("[", "<"),
    precedence=1,
    read=by_pattern(NAME, r"[\[<](?P<name>[^\[\]<>\n:/]{1,60})[\]>]\s?:?(?=\s|$)"),
    examples=(
        (
            "[HELEN] We never asked.\n\n[INTERVIEWER] Why not?\n\n[HELEN] One did not ask.\n\n[INTERVIEWER] I see.",
            ("HELEN", "INTERVIEWER", "HELEN", "INTERVIEWER"),
        ),
    ),
    counterexamples=(
        "[illegible]\n\nThe rest is lost.\n\n[illegible]\n\n[stamp]",
        "[1] See above.\n[2] See below.",
    ),
)
