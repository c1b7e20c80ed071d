"""``[00:12:31] Speaker 2:`` and ``Speaker 2 [00:12:31]:``, as transcription services and chat logs export."""

from teikit.turns.convention import Convention, Family, Opening, compiled, opening

NAME = "time-stamped"

_TIME = r"[\[(<{#]?(?P<time>\d{1,2}:\d{2}(?::\d{2})?(?:[.,-]\d{1,3})?)[\])>}#]?"
_BEFORE = (
    rf"{_TIME}\s+(?P<chat>From\s+)?(?P<name>[^:\n\[\]]{{1,80}}?)"
    r"(?(chat)(?:\s+to\s+[^:\n]{1,80})?|(?:\s+to\s+\w+)?)\s?:(?=\s|$)"
)
_BEHIND = rf"(?P<name>[^:\n\[\](]{{1,80}}?(?:\s\([^()\d\n]{{1,40}}\))?)\s*[\[(]{_TIME}[\])]\s?:(?=\s|$)"


def read(text: str, start: int, end: int, line: int) -> tuple[Opening, ...]:
    """What may open a turn on the line: the time stamp stands before the name or behind it."""
    match = compiled(_BEFORE).match(text, start, end) or compiled(_BEHIND).match(text, start, end)
    return () if match is None else (opening(text, NAME, match, line),)


CONVENTION = Convention(
    name=NAME,
    family=Family.COLON,
    marks=(":",),
    sign=r":\d\d",
    precedence=3,
    read=read,
    examples=(
        (
            "[00:12:31] Speaker 2: We moved in the spring.\n[00:12:40] Speaker 1: All of you?\n"
            "[00:12:42] Speaker 2: All but the cat.",
            ("Speaker 2", "Speaker 1", "Speaker 2"),
        ),
        (
            "10:02:11\t From Ann Lee to Everyone:\tGood morning!\n10:02:30\t From Raj Patel to Everyone:\tCan you hear me?\n"
            "10:02:41\t From Ann Lee to Everyone:\tYes, we can.",
            ("Ann Lee", "Raj Patel", "Ann Lee"),
        ),
        (
            "10:02:11 From Ann Lee to Everyone:\n\tGood morning!\n10:02:30 From Raj Patel to Ann Lee(Direct Message):\n"
            "\tHello.\n10:02:41 From Ann Lee to Everyone:\n\tCan you hear me?",
            ("Ann Lee", "Raj Patel", "Ann Lee"),
        ),
        (
            "Speaker 1 (00:03): And what came next?\nSpeaker 2 (00:07): Nothing at all.\nSpeaker 1 (00:09): Nothing?",
            ("Speaker 1", "Speaker 2", "Speaker 1"),
        ),
        (
            "Statsråd Liv Berg [10:02:11]: Jeg takker.\n\nOla Moen (V) [10:04:30]: Takk for svaret.\n\n"
            "Statsråd Liv Berg [10:06:02]: Ja.",
            ("Statsråd Liv Berg", "Ola Moen (V)", "Statsråd Liv Berg"),
        ),
    ),
    counterexamples=("10:30 Opening: the chairman\n11:15 Coffee: in the hall\n12:00 Lunch: in the canteen",),
)
