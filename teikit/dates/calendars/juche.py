"""The years since the birth of Kim Il Sung, 1912 being the first (주체), in use from 1997 to 2024."""

from teikit.dates.calendars._era import counted_from

CALENDAR = counted_from("juche", 1911)
