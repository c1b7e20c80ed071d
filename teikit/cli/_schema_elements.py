"""The commands of ``teikit schema`` that look into a grammar: what an element may hold, what may stand at a place."""

from pathlib import Path

import click

from teikit.cli._schema_store import FAILED, FAULTS, project_root, say
from teikit.relaxng.errors import RelaxNGError
from teikit.validation.cache_folder import cache_folder


def run_show_element(schema: str, element: str) -> int:
    """``teikit schema show SCHEMA ELEMENT``; status 1 where the schema has no such element."""
    from teikit import relaxng
    from teikit.relaxng.describe import describe_element, element_names
    from teikit.relaxng.distance import nearest
    from teikit.validation.tei_datatypes import describe

    path = _path_of(schema)
    if path is None:
        say(f"teikit: {schema} is neither a file nor a stored schema; teikit schema list shows those")
        return FAILED
    try:
        grammar = relaxng.load(path, cache=cache_folder(), describe_datatype=describe)
    except (RelaxNGError, OSError) as error:
        say(f"teikit: {error}")
        return FAILED
    found = describe_element(grammar, element)
    click.echo("\n\n".join(map(str, found)), nl=bool(found))
    if found:
        return 0
    close = nearest(element, frozenset(element_names(grammar)))
    say(f"{schema} has no element {element}" + (f"; did you mean {close}?" if close else ""))
    return 1


def run_allowed(place: str, schema: str | None, *, no_config: bool) -> int:
    """``teikit schema allowed FILE:LINE[:COLUMN]``."""
    from teikit import relaxng
    from teikit.relaxng.allowed import PlaceError, allowed_at
    from teikit.relaxng.source import EncodingError
    from teikit.validation.tei_datatypes import describe

    parsed = _parse_place(place)
    if parsed is None:
        say(f"teikit: {place} is not FILE:LINE or FILE:LINE:COLUMN")
        return FAILED
    file, line, column = parsed
    try:
        path = _path_of(schema) if schema else _grammar_of(file, no_config=no_config)
        if path is None:
            say(f"teikit: there is no RELAX NG schema for {file}; name one with --schema")
            return FAILED
        grammar = relaxng.load(path, cache=cache_folder(), describe_datatype=describe)
        click.echo(allowed_at(grammar, Path(file).read_bytes(), line, column))
    except (RelaxNGError, PlaceError, EncodingError, *FAULTS) as error:
        say(f"teikit: {error}")
        return FAILED
    return 0


def _parse_place(place: str) -> tuple[str, int, int | None] | None:
    """``FILE:LINE`` or ``FILE:LINE:COLUMN``; the file's name may itself have colons."""
    file, _, last = place.rpartition(":")
    if not file or not last.isdecimal():
        return None
    start, _, before = file.rpartition(":")
    if start and before.isdecimal():
        return start, int(before), int(last)
    return file, int(last), None


def _path_of(schema: str) -> Path | None:
    """The file of a schema given by path, or by name from the stores."""
    from teikit.validation.store.store import Stores

    if Path(schema).is_file():
        return Path(schema)
    stores = Stores.of_project(project_root())
    stored = stores.by_name(schema) or stores.by_url(schema)
    return stored.path if stored else None


def _grammar_of(file: str, *, no_config: bool) -> Path | None:
    """The first RELAX NG schema that a document is checked against."""
    from teikit.cli._validate_run import settings_of
    from teikit.model.diagnostic import Diagnostic
    from teikit.validation.association import associations
    from teikit.validation.location import Missing, SchemaLocator
    from teikit.validation.reading import read_document
    from teikit.xmldocument.prolog import read_prolog

    document = read_document(file)
    if isinstance(document, Diagnostic):
        raise OSError(document.message)
    settings = settings_of([file], {"no_config": no_config})
    locator = SchemaLocator(settings)
    for wish in associations(document, read_prolog(document.source), settings)[0]:
        located = locator.locate(wish, file)
        if not isinstance(located, Missing) and located.path.suffix.lower() in (".rng", ".rnc"):
            return located.path
    return None
