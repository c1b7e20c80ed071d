"""What a datatype and a datatype library are (RELAX NG specification, section 4.16)."""

from collections.abc import Callable, Hashable, Mapping
from typing import TypeAlias

Context: TypeAlias = Mapping[str, str]
"""The namespace prefixes in scope where a string stands, ``""`` for the default namespace."""

Params: TypeAlias = tuple[tuple[str, str], ...]
"""Parameters of a ``data`` pattern in their order: name and value."""

Shape: TypeAlias = tuple[str, Params]
"""What a schema says of a datatype: its name in its library, and its parameters."""

Describe: TypeAlias = Callable[[str, frozenset[Shape]], str | None]
"""Explains datatypes of the schema: from the name of their definition, ``""`` where they stand there in full, and the
datatypes between which a value may choose, to words that finish "must be …", or ``None``."""


class DatatypeError(Exception):
    """The schema asks for what its datatype library does not have: a type, a parameter, a value."""


class Datatype:
    """A set of strings, and when two of them mean the same. Base of all datatypes, also of plug-in ones.

    A subclass defines :meth:`value`; the rest has defaults.
    """

    name = ""
    """Its name in its library: ``gYear``."""
    params: Params = ()
    """The parameters that the schema gives."""
    needs_context = False
    """Whether the prefixes in scope matter, as for QName."""
    id_type = ""
    """``ID``, ``IDREF``, ``IDREFS``, or ``""`` (RELAX NG DTD Compatibility, section 5)."""
    plainly: Callable[[str], object] = frozenset[str]().__contains__
    """A short way, for datatypes of which there are very many values, each of them once: true for strings that surely
    are in the datatype. Of others nothing is known."""
    words = "a value of the datatype"
    """The datatype as an encoder would say: ``an integer``."""

    def value(self, text: str, context: Context) -> Hashable:
        """What the string means; strings that mean the same have equal values.

        Raises ``ValueError`` for strings not in the datatype; its message says in words what the string must be.
        """
        raise NotImplementedError

    def accepts(self, text: str, context: Context) -> bool:
        """Whether the string is in the datatype."""
        try:
            self.value(text, context)
        except ValueError:
            return False
        return True

    def reason(self, text: str, context: Context) -> str:
        """Why the string is not in the datatype, in words that follow "must be"."""
        try:
            self.value(text, context)
        except ValueError as error:
            return str(error)
        return self.words

    def check(self) -> None:
        """Raise :class:`DatatypeError` where a parameter has a value that it cannot have."""

    def check_value(self, text: str, context: Context) -> None:
        """Raise :class:`DatatypeError` where a ``value`` pattern has a string that is not in the datatype."""
        if not self.accepts(text, context):
            raise DatatypeError(
                f"{text!r} is not a value of the datatype: must be {self.reason(text, context)}"
            )


DatatypeLibrary: TypeAlias = Callable[[str, Params], Datatype]
"""A datatype library: from a type's name and parameters to the datatype; raises :class:`DatatypeError`."""
