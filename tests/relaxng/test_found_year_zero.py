"""Found by comparing with jing: XML Schema 1.0 has no year 0000."""

import pytest

from teikit import relaxng


@pytest.mark.parametrize(
    ("datatype", "value", "valid"),
    [
        ("date", "0000-01-01", False),
        ("gYear", "0000", False),
        ("gYear", "-0000", False),
        ("gYearMonth", "0000-12", False),
        ("dateTime", "0000-01-01T00:00:00", False),
        ("gYear", "0001", True),
        ("gYear", "-0001", True),
        ("date", "-0005-02-29", True),
        ("gMonthDay", "--02-29", True),
        ("time", "00:00:00", True),
    ],
)
def test_no_year_zero(datatype: str, value: str, valid: bool) -> None:
    schema = relaxng.load(f"element a {{ xsd:{datatype} }}".encode())
    assert (not any(schema.validate(f"<a>{value}</a>".encode()))) == valid
