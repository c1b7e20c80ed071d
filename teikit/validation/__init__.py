"""Validation: documents, schemas and rules to diagnostics.

A document is associated with schemas (``association``), which are found on this computer (``location``, ``store``) and
loaded as layers (``layers``); the ``validator`` puts it through all of them, ``batch`` does so for many. From Python,
:func:`teikit.validation.api.validate` is all one needs.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from teikit.validation.api import validate

__all__ = ["validate"]


def __getattr__(name: str) -> Any:
    # the parts of this package are used one by one: the whole of it is imported only when it is asked for
    if name == "validate":
        from teikit.validation.api import validate

        return validate
    raise AttributeError(name)
