"""``Q. … A. …``, examinations and oral histories."""

from teikit.turns.convention import Convention, Family, by_pattern

NAME = "question-answer"

CONVENTION = Convention(
    name=NAME,
    family=Family.LETTERS,
    marks=(".", ":"),
    precedence=2,
    read=by_pattern(NAME, r"(?P<number>\d{1,4}[.)]?\s+)?(?P<name>[^\W\d_]{1,2}\d?)\s?[.:](?=\s)"),
    examples=(
        (
            "Q. Where were you born?\n\nA. On the second floor.\n\nQ. Of this house?\n\nA. Of this one.",
            ("Q", "A", "Q", "A"),
        ),
        ("F: Wann war das?\nA: Im Herbst.\nF: Und danach?\nA: Danach nichts mehr.", ("F", "A", "F", "A")),
        ("В. Где вы жили?\n\nО. В Туле.\n\nВ. Долго?\n\nО. Три года.", ("В", "О", "В", "О")),
    ),
    counterexamples=(
        "A. Plant\n\nB. Stores\n\nC. Remarks",
        "A. The first point.\n\nB. The second point.\n\nC. The third point.",
    ),
)
