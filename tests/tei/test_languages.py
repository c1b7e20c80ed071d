"""Names of languages in English, without CLDR's data where the project's own table has them."""

import pytest
from babel import Locale

from teikit.records.language import NAMES
from teikit.tei.languages import language_name


@pytest.mark.parametrize("code", [*NAMES, "ca", "de-AT", "zh-Hant"])
def test_languages_are_called_as_in_cldr(code: str) -> None:
    assert language_name(code) == Locale.parse(code.replace("-", "_")).get_display_name("en")


@pytest.mark.parametrize("code", ["qqq", "no such language"])
def test_what_is_no_language_keeps_its_code(code: str) -> None:
    assert language_name(code) == code
