"""The ``teiHeader`` (Guidelines chapter 2): what the record states, in TEI's places. Nothing is invented."""

from collections.abc import Sequence

from lxml import etree

from teikit.model.agent import Agent
from teikit.model.archival_reference import ArchivalReference
from teikit.model.interpretation import Interpretation, Provenance
from teikit.model.normalised_date import NormalisedDate
from teikit.model.record import Record
from teikit.model.text import Span
from teikit.records.language import language_code
from teikit.tei.calendars import CALENDARS
from teikit.tei.inline import Writing, date_attributes
from teikit.tei.languages import language_name
from teikit.tei.ms_identifier import ms_identifier
from teikit.tei.names import XML_ID, add, append_text
from teikit.tei.persons import write_persons
from teikit.version import __version__

UNTITLED = "[untitled]"
_UNNAMED_PUBLISHER = "[not named in the record]"
_NO_SOURCE = "The record names no source."
_ROLE_WORDS = {
    "translator": "translated by",
    "transcriber": "transcribed by",
    "contributor": "contributed by",
    "interviewer": "interviewer",
    "interviewee": "interviewee",
}


def write_header(
    writing: Writing, tei: etree._Element, record: Record, interpretation: Interpretation, *, date: str | None
) -> etree._Element:
    """Write the header as the first child of ``TEI``; the body must have been written, so that its renditions and
    calendars are known. ``date`` is the date of the encoding, where the user asks for one.
    """
    header = add(tei, "teiHeader")
    file_desc = add(header, "fileDesc")
    _title_statement(file_desc, record, interpretation, writing.translator)
    _publication_statement(file_desc, record, interpretation)
    _notes_statement(file_desc, record)
    _source_description(writing, file_desc, record, interpretation)
    application = _encoding_description(writing, header, interpretation, date)
    _profile_description(writing, header, record, interpretation)
    if writing.program is not None:
        application.set(XML_ID, writing.program)
    return header


def _title_statement(
    file_desc: etree._Element, record: Record, interpretation: Interpretation, translator: str | None
) -> None:
    statement = add(file_desc, "titleStmt")
    for number, title in enumerate(_titles(record) or [UNTITLED]):
        add(statement, "title", title, type="alt" if number else None)
    for field in record.values("author"):
        add(statement, "author", field.value)
    for field in record.values("editor"):
        add(statement, "editor", field.value)
    for field in record.values("funder"):
        add(statement, "funder", field.value)
    named: set[tuple[str, str]] = set()
    for provenance in interpretation.provenances:
        for words, agents in _by_words(provenance.agents).items():
            responsibility = _responsibility(statement, provenance.statement.value, words, agents)
            if any(agent.role == "translated" for agent in agents):
                _identify(responsibility, translator)
            named.update((agent.role, agent.name.casefold()) for agent in agents)
    for name, role_words in _ROLE_WORDS.items():
        for field in record.values(name):
            if (_role(name), field.value.casefold()) not in named:
                responsibility = _plain_responsibility(statement, role_words, field.value)
                if name == "translator":
                    _identify(responsibility, translator)


def _titles(record: Record) -> list[str]:
    """The titles, those in capitals only behind the others."""
    return sorted((field.value for field in record.values("title")), key=str.isupper)


def _role(field_name: str) -> str:
    return {"translator": "translated", "transcriber": "transcribed", "contributor": "contributed"}.get(
        field_name, field_name
    )


def _by_words(agents: Sequence[Agent]) -> dict[Span, list[Agent]]:
    """Agents that the same words introduce, in the order of the text."""
    found: dict[Span, list[Agent]] = {}
    for agent in agents:
        found.setdefault(agent.words, []).append(agent)
    return found


def _identify(responsibility: etree._Element, translator: str | None) -> None:
    """Give a statement the id of the translator, if it is the first of one."""
    statement = responsibility.getparent()
    assert statement is not None
    if translator is not None and all(other.get(XML_ID) != translator for other in statement):
        responsibility.set(XML_ID, translator)


def _responsibility(
    statement: etree._Element, value: str, words: Span, agents: Sequence[Agent]
) -> etree._Element:
    """``<resp>Translated for <orgName>NKIDP</orgName> by</resp><persName>…</persName>``."""
    responsibility = add(statement, "respStmt")
    resp = add(responsibility, "resp")
    program = agents[0].program_span
    if program is not None and words.start <= program.start and program.end <= words.end:
        append_text(resp, value[words.start : program.start])
        add(resp, "orgName", value[program.start : program.end])
        append_text(resp, value[program.end : words.end])
    else:
        append_text(resp, value[words.start : words.end])
    for name in dict.fromkeys(agent.name for agent in agents):
        add(responsibility, "persName", name)
    return responsibility


TRANSLATOR = "translator"
"""Id of the statement of responsibility of the translator."""


def _plain_responsibility(statement: etree._Element, words: str, name: str) -> etree._Element:
    responsibility = add(statement, "respStmt")
    add(responsibility, "resp", words)
    add(responsibility, "persName", name)
    return responsibility


def has_translator(record: Record, interpretation: Interpretation) -> bool:
    """Whether the header will name a translator."""
    agents = [agent for provenance in interpretation.provenances for agent in provenance.agents]
    return any(agent.role == "translated" for agent in agents) or bool(record.values("translator"))


def _publication_statement(file_desc: etree._Element, record: Record, interpretation: Interpretation) -> None:
    statement = add(file_desc, "publicationStmt")
    publishers = record.values("publisher")
    for field in publishers:
        add(statement, "publisher", field.value)
    if not publishers:
        add(statement, "publisher", _UNNAMED_PUBLISHER)
    for field in record.values("idno"):
        add(statement, "idno", field.value, type=field.type)
    for field in record.values("uploaded"):
        annotation = interpretation.field_dates.get(field.value)
        value = annotation.value if annotation else None
        when = value.when if isinstance(value, NormalisedDate) else None
        add(statement, "date", field.value, type="uploaded", when=when)
    rights, licences = record.values("rights"), record.values("licence")
    if rights or licences:
        availability = add(statement, "availability")
        for field in licences:
            target = field.value if "://" in field.value and " " not in field.value else None
            add(availability, "licence", field.value, target=target)
        for field in rights:
            add(availability, "p", field.value)


def _notes_statement(file_desc: etree._Element, record: Record) -> None:
    notes = record.values("note")
    if not notes:
        return
    statement = add(file_desc, "notesStmt")
    for field in notes:
        note = add(statement, "note")
        if field.type:
            add(note, "label", field.type)
            append_text(note, " ")
        append_text(note, field.value)


def _source_description(
    writing: Writing, file_desc: etree._Element, record: Record, interpretation: Interpretation
) -> None:
    description = add(file_desc, "sourceDesc")
    provenances = interpretation.provenances
    referring = [provenance for provenance in provenances if _names_a_holder(provenance)]
    main = next((p for p in referring if _has_units(p)), referring[0] if referring else None)
    if main is None:
        if provenances:
            for provenance in provenances:
                add(description, "bibl", provenance.statement.value)
        else:
            add(description, "p", _NO_SOURCE)
        return
    manuscript = add(description, "msDesc")
    manuscript.append(ms_identifier(main.statement.value, main.references))
    _leaves(manuscript, main, record)
    sources = [provenance for provenance in provenances if not provenance.statement.from_body]
    if sources:
        history = add(add(add(manuscript, "additional"), "adminInfo"), "recordHist")
        source = add(history, "source")
        for provenance in sources:
            add(source, "p", provenance.statement.value)


def _names_a_holder(provenance: Provenance) -> bool:
    """Whether a line names who keeps the source: without, there is nothing to identify it by."""
    return any(isinstance(r.value, ArchivalReference) and r.value.repository for r in provenance.references)


def _has_units(provenance: Provenance) -> bool:
    return any(getattr(reference.value, "units", ()) for reference in provenance.references)


def _leaves(manuscript: etree._Element, provenance: Provenance, record: Record) -> None:
    """Pages or leaves of the unit as ``msContents/msItem/locus``."""
    value = provenance.references[0].value
    pages = getattr(value, "pages", None)
    span = getattr(value, "pages_span", None)
    if not pages:
        return
    item = add(add(manuscript, "msContents"), "msItem")
    first, _, last = str(pages).replace("–", "-").replace("—", "-").partition("-")
    whole = first.strip().isalnum() and (not last or last.strip().isalnum())
    words = str(pages)
    if span is not None:
        words = _with_label(provenance.statement.value, span)
    add(
        item,
        "locus",
        words,
        from_=first.strip() if whole and last else None,
        to=last.strip() if whole and last else None,
    )
    for title in _titles(record)[:1] or [UNTITLED]:
        add(item, "title", title)


def _with_label(value: str, pages: Span) -> str:
    """The pages with the label that stands directly before them: ``p.16-42``."""
    start = pages.start
    while start > 0 and not value[start - 1].isspace() and value[start - 1] not in ",;(":
        start -= 1
    if start == pages.start and value[:start].rstrip().endswith("."):
        word = value[:start].rstrip()
        start = max(word.rfind(" "), word.rfind(",")) + 1
    return value[start : pages.end].strip()


def _encoding_description(
    writing: Writing, header: etree._Element, interpretation: Interpretation, date: str | None
) -> etree._Element:
    """Write the description; returns the element of the program."""
    description = add(header, "encodingDesc")
    if interpretation.decisions:
        interpretive = add(add(description, "editorialDecl"), "interpretation")
        for decision in interpretation.decisions:
            add(interpretive, "p", decision)
    writing.renditions.write(description)
    application = add(
        add(description, "appInfo"), "application", ident="teikit", version=__version__, when=date
    )
    add(application, "label", "teikit")
    return application


def _profile_description(
    writing: Writing, header: etree._Element, record: Record, interpretation: Interpretation
) -> None:
    description = add(header, "profileDesc")
    abstract = record.values("abstract")
    if abstract:
        element = add(description, "abstract")
        for field in abstract:
            add(element, "p", field.value)
    _creation(writing, description, record, interpretation)
    _languages(description, record, interpretation)
    terms = [("genre", field) for field in record.values("genre")]
    terms += [("subject", field) for field in record.values("subject")]
    if terms:
        keywords = add(add(description, "textClass"), "keywords")
        for kind, field in terms:
            add(keywords, "term", field.value, type=kind)
    write_persons(description, interpretation.persons)
    if writing.calendars:
        calendars = add(description, "calendarDesc")
        for name, identifier in writing.calendars.items():
            calendar = add(calendars, "calendar", xml_id=identifier)
            add(calendar, "p", CALENDARS.get(name, name))
    if not len(description):
        header.remove(description)


def _creation(
    writing: Writing, description: etree._Element, record: Record, interpretation: Interpretation
) -> None:
    dates, places = record.values("date"), record.values("place")
    if not dates and not places:
        return
    creation = add(description, "creation")
    for field in dates:
        if len(creation):
            append_text(creation, " ")
        annotation = interpretation.field_dates.get(field.value)
        attributes = _without_time(date_attributes(writing, annotation)) if annotation else {}
        add(creation, "date", field.value, **attributes)
    for field in places:
        if len(creation):
            append_text(creation, " ")
        add(creation, "placeName", field.value)


def _without_time(attributes: dict[str, str | None]) -> dict[str, str | None]:
    """The day of a document, where its words tell the hour as well."""
    return {
        name: value.partition("T")[0] if value and name != "calendar" else value
        for name, value in attributes.items()
    }


def _languages(description: etree._Element, record: Record, interpretation: Interpretation) -> None:
    """The language of the text in the record's words where it has any, then that of the original."""
    used: dict[str, str] = {}
    own = interpretation.language
    if own:
        named = [
            field.value
            for field in record.values("language")
            if language_code(field.value) == own and not _is_code(field.value, own)
        ]
        used[own] = named[0] if named else language_name(own)
    for field in (*record.values("language"), *record.values("original_language")):
        code = language_code(field.value) or UNDETERMINED
        if _is_code(field.value, code) and code in used:
            continue
        if code not in used:
            used[code] = f"{field.value} (language of the original)" if own else field.value
        elif field.value.casefold() not in used[code].casefold():
            used[code] = f"{used[code]} ({field.value})"
    if used:
        usage = add(description, "langUsage")
        for code, words in used.items():
            add(usage, "language", words, ident=code)


def _is_code(words: str, code: str) -> bool:
    """Whether a record names its language by a code, ``en`` or ``en-GB``, which people need not read."""
    return words.casefold().partition("-")[0] == code.partition("-")[0]


UNDETERMINED = "und"
"""BCP 47 code of a language whose name is not known to the program."""
