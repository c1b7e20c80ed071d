"""ISO Schematron (ISO/IEC 19757-3) over lxml trees: no Java, no XSLT processor, no network.

>>> from lxml import etree
>>> schema = load(
...     b'<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><pattern>'
...     b'<rule context="letter"><assert test="@n">A letter has a number.</assert></rule></pattern></schema>'
... )
>>> [(finding.location, finding.text) for finding in schema.validate(etree.fromstring("<letter/>"))]
[('/letter[1]', 'A letter has a number.')]
"""

from teikit.schematron.errors import (
    AccessError,
    ResourceError,
    SchemaError,
    SchematronError,
    XPathSyntaxError,
)
from teikit.schematron.findings import Finding, Note, Unsupported
from teikit.schematron.nodes import Attribute, Text, element_of
from teikit.schematron.schema import Schema, load, load_embedded

__all__ = [
    "AccessError",
    "Attribute",
    "Finding",
    "Note",
    "ResourceError",
    "Schema",
    "SchemaError",
    "SchematronError",
    "Text",
    "Unsupported",
    "XPathSyntaxError",
    "element_of",
    "load",
    "load_embedded",
]
