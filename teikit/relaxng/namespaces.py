"""The namespaces that schemas are written in."""

RELAXNG = "http://relaxng.org/ns/structure/1.0"
"""Namespace of the XML syntax."""

ANNOTATIONS = "http://relaxng.org/ns/compatibility/annotations/1.0"
"""Namespace of ``a:documentation`` and ``a:defaultValue`` (RELAX NG DTD Compatibility)."""

COMMENT = "about:comment"
"""Namespace of the element that stands for a comment, where a reader was asked for comments: to convert a schema."""

XML = "http://www.w3.org/XML/1998/namespace"
"""Namespace of ``xml:base``, ``xml:id`` and ``xml:lang``."""

XSD_DATATYPES = "http://www.w3.org/2001/XMLSchema-datatypes"
"""The datatype library that ``xsd:`` means in the compact syntax."""
