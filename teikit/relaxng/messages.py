"""Problems in words: what is wrong, where, and what would be right.

A message says what was found and where in the structure it stands; the hint says what would be allowed, the likeliest
first: the name that differs little from the one that was written, what is required, what has a place of its own in
the content, and then what may stand nearly everywhere.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from teikit.relaxng import expected
from teikit.relaxng.datatypes.datatype import Context, Describe, Shape
from teikit.relaxng.datatypes.white_space import collapse, tokens
from teikit.relaxng.distance import nearest
from teikit.relaxng.name_class import NameClass
from teikit.relaxng.names import Prefixes, local_of, namespace_of
from teikit.relaxng.pattern import Data, List, Pattern
from teikit.relaxng.problem import Kind
from teikit.relaxng.trail import Step

SHOWN = 5
"""Names shown in a hint before the rest are counted."""
LONGEST_VALUE = 60
"""Characters of a value that a message quotes."""
OUTER_STEPS, INNER_STEPS = 20, 80
"""Steps of a path that are written, from the root on and up to the element."""


class Words(NamedTuple):
    """What a problem says, before it has its place."""

    kind: Kind
    message: str
    hint: str | None = None
    name: str = ""
    expected: tuple[str, ...] = ()
    definition: str = ""


def path(steps: Sequence[Step], prefixes: Prefixes) -> str:
    """The path of the innermost open element; the root needs no number.

    In the middle of a very long path stands ``//``: written in full for each problem, paths would fill the memory.
    """
    root = "".join(f"/{prefixes.element(step.name)}" for step in steps[1:2])
    if len(steps) - 2 <= OUTER_STEPS + INNER_STEPS:
        return root + _steps(steps[2:], prefixes) or "/"
    return f"{root}{_steps(steps[2 : 2 + OUTER_STEPS], prefixes)}/{_steps(steps[-INNER_STEPS:], prefixes)}"


def _steps(steps: Sequence[Step], prefixes: Prefixes) -> str:
    return "".join([f"/{prefixes.element(step.name)}[{step.position}]" for step in steps])


def element(kind: Kind, name: str, parent: Step, allowed: expected.Expected, prefixes: Prefixes) -> Words:
    """An element that may not stand where it stands."""
    return _element(kind, name, parent.name, parent.last_child, allowed, prefixes)


@lru_cache(1_000)
def _element(
    kind: Kind, name: str, parent: str, after: str, allowed: expected.Expected, prefixes: Prefixes
) -> Words:
    """The same; a mistake that was made once was often made in many places."""
    shown = prefixes.element(name)
    names = _names(allowed, name, prefixes.element)
    inside = _inside(parent, after, prefixes)
    close = nearest(name, allowed.names)
    message = f'element "{shown}" '
    elsewhere = close is not None and local_of(close) == local_of(name)
    if elsewhere:
        message += f"of the namespace {namespace_of(name)} " if namespace_of(name) else "without a namespace "
    if kind is Kind.UNKNOWN_ELEMENT:
        message += f"is not known to the schema{inside}"
    elif kind is Kind.MISPLACED_ELEMENT:
        message += f"is not allowed here{inside}"
    else:
        message += f"is not allowed yet{inside}"
        if allowed.required:
            message += f"; missing before it: {_listed(sorted(map(prefixes.element, allowed.required)))}"
    hint = _allowed_next(allowed, names, parent, prefixes)
    if close is not None and elsewhere:
        wanted = namespace_of(close)
        where = f"in the namespace {wanted}" if wanted else "without a namespace"
        hint = f'it is allowed {where}: xmlns="{wanted}"'
    elif close is not None and kind is Kind.UNKNOWN_ELEMENT:
        hint = f'did you mean "{prefixes.element(close)}"? {hint}'
    return Words(kind, message, hint, shown, names)


def incomplete(step: Step, allowed: expected.Expected, prefixes: Prefixes) -> Words:
    """An element that ends too early."""
    shown = prefixes.element(step.name)
    names = _names(allowed, "", prefixes.element)
    message = f'element "{shown}" is incomplete'
    if step.last_child:
        message += f" after {prefixes.element(step.last_child)}"
    if allowed.required:
        message += f": missing {_listed(sorted(map(prefixes.element, allowed.required)))}"
    return Words(
        Kind.INCOMPLETE_ELEMENT, message, _allowed_next(allowed, names, step.name, prefixes), shown, names
    )


def text(value: str, step: Step, allowed: expected.Expected, prefixes: Prefixes) -> Words:
    """Text where none may stand."""
    names = _names(allowed, "", prefixes.element)
    message = f"text {_quoted(value)} is not allowed here{_inside(step.name, step.last_child, prefixes)}"
    return Words(
        Kind.TEXT,
        message,
        _allowed_next(allowed, names, step.name, prefixes),
        prefixes.element(step.name),
        names,
    )


@lru_cache(1_000)
def attribute(name: str, owner: str, allowed: expected.Expected, known: bool, prefixes: Prefixes) -> Words:
    """An attribute that may not stand on ``owner``; ``known`` says whether it may in other company."""
    shown = prefixes.attribute(name)
    names = _names(allowed, name, prefixes.attribute)
    owner = prefixes.element(owner)
    message = f'attribute "{shown}" is not allowed on {owner}'
    if known:
        message += " together with the other attributes"
    close = nearest(name, allowed.names)
    hint = _counted("allowed attributes: ", names, [], allowed.wildcards, "no further attribute is allowed")
    if close is not None:
        hint = f'did you mean "{prefixes.attribute(close)}"? {hint}'
    return Words(Kind.ATTRIBUTE, message, hint, shown, names)


def missing_attributes(step: Step, allowed: expected.Expected, prefixes: Prefixes) -> Words:
    """Attributes that must be there."""
    owner = prefixes.element(step.name)
    required = sorted(map(prefixes.attribute, allowed.required))
    names = _names(allowed, "", prefixes.attribute)
    if required:
        word = "attribute" if len(required) == 1 else "attributes"
        return Words(
            Kind.MISSING_ATTRIBUTE,
            f'element "{owner}" lacks its required {word} {_listed(required)}',
            None,
            owner,
            names,
        )
    hint = _counted("one of these is needed: ", names, [], allowed.wildcards, "")
    return Words(Kind.MISSING_ATTRIBUTE, f'element "{owner}" lacks a required attribute', hint, owner, names)


def attribute_value(
    name: str, value: str, step: Step, content: Pattern, reason: "Reason", prefixes: Prefixes
) -> Words:
    """A value that the attribute may not have."""
    shown = prefixes.attribute(name)
    message = f'value {_quoted(value)} of attribute "{shown}" on {prefixes.element(step.name)} is not allowed'
    return _value(Kind.ATTRIBUTE_VALUE, shown, message, value, content, reason)


def content_value(value: str, step: Step, content: Pattern, reason: "Reason", prefixes: Prefixes) -> Words:
    """Text that is no value of the element's datatype."""
    shown = prefixes.element(step.name)
    if value.strip():
        message = f'text {_quoted(value)} is not allowed as the content of "{shown}"'
    else:
        message = f'element "{shown}" must not be empty'
    return _value(Kind.CONTENT_VALUE, shown, message, value, content, reason)


def _value(kind: Kind, shown: str, message: str, value: str, content: Pattern, reason: "Reason") -> Words:
    why = reason(content, value)
    listed = expected.values(why.content)
    close = nearest(collapse(why.value), frozenset(listed))
    ranked = tuple(sorted(listed, key=lambda item: (item != close, item)))
    if why.words:
        message += f": {why.item}must be {why.words}"
    elif listed:
        message += (
            f": {why.item}is none of the values listed" if why.item else "; it is none of the values listed"
        )
    hint = (
        _counted("allowed values: ", [f'"{item}"' for item in ranked], [], (), "")
        if listed and listed != [""]
        else None
    )
    if close is not None:
        hint = f'did you mean "{close}"? {hint}'
    return Words(kind, message, hint, shown, ranked, why.definition)


class Why(NamedTuple):
    """Why a string does not match a pattern."""

    words: str
    """What it must be: words that finish "must be …"; ``""`` where there is only a list of values."""
    definition: str
    """The name under which the schema defines the datatype, ``""`` for none."""
    value: str
    """The string that is wrong: of a list, the item."""
    content: Pattern
    """What that string would have to match."""
    item: str = ""
    """Which item of a list is meant, with a blank behind; ``""`` for the whole string."""


Reason: TypeAlias = Callable[[Pattern, str], Why]
"""Why a string does not match a pattern."""

Stop: TypeAlias = Callable[[List, str], tuple[int, Pattern]]
"""Which item of a string, from 0, a list does not allow, and what it would allow there. The number of items stands for
the one that is missing at the end."""


def reason(
    content: Pattern,
    value: str,
    accepts: Callable[[Pattern, str], bool],
    stop: Stop,
    context: Context,
    describe: Describe | None,
) -> Why:
    """Why a value is wrong, in words. ``accepts`` tells whether a pattern has a string."""
    lists = [part for part in _alternatives(content) if isinstance(part, List)]
    item = several = ""
    if lists:
        items = tokens(value)
        several = ", or several with blanks between" if items else ""
        if len(lists) == len(list(_alternatives(content))):
            wrong, content = max((stop(part, value) for part in lists), key=lambda found: found[0])
            if wrong < len(items):
                value = items[wrong]
                item = f"item {wrong + 1}, {_quoted(value)}, " if len(items) > 1 else ""
            elif items:
                value, item = "", "behind it comes one more item, which "
            several = "" if item else several
    found = expected.datatypes(content)
    definition = next((data.definition for data in found if data.definition), "")
    words = _together(found, definition, describe) or _one_by_one(found, value, context, accepts, describe)
    if words:
        words += several
        if listed := expected.values(content):
            words += ", or empty" if listed == [""] else ", or one of the values listed"
        if particular := _particular(found, value, context, accepts):
            words += f"; {particular}"
    return Why(words, definition, value, content, item)


def _together(found: Sequence[Data], definition: str, describe: Describe | None) -> str:
    """All datatypes between which a value may choose, in the caller's words."""
    if describe is None or not found or any(data.excepted is not None for data in found):
        return ""
    return describe(definition, _shapes(found)) or ""


def _one_by_one(
    found: Sequence[Data],
    value: str,
    context: Context,
    accepts: Callable[[Pattern, str], bool],
    describe: Describe | None,
) -> str:
    """Each of the datatypes in words, the caller's where he has some."""
    words: list[str] = []
    for data in found:
        if data.excepted is not None and accepts(data.excepted, value):
            words.append(f"{data.datatype.words}, but not {_quoted(value)}")
            continue
        better = describe(data.definition, _shapes([data])) if describe and data.excepted is None else None
        words.append(better or data.datatype.reason(value, context).partition("; ")[0])
    return " or ".join(dict.fromkeys(words))


def _particular(
    found: Sequence[Data], value: str, context: Context, accepts: Callable[[Pattern, str], bool]
) -> str:
    """What is wrong with a value that has the form of a datatype: that there is no month 13. A datatype says so behind
    a semicolon."""
    reasons = (
        data.datatype.reason(value, context).partition("; ")[2]
        for data in found
        if data.excepted is None or not accepts(data.excepted, value)
    )
    return next(filter(None, reasons), "")


def datatypes_in_words(content: Pattern, describe: Describe | None) -> tuple[str, ...]:
    """The datatypes between which a value may choose: the caller's words for all of them, or words for each."""
    found = expected.datatypes(content)
    definition = next((data.definition for data in found if data.definition), "")
    several = ", or several" if any(isinstance(part, List) for part in _alternatives(content)) else ""
    if describe and (words := describe(definition, _shapes(found))):
        return (words + several,)
    described = (describe and describe(data.definition, _shapes([data])) for data in found)
    own = (data.definition or data.datatype.words for data in found)
    return tuple(
        dict.fromkeys((better or words) + several for better, words in zip(described, own, strict=True))
    )


def _shapes(found: Iterable[Data]) -> frozenset[Shape]:
    return frozenset((data.datatype.name, data.datatype.params) for data in found)


def _alternatives(pattern: Pattern) -> Iterable[Pattern]:
    return getattr(pattern, "alternatives", (pattern,))


@lru_cache(2_000)
def _ranked(allowed: expected.Expected, show: Callable[[str], str]) -> tuple[str, ...]:
    """All names: required ones, those that are not one of a large class, then by the alphabet."""
    shown = {name: show(name) for name in allowed.names}
    required, of_a_class = allowed.required, allowed.of_a_class
    ranked = sorted(shown, key=lambda name: (name not in required, name in of_a_class, shown[name]))
    return tuple([shown[name] for name in ranked])


def _names(allowed: expected.Expected, wrong: str, show: Callable[[str], str]) -> tuple[str, ...]:
    """All names, ranked: the nearest to what was written before all others."""
    ranked = _ranked(allowed, show)
    close = nearest(wrong, allowed.names)
    if close is None:
        return ranked
    first = show(close)
    return (first, *[name for name in ranked if name != first])


def _allowed_next(allowed: expected.Expected, names: Sequence[str], parent: str, prefixes: Prefixes) -> str:
    lead = "allowed next: "
    namespaces = {name.partition("}")[0] for name in names if name.startswith("{")}
    if len(namespaces) == 1 and all(name.startswith("{") for name in names):
        lead = f"allowed next, in the namespace {namespaces.pop()[1:]}: "
        names = [local_of(name) for name in names]
    extra = ["text"] if allowed.text else []
    if allowed.end and parent:
        extra.append(f"the end of {prefixes.element(parent)}")
    return _counted(lead, names, extra, allowed.wildcards, "nothing is allowed here")


def _counted(
    lead: str, names: Sequence[str], extra: Sequence[str], wild: Iterable[NameClass], nothing: str
) -> str:
    """Some names, the number of the others, and what else there is."""
    shown = list(names[:SHOWN])
    if len(names) == SHOWN + 1:
        shown.append(names[SHOWN])
    others = len(names) - len(shown)
    items = shown + ([f"{others} more"] if others else []) + list(extra) + _wild(wild)
    if not items:
        return nothing
    if len(items) == 1:
        return lead + items[0]
    last = f", or {items[-1]}" if extra and items[-1] == extra[-1] else f", {items[-1]}"
    return lead + ", ".join(items[:-1]) + last


def _wild(classes: Iterable[NameClass]) -> list[str]:
    found = set()
    for name_class in classes:
        if name_class[0] == "any":
            found.add("any name" if name_class[1] is None else "names of other namespaces")
        else:
            found.add(f"names of the namespace {name_class[1] or '(none)'}")
    return sorted(found)


def _inside(parent: str, after: str, prefixes: Prefixes) -> str:
    if not parent:
        return " as the root element"
    behind = f" after {prefixes.element(after)}" if after else ""
    return f", inside {prefixes.element(parent)}{behind}"


def _listed(names: Sequence[str]) -> str:
    quoted = [f'"{name}"' for name in names]
    return quoted[0] if len(quoted) == 1 else ", ".join(quoted[:-1]) + " and " + quoted[-1]


def _quoted(value: str) -> str:
    value = collapse(value)
    if len(value) > LONGEST_VALUE:
        value = value[: LONGEST_VALUE - 1] + "…"
    return f'"{value}"'
