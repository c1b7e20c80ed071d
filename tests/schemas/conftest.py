"""Random documents from the model of the bundled schema, as xmlschema reads it.

The generator knows XML Schema, not TEI: it walks content models and attribute declarations and draws from them.
Of the branches of a choice it prefers those it has taken least, so that a few hundred documents show every
element in most of its places. Only the values of attributes are drawn by the name of their datatype.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

import pytest
import xmlschema
from lxml import etree
from xmlschema.validators import XsdElement, XsdGroup

from teikit import bundled

TEI = "http://www.tei-c.org/ns/1.0"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
UNREACHABLE = 10**6

WORDS = (
    "Kim Il Sung said",
    "24 июля 1960 г.",
    "Fräulein Müller — „wohl“",
    "北京，1960年",
    "ﬁnal e\u0301tude",
    "مرحبا",
    "a < b & c > d",
    "\n\t ",
    "𝔘𝔫𝔦",
    "[illegible]",
)

VALUES: dict[str, tuple[str, ...]] = {
    "text": ("", "12", " two words ", "§ 3 “x” <&>", "Ж"),
    "token": ("", "-+|-+|", "a b"),
    "word": ("bold", "16r", "12/1", "font-size:80%", "Übergang", "х", "(a)", "%", "1960-07-12"),
    "enumerated": ("main", "record-group", "стр", "x.y", "1"),
    "pointer": (
        "#kim",
        "persons.xml#kim",
        "../a/b.xml",
        "https://viaf.org/viaf/1?x=1&y=2#z",
        "gnd:118540238",
        "urn:isbn:3-16",
        "#%20a",
        "./:x",
        "#ж",
        "?q=1",
        "x/y:z",
        "doc(1)",
        "mailto:x@y.org",
    ),
    "language": ("en", "ru-Latn", "sr-Cyrl-RS", "x-old", "de-1996"),
    "name": ("teikit", "tei:p", "_x", "Ж.1"),
    "prefix": ("gnd", "x-1", "a.b"),
    "pattern": ("(.+)", r"([a-z]+)\d", ""),
    "count": ("0", "7", "+3", " 12 ", "00"),
    "numeric": ("3", "-0.5", ".5", "+2.", "3/4", "-1/-2"),
    "probability": ("0", "1", "0.75", ".5"),
    "certainty": ("high", "medium", "low", "unknown"),
    "probCert": ("high", "unknown", "0.3"),
    "truthValue": ("true", "false", "1", "0"),
    "xTruthValue": ("true", "0", "unknown", "inapplicable"),
    "temporal.w3c": (
        "1960-07-24",
        "1960-07",
        "1960",
        "--07-24",
        "--07",
        "---24",
        "10:30:00",
        "1960-07-24T10:30:00",
        "1960-07-24Z",
        "1960-07-24T23:59:59.999+03:00",
        "-0044-03-15",
        "-0044",
        "12000-01-01",
        "2000-02-29",
        "--02-29",
        "00:00:00-05:00",
    ),
    "duration.w3c": ("PT45M", "P1Y6M", "-P3D", "PT0.5S"),
    "interval": ("5", "0.5", "regular", "unknown"),
    "version": ("4", "4.9", "4.9.0"),
    "versionNumber": ("0.1.0", "2.0rc1", "1a2"),
    "outputMeasurement": ("12cm", "+1.5em", "50%"),
}
"""Values of each teidata type, the odd ones included."""

LISTS = {
    "words": "word",
    "enumerateds": "enumerated",
    "pointers": "pointer",
    "pointerPair": "pointer",
    "languages": "language",
    "names": "name",
}


class DocumentGenerator:
    """Draws documents that are valid against the schema, the same for the same seed."""

    def __init__(self, schema: xmlschema.XMLSchema, seed: int) -> None:
        self.schema = schema
        self.random = random.Random(seed)
        self.taken: Counter[str] = Counter()
        self.elements: Counter[str] = Counter()
        self.identifiers = 0
        self.costs: dict[int, int] = {}
        self.held: dict[int, frozenset[str]] = {}

    @cached_property
    def height(self) -> dict[str, int]:
        """Levels of elements that each complex type needs below it at the least."""
        heights = {name: UNREACHABLE for name in self.schema.types if self.schema.types[name].is_complex()}
        changed = True
        while changed:
            changed = False
            for name in heights:
                content = self.schema.types[name].content
                needed = self.needed(content, heights) if isinstance(content, XsdGroup) else 0
                if needed < heights[name]:
                    heights[name], changed = needed, True
        return heights

    def needed(self, particle: Any, heights: dict[str, int]) -> int:
        """Levels that a particle asks for at the least, given those of the types."""
        return 0 if particle.min_occurs == 0 else self.needed_once(particle, heights)

    def needed_once(self, particle: Any, heights: dict[str, int]) -> int:
        """The same, if the particle occurs."""
        if isinstance(particle, XsdElement):
            return 1 + heights[particle.type.local_name]
        parts = [self.needed(child, heights) for child in particle] or [0]
        return min(parts) if particle.model == "choice" else max(parts)

    def cost(self, particle: Any) -> int:
        """:meth:`needed_once` for good, remembered."""
        if id(particle) not in self.costs:
            self.costs[id(particle)] = self.needed_once(particle, self.height)
        return self.costs[id(particle)]

    def document(self, levels: int = 9, goal: str = "TEI") -> etree._ElementTree:
        """One document with the element ``goal``, at most ``levels`` deep where the schema lets it."""
        self.identifiers = 0
        root = self.element(self.schema.elements["TEI"], levels, self.paths[goal])
        return etree.ElementTree(root)

    @cached_property
    def paths(self) -> dict[str, tuple[str, ...]]:
        """The shortest way from the root to each element: the names below TEI."""
        paths: dict[str, tuple[str, ...]] = {"TEI": ()}
        queue = ["TEI"]
        for name in queue:
            for child in sorted(self.children(self.schema.types[name].content) - paths.keys()):
                paths[child] = (*paths[name], child)
                queue.append(child)
        return paths

    def children(self, particle: Any) -> frozenset[str]:
        """The elements that a particle can hold."""
        if id(particle) not in self.held:
            if isinstance(particle, XsdElement):
                held = frozenset({particle.local_name})
            elif isinstance(particle, XsdGroup):
                held = frozenset[str]().union(*(self.children(child) for child in particle))
            else:
                held = frozenset()
            self.held[id(particle)] = held
        return self.held[id(particle)]

    def element(self, declaration: Any, levels: int, path: tuple[str, ...]) -> etree._Element:
        """One element with its attributes and content; ``path`` leads from it to the goal."""
        kind = declaration.type
        self.elements[declaration.local_name] += 1
        element = etree.Element(f"{{{TEI}}}{declaration.local_name}", nsmap={None: TEI})
        for name, attribute in kind.attributes.items():
            if attribute.use == "required" or self.random.random() < 0.03:
                element.set(name, self.value(name, attribute.type))
        if kind.has_simple_content():
            element.text = self.value("", kind.content)
            return element
        children = []
        for child in self.content(kind.content, levels, path[0] if path else ""):
            leads_on = bool(path) and child.local_name == path[0]
            children.append(self.element(child, levels - 1, path[1:] if leads_on else ()))
            path = () if leads_on else path
        space: Callable[[], str] = self.words if kind.mixed else lambda: self.random.choice(("", "\n  "))
        if not kind.is_empty():
            element.text = space()
        for child in children:
            element.append(child)
            child.tail = space()
        if self.random.random() < 0.02 and not kind.is_empty():
            element.append(etree.Comment(" checked "))
        return element

    def words(self) -> str:
        return self.random.choice(WORDS) if self.random.random() < 0.7 else ""

    def content(self, group: Any, levels: int, goal: str) -> Iterator[Any]:
        """Declarations of the children that one group asks for, in order, ``goal`` among them if it can be."""
        for _ in range(self.occurrences(group, levels, goal)):
            parts = list(group) if group.model == "sequence" else [self.branch(group, levels, goal)]
            for part in parts:
                leads_on = goal in self.children(part)
                if isinstance(part, XsdGroup):
                    yield from self.content(part, levels, goal if leads_on else "")
                else:
                    yield from [part] * self.occurrences(part, levels, goal)
                goal = "" if leads_on else goal

    def branch(self, group: Any, levels: int, goal: str) -> Any:
        """The way to the goal, else a branch that was seldom taken and does not lead too deep."""
        on_the_way = [child for child in group if goal in self.children(child)]
        if on_the_way:
            return on_the_way[0]
        branches = [child for child in group if child.min_occurs == 0 or self.cost(child) <= levels]
        branches = branches or [min(group, key=self.cost)]
        keys = [f"{id(group.parent)} {id(branch)}" for branch in branches]
        chosen = self.random.choices(range(len(branches)), [1 / (1 + self.taken[key]) for key in keys])[0]
        self.taken[keys[chosen]] += 1
        return branches[chosen]

    def occurrences(self, particle: Any, levels: int, goal: str) -> int:
        """How often: as seldom as allowed when it gets too deep, else by the throw of a coin."""
        least, most = particle.min_occurs, particle.max_occurs
        count = max(least, 1) if goal in self.children(particle) else least
        while (most is None or count < most) and count < least + 3 and self.cost(particle) <= levels:
            if self.random.random() > 0.4:
                break
            count += 1
        return int(count)

    def value(self, name: str, kind: Any) -> str:
        """A value of an attribute or of a simple type."""
        if name == XML_ID:
            self.identifiers += 1
            return f"{self.random.choice(('p', 'жук', '_'))}{self.identifiers}"
        local = (kind.local_name or "").removeprefix("teidata.")
        if name.endswith("}lang"):
            local = "language"
        if name.endswith("}base"):
            return self.random.choice(("https://example.org/a/b.xml", "../persons.xml", "urn:x:y"))
        if kind.enumeration:
            return str(self.random.choice(kind.enumeration))
        if local == "points":
            return "0,0 10.5,0 -3,7"
        if local == "motivations":
            return self.random.choice(("linking", "commenting tagging"))
        if local in LISTS:
            count = self.random.choice((2, 3)) if local == "pointerPair" else self.random.choice((1, 1, 2))
            return " ".join(self.random.choice(VALUES[LISTS[local]]) for _ in range(count))
        return self.random.choice(VALUES[local])


@pytest.fixture(scope="session")
def schema() -> xmlschema.XMLSchema:
    with bundled.schema_path() as path:
        return xmlschema.XMLSchema(str(path))


@pytest.fixture(scope="session")
def new_generator(schema: xmlschema.XMLSchema) -> Callable[[int], DocumentGenerator]:
    """Makes a generator for a seed."""
    return lambda seed: DocumentGenerator(schema, seed)
