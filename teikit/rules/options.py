"""What a project may say about the rules: plain data, read from the sections of its configuration."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class RuleOptions:
    """Options of the rules."""

    scope: tuple[str, ...] = ()
    """Where ``#id`` may lead: ``file``, ``xinclude``, ``corpus:PATH``, ``authority:PATTERN``; paths relative to the
    project. Empty: where it leads is judged by the other pointers of the document."""
    unique_in_project: bool = False
    """Whether an ``xml:id`` may occur in one file of the project only."""
    earliest: str | None = None
    """First day that the edition's dates may name, ``YYYY-MM-DD``."""
    latest: str | None = None
    """Last day; without it, today."""
    today: str = ""
    """The day of the run, ``YYYY-MM-DD``."""
    root: str | None = None
    """The project's folder, absolute."""


def rule_options(sections: Mapping[str, Any], root: str | None) -> RuleOptions:
    """The options in the sections ``pointers``, ``ids`` and ``dates`` of a configuration."""
    pointers, ids, dates = (sections.get(name) or {} for name in ("pointers", "ids", "dates"))
    return RuleOptions(
        scope=tuple(pointers.get("scope") or ()),
        unique_in_project=bool(ids.get("unique_in_project")),
        earliest=dates.get("earliest"),
        latest=dates.get("latest"),
        today=today(),
        root=root,
    )


def today() -> str:
    """The day of the run in UTC; ``SOURCE_DATE_EPOCH`` sets it, so that a run can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else datetime.now(UTC)
    return date.isoformat(moment.date())
