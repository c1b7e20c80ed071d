"""Record and interpretation to a TEI tree: the one place where a tree is made."""

from collections import Counter
from collections.abc import Sequence

from lxml import etree

from teikit.model.annotated import Annotated
from teikit.model.editorial import Note, NoteAnchor
from teikit.model.interpretation import Interpretation
from teikit.model.record import Record
from teikit.model.text import Span
from teikit.model.turn import Turn
from teikit.structure.blocks import BlockKind, blocks, lineation
from teikit.tei.body import write_body
from teikit.tei.header import TRANSLATOR, has_translator, write_header
from teikit.tei.inline import Writing
from teikit.tei.names import XML_LANG, add, root
from teikit.tei.renditions import Renditions
from teikit.tei.timeline import write_timeline
from teikit.turns.person_ids import unused

_VERSE_LINE = 55
"""Characters; verse seldom fills more, wrapped prose always does."""


def build(
    record: Record, interpretation: Interpretation, *, turns: str = "sp", date: str | None = None
) -> etree._Element:
    """The ``TEI`` element of a record.

    ``turns`` is ``sp``, ``u``, ``said`` or ``none``; ``date`` the date of the encoding, where it is wanted.
    """
    text = record.text[record.body.start : record.body.end]
    annotations = [a for a in interpretation.body if turns != "none" or not isinstance(a.value, Turn)]
    how = lineation(text)
    persons = frozenset(person.id for person in interpretation.persons)
    writing = Writing(
        source=Annotated(text, annotations),
        renditions=Renditions(),
        turns=turns,
        translator=unused(TRANSLATOR, persons) if has_translator(record, interpretation) else None,
        persons=persons,
        footnotes=_footnotes(interpretation),
        verse=_is_verse(text, interpretation),
    )
    tei = root("TEI")
    if interpretation.language:
        tei.set(XML_LANG, interpretation.language)
    body = write_body(writing, add(tei, "text"), how)
    write_timeline(writing, body)
    header = write_header(writing, tei, record, interpretation, date=date)
    tei.insert(0, header)
    return tei


def _footnotes(interpretation: Interpretation) -> frozenset[str]:
    """Marks that have exactly one note; a mark whose note is missing, or there twice, points nowhere."""
    notes = Counter(
        a.value.n for a in interpretation.body if isinstance(a.value, Note) and a.value.type == "footnote"
    )
    marks = {a.value.n for a in interpretation.body if isinstance(a.value, NoteAnchor)}
    return frozenset(n for n, times in notes.items() if n is not None and times == 1 and n in marks)


def _are_sentences(text: str, lines: Sequence[Span]) -> bool:
    """Whether each line is a sentence by itself, as in a transcript; verses run on."""
    return all(text[line.end - 1] in ".?!;:…。！？」』" for line in lines)


def _is_verse(text: str, interpretation: Interpretation) -> bool:
    """Whether the short lines of the speeches are verse: most speeches of more than one line have short lines only."""
    how = lineation(text)
    verse = prose = 0
    for annotation in interpretation.body:
        if not isinstance(annotation.value, Turn) or "\n" not in text[slice(*annotation.value.speech)]:
            continue
        for block in blocks(text, *annotation.value.speech, how):
            if block.kind is BlockKind.CUE:
                return False
            if len(block.lines) > 1 and not _are_sentences(text, block.lines):
                short = all(line.end - line.start <= _VERSE_LINE for line in block.lines)
                verse, prose = verse + short, prose + (not short)
    return verse >= 2 and verse > 2 * prose
