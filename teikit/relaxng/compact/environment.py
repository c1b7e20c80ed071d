"""The declarations at the beginning of a schema: what prefixes stand for (specification, section 4.1)."""

from dataclasses import dataclass, field

from teikit.relaxng.namespaces import XML, XSD_DATATYPES


@dataclass(slots=True)
class Environment:
    """Prefixes of namespaces and of datatype libraries. ``None`` is the namespace that an including file gives."""

    default_namespace: str | None = None
    namespaces: dict[str, str | None] = field(default_factory=lambda: {"xml": XML})
    datatypes: dict[str, str] = field(default_factory=lambda: {"xsd": XSD_DATATYPES})

    def namespace_map(self) -> dict[str, str]:
        """Prefix to namespace name, of those that are known here."""
        return {prefix: name for prefix, name in self.namespaces.items() if name}

    def root_namespace(self) -> str | None:
        """What the root's ``ns`` attribute may say for all: nothing if some name is to inherit another namespace."""
        inherits = None in self.namespaces.values()
        return None if inherits else self.default_namespace
