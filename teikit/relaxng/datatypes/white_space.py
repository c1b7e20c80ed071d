"""White space as XML has it: space, tab, line feed, carriage return, and nothing else."""

XML_SPACE = " \t\r\n"

_REPLACED = str.maketrans("\t\r\n", "   ")


def replace(text: str) -> str:
    """Every white space character becomes a space (XML Schema part 2, ``whiteSpace`` replace)."""
    return text.translate(_REPLACED)


def collapse(text: str) -> str:
    """Runs of white space become one space, none is left at the ends (``whiteSpace`` collapse)."""
    return " ".join(tokens(text))


def tokens(text: str) -> list[str]:
    """The pieces between white space.

    In ASCII, ``str.split`` knows only a few more separators, and none that XML allows; beyond, no-break spaces
    and their kin are not separators.
    """
    if text.isascii():
        return text.split()
    return [token for token in replace(text).split(" ") if token]
