"""Private URI schemes, as ``prefixDef`` declares them (TEI Guidelines 17.2.3)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple, cast

from teikit.rules.view import View


class Prefix(NamedTuple):
    """One declaration."""

    pattern: re.Pattern[str] | None
    """What follows the colon; ``None`` where the declaration cannot be read, and everything goes."""
    replacement: str
    """The URI that results, with ``$1`` … for groups."""


def prefixes(view: View) -> Mapping[str, tuple[Prefix, ...]]:
    """The declarations of a document by their prefix; several for one prefix are tried in their order."""
    if "prefixes" not in view.memo:
        view.memo["prefixes"] = _declared(view)
    return cast("Mapping[str, tuple[Prefix, ...]]", view.memo["prefixes"])


def _declared(view: View) -> Mapping[str, tuple[Prefix, ...]]:
    found: dict[str, list[Prefix]] = defaultdict(list)
    for element in view.named("prefixDef"):
        pattern = element.get("matchPattern", "")
        # a repeated repetition can run for ever; such a pattern is not tried, and what it is for is not checked
        compiled = None
        if len(pattern) < 200 and not re.search(r"[+*]\)[+*{]", pattern):
            try:
                compiled = re.compile(pattern)
            except re.error:
                compiled = None
        found[element.get("ident", "")].append(Prefix(compiled, element.get("replacementPattern", "")))
    return {prefix: tuple(declared) for prefix, declared in found.items()}
