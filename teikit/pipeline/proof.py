"""The encoder's proof on its own output: the body reads back, and every field of the header is there."""

from collections.abc import Sequence

from lxml import etree

from teikit.model.record import Record
from teikit.tei.names import TEI, without_illegal
from teikit.tei.read_back import body_words


class ProofError(Exception):
    """The TEI does not hold the text it was made from: an error of the program; nothing is written."""


def prove(record: Record, tei: etree._Element) -> None:
    """Compare a tree with its record. Raises :class:`ProofError` at the first difference."""
    source = without_illegal(record.text[record.body.start : record.body.end]).split()
    back = body_words(tei)
    if source != back:
        raise ProofError(_difference(source, back))
    header = tei.find(f"{{{TEI}}}teiHeader")
    if header is None:
        raise ProofError("there is no header")
    held = "".join(etree.tostring(header, method="text", encoding="unicode", with_tail=False).split())
    for field in record.fields:
        if field.from_body:
            continue
        words = "".join(without_illegal(field.value).split())
        if words not in held and words.casefold() not in held.casefold():
            raise ProofError(f"the header does not hold the field {field.name}: {field.value[:60]!r}")


def _difference(source: Sequence[str], back: Sequence[str]) -> str:
    for number, (left, right) in enumerate(zip(source, back, strict=False)):
        if left != right:
            around = " ".join(source[max(0, number - 3) : number + 3])
            return f"word {number + 1} of the body reads back as {right!r}, not {left!r}; near “{around}”"
    return f"the body has {len(source)} words and reads back as {len(back)}"
