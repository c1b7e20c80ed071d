"""The word tables."""

import pytest

from teikit.model.record import FIELD_NAMES
from teikit.records.labels import LABELS, label_of
from teikit.records.language import COMMON_WORDS, language_code, language_of


def test_labels_introduce_known_fields() -> None:
    assert {label.field for label in LABELS.values()} <= set(FIELD_NAMES)


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("Title", "title"),
        ("Interviewerin (I)", "interviewer"),
        ("record_id", "idno"),
        ("Название", "title"),
        ("Note well", None),
    ],
)
def test_label_of(words: str, field: str | None) -> None:
    found = label_of(words)
    assert (found.field if found else None) == field


TEXTS = {
    "en": "The harbour was closed for the winter and nobody had told the keeper of the light that it would be so.",
    "de": "Der Hafen war im Winter geschlossen und niemand hatte es dem Wärter gesagt, der auf dem Turm saß.",
    "fr": "Le port était fermé pour l'hiver et personne ne l'avait dit au gardien du phare, qui attendait les bateaux.",
    "es": "El puerto estaba cerrado en el invierno y nadie se lo había dicho al guardián del faro que esperaba los barcos.",
    "it": "Il porto era chiuso per l'inverno e nessuno lo aveva detto al guardiano del faro che aspettava le navi.",
    "pl": "Port był zamknięty na zimę i nikt nie powiedział o tym latarnikowi, który czekał na statki.",
    "ru": "Порт был закрыт на зиму, и никто не сказал об этом смотрителю маяка, который ждал судов.",
    "uk": "Порт був закритий на зиму, і ніхто не сказав про це доглядачу маяка, який чекав на судна та й не дочекався.",
    "cs": "Přístav byl na zimu uzavřen a nikdo to neřekl strážci majáku, který čekal na lodě a nevěděl, že se nedočká.",
    "hu": "A kikötő télre bezárt, és senki sem mondta meg a világítótorony őrének, hogy már nem jön hajó.",
    "nl": "De haven was in de winter gesloten en niemand had het aan de wachter van de toren gezegd.",
    "sv": "Hamnen var stängd för vintern och ingen hade sagt det till vakten i fyren som väntade på båtarna.",
    "da": "Havnen var lukket om vinteren, og ingen havde sagt noget til manden i tårnet, som ventede efter bådene.",
    "no": "Havnen var stengt om vinteren, og ingen hadde sagt noe til mannen i tårnet, som ventet etter båtene.",
    "fi": "Satama oli talvella kiinni, eikä kukaan ollut sanonut siitä majakan vartijalle, joka odotti tässä laivoja.",
    "et": "Sadam oli talvel kinni ja keegi ei olnud seda tuletorni vahile öelnud, kes ka siin laevu ootas.",
    "is": "Höfnin var lokuð um veturinn og enginn hafði sagt það við vörðinn sem beið eftir bátunum á turninum.",
    "lv": "Paldies, cienījamie kolēģi! Tilts pār upi ir slēgts, un es lūdzu atbalstīt šo priekšlikumu.",
    "lt": "Ačiū, gerbiami kolegos. Tiltas per upę yra uždarytas, ir niekas nežino, kada jis bus atidarytas.",
    "eu": "Eskerrik asko, lehendakari andrea. Zubia itxita dago eta ez dakigu zein urtetan zabalduko den.",
    "hr": "Riječ ima poštovana zastupnica. Most je zatvoren već tri godine i ne zna se tko će ga otvoriti.",
    "be": "Порт быў зачынены на зіму, і ніхто не сказаў пра гэта наглядчыку маяка, які чакаў караблі.",
    "tr": "Liman kışın kapalıydı ve fenerciye bunu kimse söylemedi, ama o her gece bir gemi için bekledi.",
    "el": "Το λιμάνι ήταν κλειστό τον χειμώνα.",
    "ja": "港は冬のあいだ閉まっていた。",
    "zh": "港口在冬天关闭了，没有人告诉灯塔看守人。",
    "ko": "항구는 겨울 동안 닫혀 있었다.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items(), ids=TEXTS)
def test_language_of(language: str, text: str) -> None:
    assert language_of(text) == language


def test_too_little_text_has_no_language() -> None:
    assert language_of("1,960 t") is None


def test_every_language_knows_its_name() -> None:
    assert all(language_code(code) == code for code in COMMON_WORDS)


@pytest.mark.parametrize(
    ("name", "code"),
    [("Hungarian", "hu"), ("немецкий", "de"), ("en-GB", "en-GB"), ("Klingon", None), ("русский", "ru")],
)
def test_language_code(name: str, code: str | None) -> None:
    assert language_code(name) == code
