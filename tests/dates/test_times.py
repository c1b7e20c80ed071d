"""Times of day: what is one, what it means, and which hours are none."""

import pytest

from teikit.dates import DateContext, recognise
from teikit.model.annotation import Certainty

TIMES = [
    ("en", "Minutes\n\n10:30 Opening\n\n11:45 Close", [("10:30", "10:30:00"), ("11:45", "11:45:00")]),
    ("de", "Vermerk\n\n13.16 Uhr Abfahrt", [("13.16 Uhr", "13:16:00")]),
    ("sv", "Hej.\n\n13:16 kom han.", [("13:16", "13:16:00")]),
    ("en", "He came at 11:00. They left.", [("11:00", "11:00:00")]),
    ("en", "At 17.30. Then nothing.", [("17.30", "17:30:00")]),
    ("en", "It left at half past ten.", [("half past ten", "10:30:00")]),
    ("en", "They rose at 10 o'clock. Then", [("10 o'clock", "10:00:00")]),
    ("en", "TIME: 3:15 - 4:05 p.m.", [("3:15", "15:15:00"), ("4:05 p.m.", "16:05:00")]),
    ("en", "11:30 - 12:15 p.m.", [("11:30", "11:30:00"), ("12:15 p.m.", "12:15:00")]),
    ("en", "from 3 to 4 p.m. we sat", [("3", "15:00:00"), ("4 p.m.", "16:00:00")]),
    ("en", "open 9 to 5 p.m. daily", [("9", "09:00:00"), ("5 p.m.", "17:00:00")]),
    ("en", "at a quarter past 5 o'clock", [("a quarter past 5 o'clock", "05:15:00")]),
    ("en", "Tomorrow at ten in the morning", [("ten in the morning", "10:00:00")]),
    ("en", "at 10:30 a.m. (E.S.T.)", [("10:30 a.m. (E.S.T.)", "10:30:00-05:00")]),
    ("en", "sent at 10.30 G.M.T., by cable", [("10.30 G.M.T.", "10:30:00Z")]),
    ("en", "We met at noon under the midnight sun.", [("noon", "12:00:00")]),
    ("de", "von 3 bis 4 Uhr nachmittags", [("3", "15:00:00"), ("4 Uhr nachmittags", "16:00:00")]),
    ("de", "abends um 8 Uhr; früh 5 Uhr 30", [("8 Uhr", "20:00:00"), ("5 Uhr 30", "05:30:00")]),
    ("de", "um ½ 4 Uhr und um 4½ Uhr", [("½ 4 Uhr", "03:30:00"), ("4½ Uhr", "04:30:00")]),
    ("de", "um Viertel nach 5 Uhr", [("Viertel nach 5 Uhr", "05:15:00")]),
    ("de", "um 6 Uhr zwei Freunde", [("6 Uhr", "06:00:00")]),
    ("de", "um 17.30 Uhr MEZ", [("17.30 Uhr MEZ", "17:30:00+01:00")]),
    ("fr", "à six heures et demie du soir", [("six heures et demie du soir", "18:30:00")]),
    ("fr", "à cinq heures vingt-cinq minutes", [("cinq heures vingt-cinq minutes", "05:25:00")]),
    ("fr", "à 5 heures moins le quart", [("5 heures moins le quart", "04:45:00")]),
    ("it", "alle ore 17,30", [("ore 17,30", "17:30:00")]),
    ("es", "a las 5 de la tarde", [("5 de la tarde", "17:00:00")]),
    ("pt", "às 5 horas da tarde", [("5 horas da tarde", "17:00:00")]),
    ("da", "kl. 17.30, til klokken 20", [("kl. 17.30", "17:30:00"), ("klokken 20", "20:00:00")]),
    ("sv", "klockan 5 e. m.", [("klockan 5 e. m.", "17:00:00")]),
    ("no", "kl. 9 om morgenen", [("kl. 9 om morgenen", "09:00:00")]),
    ("fi", "klo 17.30", [("klo 17.30", "17:30:00")]),
    ("pl", "o godz. 10.30, o godzinie 17", [("godz. 10.30", "10:30:00"), ("godzinie 17", "17:00:00")]),
    ("cs", "v 5 hodin odpoledne", [("5 hodin odpoledne", "17:00:00")]),
    ("ru", "в 5 часов вечера", [("5 часов вечера", "17:00:00")]),
    ("ru", "в 5 часов с половиной", [("5 часов с половиной", "05:30:00")]),
    ("uk", "о 5 годині", [("5 годині", "05:00:00")]),
    ("hu", "délután 5 órakor", [("5 órakor", "17:00:00")]),
    ("ro", "la ora 17", [("ora 17", "17:00:00")]),
    ("tr", "saat 17.30'da", [("saat 17.30", "17:30:00")]),
    ("nl", "om 5 uur", [("5 uur", "05:00:00")]),
]
NO_TIMES = [
    ("en", "The score was 3:15 at the end; the ratio 3:10; John 3:16."),
    ("en", "He worked 5 hours and paid 3.50 at the gate, 2.50 a yard."),
    ("en", "It struck ten minutes to 5 o'clock."),
    ("fr", "pendant six heures, dans le Midi"),
    ("de", "10 Minuten vor 5 Uhr, nach 5 Stunden"),
    ("pl", "na północ od miasta pracował 5 godzin"),
    ("ru", "работал 5 часов"),
    ("da", "det varede 5 timer"),
    ("hu", "5 óra hosszat"),
    ("es", "trabajó 5 horas"),
]


@pytest.mark.parametrize(("code", "text", "times"), TIMES, ids=lambda value: str(value)[:40])
def test_times(code: str, text: str, times: list[tuple[str, str]]) -> None:
    found = recognise(text, DateContext((code,)))
    assert [(text[a.start : a.end], a.value.attributes()["when"]) for a in found if a.kind == "time"] == times


@pytest.mark.parametrize(("code", "text"), NO_TIMES, ids=lambda value: str(value)[:40])
def test_no_times(code: str, text: str) -> None:
    assert [text[a.start : a.end] for a in recognise(text, DateContext((code,))) if a.kind == "time"] == []


def test_a_day_takes_its_time_and_zone() -> None:
    (found,) = recognise("Moscow, 24 July 1960, 10.30 GMT", DateContext(("en",)))
    assert found.value.attributes() == {"when": "1960-07-24T10:30:00Z"}


def test_a_clock_face_leaves_the_half_of_the_day_open() -> None:
    texts = ("à six heures", "à six heures du soir", "à 18 heures", "à 6h30 du matin")
    certainties = [recognise(text, DateContext(("fr",)))[0].cert for text in texts]
    assert certainties == [Certainty.MEDIUM, None, None, None]
