"""Name classes: which names an element or attribute pattern admits (RELAX NG specification, section 6.1).

A name class is plain data, so that a compiled schema can be stored:

* ``"ns}local"``: one name (:mod:`teikit.relaxng.names` tells how names are written);
* ``("any", except)``: any name; ``("namespace", namespace, except)``: any name of a namespace, both but for those
  in ``except``, a name class or ``None``;
* ``("choice", one, other, …)``: any name of one of these.
"""

from collections.abc import Iterator
from typing import TypeAlias

NameClass: TypeAlias = str | tuple  # type: ignore[type-arg]
"""Recursive, see above."""

ANY, NAMESPACE, CHOICE = "any", "namespace", "choice"


def contains(name_class: NameClass, name: str) -> bool:
    """Whether the class admits the name.

    >>> contains(("any", ("namespace", "urn:x", None)), "urn:x}p")
    False
    """
    return specificity(name_class, name) >= 0


def specificity(name_class: NameClass, name: str) -> int:
    """How narrowly the class admits the name: 2 by name, 1 by namespace, 0 as any name, -1 not at all."""
    if isinstance(name_class, str):
        return 2 if name_class == name else -1
    kind = name_class[0]
    if kind == CHOICE:
        return max(specificity(alternative, name) for alternative in name_class[1:])
    if kind == NAMESPACE and name_class[1] != name.rpartition("}")[0]:
        return -1
    excepted = name_class[-1]
    if excepted is not None and contains(excepted, name):
        return -1
    return 1 if kind == NAMESPACE else 0


def single_names(name_class: NameClass) -> Iterator[str]:
    """The names that the class lists one by one (none for ``any`` and ``namespace``)."""
    if isinstance(name_class, str):
        yield name_class
    elif name_class[0] == CHOICE:
        for alternative in name_class[1:]:
            yield from single_names(alternative)


def wildcards(name_class: NameClass) -> Iterator[tuple]:  # type: ignore[type-arg]
    """The ``any`` and ``namespace`` classes in it."""
    if isinstance(name_class, str):
        return
    if name_class[0] == CHOICE:
        for alternative in name_class[1:]:
            yield from wildcards(alternative)
    else:
        yield name_class


def is_infinite(name_class: NameClass) -> bool:
    """Whether it admits names that it does not list."""
    return next(wildcards(name_class), None) is not None


def overlap(one: NameClass, other: NameClass) -> bool:
    """Whether some name is in both (section 7.3): tried on the names that can tell (section 7.3's own method).

    For every name and namespace that either class mentions, that name, an unmentioned name of that namespace, and
    an unmentioned name of an unmentioned namespace stand for all names.
    """
    if isinstance(one, str):
        return contains(other, one)
    if isinstance(other, str):
        return contains(one, other)
    return any(
        contains(one, name) and contains(other, name) for name in {*_witnesses(one), *_witnesses(other)}
    )


_UNMENTIONED = "\0"
"""No XML name: stands for a local name or a namespace that no schema can mention."""


def _witnesses(name_class: NameClass) -> Iterator[str]:
    if isinstance(name_class, str):
        yield name_class
    elif name_class[0] == CHOICE:
        for alternative in name_class[1:]:
            yield from _witnesses(alternative)
    else:
        if name_class[0] == NAMESPACE:
            yield f"{name_class[1]}}}{_UNMENTIONED}" if name_class[1] else _UNMENTIONED
        else:
            yield f"{_UNMENTIONED}}}{_UNMENTIONED}"
        if name_class[-1] is not None:
            yield from _witnesses(name_class[-1])
