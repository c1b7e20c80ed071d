"""``○議長（田中太郎君）　…``: a circle before the speaker, as the Japanese Diet prints it."""

from teikit.turns.convention import Convention, Family, by_pattern

NAME = "circled-name"

_HANGUL = "[\uac00-\ud7a3]"

CONVENTION = Convention(
    name=NAME,
    family=Family.BRACKETS,
    marks=("○", "◯", "〇", "●", "◎", "◆"),
    precedence=3,
    read=by_pattern(
        NAME,
        r"[○◯〇●◎◆]\s?(?P<name>[^\s（(：:]{1,24}(?:[（(][^）)\n]{1,30}[）)])?"
        rf"(?:\s(?:{_HANGUL}{{2,5}}(?=\s{{2}})|(?:의원|위원|장관|차관|대리|후보자|증인)(?=\s)|(?<=(?:의장|총리)\s){_HANGUL}{{2,4}}(?=\s)))?"
        r"(?:\s?[（(][^）)\n]{1,30}[）)])?)(?=[\s：:]|$)[：:]?",
    ),
    examples=(
        (
            "○議長（田中太郎君）　これより会議を開きます。\n○鈴木花子君　質問いたします。\n"
            "○議長（田中太郎君）　お答えください。",
            ("議長（田中太郎君）", "鈴木花子君", "議長（田中太郎君）"),
        ),
        (
            "○의장 한기수  개의하겠습니다.\n○박철호 의원  존경하는 의장님!\n○의장 한기수 다음은 답변입니다.",
            ("의장 한기수", "박철호 의원", "의장 한기수"),
        ),
    ),
    counterexamples=("○ 卵\n○ 牛乳\n○ パン",),
)
