"""Functions on strings, where elementpath's differ from XPath's or need a limit.

Source: XPath and XQuery Functions and Operators 3.1, section 5. Registering a function with elementpath puts its class
into this module.
"""

from collections.abc import Callable
from typing import Any

from teikit.schematron.document import words
from teikit.schematron.xpath import regex
from teikit.schematron.xpath.analysis import analysis
from teikit.schematron.xpath.evaluator import SchematronParser, text_argument
from teikit.schematron.xpath.limits import bounded_text
from teikit.schematron.xpath.tree import standalone_element

_function = SchematronParser.function
_method = SchematronParser.method


@_method(_function("normalize-space", nargs=(0, 1), sequence_types=("xs:string?", "xs:string")))
def evaluate__normalize_space(self: Any, context: Any = None) -> str:
    """F&O 3.1, 5.4.5: of XML's white space only; U+00A0 and its like stay."""
    if context is None:
        raise self.missing_context()
    text = (text_argument(self, context, 0) or "") if len(self) else self.string_value(context.item)
    return " ".join(words(text))


def _expression(token: Any, context: Any, index: int) -> tuple[str, str]:
    """A regular expression and its flags."""
    pattern = text_argument(token, context, index) or ""
    return pattern, (text_argument(token, context, index + 1) or "") if len(token) > index + 1 else ""


@_method(
    _function("matches", nargs=(2, 3), sequence_types=("xs:string?", "xs:string", "xs:string", "xs:boolean"))
)
def evaluate__matches(self: Any, context: Any = None) -> bool:
    """F&O 3.1, 5.6.3."""
    if context is None:
        raise self.missing_context()
    return _regex(self, regex.matches, text_argument(self, context, 0) or "", *_expression(self, context, 1))  # type: ignore[no-any-return]


@_method(
    _function(
        "replace",
        nargs=(3, 4),
        sequence_types=("xs:string?", "xs:string", "xs:string", "xs:string", "xs:string"),
    )
)
def evaluate__replace(self: Any, context: Any = None) -> str:
    """F&O 3.1, 5.6.4."""
    if context is None:
        raise self.missing_context()
    flags = (text_argument(self, context, 3) or "") if len(self) > 3 else ""
    arguments = [text_argument(self, context, index) or "" for index in range(3)]
    return _regex(self, regex.replace, *arguments, flags)  # type: ignore[no-any-return]


@_method(
    _function("tokenize", nargs=(1, 3), sequence_types=("xs:string?", "xs:string", "xs:string", "xs:string*"))
)
def evaluate__tokenize(self: Any, context: Any = None) -> list[str]:
    """F&O 3.1, 5.6.5."""
    if context is None:
        raise self.missing_context()
    text = text_argument(self, context, 0) or ""
    if len(self) == 1:
        return words(text)
    return _regex(self, regex.tokenize, text, *_expression(self, context, 1))  # type: ignore[no-any-return]


@_method(
    _function(
        "analyze-string",
        nargs=(2, 3),
        sequence_types=("xs:string?", "xs:string", "xs:string", "element(fn:analyze-string-result)"),
    )
)
def evaluate__analyze_string(self: Any, context: Any = None) -> Any:
    """F&O 3.1, 5.6.6."""
    if context is None:
        raise self.missing_context()
    text = text_argument(self, context, 0) or ""
    found = _regex(self, regex.spans, text, *_expression(self, context, 1))
    return standalone_element(analysis(text, found))


def _regex(token: Any, function: Callable[..., Any], *arguments: str) -> Any:
    try:
        return function(*arguments)
    except regex.RegularExpressionError as error:
        raise token.error(error.code, str(error)) from error


@_method(
    _function("string-join", nargs=(1, 2), sequence_types=("xs:anyAtomicType*", "xs:string", "xs:string"))
)
def evaluate__string_join(self: Any, context: Any = None) -> str:
    """F&O 3.1, 5.4.2."""
    if context is None:
        raise self.missing_context()
    separator = (text_argument(self, context, 1) or "") if len(self) > 1 else ""
    return bounded_text((self.string_value(item) for item in self[0].atomization(context)), separator)


@_method(
    _function(
        "contains-token", nargs=(2, 3), sequence_types=("xs:string*", "xs:string", "xs:string", "xs:boolean")
    )
)
def evaluate__contains_token(self: Any, context: Any = None) -> bool:
    """F&O 3.1, 5.5.4."""
    if context is None:
        raise self.missing_context()
    wanted = (text_argument(self, context, 1) or "").strip(" \t\r\n")
    return any(wanted in words(str(self.string_value(item))) for item in self[0].atomization(context))
