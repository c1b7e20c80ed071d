"""The encoder's output against the bundled schema."""

from lxml import etree

from teikit import bundled
from teikit.model.diagnostic import Diagnostic, Severity


def check(tree: etree._Element, path: str = "") -> list[Diagnostic]:
    """What the bundled schema says about a tree; empty for a valid one."""
    schema = bundled.libxml2_schema()
    if schema.validate(tree):
        return []
    return [
        Diagnostic(
            "ENC004",
            Severity.ERROR,
            f"the result is not valid against the bundled schema: {error.message}",
            path,
        )
        for error in schema.error_log  # type: ignore[attr-defined]  # the stubs lack it
    ]
