"""Years in words, in every language that has numerals."""

import pytest

from teikit.dates import DateContext, recognise

YEARS = [
    ("en", "on the fourteenth of November, {}.", "one thousand nine hundred and eleven", 1911),
    ("en", "on the fourteenth of November, {}.", "nineteen hundred and eleven", 1911),
    ("en", "in the year of our Lord {}.", "eighteen hundred and forty-eight", 1848),
    ("en", "on the first day of June {}.", "one thousand seven hundred and seventy six", 1776),
    ("en", "It began in {} and ended soon.", "nineteen forty", 1940),
    (
        "en",
        "Done this 10th day of September, in the year of our Lord, {}.",
        "one thousand eight hundred and 63",
        1863,
    ),
    ("de", "am vierzehnten November {}.", "neunzehnhundertelf", 1911),
    ("de", "am vierzehnten November {}.", "eintausendneunhundertundelf", 1911),
    ("de", "im Jahre {} geboren.", "achtzehnhundertachtundvierzig", 1848),
    ("de", "im Jahre {} geboren.", "tausend achthundert neun und vierzig", 1849),
    ("de", "den zweiten Mai {}.", "siebzehnhundert und sechs", 1706),
    ("fr", "le quatorze novembre {}.", "mil neuf cent onze", 1911),
    ("fr", "l'an {}.", "mil huit cent quarante-huit", 1848),
    ("fr", "le deux mai {}.", "mil sept cent quatre-vingt-dix-sept", 1797),
    ("fr", "le deux mai {}.", "mil huit cent dix-neuf", 1819),
    ("fr", "le deux mai {}.", "dix-huit cent soixante et onze", 1871),
    ("fr", "le deux mai {}.", "mil sept cent soixante-dix-huit", 1778),
    ("es", "a catorce de noviembre de {}.", "mil novecientos once", 1911),
    ("es", "a veinticinco de marzo de {}.", "mil ochocientos cuarenta y ocho", 1848),
    ("es", "a dos de mayo de {}.", "mil quinientos diez y seis", 1516),
    ("es", "a dos de mayo de {}.", "mil setecientos dieciséis", 1716),
    ("it", "il quattordici novembre {}.", "mille novecento undici", 1911),
    ("it", "addì quattordici novembre {}.", "millenovecentoundici", 1911),
    ("it", "il due maggio {}.", "mille ottocento quarantotto", 1848),
    ("it", "il due maggio {}.", "millesettecentonovantasette", 1797),
    ("la", "die quarta Maii anno {}.", "millesimo quingentesimo vicesimo primo", 1521),
    ("la", "anno Domini {}.", "millesimo trecentesimo decimo quinto", 1315),
    ("la", "anno Domini {}.", "millesimo quadringentesimo nonagesimo octavo", 1498),
    ("la", "sexta Iunii anno {}.", "millesimo sexcentesimo undevicesimo", 1619),
    ("la", "anno {}.", "millesimo ducentesimo septuagesimo et tertio", 1273),
    ("pt", "aos catorze de novembro de {}.", "mil novecentos e onze", 1911),
    ("pt", "a dois de maio de {}.", "mil oitocentos e quarenta e oito", 1848),
    ("nl", "den veertienden november {}.", "negentienhonderd elf", 1911),
    ("nl", "den tweeden mei {}.", "achttienhonderd acht en veertig", 1848),
    ("sv", "den fjortonde november {}.", "nittonhundraelva", 1911),
    ("ru", "четырнадцатого ноября {} года.", "тысяча девятьсот одиннадцатого", 1911),
    ("ru", "второго мая {} года.", "тысяча восемьсот сорок восьмого", 1848),
]
NO_YEARS = [
    ("en", "between nineteen forty and nineteen forty-five", ["1940", "1945"]),
    ("en", "in nineteen forty and two others came later", ["1940"]),
    ("en", "one thousand and one nights, nineteen hundred men", []),
    ("en", "nineteen hundred and 12 men", []),
    ("de", "tausend und eine Nacht, neunzehnhundert Mann", []),
    ("it", "mille e una notte; mille volte", []),
    ("es", "mil gracias y mil perdones; mil novecientos hombres", []),
    ("la", "mille passus; anno quarto regni nostri", []),
]


@pytest.mark.parametrize(("code", "sentence", "words", "year"), YEARS, ids=lambda value: str(value)[:40])
def test_years_in_words(code: str, sentence: str, words: str, year: int) -> None:
    text = sentence.format(words)
    (found,) = recognise(text, DateContext((code,), julian_until=""))
    assert dict(found.value.attributes())["when"][:4] == str(year)
    assert words in text[found.start : found.end]


@pytest.mark.parametrize(("code", "text", "years"), NO_YEARS, ids=lambda value: str(value)[:40])
def test_numbers_in_words_that_are_no_years(code: str, text: str, years: list[str]) -> None:
    found = [dict(one.value.attributes()) for one in recognise(text, DateContext((code,)))]
    values = [value for one in found for value in one.values()]
    assert values == years
