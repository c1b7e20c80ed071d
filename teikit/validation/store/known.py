"""Schemas known by name: the table ``known_schemas.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class KnownSchema:
    """A schema whose official address is known."""

    name: str
    url: str
    title: str


@cache
def known_schemas() -> Mapping[str, KnownSchema]:
    """All known schemas by name."""
    import tomllib

    text = files("teikit.validation.store").joinpath("known_schemas.toml").read_text(encoding="utf-8")
    return MappingProxyType(
        {name: KnownSchema(name, row["url"], row["title"]) for name, row in tomllib.loads(text).items()}
    )


MOVING = ("/release/", "/current/", "/latest/", "/master/", "/main/", "/dev/", "/HEAD/", "/trunk/")
"""Parts of addresses under which another schema may lie tomorrow."""


def is_moving(url: str) -> bool:
    """Whether the schema behind an address changes with time; the TEI's own vault holds fixed versions."""
    return "/Vault/" not in url and any(part in url for part in MOVING)
