"""Abstract patterns and rules, made concrete (ISO/IEC 19757-3, 5.4.3, 5.4.12, 6.3). The tree is changed in place."""

import re
from copy import deepcopy

from teikit.schematron.errors import SchemaError
from teikit.schematron.inclusion import EXTENDS, SCHEMATRON
from teikit.schematron.nodes import Element, attribute_names, line_of

PATTERN, RULE, PARAM, RULES, GROUP = (
    f"{{{SCHEMATRON}}}{name}" for name in ("pattern", "rule", "param", "rules", "group")
)

MAX_EXTENSIONS = 10_000
"""How many extensions a schema may have in all: rules that extend each other several times grow exponentially."""

PARAMETERISED = frozenset(
    ("test", "context", "subject", "value", "select", "path", "documents", "match", "use")
)
"""The attributes in which ``$name`` stands for a parameter."""


def instantiate_patterns(root: Element) -> None:
    """Fills every ``pattern/@is-a`` from its abstract pattern and removes the abstract patterns.

    Raises :class:`SchemaError` if an abstract pattern is missing, or an instance of itself.
    """
    patterns = list(root.iter(PATTERN, GROUP))
    abstract = {p.get("id"): p for p in patterns if p.get("abstract") == "true" and p.get("id")}
    for pattern in patterns:
        if pattern.get("is-a") is not None and pattern.get("abstract") != "true":
            _instantiate(pattern, abstract)
    for pattern in patterns:
        above = pattern.getparent()
        if pattern.get("abstract") == "true" and above is not None:
            above.remove(pattern)


def _instantiate(pattern: Element, abstract: dict[str | None, Element]) -> None:
    values = _values(pattern)
    template = pattern
    seen: set[str | None] = set()
    content: list[Element] = []
    while (name := template.get("is-a")) is not None:
        if name in seen:
            raise SchemaError(f"line {line_of(pattern)}: abstract pattern {name!r} is an instance of itself")
        seen.add(name)
        found = abstract.get(name)
        if found is None:
            raise SchemaError(f"line {line_of(pattern)}: there is no abstract pattern {name!r}")
        template = found
        for parameter, value in _values(template).items():
            values.setdefault(parameter, value)
        for attribute in ("documents", "see", "flag", "role", "severity"):
            if template.get(attribute) and not pattern.get(attribute):
                pattern.set(attribute, str(template.get(attribute)))
        content = [deepcopy(child) for child in template if child.tag != PARAM] + content
    for child in list(pattern):
        if child.tag == PARAM:
            pattern.remove(child)
    pattern[:0] = content
    del pattern.attrib["is-a"]
    _substitute(pattern, values)


def _values(pattern: Element) -> dict[str, str]:
    """The parameters of an instance, or the defaults of an abstract pattern (2020, 5.4.10)."""
    return {
        str(param.get("name")): str(param.get("value"))
        for param in pattern.iterchildren(PARAM)
        if param.get("name") and param.get("value") is not None
    }


def _substitute(pattern: Element, values: dict[str, str]) -> None:
    """Puts the parameters' values for ``$name``; a longer name is not touched by a shorter one."""
    if not values:
        return
    names = "|".join(re.escape(name) for name in sorted(values, key=len, reverse=True))
    reference = re.compile(rf"\$(?:{names})(?![\w.\-])")
    for element in pattern.iter("*"):
        for name in attribute_names(element):
            value = element.get(name) or ""
            if name in PARAMETERISED and "$" in value:
                element.set(name, reference.sub(lambda match: values[match.group()[1:]], value))


def extend_rules(root: Element) -> None:
    """Puts the content of abstract rules in place of each ``extends/@rule`` and removes the abstract rules.

    An abstract rule is known within its own pattern only, or in the whole schema from a ``rules`` element
    (2020, 5.4.13). Raises :class:`SchemaError` if it is missing there, or extends itself, and for more than
    :data:`MAX_EXTENSIONS`.
    """
    shared = {r.get("id"): r for rules in root.iter(RULES) for r in rules.iterchildren(RULE) if r.get("id")}
    extensions = _Extensions()
    for pattern in root.iter(PATTERN, GROUP):
        rules = list(pattern.iterchildren(RULE))
        known = shared | {r.get("id"): r for r in rules if r.get("abstract") == "true" and r.get("id")}
        for rule in rules:
            if rule.get("abstract") != "true":
                extensions.expand(rule, known, ())
        for rule in rules:
            if rule.get("abstract") == "true":
                pattern.remove(rule)


class _Extensions:
    """Counts the extensions of a schema while it carries them out."""

    def __init__(self) -> None:
        self.count = 0

    def expand(self, rule: Element, known: dict[str | None, Element], chain: tuple[str | None, ...]) -> None:
        """Replaces the extensions in a rule; ``chain`` are the rules being extended just now."""
        for extends in list(rule.iter(EXTENDS)):
            name = extends.get("rule")
            if name in chain:
                raise SchemaError(f"line {line_of(extends)}: abstract rule {name!r} extends itself")
            if name not in known:
                raise SchemaError(f"line {line_of(extends)}: the pattern has no abstract rule {name!r}")
            self.count += 1
            if self.count > MAX_EXTENSIONS:
                raise SchemaError(f"the schema has more than {MAX_EXTENSIONS:,} extensions of abstract rules")
            copy = deepcopy(known[name])
            self.expand(copy, known, (*chain, name))
            above = extends.getparent()
            if above is not None:
                place = above.index(extends)
                above[place : place + 1] = list(copy)
