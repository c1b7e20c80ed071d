"""An XML file as bytes, as a tree, and the places of the one in the other."""

from teikit.xmldocument.document import MalformedDocument, XmlDocument
from teikit.xmldocument.region import Region

__all__ = ["MalformedDocument", "Region", "XmlDocument"]
