"""The years since the legendary founding of Korea in 2333 BC (단기), official in the South until 1961."""

from teikit.dates.calendars._era import counted_from

CALENDAR = counted_from("dangun", -2333)
