"""The years of the Republic of China, 1912 being the first (民國)."""

from teikit.dates.calendars._era import counted_from

CALENDAR = counted_from("minguo", 1911)
