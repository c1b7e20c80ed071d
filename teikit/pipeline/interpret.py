"""Record to interpretation: the recognisers in their order, and what their findings mean for each other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from teikit import archives, dates, turns
from teikit.editorial.recogniser import recognise as recognise_editorial
from teikit.model.annotation import Annotation, Certainty
from teikit.model.editorial import Note
from teikit.model.interpretation import Interpretation, Provenance
from teikit.model.nesting import nest
from teikit.model.normalised_date import NormalisedDate
from teikit.model.person import Person
from teikit.model.record import Record
from teikit.model.structure import CastList, Head, Segment
from teikit.model.text import Span
from teikit.model.turn import PersonName, Stage, Turn
from teikit.pipeline.evidence import evidence, with_fields
from teikit.pipeline.options import EncodeOptions
from teikit.pipeline.reconcile import reconciled, without_references
from teikit.records.language import language_code, language_of
from teikit.structure.recogniser import recognise as recognise_structure
from teikit.turns.person_ids import person_id


def interpret(record: Record, options: EncodeOptions) -> tuple[Record, Interpretation]:
    """Run all recognisers over a record. The record comes back with the fields whose evidence is in its body."""
    text = record.text[record.body.start : record.body.end]
    language = body_language(record, text, options)
    languages = (language,) if language else ()
    field_dates = _field_dates(record, languages)
    reference = options.reference_date or _reference_date(record, field_dates)

    spoken = turns.recognise(
        text,
        turns.TurnContext(
            languages=languages, convention=options.turns_convention, persons=_known_persons(record, options)
        ),
    )
    referred = archives.recognise(text, archives.ArchiveContext(lang=language))
    uttered = without_references(text, spoken.annotations, referred)
    turn_spans = [a.span for a in uttered if isinstance(a.value, Turn)]
    context = dates.DateContext(
        languages=languages, reference_date=reference, relative=options.relative_dates
    )
    searched = dates.search(text, languages)
    dated = dates.resolved(searched, context)
    own: tuple[Annotation, ...] = ()
    if not record.values("date"):
        own = dates.document_dates(text, context, dated)
        stated = own[0].value if own else None
        if reference is None and isinstance(stated, NormalisedDate) and (stated.when or stated.from_):
            reference = stated.when or stated.from_
            dated = dates.resolved(searched, replace(context, reference_date=reference))
    listed = [a.span for a in uttered if isinstance(a.value, CastList)]
    reported, persons = _reported(text, spoken.persons, languages, [*turn_spans, *listed], options)
    named = _named(text, persons, languages, uttered, options)
    editorial = [a for a in recognise_editorial(text) if a.kind not in options.without]
    divided = [a.span for a in uttered if _divides(text, a)]
    structure = recognise_structure(text, dated, turn_spans, divided)

    spoken_of = [a for a in uttered if a.kind not in options.without]
    found = [*spoken_of, *structure, *editorial, *referred, *dated, *reported, *named]
    body = tuple(nest(reconciled(text, found, turn_spans)))
    shown = evidence(record, body, own)
    record = with_fields(record, shown)
    for date in own:
        field_dates[" ".join(text[date.start : date.end].split())] = date
    provenances = _provenances(record)
    return record, Interpretation(
        body=body,
        persons=_used(persons, body, options.persons),
        language=language,
        provenances=provenances,
        field_dates=field_dates,
        reasons=(
            f"turns: {spoken.reason}",
            f"language: {language or 'unknown'}",
            *_reasons_of_dates(text, body),
        ),
        decisions=_decisions(body, spoken.convention, spoken.reason, language, record, options),
    )


def _reasons_of_dates(text: str, body: Sequence[Annotation]) -> Iterator[str]:
    """Why the dates have the values that they have, where something had to be decided."""
    for annotation in body:
        if annotation.kind == "date" and annotation.reason:
            words = " ".join(text[annotation.start : annotation.end].split())
            values = annotation.value.attributes()
            when = " ".join(str(value) for name, value in values.items() if name != "impossible")
            yield f"date: “{words}” {when or 'has no value'}: {annotation.reason}"


def body_language(record: Record, text: str, options: EncodeOptions) -> str | None:
    """The language of the text: as the user or the record says, otherwise told from its words.

    A record that names the language of an original, while the text is plainly a translation, is not believed.
    """
    if options.language:
        return options.language
    told = language_of(text)
    for field in record.values("language"):
        named = language_code(field.value)
        if named and (told is None or told.split("-")[0] == named.split("-")[0]):
            return named
    if told is None and record.values("language"):
        return language_code(record.values("language")[0].value)
    return told


def _field_dates(record: Record, languages: tuple[str, ...]) -> dict[str, Annotation]:
    found: dict[str, Annotation] = {}
    for name in ("date", "uploaded"):
        for field in record.values(name):
            if _W3C.fullmatch(field.value):
                found[field.value] = Annotation(0, len(field.value), NormalisedDate(when=field.value))
                continue
            recognised = dates.recognise(field.value, dates.DateContext(languages=languages))
            dated = [a for a in recognised if isinstance(a.value, NormalisedDate)]
            if dated:
                found[field.value] = dated[0]
    return found


_W3C = re.compile(r"\d{4}-(?:0\d|1[0-2])(?:-(?:[0-2]\d|3[01]))?")


def _reference_date(record: Record, field_dates: dict[str, Annotation]) -> str | None:
    for field in record.values("date"):
        annotation = field_dates.get(field.value)
        value = annotation.value if annotation else None
        if isinstance(value, NormalisedDate):
            return value.when or value.from_
    return None


def _known_persons(record: Record, options: EncodeOptions) -> tuple[Person, ...]:
    """The authority file's persons, then those whom the header names as asking or being asked.

    A code behind the name, ``Herr Brandl (B1)``, is how the transcript calls them; so is one behind the label.
    """
    found = list(options.persons)
    taken = {person.id for person in found}
    for role in ("interviewer", "interviewee"):
        for field in record.values(role):
            code = _CODE.search(field.value)
            name = _CODE.sub("", field.value).strip() or field.value
            variants = tuple(variant for variant in (code[1] if code else None, field.type) if variant)
            identifier = person_id(name, taken)
            taken.add(identifier)
            found.append(Person(identifier, name, variants, role))
    return tuple(found)


_CODE = re.compile(r"\s*\(([^\W_]{1,4}\d{0,2})\)")


def _reported(
    text: str,
    persons: tuple[Person, ...],
    languages: tuple[str, ...],
    turn_spans: Sequence[Span],
    options: EncodeOptions,
) -> tuple[Sequence[Annotation], tuple[Person, ...]]:
    if options.reported_speech == "off":
        return (), persons
    context = turns.TurnContext(languages=languages, persons=options.persons)
    found, named = turns.reported.recognise(text, persons, context, turn_spans)
    if options.reported_speech == "high":
        found = tuple(a for a in found if a.cert is None or a.cert is Certainty.HIGH)
    return found, named


def _named(
    text: str,
    persons: tuple[Person, ...],
    languages: tuple[str, ...],
    spoken: Sequence[Annotation],
    options: EncodeOptions,
) -> Sequence[Annotation]:
    """The names of the record's persons, except in the labels of the turns, which ``@who`` resolves."""
    if "persName" in options.without:
        return ()
    labels = [a.value.label for a in spoken if isinstance(a.value, Turn)]
    labels += [a.span for a in spoken if isinstance(a.value, PersonName)]
    return turns.mentions.recognise(text, persons, languages, labels)


def _divides(text: str, annotation: Annotation) -> bool:
    """Whether nothing is sought where an annotation of the turns stands: headings, cast lists, comments, and directions
    without brackets.
    """
    value = annotation.value
    return isinstance(value, _DIVIDING) or (isinstance(value, Stage) and text[annotation.start] not in "([_")


_DIVIDING = (Head, CastList, Segment, Note)


def _provenances(record: Record) -> tuple[Provenance, ...]:
    found = []
    for field in record.values("provenance"):
        read = archives.read_provenance(field.value, states_source=True)
        found.append(Provenance(field, read.references, read.agents))
    return tuple(found)


def _used(
    persons: tuple[Person, ...], body: Sequence[Annotation], authority: tuple[Person, ...]
) -> tuple[Person, ...]:
    """The persons of the record; those of the authority file only where something points at them."""
    if not authority:
        return persons
    known = {person.id for person in authority}
    pointed = {who for a in body if isinstance(a.value, Turn) for who in a.value.who}
    pointed |= {str(who) for a in body if (who := getattr(a.value, "who", None)) and isinstance(who, str)}
    return tuple(person for person in persons if person.id not in known or person.id in pointed)


def _decisions(
    body: Sequence[Annotation],
    convention: str | None,
    reason: str,
    language: str | None,
    record: Record,
    options: EncodeOptions,
) -> tuple[str, ...]:
    kinds = {a.kind for a in body}
    found = []
    if kinds & {"date", "time"}:
        found.append(
            "Dates and times were recognised and normalised automatically; @cert tells what was inferred from the context."
        )
    if convention and "turn" in kinds:
        found.append(f"Speaker turns were recognised automatically by the convention “{convention}”.")
    if "said" in kinds:
        found.append("Reported speech was marked automatically; @cert tells how sure its extent is.")
    if "persName" in kinds:
        found.append("Names of the record's persons in running text were marked automatically.")
    if "idno" in kinds or record.values("provenance"):
        found.append("Archival references were taken apart automatically into typed units.")
    notes = {a.value.type for a in body if isinstance(a.value, Note)}
    if "narrative" in notes:
        found.append("What the record tells between the speeches was marked as notes automatically.")
    if kinds & {"gap", "unclear", "supplied", "pb"} or notes - {"narrative", "address", "distribution"}:
        found.append(
            "Brackets and page marks were turned into markup; tagsDecl tells the characters that stood in their places."
        )
    if language and not options.language and not record.values("language"):
        found.append("The language was determined from the text.")
    return tuple(found)
