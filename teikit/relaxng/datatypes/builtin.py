"""The built-in datatype library: ``string`` and ``token`` (RELAX NG specification, section 4.16 and 6.2.8)."""

from teikit.relaxng.datatypes.datatype import Context, Datatype, DatatypeError, Params
from teikit.relaxng.datatypes.white_space import collapse


class _String(Datatype):
    words = "text"

    def value(self, text: str, context: Context) -> str:
        return text


class _Token(_String):
    def value(self, text: str, context: Context) -> str:
        return collapse(text)


_TYPES = {"string": _String(), "token": _Token()}


def datatype(name: str, params: Params) -> Datatype:
    """The datatype of that name. Raises :class:`DatatypeError`; the library knows no parameters."""
    if name not in _TYPES:
        raise DatatypeError(f"the built-in library has 'string' and 'token', not {name!r}")
    if params:
        raise DatatypeError(f"the built-in {name!r} takes no parameter {params[0][0]!r}")
    return _TYPES[name]
