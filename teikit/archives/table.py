"""The table of archives, ``repositories.toml``: one row each."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Archive:
    """One row."""

    key: str
    """Key of the row, stable for life."""
    country: str
    """ISO 3166-1 alpha-2."""
    settlement: str
    """The town, in English."""
    scheme: str
    """Name of the module of ``schemes/``."""
    example: str
    """A reference as it is written."""
    units: str = ""
    """How the example is read: ``fond 5 | opis 30 | pages 3-4``."""
    sigla: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """In its own languages; the first is the name of today."""
    english: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    settlements: tuple[str, ...] = ()
    """Other forms of the town's name, and further towns."""
    isil: str = ""
    """ISO 15511; empty where it is not known."""
    divisions: tuple[str, ...] = ()
    """Parts of the archive that are cited behind its name and belong to it."""
    titles: tuple[str, ...] = ()
    """The types that names without a label take, where they differ from the scheme's."""

    @property
    def written(self) -> tuple[str, ...]:
        """All that a reference may call it."""
        return (*self.sigla, *self.names, *self.english, *self.other, *self.former)

    @property
    def name(self) -> str:
        """The name for people: its own, else the English one, else a siglum."""
        return next(iter((*self.names, *self.english, *self.sigla)), self.key)


_FIELDS = {field.name: field for field in fields(Archive) if field.name != "key"}


def _check(key: str, row: Mapping[str, Any]) -> None:
    """Raise :class:`ValueError` that says what is wrong with a row, for whoever adds one."""
    where = f"repositories.toml: [{key}]"
    unknown = sorted(row.keys() - _FIELDS.keys())
    if unknown:
        raise ValueError(f"{where} has no field {unknown[0]!r}; there are: {', '.join(_FIELDS)}")
    missing = [name for name, field in _FIELDS.items() if field.default is MISSING and name not in row]
    if missing:
        raise ValueError(f"{where} lacks {', '.join(missing)}")
    wrong = [name for name, value in row.items() if isinstance(value, tuple) != (_FIELDS[name].default == ())]
    if wrong:
        form = '["…"]' if _FIELDS[wrong[0]].default == () else '"…"'
        raise ValueError(f"{where}: write {wrong[0]} = {form}")


@cache
def archives() -> Mapping[str, Archive]:
    """All rows by key, in the order of the file. Read at the first call, since no other command needs it."""
    import tomllib

    text = files("teikit.archives").joinpath("repositories.toml").read_text(encoding="utf-8")
    rows = {}
    for key, row in tomllib.loads(text).items():
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in row.items()
        }
        _check(key, values)
        rows[key] = Archive(key=key, **values)
    return MappingProxyType(rows)


def _with_points(siglum: str) -> str:
    """A siglum of capitals as it is also written: ``A.N.I.C.``; any other name as it is."""
    return ".".join(siglum) + "." if siglum.isalpha() and siglum.isupper() and 2 < len(siglum) < 6 else siglum


def _genitive(name: str) -> str:
    """A German name of one word as it stands behind an article: ``des Bundesarchivs``; any other name as it is."""
    return name + "s" if name.endswith("archiv") and " " not in name else name


def archive(key: str) -> Archive:
    """The row of that key. Raises :class:`KeyError` where there is none."""
    return archives()[key]


@cache
def by_name() -> Mapping[str, tuple[str, ...]]:
    """What an archive may be called, as the shadow has it, to the keys of the archives called so."""
    from teikit.archives.shadow import shadow

    named: dict[str, dict[str, int]] = {}
    for key, row in archives().items():
        own = len(row.sigla) + len(row.names) + len(row.english)
        for place, name in enumerate(row.written):
            for form in {name, _with_points(name), _genitive(name)}:
                named.setdefault(" ".join(shadow(form).split()), {}).setdefault(key, place >= own)
    # Whose usual name it is comes before those that are called so besides.
    return MappingProxyType({name: tuple(sorted(keys, key=keys.__getitem__)) for name, keys in named.items()})


def called(name: str) -> tuple[str, ...]:
    """The keys of the archives of this name, as the shadow has it, line breaks within it or not."""
    return by_name().get(" ".join(name.split()), ())


@cache
def settlements() -> frozenset[str]:
    """All towns of the table, in all forms."""
    from teikit.archives.shadow import shadow

    return frozenset(
        shadow(town) for row in archives().values() for town in (row.settlement, *row.settlements)
    )
