"""XML Schema 1.0 and 1.1 by ``xmlschema``: loaded from files at hand, without the network."""

import re
from collections.abc import Mapping
from typing import Any

from teikit.validation.layers.layer import SchemaFault
from teikit.validation.layers.xsd_assertions import Budget, limited

OBJECT = re.compile(r" for XMLResource\(.*")


def load(uri: str, files: Mapping[str, bytes], *, version: str) -> tuple[Any, Budget]:
    """The schema, built, and the budget of its assertions. Reads nothing but ``files``, and what ``xmlschema`` has built in.

    Raises :class:`SchemaFault`.
    """
    import warnings

    import xmlschema

    builder = xmlschema.XMLSchema11 if version == "1.1" else xmlschema.XMLSchema10
    try:
        with warnings.catch_warnings():
            # an import that is not to be had is told as an unknown type where something of it is used
            warnings.simplefilter("ignore")
            schema = builder(
                files[uri],
                base_url=uri.rpartition("/")[0] + "/",
                allow="all",
                defuse="always",
                opener=_opener(files),
                build=False,
            )
            budget = _bound_assertions(schema) if version == "1.1" else Budget()
            schema.build()
    except (xmlschema.XMLSchemaException, xmlschema.XMLResourceError) as error:
        reason = str(getattr(error, "reason", None) or getattr(error, "message", None) or error)
        # what it says about an object in memory tells nobody anything
        raise SchemaFault(OBJECT.sub("", reason.strip().splitlines()[0]).rstrip(".:")) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OSError) as error:
        raise SchemaFault(f"{type(error).__name__}: {error}") from error
    _match_in_linear_time(schema)
    return schema, budget


def _bound_assertions(schema: Any) -> Budget:
    """Gives a schema parsers for its assertions that do not take for ever."""
    budget = Budget()
    for name in ("xpath_parser_class", "assertion_parser_class"):
        # there is no setting for this, and the maps guard their attributes
        object.__setattr__(schema.maps, name, limited(getattr(schema.maps, name), budget))
    return budget


class _LinearPattern:
    """A pattern as ``xmlschema`` uses it, matched by an automaton that never backtracks."""

    __slots__ = ("_automaton",)

    def __init__(self, pattern: str) -> None:
        from teikit.relaxng import xsd_regex

        self._automaton = xsd_regex.compile(pattern)

    def match(self, value: str) -> bool | None:
        """``True`` or ``None``, as with a regular expression."""
        return self._automaton.match(value) or None


def _match_in_linear_time(schema: Any) -> None:
    """Replaces the regular expressions of a schema, which Python's ``re`` may take for ever to match.

    Those of the datatypes that ``xmlschema`` brings along are shared by all schemas, and harmless.
    """
    from pathlib import Path

    import xmlschema
    from xmlschema.validators import XsdSimpleType

    from teikit.relaxng.xsd_regex import PatternError

    own = Path(xmlschema.__file__).parent.as_uri()
    for part in schema.maps.iter_schemas():
        if part.url is not None and part.url.startswith(own):
            continue
        for component in part.iter_components():
            if isinstance(component, XsdSimpleType) and component.patterns is not None:
                facet = component.patterns
                try:
                    linear: Any = [_LinearPattern(pattern) for pattern in facet.regexps]
                    facet.patterns = linear
                except PatternError as error:
                    raise SchemaFault(f"pattern {facet.regexps[0]!r}: {error}") from error


def _opener(files: Mapping[str, bytes]) -> Any:
    """An opener of addresses that knows the collected files and nothing else."""
    import io
    from urllib.error import URLError
    from urllib.request import BaseHandler, OpenerDirector, Request
    from urllib.response import addinfourl

    class Collected(BaseHandler):
        def _open(self, request: Request) -> Any:
            data = files.get(request.full_url)
            if data is None:
                raise URLError("not fetched")
            return addinfourl(io.BytesIO(data), {}, request.full_url)  # type: ignore[arg-type]

        file_open = http_open = https_open = ftp_open = unknown_open = _open

    opener = OpenerDirector()
    opener.add_handler(Collected())
    return opener
