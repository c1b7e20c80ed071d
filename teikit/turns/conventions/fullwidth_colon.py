"""``周恩来：``, with the full-width colon of Chinese and Japanese typesetting, or ``周恩来:`` without a space."""

from teikit.turns.convention import Convention, Family, by_pattern

NAME = "fullwidth-colon"

CONVENTION = Convention(
    name=NAME,
    family=Family.COLON,
    marks=("：", ":"),
    sign=r"[：\u2e80-\u9fff\uac00-\ud7a3）]",
    precedence=1,
    read=by_pattern(
        NAME,
        r"(?P<name>[^：:\n。！？，、；]{1,24}?)(?P<aside>[（(][^）)\n]{1,60}[）)])?"
        r"(?:：|(?<=[\u2e80-\u9fff\uac00-\ud7a3）]):)(?=\S|$|\s)",
    ),
    examples=(
        ("周恩来：欢迎你们。\n\n李明：谢谢总理。\n\n周恩来：请坐。（笑声）", ("周恩来", "李明", "周恩来")),
        ("周恩来:欢迎你们。\n李明:谢谢总理。\n周恩来:请坐。", ("周恩来", "李明", "周恩来")),
        ("記者：いつからですか。\n田中：去年の春からです。\n記者：そうですか。", ("記者", "田中", "記者")),
    ),
    counterexamples=(
        "时间：1957年10月7日\n地点：西楼\n主题：合作社\n记录：杜衡",
        "时间:1957年10月7日\n地点:西楼\n主题:合作社\n记录:杜衡",
    ),
)
