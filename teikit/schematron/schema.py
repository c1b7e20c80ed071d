"""A Schematron schema ready for use: reading it, and validating documents with it."""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from pathlib import Path

from lxml import etree

from teikit.schematron.abstraction import extend_rules, instantiate_patterns
from teikit.schematron.dispatch import Dispatcher
from teikit.schematron.document import Document, Documents
from teikit.schematron.embedding import extract
from teikit.schematron.errors import ResourceError, SchemaError
from teikit.schematron.findings import Finding, Unsupported
from teikit.schematron.inclusion import SCHEMATRON, XML_BASE, expand_inclusions
from teikit.schematron.nodes import Element, Tree
from teikit.schematron.reader import Reader
from teikit.schematron.resources import Library, Resolver, file_uri, parse_xml, path_of
from teikit.schematron.run import Run

Source = str | Path | bytes | Tree | Element


class Schema:
    """A Schematron schema in one phase. Make it with :func:`load` or :func:`load_embedded`."""

    def __init__(
        self,
        root: Element,
        library: Library,
        base_uri: str | None,
        phase: str | None,
        unsupported: Iterable[Unsupported] = (),
    ) -> None:
        if root.tag != f"{{{SCHEMATRON}}}schema":
            raise SchemaError(f"not a Schematron schema: its root is {root.tag!r}")
        if base_uri and root.get(XML_BASE) is None:
            root.set(XML_BASE, base_uri)
        expand_inclusions(root, library, base_uri)
        instantiate_patterns(root)
        extend_rules(root)
        reader = Reader(root, phase, base_uri, library)
        self.model = reader.read()
        self.phase = reader.phase
        """The phase in force; ``#ALL`` for all patterns."""
        self.root = root
        """The schema's tree, inclusions and abstractions resolved."""
        self.base_uri = base_uri
        self.unsupported = (*unsupported, *reader.unsupported)
        """What the schema asks for and is not evaluated."""
        self.asked_for_the_time = False
        """Whether an expression has used the current date or time, for any document so far."""
        self._library = library
        self._static = reader.static
        self._dispatcher = Dispatcher(self.model.patterns)

    @property
    def namespaces(self) -> Mapping[str, str]:
        """The prefixes that expressions may use."""
        return self._static.namespaces

    @property
    def is_lenient(self) -> bool:
        """Whether the rules of XPath 1.0 hold: query binding ``xslt``."""
        return self._static.lenient

    @property
    def title(self) -> str | None:
        """The schema's title."""
        return self.model.title

    @property
    def phases(self) -> tuple[str, ...]:
        """The names of the phases the schema has."""
        return self.model.phases

    def validate(self, tree: Tree | Element, base_uri: str | Path | None = None) -> Iterator[Finding]:
        """What the schema's rules say about a document.

        ``base_uri`` is the document's place, a path or URI; by default where lxml read it. Expressions may then
        read files below its folder too. Findings come pattern by pattern, then in document order.
        """
        whole = tree if isinstance(tree, Tree) else tree.getroottree()
        uri = _uri(base_uri) or _uri(whole.docinfo.URL)
        library = self._library
        folder = path_of(uri) if uri else None
        if folder is not None:
            library = library.widened(folder.parent)
        documents = Documents(library)
        document = documents.add(Document(whole, uri or "urn:document"))
        try:
            yield from Run(self.model, self._dispatcher, self._static, documents, document).findings()
        finally:
            self.asked_for_the_time |= documents.asked_for_the_time


def load(
    source: Source,
    *,
    phase: str | None = None,
    base_uri: str | Path | None = None,
    resolver: Resolver | None = None,
    allow: Iterable[str | Path] = (),
) -> Schema:
    """A schema from a file, from bytes or from a tree, which is not changed.

    ``phase``: the phase to check; by default the schema's ``defaultPhase``, else all patterns. ``allow``: folders,
    besides those of the schema and of the document, below which files may be read. ``resolver`` maps URIs to paths
    or content. Raises :class:`teikit.schematron.errors.SchematronError`.
    """
    tree, uri = _read(source, base_uri)
    return Schema(tree.getroot(), _library(uri, resolver, allow), uri, phase)


def load_embedded(
    source: Source,
    *,
    phase: str | None = None,
    base_uri: str | Path | None = None,
    resolver: Resolver | None = None,
    allow: Iterable[str | Path] = (),
) -> Schema:
    """The rules embedded in a RELAX NG schema in XML syntax or an XML Schema, also in what it includes; see :func:`load`."""
    tree, uri = _read(source, base_uri)
    library = _library(uri, resolver, allow)
    schema, unsupported = extract(tree, library, uri)
    return Schema(schema.getroot(), library, uri, phase, unsupported)


def _library(uri: str | None, resolver: Resolver | None, allow: Iterable[str | Path]) -> Library:
    path = path_of(uri) if uri else None
    folders = [path.parent] if path is not None else []
    return Library((*folders, *allow), resolver)


def _read(source: Source, base_uri: str | Path | None) -> tuple[Tree, str | None]:
    """A private copy of the schema's tree, and its URI."""
    if isinstance(source, bytes):
        uri = _uri(base_uri)
        return parse_xml(source, uri), uri
    if isinstance(source, Tree | etree._Element):
        tree = source if isinstance(source, Tree) else source.getroottree()
        uri = _uri(base_uri) or _uri(tree.docinfo.URL)
        return deepcopy(tree), uri
    path = Path(source)
    uri = _uri(base_uri) or file_uri(path)
    try:
        return parse_xml(path.read_bytes(), uri), uri
    except OSError as error:
        raise ResourceError(f"cannot read {path}: {error.strerror or error}") from error


def _uri(place: str | Path | None) -> str | None:
    """A path or URI as URI."""
    if place is None or place == "":
        return None
    text = str(place)
    return text if "://" in text or text.startswith(("file:", "urn:")) else file_uri(text)
