"""The datatype library of RELAX NG DTD Compatibility, section 2: ``ID``, ``IDREF``, ``IDREFS``."""

from teikit.relaxng.datatypes.datatype import Datatype, DatatypeError, Params
from teikit.relaxng.datatypes.xsd import datatype as xsd_datatype


def datatype(name: str, params: Params) -> Datatype:
    """The datatype of that name, the same as XML Schema's. Raises :class:`DatatypeError`."""
    if name not in ("ID", "IDREF", "IDREFS"):
        raise DatatypeError(f"the compatibility library has 'ID', 'IDREF' and 'IDREFS', not {name!r}")
    if params:
        raise DatatypeError(f"{name!r} takes no parameter {params[0][0]!r}")
    return xsd_datatype(name, ())
