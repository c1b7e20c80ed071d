"""The functions that expressions may call: a table, so that a schema can be checked without loading elementpath.

A test compares the table with elementpath's own. Left out on purpose, and reported by name when a schema calls
them, are the functions that reach beyond the documents: ``collection``, ``unparsed-text`` ..., and those of XSLT
that need a running stylesheet.
"""

from collections.abc import Mapping

from teikit.schematron.xpath import syntax
from teikit.schematron.xpath.static import FN, XS, StaticContext

XSLT_FUNCTIONS = frozenset(
    "current document key system-property function-available element-available".split()
)
"""What XSLT adds (XSLT 2.0, section 16)."""

XPATH_FUNCTIONS = frozenset(
    """
    abs adjust-date-to-timezone adjust-dateTime-to-timezone adjust-time-to-timezone analyze-string apply avg
    base-uri boolean ceiling codepoint-equal codepoints-to-string collation-key compare concat contains
    contains-token count current-date current-dateTime current-time data dateTime day-from-date day-from-dateTime
    days-from-duration deep-equal default-collation default-language distinct-values doc doc-available document-uri
    element-with-id empty encode-for-uri ends-with error escape-html-uri exactly-one exists false filter floor
    fold-left fold-right for-each for-each-pair format-date format-dateTime format-integer format-number
    format-time function-arity function-lookup function-name generate-id has-children head hours-from-dateTime
    hours-from-duration hours-from-time id idref implicit-timezone in-scope-prefixes index-of innermost
    insert-before iri-to-uri lang last local-name local-name-from-QName lower-case matches max min
    minutes-from-dateTime minutes-from-duration minutes-from-time month-from-date month-from-dateTime
    months-from-duration name namespace-uri namespace-uri-for-prefix namespace-uri-from-QName nilled node-name
    normalize-space normalize-unicode not number one-or-more outermost parse-ietf-date parse-json parse-xml
    parse-xml-fragment path position prefix-from-QName QName remove replace resolve-QName resolve-uri
    reverse root round round-half-to-even seconds-from-dateTime seconds-from-duration seconds-from-time serialize
    sort starts-with static-base-uri string string-join string-length string-to-codepoints subsequence substring
    substring-after substring-before sum tail timezone-from-date timezone-from-dateTime timezone-from-time
    tokenize trace translate true unordered upper-case year-from-date year-from-dateTime years-from-duration
    zero-or-one
    """.split()
)

CONSTRUCTORS = frozenset(
    """
    ENTITIES ENTITY ID IDREF IDREFS NCName NMTOKEN NMTOKENS Name QName anyURI base64Binary boolean byte date
    dateTime dateTimeStamp dayTimeDuration decimal double duration float gDay gMonth gMonthDay gYear gYearMonth
    hexBinary int integer language long negativeInteger nonNegativeInteger nonPositiveInteger normalizedString
    numeric positiveInteger short string time token unsignedByte unsignedInt unsignedLong unsignedShort
    untypedAtomic yearMonthDuration
    """.split()
)
"""The types of XML Schema, each the name of a function in its namespace."""

INSTRUCTIONS = frozenset(
    "sequence value-of copy-of text number param variable choose when otherwise if for-each call-template with-param "
    "message fallback".split()
)
"""The instructions of XSLT that are carried out, by local name."""

BY_NAMESPACE: Mapping[str, frozenset[str]] = {
    FN: XPATH_FUNCTIONS | XSLT_FUNCTIONS,
    XS: CONSTRUCTORS,
    f"{FN}/math": frozenset("acos asin atan atan2 cos exp exp10 log log10 pi pow sin sqrt tan".split()),
    f"{FN}/map": frozenset("contains entry find for-each get keys merge put remove size".split()),
    f"{FN}/array": frozenset(
        "append filter flatten fold-left fold-right for-each for-each-pair get head insert-before join put remove "
        "reverse size sort subarray tail".split()
    ),
}


def is_known(name: str, static: StaticContext) -> bool:
    """Whether a function, by its name as written, can be called."""
    expanded = static.expanded(name)
    if expanded is None:
        return False
    uri, _, local = expanded[1:].partition("}")
    return local in BY_NAMESPACE.get(uri, ()) or any(expanded == known for known, _ in static.functions)


def unknown_functions(tree: syntax.Expr, static: StaticContext) -> list[str]:
    """The functions that an expression calls and that cannot be evaluated, in alphabetical order."""
    return sorted(name for name in syntax.called(tree) if not is_known(name, static))
