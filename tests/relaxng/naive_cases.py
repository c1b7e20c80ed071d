"""Random schemas and documents on which the engine and the naive implementation are compared.

Schemas are small and made to be ambiguous: few names, much choice, repetition and interleaving, attributes that
decide about content. Documents are drawn from the schema and then, often, spoilt a little.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from tests.relaxng.naive import (
    EMPTY,
    NOT_ALLOWED,
    TEXT,
    AnyName,
    Attribute,
    Choice,
    Data,
    Grammar,
    Group,
    Interleave,
    ListOf,
    Name,
    NameChoice,
    NameClass,
    Node,
    NsName,
    OneName,
    OneOrMore,
    Pattern,
    Ref,
    Text,
    Value,
    contains,
)

NAMES: tuple[Name, ...] = (("", "a"), ("", "b"), ("", "c"), ("urn:p", "a"), ("urn:p", "d"))
ATTRIBUTES: tuple[Name, ...] = (("", "x"), ("", "y"), ("urn:p", "x"))
WORDS = ("1", "2", "x")


# --- schemas ------------------------------------------------------------------------------------------------------


def random_grammar(random: Random, definitions: int = 5, size: int = 4) -> Grammar:
    """A grammar of a few elements whose contents refer to one another in any way."""
    names = {f"e{number}": random_names(random, NAMES) for number in range(definitions)}
    elements = {name: (names[name], random_content(random, names, size)) for name in names}
    start = any_of([Ref(name) for name in random.sample([*names], random.randint(1, 2))])
    return Grammar(start, elements)


def random_names(random: Random, names: tuple[Name, ...]) -> NameClass:
    kind = random.random()
    if kind < 0.7:
        return OneName(random.choice(names))
    if kind < 0.8:
        return AnyName(OneName(random.choice(names)) if random.random() < 0.7 else NsName("urn:p"))
    if kind < 0.9:
        return NsName("urn:p", OneName(("urn:p", random.choice("adx"))) if random.random() < 0.5 else None)
    return NameChoice(random_names(random, names), random_names(random, names))


Elements = Mapping[str, NameClass]
"""The definitions that a pattern may refer to, and the names of the elements that they define."""


def random_content(random: Random, elements: Elements, size: int) -> Pattern:
    """Attributes and children, or attributes and typed text; sometimes the one decide about the other."""
    attributes = random_attributes(random, [*ATTRIBUTES], random.randint(0, 3))
    if random.random() < 0.2:
        return Group(attributes, random_string(random, 2))
    children = random_children(random, elements, size)
    if random.random() < 0.4:
        other = random_attributes(random, [*ATTRIBUTES], 2)
        return any_of(
            [Group(attributes, children), Group(other, random_children(random, elements, size - 1))]
        )
    return Group(children, attributes) if random.random() < 0.5 else Interleave(attributes, children)


def random_attributes(random: Random, names: list[Name], size: int) -> Pattern:
    """Attributes of these names; no name in two parts of a group, which section 7.3 forbids."""
    if size <= 0 or not names:
        return EMPTY
    kind = random.random()
    if kind < 0.35:
        return Attribute(OneName(random.choice(names)), random_string(random, 2))
    if kind < 0.45 and ("urn:p", "x") in names:
        return optional(OneOrMore(Attribute(NsName("urn:p"), TEXT)))
    if kind < 0.55:
        return optional(random_attributes(random, names, size))
    if kind < 0.75:
        return any_of([random_attributes(random, names, size - 1) for _ in range(2)])
    names = random.sample(names, len(names))
    first, second = (random_attributes(random, part, size - 1) for part in (names[:1], names[1:]))
    return Group(first, second) if kind < 0.9 else Interleave(first, second)


def random_string(random: Random, size: int) -> Pattern:
    kind = random.random()
    if size <= 0 or kind < 0.4:
        return Value(random.choice(["token", "string"]), random.choice(WORDS))
    if kind < 0.5:
        return TEXT
    if kind < 0.7:
        without = random_string(random, 0) if random.random() < 0.5 else None
        return Data(random.choice(["string", "token", "integer"]), without)
    if kind < 0.85:
        return any_of([random_string(random, size - 1) for _ in range(2)])
    words = [random_words(random, size) for _ in range(2)]
    return ListOf(Group(*words))


def random_words(random: Random, size: int) -> Pattern:
    kind = random.random()
    if size <= 0 or kind < 0.4:
        return Value("token", random.choice(WORDS)) if random.random() < 0.7 else Data("integer")
    part = random_words(random, size - 1)
    if kind < 0.6:
        return OneOrMore(part)
    if kind < 0.8:
        return optional(part)
    return any_of([part, random_words(random, size - 1)])


def random_children(random: Random, elements: Elements, size: int) -> Pattern:
    kind = random.random()
    if size <= 0 or kind < 0.2:
        return Ref(random.choice([*elements])) if random.random() < 0.8 else random.choice([TEXT, EMPTY])
    if kind < 0.45:
        return random_interleave(random, elements, size)
    part = random_children(random, elements, size - 1)
    if kind < 0.6:
        return OneOrMore(part) if kind < 0.53 else optional(part)
    other = random_children(random, elements, size - 1)
    return any_of([part, other]) if kind < 0.8 else Group(part, other)


def random_interleave(random: Random, elements: Elements, size: int) -> Pattern:
    """Two parts that have no name in common, which section 7.4 asks for; text in one of them at most."""
    usual = sorted({names.name for names in elements.values() if isinstance(names, OneName)})
    chosen = set(random.sample(usual, len(usual) // 2))
    one, two = (
        {
            definition: names
            for definition, names in elements.items()
            if isinstance(names, OneName) and (names.name in chosen) == inside
        }
        for inside in (True, False)
    )
    if not one or not two:
        return Interleave(TEXT, Ref(random.choice([*elements])))
    parts = [random_children(random, part, size - 1) for part in (one, two)]
    return Interleave(*parts)


def any_of(parts: list[Pattern]) -> Pattern:
    """A choice as it is written: nothing is simplified."""
    return Choice(frozenset(parts))


def optional(pattern: Pattern) -> Pattern:
    return any_of([pattern, EMPTY])


# --- schemas in compact syntax ------------------------------------------------------------------------------------


def written(grammar: Grammar) -> str:
    """The definitions of a grammar in compact syntax, without the declaration of its prefix."""
    lines = [f"start = {pattern_text(grammar.start)}"]
    for name, (names, content) in grammar.elements.items():
        lines.append(f"{name} = element {names_text(names)} {{ {pattern_text(content)} }}")
    return "\n".join(lines)


PREAMBLE = 'namespace p = "urn:p"\n'


def names_text(names: NameClass) -> str:
    match names:
        case OneName(name):
            return qname(name)
        case AnyName(None):
            return "*"
        case AnyName(without):
            return f"(* - {names_text(without)})"
        case NsName(_, None):
            return "p:*"
        case NsName(_, without):
            return f"(p:* - {names_text(without)})"
        case NameChoice(first, second):
            return f"({names_text(first)} | {names_text(second)})"
    raise AssertionError(names)


def pattern_text(pattern: Pattern) -> str:
    match pattern:
        case Choice(parts):
            return f"({' | '.join(sorted(map(pattern_text, parts)))})"
        case Group(first, second):
            return f"({pattern_text(first)}, {pattern_text(second)})"
        case Interleave(first, second):
            return f"({pattern_text(first)} & {pattern_text(second)})"
        case OneOrMore(body):
            return f"({pattern_text(body)})+"
        case ListOf(body):
            return f"list {{ {pattern_text(body)} }}"
        case Attribute(names, content):
            return f"attribute {names_text(names)} {{ {pattern_text(content)} }}"
        case Data(datatype, without):
            name = f"xsd:{datatype}" if datatype == "integer" else datatype
            return name if without is None else f"({name} - {pattern_text(without)})"
        case Value(datatype, value):
            return f'{datatype} "{value}"'
        case Ref(definition):
            return definition
        case _:
            return {EMPTY: "empty", TEXT: "text", NOT_ALLOWED: "notAllowed"}[pattern]


def qname(name: Name) -> str:
    return f"p:{name[1]}" if name[0] else name[1]


# --- documents ----------------------------------------------------------------------------------------------------


@dataclass
class Sample:
    """Attributes and children that a pattern allows."""

    attributes: dict[Name, str]
    children: list[Node | str]


class TooDeepError(Exception):
    """The sample would not come to an end."""


def random_document(random: Random, grammar: Grammar) -> Node:
    """A document that the schema allows, if one turned up soon, and then perhaps a little spoilt."""
    for depth in (3, 4, 5, 6):
        try:
            sample = draw(random, grammar, grammar.start, depth)
        except TooDeepError:
            continue
        node = next((child for child in sample.children if isinstance(child, Node)), None)
        if node is not None:
            break
    else:
        node = Node(random.choice(NAMES))
    while random.random() < 0.45:
        node = spoilt(random, node)
    return node


def draw(random: Random, grammar: Grammar, pattern: Pattern, depth: int) -> Sample:
    """Something that matches the pattern. Raises :class:`TooDeepError`."""
    match pattern:
        case Choice(parts):
            ordered = sorted(parts, key=pattern_text)
            random.shuffle(ordered)
            for part in ordered:
                try:
                    return draw(random, grammar, part, depth)
                except TooDeepError:
                    continue
            raise TooDeepError
        case Group(first, second):
            return joined(draw(random, grammar, first, depth), draw(random, grammar, second, depth))
        case Interleave(first, second):
            return shuffled(random, draw(random, grammar, first, depth), draw(random, grammar, second, depth))
        case OneOrMore(body):
            sample = draw(random, grammar, body, depth)
            while random.random() < 0.5:
                sample = joined(sample, draw(random, grammar, body, depth))
            return sample
        case Attribute(names, content):
            return Sample({drawn_name(random, names, ATTRIBUTES): drawn_string(random, content)}, [])
        case Ref(definition):
            if depth == 0:
                raise TooDeepError
            names, content = grammar.elements[definition]
            inside = draw(random, grammar, content, depth - 1)
            name = drawn_name(random, names, NAMES)
            return Sample({}, [Node(name, tuple(inside.attributes.items()), merged(inside.children))])
        case Text():
            return Sample({}, [random.choice(["1", "some text", " "])] if random.random() < 0.7 else [])
        case Data() | Value() | ListOf():
            return Sample({}, [drawn_string(random, pattern)])
        case _:
            if pattern == NOT_ALLOWED:
                raise TooDeepError
            return Sample({}, [])


def joined(first: Sample, second: Sample) -> Sample:
    return Sample({**first.attributes, **second.attributes}, first.children + second.children)


def shuffled(random: Random, first: Sample, second: Sample) -> Sample:
    """The children of both, each in their order, in any mixture."""
    one, two, children = [*first.children], [*second.children], []
    while one or two:
        children.append((one if one and (not two or random.random() < 0.5) else two).pop(0))
    return Sample({**first.attributes, **second.attributes}, children)


def merged(children: list[Node | str]) -> tuple[Node | str, ...]:
    """The children with texts that touch made one."""
    result: list[Node | str] = []
    for child in children:
        if isinstance(child, str) and result and isinstance(result[-1], str):
            result[-1] += child
        elif child != "":
            result.append(child)
    return tuple(result)


def drawn_name(random: Random, names: NameClass, usual: tuple[Name, ...]) -> Name:
    fitting = [name for name in (*usual, ("urn:q", "z"), ("urn:p", "z")) if contains(names, name)]
    return random.choice(fitting or [*usual])


def drawn_string(random: Random, pattern: Pattern) -> str:
    match pattern:
        case Value(_, value):
            return value if random.random() < 0.7 else f" {value} "
        case Choice(parts):
            return drawn_string(random, random.choice(sorted(parts, key=pattern_text)))
        case ListOf(body) | OneOrMore(body):
            return drawn_string(random, body) + random.choice(["", " ", " 1", " 2 2"])
        case Group(first, second):
            return drawn_string(random, first) + " " + drawn_string(random, second)
        case Data("integer"):
            return random.choice(["1", "2", "-7", " 12 "])
        case _:
            return random.choice([*WORDS, "", " ", "x y"])


def spoilt(random: Random, node: Node) -> Node:
    """The element with one small change, in it or somewhere below."""
    inner = [index for index, child in enumerate(node.children) if isinstance(child, Node)]
    children, attributes = [*node.children], dict(node.attributes)
    if inner and random.random() < 0.6:
        index = random.choice(inner)
        child = children[index]
        assert isinstance(child, Node)
        children[index] = spoilt(random, child)
        return Node(node.name, node.attributes, merged(children))
    change = random.randrange(8)
    if change == 0:
        return Node(random.choice(NAMES), node.attributes, node.children)
    if change == 1:
        attributes[random.choice(ATTRIBUTES)] = random.choice([*WORDS, "", " 1"])
    elif change == 2 and attributes:
        del attributes[random.choice(sorted(attributes))]
    elif change == 3 and children:
        del children[random.randrange(len(children))]
    elif change == 4 and children:
        children.insert(random.randrange(len(children) + 1), random.choice(children))
    elif change == 5 and len(children) > 1:
        children.append(children.pop(random.randrange(len(children))))
    elif change == 6:
        children.insert(random.randrange(len(children) + 1), random.choice(["1", "text", " ", "\n"]))
    else:
        children.insert(random.randrange(len(children) + 1), Node(random.choice(NAMES)))
    return Node(node.name, tuple(attributes.items()), merged(children))


def xml(node: Node) -> str:
    """The document as XML; the prefix p is declared on every element."""
    namespace, local = node.name
    tag = f"p:{local}" if namespace == "urn:p" else f"q:{local}" if namespace else local
    pairs = "".join(
        f' {"p:" * (name[0] == "urn:p")}{"q:" * (name[0] == "urn:q")}{name[1]}="{value}"'
        for name, value in node.attributes
    )
    inside = "".join(child if isinstance(child, str) else xml(child) for child in node.children)
    return f'<{tag} xmlns:p="urn:p" xmlns:q="urn:q"{pairs}>{inside}</{tag}>'
