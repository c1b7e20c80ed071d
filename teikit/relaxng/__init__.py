"""RELAX NG: read a schema, validate documents. Knows nothing of TEI, needs nothing but the standard library.

>>> schema = load(b'<element name="p" xmlns="http://relaxng.org/ns/structure/1.0"><text/></element>')
>>> [problem.message for problem in schema.validate(b"<p>one <i>two</i></p>")]
['element "i" is not known to the schema, inside p']
"""

from teikit.relaxng.errors import RelaxNGError, ResourceError, SchemaError, SchemaSyntaxError
from teikit.relaxng.loading import load
from teikit.relaxng.problem import Kind, Problem
from teikit.relaxng.schema import Schema

__all__ = [
    "Kind",
    "Problem",
    "RelaxNGError",
    "ResourceError",
    "Schema",
    "SchemaError",
    "SchemaSyntaxError",
    "load",
]
