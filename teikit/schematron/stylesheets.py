"""The XSLT declarations of a schema: its own, and those of the stylesheets it includes or imports (XSLT 2.0, 3.10)."""

from teikit.schematron.errors import ResourceError
from teikit.schematron.findings import Unsupported
from teikit.schematron.inclusion import MAX_INCLUSIONS
from teikit.schematron.nodes import Element, line_of
from teikit.schematron.resources import Library, resolve
from teikit.schematron.xslt import local_name


def declarations(
    root: Element, library: Library, base: str | None, unsupported: list[Unsupported]
) -> list[Element]:
    """The XSLT elements at the top of a schema, those of other files first, so that the schema's own win.

    A stylesheet that cannot be read is no error: what relies on it is named when it is missed.
    """
    return _declarations(root, library, base, unsupported, set())


def _declarations(
    root: Element, library: Library, base: str | None, unsupported: list[Unsupported], seen: set[str]
) -> list[Element]:
    own: list[Element] = []
    others: list[Element] = []
    for element in root.iterchildren("*"):
        name = local_name(element)
        if name not in ("include", "import"):
            if name is not None:
                own.append(element)
            continue
        href = element.get("href") or ""
        uri = resolve(href, element.base or base)
        if uri in seen or len(seen) >= MAX_INCLUSIONS:
            continue
        seen.add(uri)
        try:
            stylesheet = library.read(uri).getroot()
        except ResourceError as error:
            unsupported.append(Unsupported(f"element xsl:{name} {href}", str(error), line_of(element)))
            continue
        others.extend(_declarations(stylesheet, library, uri, unsupported, seen))
    return others + own
