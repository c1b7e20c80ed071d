"""RELAX NG: read a schema, validate documents. Knows nothing of TEI, needs nothing but the standard library.

A reader may begin with the algebra, then follow a document through it, then a schema on its way there:

=====================================  ====================================================================
:mod:`~teikit.relaxng.pattern`         what may still come: the patterns of the specification, immutable
:mod:`~teikit.relaxng.name_class`      which names they admit
:mod:`~teikit.relaxng.builder`         the laws of the algebra, by which equal patterns are one object
:mod:`~teikit.relaxng.derivative`      what is left of a pattern after a start tag, an attribute, text
:mod:`~teikit.relaxng.attributes`      all attributes of a start tag, and what is wrong with them
:mod:`~teikit.relaxng.automaton`       derivatives remembered: states, transitions, recovery from errors
-------------------------------------  --------------------------------------------------------------------
:mod:`~teikit.relaxng.validation`      a parser's events drive the automaton
:mod:`~teikit.relaxng.quick_look`      most documents in a shorter way: tags are looked up as they are written
                                       (``tag_list``, ``written_tag``, ``tag_table``), and the handlers see
                                       only those that need it (``close_look``); the problems are the same
:mod:`~teikit.relaxng.report`          faults become problems: ``places`` finds lines and columns, ``trail``
                                       the path, ``expected`` what would be right, ``messages`` the words
-------------------------------------  --------------------------------------------------------------------
:mod:`~teikit.relaxng.read_xml`        XML syntax, and ``compact`` the other one, as one parse tree
:mod:`~teikit.relaxng.simplify`        section 4: ``vocabulary``, ``components``, to the simple form
:mod:`~teikit.relaxng.read_written`    both at once, for schemas as programs write them: by their tags
:mod:`~teikit.relaxng.compile`         the simple form as patterns, each when it is first needed
:mod:`~teikit.relaxng.survey`          what stands in each element; nearly all surely keep section 7
:mod:`~teikit.relaxng.restrictions`    section 7, checked on the patterns of the others
:mod:`~teikit.relaxng.loading`         all of that in one call, and ``cache`` to do it once
=====================================  ====================================================================

>>> schema = load(b'<element name="p" xmlns="http://relaxng.org/ns/structure/1.0"><text/></element>')
>>> [problem.message for problem in schema.validate(b"<p>one <i>two</i></p>")]
['element "i" is not known to the schema, inside p']
"""

from typing import TYPE_CHECKING, Any

from teikit.relaxng.errors import RelaxNGError, ResourceError, SchemaError, SchemaSyntaxError
from teikit.relaxng.loading import load
from teikit.relaxng.schema import Schema

if TYPE_CHECKING:
    from teikit.relaxng.problem import Kind, Problem

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


def __getattr__(name: str) -> Any:
    # a document without problems needs neither
    if name in ("Kind", "Problem"):
        from teikit.relaxng import problem

        return getattr(problem, name)
    raise AttributeError(name)
