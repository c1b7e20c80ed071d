"""Reading a configuration; mistakes are told with their line."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from teikit.configuration.find import SHARED_FILE, ConfigurationError

if TYPE_CHECKING:
    from teikit.configuration.sections import Configuration

UNKNOWN = re.compile(r"Object contains unknown field `(?P<key>[^`]*)`(?: - at `(?P<path>[^`]*)`)?")
WRONG = re.compile(r"(?P<what>.*?)(?: - at `(?P<path>[^`]*)`)?$", re.DOTALL)


def load_configuration(path: Path) -> "Configuration":
    """What a configuration file says. Raises :class:`ConfigurationError`."""
    import tomllib

    import msgspec

    from teikit.configuration.sections import Configuration

    try:
        text = path.read_text(encoding="utf-8")
        tables: Any = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: not UTF-8: {error.reason}") from error
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        place = f"{path}:{line[1]}" if line else str(path)
        raise ConfigurationError(f"{place}: {error}") from error
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror or error}") from error
    prefix: tuple[str, ...] = ()
    if path.name == SHARED_FILE:
        prefix = ("tool", "teikit")
        tables = tables.get("tool", {}).get("teikit", {})
    try:
        return msgspec.convert(tables, Configuration)
    except msgspec.ValidationError as error:
        raise _at_its_line(path, text, prefix, str(error)) from error


def _at_its_line(path: Path, text: str, prefix: tuple[str, ...], message: str) -> ConfigurationError:
    if unknown := UNKNOWN.match(message):
        keys = (*prefix, *_keys(unknown["path"]), unknown["key"])
        words = f"there is no setting {unknown['key']!r}{_suggestion(unknown['key'], _keys(unknown['path']))}"
    else:
        wrong = WRONG.match(message)
        assert wrong is not None
        keys = (*prefix, *_keys(wrong["path"]))
        name = ".".join(key for key in keys[len(prefix) :]) or "the file"
        words = f"{name}: {_in_words(wrong['what'])}"
    line = line_of(text, keys)
    return ConfigurationError(f"{path}:{line}: {words}" if line else f"{path}: {words}")


def _keys(path: str | None) -> tuple[str, ...]:
    """``$.validate.schema[...]`` as ``("validate", "schema")``; what is within brackets has no name."""
    return tuple(key for key in re.sub(r"\[[^\]]*\]", "", path or "$").removeprefix("$").split(".") if key)


def _in_words(message: str) -> str:
    from teikit.configuration.sections import IN_WORDS

    for pattern, words in IN_WORDS.items():
        if pattern in message:
            return words
    return (
        message.replace("`", "").replace("array", "list").replace("object", "table").replace("str", "string")
    )


def _suggestion(key: str, section: tuple[str, ...]) -> str:
    """`` (did you mean …?)`` with the nearest setting of the same table."""
    import difflib

    import msgspec

    from teikit.configuration.sections import Configuration

    structure: Any = Configuration
    for name in section:
        fields = {field.encode_name: field.type for field in msgspec.structs.fields(structure)}
        structure = fields.get(name)
        arguments = getattr(structure, "__args__", ())
        structure = arguments[0] if arguments else structure
        if not (isinstance(structure, type) and issubclass(structure, msgspec.Struct)):
            return ""
    known = [field.encode_name for field in msgspec.structs.fields(structure)]
    near = difflib.get_close_matches(key, known, 1)
    return f" (did you mean {near[0]!r}?)" if near else f"; there are {', '.join(sorted(known))}"


def line_of(text: str, keys: tuple[str, ...]) -> int:
    """The line, from 1, on which a key of a TOML file stands, or the table that it is missing from; 0 if unknown.

    >>> line_of("[validate]\\nselect = []\\nstrikt = true\\n", ("validate", "strikt"))
    3
    """
    table: tuple[str, ...] = ()
    best, best_depth = 0, 0
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[\[?([^\[\]]+)\]\]?\s*(?:#.*)?$", line):
            table = _split(header[1])
            here = table
        elif assignment := re.match(r"\s*((?:[\w\-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*[\w\-]+)*)\s*=", line):
            here = (*table, *_split(assignment[1]))
        else:
            continue
        depth = len(here) if here == keys[: len(here)] else 0
        if depth > best_depth:
            best, best_depth = number, depth
    return best


def _split(name: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in name.split("."))
