"""Times of day behind a date in East Asian writing: 上午10时30分, 午後三時, 오전 10시, 1230 pm."""

import re
from collections.abc import Callable

_FIGURES = "[0-9０-９〇零一二三四五六七八九十廿]"
_TIME = re.compile(
    rf"[ \u3000]?(?:(?P<half>上午|下午|早上|晚上|凌晨|午前|午後|오전|오후)[ \u3000]?)?"
    rf"(?:(?P<hour>{_FIGURES}{{1,3}})[ ]?[时時點点시](?:[ ]?(?:(?P<minute>{_FIGURES}{{1,3}})[ ]?[分분]|(?P<thirty>半|반)))?"
    r"|(?P<clock>\d{1,2}:\d\d)(?![:\d])|(?P<figures>\d{3,4})(?=[ ]?[ap]\.?m))(?:[ ]?(?P<latin>[ap])\.?m\.?(?!\w))?"
)
_AFTERNOON = frozenset(("下午", "晚上", "午後", "오후", "p"))
_MORNING = frozenset(("上午", "早上", "凌晨", "午前", "오전", "a"))


def time_behind(text: str, at: int, number: Callable[[str], int | None]) -> tuple[str, int] | None:
    """The time of day at an offset (``10:30:00``) and its end; ``None`` where there is none."""
    match = _TIME.match(text, at)
    if match is None:
        return None
    if match["hour"]:
        hour, minute = number(match["hour"]), 30 if match["thirty"] else number(match["minute"] or "0")
    else:
        figures = (match["clock"] or match["figures"]).replace(":", "")
        hour, minute = int(figures[:-2]), int(figures[-2:])
    if hour is None or minute is None or hour > 24 or minute > 59:
        return None
    half = match["half"] or match["latin"]
    if half in _AFTERNOON and hour < 12:
        hour += 12
    elif half in _MORNING and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}:00", match.end()
