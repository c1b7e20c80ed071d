"""Text to annotations alone, by only those recognisers whose findings are wanted."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from teikit import archives, dates, turns
from teikit.editorial.recogniser import recognise as recognise_editorial
from teikit.model.annotation import Annotation
from teikit.pipeline.all_annotations import all_annotations
from teikit.pipeline.interchange import KINDS
from teikit.pipeline.interpret import interpret
from teikit.pipeline.options import EncodeOptions
from teikit.records.sniff import read_text

_SINGLE = frozenset({"date", "time"}), frozenset({"turn", "stage"}), frozenset({"idno"})
_EDITORIAL = frozenset({"gap", "unclear", "supplied", "anchor", "pb"})


@dataclass(frozen=True, slots=True)
class Annotated:
    """The annotations of a text and what was found out about it."""

    annotations: tuple[Annotation, ...]
    """Sorted; offsets count from the beginning of the text as given, line ends ``\\n``."""
    reasons: tuple[str, ...] = ()
    """Which reader and which convention were taken and why, for ``-v``."""


def annotate_text(text: str, options: EncodeOptions, kinds: Collection[str] = KINDS) -> Annotated:
    """Annotate a text. With the format ``text`` no header is sought.

    Where all the kinds come from one recogniser, only that one runs.
    """
    wanted = frozenset(kinds)
    if options.format == "text":
        languages = (options.language,) if options.language else ()
        if wanted <= _SINGLE[0]:
            context = dates.DateContext(
                languages=languages, reference_date=options.reference_date, relative=options.relative_dates
            )
            return _of_kinds(dates.recognise(text, context), wanted)
        if wanted <= _SINGLE[1]:
            spoken = turns.recognise(
                text,
                turns.TurnContext(
                    languages=languages, convention=options.turns_convention, persons=options.persons
                ),
            )
            return replace(_of_kinds(spoken.annotations, wanted), reasons=(spoken.reason,))
        if wanted <= _SINGLE[2]:
            return _of_kinds(archives.recognise(text, archives.ArchiveContext(lang=options.language)), wanted)
        if wanted <= _EDITORIAL and not wanted & {"supplied", "note"}:
            return _of_kinds(recognise_editorial(text), wanted)
    if not text.strip():
        return Annotated(())
    record, interpretation = interpret(read_text(text, format_name=options.format), options)
    everything = all_annotations(record, interpretation)
    return replace(_of_kinds(everything, wanted), reasons=(*record.reasons, *interpretation.reasons))


def _of_kinds(found: Collection[Annotation], wanted: Collection[str]) -> Annotated:
    return Annotated(tuple(annotation for annotation in found if annotation.kind in wanted))
