"""``○議長（田中太郎君）　…``: a circle before the speaker, as the Japanese Diet prints it."""

from teikit.turns.convention import Convention, Family, by_pattern

NAME = "circled-name"

CONVENTION = Convention(
    name=NAME,
    family=Family.BRACKETS,
    marks=("○", "◯", "〇", "●", "◎", "◆"),
    precedence=3,
    read=by_pattern(
        NAME, r"[○◯〇●◎◆]\s?(?P<name>[^\s（(：:]{1,24}(?:[（(][^）)\n]{1,30}[）)])?)(?=[\s：:]|$)[：:]?"
    ),
    examples=(
        (
            "○議長（田中太郎君）　これより会議を開きます。\n○鈴木花子君　質問いたします。\n"
            "○議長（田中太郎君）　お答えください。",
            ("議長（田中太郎君）", "鈴木花子君", "議長（田中太郎君）"),
        ),
    ),
    counterexamples=("○ 卵\n○ 牛乳\n○ パン",),
)
