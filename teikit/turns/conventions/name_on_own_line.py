"""The name on a line of its own over the speech: plays, official records, minutes."""

from teikit.turns.convention import Convention, Family, by_pattern

NAME = "name-on-own-line"

_LONGEST = 111
"""Characters of a name."""

CONVENTION = Convention(
    name=NAME,
    family=Family.LINE,
    marks=(),
    # The name grows by whole words: only at what stands between them it may end.
    read=by_pattern(
        NAME,
        r"(?P<name>[^\W_](?:[^\s(,.:;!?…_\[\]]++|[^\S\n]|[(,.])*?)(?P<aside>\s?\((?=\s?[^\W\d_]*[a-zà-ÿа-яα-ω])[^()\n]{2,200}\)|\s?\[[^\]\n]{1,200}\]|,\s\([^\n)]*\))?(?::|(?<!\w{5}\s\w{5})\.)?$",
        longest=_LONGEST,
    ),
    examples=(
        (
            "[Enter Maria.]\n\nMARIA\nWho is there?\n\nTHE PORTER\nNobody, my lady.\nOnly the wind.\n\n"
            "MARIA\nThen let it in.",
            ("MARIA", "THE PORTER", "MARIA"),
        ),
        (
            "The Secretary\nYes. But we might wait.\n\nAmb. Lowell\nNo.\n\nThe Secretary\nThen what do we have?",
            ("The Secretary", "Amb. Lowell", "The Secretary"),
        ),
    ),
    counterexamples=(
        "Miss Lavinia Holt\nMarine Parade\nSidmouth\n\nMy dear Lavinia,\n\nYours of the 21st reached me.\n\n"
        "Your cousin\nE. Garth",
        "3 May\n\nRain all day.\n\n4 May\n\nRain.\n\n5 May\n\nSun at last.",
    ),
)
