"""Years of Chinese reigns and of the cycle of sixty, with the months and days of the lunisolar calendar.

光緒二十三年三月初五日, 辛亥三月二十六, 乙未年. No arithmetic here tells the Gregorian day; a reign gives the year, since
the Chinese one begins between 21 January and 20 February and its tenth month ends before the winter solstice.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from teikit.dates.expression import Expression, Years

REIGNS: Mapping[str, tuple[int, int]] = {
    **dict.fromkeys(("洪武",), (1368, 31)),
    **dict.fromkeys(("建文",), (1399, 4)),
    **dict.fromkeys(("永樂", "永乐"), (1403, 22)),
    **dict.fromkeys(("宣德",), (1426, 10)),
    **dict.fromkeys(("正統", "正统"), (1436, 14)),
    **dict.fromkeys(("景泰",), (1450, 8)),
    **dict.fromkeys(("天順", "天顺"), (1457, 8)),
    **dict.fromkeys(("成化",), (1465, 23)),
    **dict.fromkeys(("弘治",), (1488, 18)),
    **dict.fromkeys(("正德",), (1506, 16)),
    **dict.fromkeys(("嘉靖",), (1522, 45)),
    **dict.fromkeys(("隆慶", "隆庆"), (1567, 6)),
    **dict.fromkeys(("萬曆", "万历"), (1573, 48)),
    **dict.fromkeys(("天啟", "天启"), (1621, 7)),
    **dict.fromkeys(("崇禎", "崇祯"), (1628, 17)),
    **dict.fromkeys(("順治", "顺治"), (1644, 18)),
    **dict.fromkeys(("康熙",), (1662, 61)),
    **dict.fromkeys(("雍正",), (1723, 13)),
    **dict.fromkeys(("乾隆",), (1736, 60)),
    **dict.fromkeys(("嘉慶", "嘉庆"), (1796, 25)),
    **dict.fromkeys(("道光",), (1821, 30)),
    **dict.fromkeys(("咸豐", "咸丰"), (1851, 11)),
    **dict.fromkeys(("同治",), (1862, 13)),
    **dict.fromkeys(("光緒", "光绪"), (1875, 34)),
    **dict.fromkeys(("宣統", "宣统"), (1909, 3)),
}
"""Name of the reign, its first year and how many it had."""
STEMS, BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
"""The signs of the cycle of sixty: the years are all pairs of two signs that are both odd or both even."""
LAST_WITHIN_YEAR = 10
"""The last month that never runs into the next Gregorian year."""
_NUMBER = "[0-9〇零一二三四五六七八九十廿卅元]"
_MONTHS = {"正": 1, "冬": 11, "臘": 12, "腊": 12}


@cache
def _pattern() -> re.Pattern[str]:
    day = rf"(?:初?{_NUMBER}{{1,3}}日?|朔日?|望日?)"
    month = rf"[閏闰]?(?P<{{}}>[正冬臘腊]|{_NUMBER}{{{{1,2}}}})月{day.replace('{', '{{').replace('}', '}}')}?"
    return re.compile(
        rf"(?P<reign>{'|'.join(REIGNS)})(?P<year>{_NUMBER}{{1,3}})年(?:{month.format('month')})?"
        rf"|(?P<stem>[{STEMS}])(?P<branch>[{BRANCHES}])(?:年(?:{month.format('cycle_month')})?|{month.format('bare_month')})"
    )


def expressions(text: str, number: Callable[[str], int | None]) -> Iterator[Expression]:
    """The dates of a text in this calendar. ``number`` reads figures."""
    for match in _pattern().finditer(text):
        if match["stem"]:
            if STEMS.index(match["stem"]) % 2 != BRANCHES.index(match["branch"]) % 2:
                continue
            value = Years(None, None, "chinese")
        else:
            first, length = REIGNS[match["reign"]]
            year = number(match["year"]) or 0
            if not 1 <= year <= length:
                continue
            month = _MONTHS.get(match["month"] or "") or number(match["month"] or "") or 12
            begin = first + year - 1
            value = Years(begin, begin if month <= LAST_WITHIN_YEAR else begin + 1, "chinese")
        yield Expression(match.start(), match.end(), value, "lunisolar", 0, 0)
