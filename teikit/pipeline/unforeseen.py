"""An error that nobody foresaw, in one line: it must not keep the other records back."""

import traceback
from pathlib import Path


def unforeseen(error: Exception) -> str:
    """What went wrong and where in the program, as a report of it needs it."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({Path(frames[-1].filename).stem}, line {frames[-1].lineno})" if frames else ""
    words = ": ".join(filter(None, (type(error).__name__, " ".join(str(error).split()))))
    return f"internal error, nothing is written: {words}{place}; please report it"
