"""Time stamps of a transcript as points of a ``timeline`` (Guidelines 17.4.2)."""

from lxml import etree

from teikit.tei.inline import Writing
from teikit.tei.names import add

ORIGIN = "t0"


def write_timeline(writing: Writing, body: etree._Element) -> None:
    """Write the points that turns start at as the first child of the body; nothing where there are none."""
    if not writing.times:
        return
    timeline = add(body, "timeline", unit="s", origin=f"#{ORIGIN}")
    add(timeline, "when", xml_id=ORIGIN)
    for stamp, identifier in writing.times.items():
        add(timeline, "when", xml_id=identifier, since=f"#{ORIGIN}", interval=_seconds(stamp))
    body.insert(0, timeline)


def _seconds(stamp: str) -> str:
    """Seconds from the beginning, for ``HH:MM:SS.fff`` or ``MM:SS``, without trailing zeros."""
    seconds = 0.0
    for part in stamp.replace(",", ".").replace("-", ".").split(":"):
        seconds = seconds * 60 + float(part)
    return f"{seconds:.3f}".rstrip("0").rstrip(".")
