"""The value of a date or a time of day, as in TEI's att.datable.w3c (Guidelines 13.4, 4.6.4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class NormalisedDate:
    """What a date means. Values are W3C dates: ``1960-07-24``, ``1960-07``, ``1960``, ``--07-24``, with or
    without a time (``1960-07-24T10:30:00``). All ``None``: a date beyond doubt, of unknown value.
    """

    KIND: ClassVar[str] = "date"

    when: str | None = None
    """The day, month or year itself, in the Gregorian calendar."""
    from_: str | None = None
    """First day of a period that was lived through from end to end."""
    to: str | None = None
    """Last day of such a period."""
    not_before: str | None = None
    """Earliest possible day."""
    not_after: str | None = None
    """Latest possible day."""
    calendar: str | None = None
    """Calendar of the words, if not Gregorian: ``julian``, ``french-republican``, ``hebrew`` …"""
    when_custom: str | None = None
    """The date in that calendar, ``YYYY-MM-DD``."""
    impossible: bool = False
    """The words leave no doubt that a date is meant, and there is no such day (31 June)."""

    @property
    def first(self) -> str | None:
        """The day it is, begins with, or may be at the earliest."""
        return self.when or self.from_ or self.not_before

    @property
    def last(self) -> str | None:
        """The day it is, ends with, or may be at the latest."""
        return self.when or self.to or self.not_after

    def attributes(self) -> Mapping[str, object]:
        """The attributes under their TEI names, only those that are set."""
        named = {
            "when": self.when,
            "from": self.from_,
            "to": self.to,
            "notBefore": self.not_before,
            "notAfter": self.not_after,
            "calendar": self.calendar,
            "when-custom": self.when_custom,
            "impossible": self.impossible or None,
        }
        return {name: value for name, value in named.items() if value is not None}


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time of day without a date, ``HH:MM:SS``, with a zone where the text gives one."""

    KIND: ClassVar[str] = "time"

    when: str

    def attributes(self) -> Mapping[str, object]:
        """The attributes under their TEI names."""
        return {"when": self.when}
