"""A schema ready to validate with."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from teikit.relaxng.automaton import Automaton
from teikit.relaxng.builder import Builder
from teikit.relaxng.compile import Compiler
from teikit.relaxng.compiled import CompiledSchema
from teikit.relaxng.datatypes.datatype import Describe
from teikit.relaxng.datatypes.library import DatatypeLibraries
from teikit.relaxng.quick_look import QuickLook
from teikit.relaxng.source import Document, EncodingError, in_utf8, read

if TYPE_CHECKING:
    from teikit.relaxng.problem import Problem


class Schema:
    """A RELAX NG schema: :func:`teikit.relaxng.load` makes it. Not to be shared between threads."""

    def __init__(
        self,
        compiled: CompiledSchema,
        libraries: DatatypeLibraries,
        describe: Describe | None = None,
        compiler: Compiler | None = None,
    ) -> None:
        """``compiler`` is that with which the schema was checked, if it was just now: it has all patterns already."""
        self.compiled = compiled
        if compiler is None:
            compiler = Compiler(compiled.definitions, compiled.elements, libraries, Builder())
        self.describe = describe
        """Explains datatypes better than the engine can; ``None`` for none."""
        self.automaton = Automaton(compiler, compiler.builder, compiled.id_types, compiled.common_attributes)
        self._quick_look = QuickLook(self.automaton, describe)

    def validate(self, document: "Document | Any", *, check_ids: bool = True) -> "Iterator[Problem]":
        """The problems of a document, in the order in which they are met.

        ``document`` is a path, the bytes, a binary file, or an lxml tree or element. Without ``check_ids``, ids may
        be repeated and references may lead nowhere. Raises ``OSError`` where a file cannot be read.
        """
        if hasattr(document, "getroot") or hasattr(document, "attrib"):
            from teikit.relaxng.tree import validate_tree

            yield from validate_tree(self.automaton, document, check_ids=check_ids, describe=self.describe)
            return
        data = read(document)
        try:
            data, recoded = in_utf8(data)
        except EncodingError as error:
            yield _encoding_problem(error)
            return
        found = None if recoded else self._quick_look.problems(data, check_ids=check_ids)
        if found is not None:
            yield from found
            return
        from teikit.relaxng.validation import validate_bytes

        yield from validate_bytes(
            self.automaton, data, recoded=recoded, check_ids=check_ids, describe=self.describe
        )


def _encoding_problem(error: EncodingError) -> "Problem":
    from teikit.relaxng.problem import Kind, Problem

    return Problem(Kind.ENCODING, error.message, None, 1, 1, 1, 1, (1, 1), "/")
