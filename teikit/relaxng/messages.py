"""Problems in words: what is wrong, where, and what would be right.

A message says what was found and where in the structure it stands; the hint says what would be allowed, the likeliest
first: the name that differs little from the one that was written, what is required, what has a place of its own in
the content, and then what may stand nearly everywhere.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from teikit.relaxng import expected
from teikit.relaxng.datatypes.datatype import Context, Shape
from teikit.relaxng.datatypes.white_space import collapse
from teikit.relaxng.distance import nearest
from teikit.relaxng.name_class import NameClass
from teikit.relaxng.names import Prefixes, local_of, namespace_of
from teikit.relaxng.pattern import Data, List, Pattern
from teikit.relaxng.problem import Kind
from teikit.relaxng.trail import Step

Describe: TypeAlias = Callable[[str, frozenset[Shape]], str | None]
"""Explains datatypes of the schema: from the name of their definition, ``""`` where they stand there in full, and the
datatypes between which a value may choose, to words that finish "must be …", or ``None``."""

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
    shown = prefixes.element(name)
    names = _names(allowed, name, prefixes.element)
    inside = _inside(parent, prefixes)
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
    elif close is not None and kind is not Kind.EARLY_ELEMENT:
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
        Kind.INCOMPLETE_ELEMENT, message, _allowed_next(allowed, names, step, prefixes), shown, names
    )


def text(value: str, step: Step, allowed: expected.Expected, prefixes: Prefixes) -> Words:
    """Text where none may stand."""
    names = _names(allowed, "", prefixes.element)
    message = f"text {_quoted(value)} is not allowed here{_inside(step, prefixes)}"
    return Words(
        Kind.TEXT,
        message,
        _allowed_next(allowed, names, step, prefixes),
        prefixes.element(step.name),
        names,
    )


def attribute(name: str, step: Step, allowed: expected.Expected, known: bool, prefixes: Prefixes) -> Words:
    """An attribute that may not stand here; ``known`` says whether the element may have it in other company."""
    shown = prefixes.attribute(name)
    names = _names(allowed, name, prefixes.attribute)
    owner = prefixes.element(step.name)
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
    listed = expected.values(content)
    close = nearest(collapse(value), frozenset(listed))
    ranked = tuple(sorted(listed, key=lambda item: (item != close, item)))
    words, definition = reason(content, value)
    if listed and not words:
        message += "; it is none of the values listed"
    elif words:
        message += f": must be {words}"
    hint = (
        _counted("allowed values: ", [f'"{item}"' for item in ranked], [], (), "")
        if listed and listed != [""]
        else None
    )
    if close is not None:
        hint = f'did you mean "{close}"? {hint}'
    return Words(kind, message, hint, shown, ranked, definition)


Reason: TypeAlias = Callable[[Pattern, str], tuple[str, str]]
"""Why a string does not match a pattern: words that finish "must be …", and the name of the definition."""


def reason(
    content: Pattern,
    value: str,
    accepts: Callable[[Pattern, str], bool],
    stop: Callable[[List, str], int],
    context: Context,
    describe: Describe | None,
) -> tuple[str, str]:
    """Why a value is wrong, in words.

    ``accepts`` tells whether a pattern has a string, ``stop`` which token of a list is wrong (the number of tokens
    where one is missing).
    """
    lists = [part for part in _alternatives(content) if isinstance(part, List)]
    of_list = ""
    if lists and len(lists) == len(list(_alternatives(content))):
        from teikit.relaxng.datatypes.white_space import tokens

        items = tokens(value)
        wrong = min(stop(part, value) for part in lists)
        if not items:
            of_list = "at least one of them"
        elif wrong < len(items):
            of_list = f"item {wrong + 1}, {_quoted(items[wrong])}, is wrong"
            value = items[wrong]
    found = expected.datatypes(content)
    definition = next((data.definition for data in found if data.definition), "")
    text = _together(found, definition, value, context, describe) or " or ".join(
        dict.fromkeys(_explain(data, value, context, accepts, describe) for data in found)
    )
    if text and len(lists):
        text = f"{text}, or several with blanks between" if of_list != "at least one of them" else text
        if of_list and of_list != "at least one of them":
            text = f"{text} ({of_list})"
    if text and (listed := expected.values(content)):
        text += ", or empty" if listed == [""] else ", or one of the values listed"
    return text, definition


def _together(
    found: Sequence[Data], definition: str, value: str, context: Context, describe: Describe | None
) -> str:
    """All datatypes between which a value may choose in the caller's words, and what is wrong in particular: that
    there is no month 13."""
    if describe is None or not found or any(data.excepted is not None for data in found):
        return ""
    words = describe(definition, _shapes(found))
    if not words:
        return ""
    reasons = (data.datatype.reason(value, context).partition("; ")[2] for data in found)
    particular = next(filter(None, reasons), "")
    return f"{words}; {particular}" if particular else words


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


def _explain(
    data: Data,
    value: str,
    context: Context,
    accepts: Callable[[Pattern, str], bool],
    describe: Describe | None,
) -> str:
    """A datatype in words; the caller's are better than the datatype's own."""
    own = data.datatype.reason(value, context)
    if data.excepted is not None and accepts(data.excepted, value):
        own = f"{data.datatype.words}, but not {_quoted(value)}"
    better = (
        describe(data.definition, _shapes([data])) if describe is not None and data.excepted is None else None
    )
    return better or own


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


def _allowed_next(allowed: expected.Expected, names: Sequence[str], parent: Step, prefixes: Prefixes) -> str:
    lead = "allowed next: "
    namespaces = {name.partition("}")[0] for name in names if name.startswith("{")}
    if len(namespaces) == 1 and all(name.startswith("{") for name in names):
        lead = f"allowed next, in the namespace {namespaces.pop()[1:]}: "
        names = [local_of(name) for name in names]
    extra = ["text"] if allowed.text else []
    if allowed.end and parent.name:
        extra.append(f"the end of {prefixes.element(parent.name)}")
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


def _inside(parent: Step, prefixes: Prefixes) -> str:
    if not parent.name:
        return " as the root element"
    after = f" after {prefixes.element(parent.last_child)}" if parent.last_child else ""
    return f", inside {prefixes.element(parent.name)}{after}"


def _listed(names: Sequence[str]) -> str:
    quoted = [f'"{name}"' for name in names]
    return quoted[0] if len(quoted) == 1 else ", ".join(quoted[:-1]) + " and " + quoted[-1]


def _quoted(value: str) -> str:
    value = collapse(value)
    if len(value) > LONGEST_VALUE:
        value = value[: LONGEST_VALUE - 1] + "…"
    return f'"{value}"'
