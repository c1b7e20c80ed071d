"""The calendars of ``calendarDesc`` (Guidelines 2.4.5): id to description."""

from collections.abc import Mapping
from types import MappingProxyType

CALENDARS: Mapping[str, str] = MappingProxyType(
    {
        "julian": "Julian calendar (Old Style)",
        "french-republican": "French Republican calendar",
        "hebrew": "Hebrew calendar",
        "islamic": "Islamic calendar (Hijri)",
        "japanese": "Japanese calendar, by eras",
        "minguo": "Calendar of the Republic of China (Minguo)",
        "juche": "Juche calendar",
        "dangun": "Calendar of the Korean era (Dangun)",
        "chinese": "Chinese lunisolar calendar",
    }
)
