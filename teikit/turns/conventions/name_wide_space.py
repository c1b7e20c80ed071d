"""``老陈　几点了？``: a name and an ideographic space, as plays in Chinese and Japanese are set."""

from teikit.turns.convention import Convention, Family, by_pattern

NAME = "name-wide-space"

CONVENTION = Convention(
    name=NAME,
    family=Family.COLON,
    marks=("\u3000",),
    read=by_pattern(
        NAME,
        r"(?P<name>[\u2e80-\u9fff・·]{1,8})\u3000+(?P<aside>[（(][^）)\n]{1,60}[）)])?(?=\S)",
    ),
    examples=(
        (
            "老陈\u3000几点了？\n\n小玉\u3000（看窗外）老师来了。\n\n老陈\u3000请他进来。\n\n小玉\u3000好。",
            ("老陈", "小玉", "老陈", "小玉"),
        ),
        (
            "太郎\u3000誰だ。\n花子\u3000私です。\n太郎\u3000入れ。\n花子\u3000はい。",
            ("太郎", "花子", "太郎", "花子"),
        ),
    ),
    counterexamples=(
        "姓名\u3000年龄\n李明\u3000三十\n王芳\u3000二十",
        "第一章\u3000总则\n第二章\u3000组织\n第三章\u3000附则",
    ),
)
