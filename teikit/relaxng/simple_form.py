"""The simple form of a schema: plain tuples, which can be stored as they are; each begins with its kind.

=====================================  ====================================================================
``("empty",)`` ``("text",)``           ``("notAllowed",)`` likewise
``("choice", p, q, …)``                ``("group", p, q, …)`` and ``("interleave", p, q, …)`` likewise
``("oneOrMore", p)``, ``("list", p)``
``("ref", key)``                       the definition of that key
``("element", uid, names, p)``         ``names`` is a :mod:`name class <teikit.relaxng.name_class>`, ``uid`` a number
``("attribute", names, p, default)``   ``default`` is that of ``a:defaultValue`` or ``None``
``("value", library, type, text, c)``  ``c``: the prefixes in scope where the type needs them, else ``None``
``("data", library, type, params, e)`` ``params``: pairs of name and value; ``e``: the ``except`` pattern or ``None``
=====================================  ====================================================================
"""

from typing import Any, NamedTuple, TypeAlias

from teikit.relaxng.name_class import NameClass

Simple: TypeAlias = tuple[Any, ...]
"""The simple form of a pattern, see above. (Recursive types say no more and cost time.)"""

EMPTY: Simple = ("empty",)
TEXT: Simple = ("text",)
NOT_ALLOWED: Simple = ("notAllowed",)

START = ""
"""The key under which the start is kept: no definition can be called so."""


class ElementPlace(NamedTuple):
    """Where an ``element`` of the schema is to be found."""

    uid: int
    names: NameClass
    definition: str
    """The key of the definition in which it stands, perhaps within another element; :data:`START` for the start."""
