"""The table of functions beside elementpath's own."""

import pytest
from elementpath.xpath31 import XPath31Parser
from elementpath.xpath_tokens import XPathFunction

from teikit.schematron.xpath.function_names import BY_NAMESPACE, XSLT_FUNCTIONS, is_known
from teikit.schematron.xpath.static import FN, XS, StaticContext

WITHHELD = frozenset(
    "available-environment-variables collection environment-variable json-doc json-to-xml load-xquery-module "
    "random-number-generator transform unparsed-text unparsed-text-available unparsed-text-lines uri-collection "
    "xml-to-json".split()
)
"""What elementpath has, but schemas may not call: it reaches beyond the documents, or makes results vary."""


def elementpaths(namespace: str) -> set[str]:
    return {
        token.symbol
        for token in XPath31Parser.symbol_table.values()
        if issubclass(token, XPathFunction) and token.namespace == namespace
    }


@pytest.mark.parametrize("namespace", sorted(BY_NAMESPACE))
def test_table_is_what_elementpath_has(namespace):
    theirs = elementpaths(namespace)
    if namespace == XS:
        assert all(name in XPath31Parser.symbol_table for name in BY_NAMESPACE[XS])
    elif namespace == FN:
        special = {"boolean", "string", "QName", "dateTime", "error"}
        assert BY_NAMESPACE[FN] - XSLT_FUNCTIONS - special == theirs - WITHHELD - special
    else:
        assert BY_NAMESPACE[namespace] == theirs


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("count", True),
        ("fn:count", True),
        ("xs:date", True),
        ("math:pi", True),
        ("key", True),
        ("collection", False),
        ("none:count", False),
        ("Q{http://www.w3.org/2005/xpath-functions}count", True),
    ],
)
def test_is_known(name, expected):
    assert is_known(name, StaticContext({})) is expected
