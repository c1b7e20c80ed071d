"""The libraries that a schema may take its datatypes from (RELAX NG specification, section 4.16)."""

from collections.abc import Mapping

from teikit.relaxng.datatypes.datatype import Datatype, DatatypeError, DatatypeLibrary, Params


class DatatypeLibraries:
    """The libraries that a schema may use, by URI. The built-in one and that of XML Schema are always there."""

    def __init__(self, plug_ins: Mapping[str, DatatypeLibrary] | None = None) -> None:
        self._plug_ins = dict(plug_ins or {})
        self._made: dict[tuple[str, str, Params], Datatype] = {}

    def datatype(self, library: str, name: str, params: Params) -> Datatype:
        """The datatype; each is made once. Raises :class:`DatatypeError`."""
        key = (library, name, params)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._library(library)(name, params)
        return made

    def _library(self, uri: str) -> DatatypeLibrary:
        if uri in self._plug_ins:
            return self._plug_ins[uri]
        if uri in ("http://www.w3.org/2001/XMLSchema-datatypes", "http://www.w3.org/2001/XMLSchema"):
            from teikit.relaxng.datatypes.xsd import datatype as xsd_datatype

            return xsd_datatype
        if uri in ("", "http://relaxng.org/ns/structure/1.0"):
            from teikit.relaxng.datatypes.builtin import datatype as builtin_datatype

            return builtin_datatype
        if uri == "http://relaxng.org/ns/compatibility/datatypes/1.0":
            from teikit.relaxng.datatypes.compatibility import datatype as compatibility_datatype

            return compatibility_datatype
        raise DatatypeError(
            f"datatype library {uri!r} is not known; it must be passed when the schema is loaded"
        )
