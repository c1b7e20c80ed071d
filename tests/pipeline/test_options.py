"""Options that cannot be are refused where they are given, in the API as on the command line."""

from typing import Any

import pytest

import teikit
from teikit.pipeline.options import EncodeOptions, OptionError


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"turns": "shout"}, "there is no 'shout': one of sp, u"),
        ({"reported_speech": "some"}, "one of all, high, off"),
        ({"without": frozenset({"dates"})}, "there is no 'dates'"),
        ({"language": "old Norse"}, "no language tag such as en"),
        ({"reference_date": "1950-02-30"}, "'1950-02-30' is no date"),
        ({"date": "today"}, "'today' is no date"),
    ],
)
def test_a_value_that_there_is_not(option: dict[str, Any], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        teikit.encode("It rained.\n", **option)


@pytest.mark.parametrize(
    "option", [{"language": "zh-Hant"}, {"reference_date": "1950"}, {"date": "2026-01-01"}, {"turns": "said"}]
)
def test_a_value_that_there_is(option: dict[str, Any]) -> None:
    assert EncodeOptions(**option)
