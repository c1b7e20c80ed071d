"""All rules, by code."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import teikit.rules
from teikit.catalogue import CatalogueError, collect
from teikit.rules.rule import Rule


def subjects() -> tuple[str, ...]:
    """The folders of rules, sorted: ``dates``, ``files`` …"""
    return tuple(sorted(info.name for info in pkgutil.iter_modules(teikit.rules.__path__) if info.ispkg))


@cache
def rules() -> Mapping[str, Rule]:
    """The rules of all subjects by code, sorted. Raises :class:`teikit.catalogue.CatalogueError` for a code that
    two rules claim."""
    found: dict[str, Rule] = {}
    for subject in subjects():
        package = importlib.import_module(f"teikit.rules.{subject}")
        for code, rule in collect(package, "RULE", key=lambda rule: rule.code).items():
            if code in found:
                raise CatalogueError(f"two rules claim {code!r}")
            found[code] = rule
    return MappingProxyType(dict(sorted(found.items())))


def rule_called(word: str) -> Rule | None:
    """The rule with a code or a name; ``None`` where there is none."""
    known = rules()
    return known.get(word.upper()) or next((rule for rule in known.values() if rule.name == word), None)
