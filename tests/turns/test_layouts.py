"""Layouts in which something of a label is unlike the others: whom it means, and what is a direction in it."""

import pytest

from teikit.model.editorial import Note
from teikit.model.turn import Stage, Turn
from teikit.turns import TurnContext, recognise

CASES = {
    "party and whence, once": (
        "bg",
        "ПРЕДСЕДАТЕЛ ИВАН ПЕНЕВ: Откривам.\n\nПЕТЪР КОЛЕВ (СДС, от място): Мостът не е готов.\n\n"
        "ПРЕДСЕДАТЕЛ ИВАН ПЕНЕВ: Моля.\n\nПЕТЪР КОЛЕВ: Благодаря.",
        ["ivan-penev", "petr-kolev", "ivan-penev", "petr-kolev"],
        [],
    ),
    "a word behind a name in capitals": (
        "eu",
        "LEHENDAKARIAK: Egun on.\n\nETXEBERRIA AGIRRE andreak: Zubia itxita dago.\n\nLEHENDAKARIAK: Eskerrik asko.\n\n"
        "ETXEBERRIA AGIRRE andreak: Zein urtetan?",
        ["lehendakariak", "etxeberria-agirre", "lehendakariak", "etxeberria-agirre"],
        [],
    ),
    "an office in lower case, two brackets": (
        "is",
        "Forseti (Jón Sigfússon):\nFundur er settur.\n\nsamgönguráðherra (Ari Helgason) (B):\nHerra forseti.\n\n"
        "Forseti (Jón Sigfússon):\nFundi er slitið.",
        ["jon-sigfusson", "ari-helgason", "jon-sigfusson"],
        [],
    ),
    "an office in lower case behind the name": (
        "ro",
        "Domnul Ion Popescu:\nDeclar deschisă ședința.\n\nDomnul Vasile Radu (ministrul apelor):\nPodul este gata.\n\n"
        "Domnul Ion Popescu:\nMulțumesc.",
        ["ion-popescu", "vasile-radu", "ion-popescu"],
        [],
    ),
    "no space behind the initial": (
        "lv",
        "Sēdes vadītājs. Sākam!\n\nJ.Ozols (LC). Tilts ir slēgts.\n\nSēdes vadītājs. Nu?\n\nŠogad.\n\nJ.Ozols (LC). Jā.",
        ["sedes-vaditajs", "jozols", "sedes-vaditajs", "jozols"],
        [],
    ),
    "a bracket of its own kind": (
        "ja",
        "○議長(山田太郎君) これより会議を開きます。\n○佐藤花子君 橋が閉鎖されています。\n〔拍手〕\n"
        "○議長(山田太郎君) 鈴木君。\n\u3000\u3000〔鈴木一郎君登壇〕\n○佐藤花子君 何年ですか。",
        ["yizhangshantiantailangjun", "zuotenghuazijun", "yizhangshantiantailangjun", "zuotenghuazijun"],
        ["〔拍手〕", "〔鈴木一郎君登壇〕"],
    ),
    "once, but with the mark": (
        "ko",
        "○의장 한기수  개의하겠습니다.\n\n○박철호 의원  언제입니까?\n\n"
        "○국토교통부장관 이철호  5월입니다.\n\n○의장 한기수  산회합니다.",
        ["uijang-hangisu", "bagcheolho-uiwon", "gugtogyotongbujanggwan-icheolho", "uijang-hangisu"],
        [],
    ),
    "directions where no letter is a capital": (
        "yi",
        "ערשטער אַקט\n\nיאַנקל: װער איז דאָ?\n\nרבקה (װײנט): איך.\n\nיאַנקל (אַלײן): נו.\n\nרבקה: איך גײ.",
        ["yankl", "rvkh", "yankl", "rvkh"],
        ["(װײנט)", "(אַלײן)"],
    ),
    "parts abbreviated": (
        "la",
        "PERSONAE\n\nEUCLIO SENEX\nSTAPHYLA ANUS\n\nACTUS I\n\nEVC. Exi, inquam.\nSTAPH. Nam cur me verberas?\n"
        "EVC. Ut misera sis.\nSTAPH. At ego te sequar.\n",
        ["euclio-senex", "staphyla-anus", "euclio-senex", "staphyla-anus"],
        [],
    ),
    "codes of the header": (
        "en",
        "@Begin\n@Participants:\tCHI Adam Target_Child, MOT Mother\n*MOT:\twhere is it ?\n%act:\tpoints\n*CHI:\tgone .\n"
        "*MOT:\tgone ?\n@End",
        ["mot", "adam", "mot"],
        [],
    ),
    "initials of the list": (
        "en",
        "Participants: President Karam (PK); Minister Losev (FL)\n\nPK: The bridge is open.\n\nFL: Since when?\n\nPK: June.",
        ["karam", "losev", "karam"],
        [],
    ),
    "the chair of the list": (
        "en",
        "Present: Rev. J. Hale (Chairman), Messrs. Bell and Low.\n\nThe CHAIRMAN: Order.\n\nMr. LOW: I rise.\n\n"
        "The CHAIRMAN: Sit.",
        ["j-hale", "low", "j-hale"],
        [],
    ),
    "abbreviations with their full stop": (
        "ru",
        "Корр.: Где вы родились?\n\nР.М.: У мельницы.\n\nКорр.: А школа?\n\nР.М.: Школы не было.",
        ["korr", "rm", "korr", "rm"],
        [],
    ),
    "translated by turns": (
        "en",
        "71. The PRESIDENT (translated from French): Order.\n\n72. Mr. AIKEN (Ireland): I have read it.\n\n"
        "73. The PRESIDENT (translated from French): It is adopted.",
        ["the-president", "aiken", "the-president"],
        ["(translated from French)", "(translated from French)"],
    ),
    "a letter in a hearing": (
        "en",
        "The CHAIRMAN. Order. You may proceed.\n\nMr. DRAKE. The bridge is closed.\n\nSALT CREEK, OHIO, May 3, 1921.\n\n"
        "Senator HOLT. Is that all?\n\nMr. DRAKE. That is all.",
        ["the-chairman", "drake", "holt", "drake"],
        [],
    ),
    "brackets left open": (
        "en",
        "CHARACTERS\n\nMARY\nJOHN, _her son_\n\nMARY. [_Not looking up._] Late.\n\nJOHN. The river.\n\n[_A knock._\n\n"
        "MARY. Who?\n\nJOHN. I go. [Exit JOHN\n",
        ["mary", "john", "mary", "john"],
        ["[_Not looking up._]", "[_A knock._", "[Exit JOHN"],
    ),
    "an office behind the name": (
        "hu",
        "ELNÖK: Megnyitom.\n\nDR. NAGY BÉLA közlekedési miniszter: Májusban nyitjuk.\n\nELNÖK: Köszönöm.\n\n"
        "DR. NAGY BÉLA: Kérem.",
        ["elnok", "nagy-bela", "elnok", "nagy-bela"],
        [],
    ),
    "a chair and whom it calls, each once": (
        "ca",
        "La presidenta\nBona tarda.\nJoan Carles Gallego i Puig\nGràcies, presidenta.\nLa presidenta\nSeguidament.\n"
        "Ana Serra Marín\nBona tarda.\nLa presidenta\nFinalment.\nPere Vila\nBé.\nLa presidenta\nGràcies.",
        ["la-presidenta", "joan-carles-gallego-puig", "la-presidenta", "ana-serra-marin", "la-presidenta", "pere-vila",
         "la-presidenta"],
        [],
    ),
    "an article in the list": (
        "es",
        "PERSONAS\n\nDON LOPE, viejo\nUN CRIADO\n\nACTO I\n\nLOPE.- ¿Qué hora es?\n\nCRIADO.- Las dos.\n\nLOPE.- Vete.\n\n"
        "LOS DOS.- ¡Vamos!",
        ["lope", "un-criado", "lope", "los-dos"],
        [],
    ),
    "speeches numbered with a word": (
        "sv",
        "Anf. 1 Statsrådet ANNA LIND (S):\nFru talman!\n\nAnf. 2 PER BERG (M):\nNär öppnar den?\n\n"
        "Anf. 3 Statsrådet ANNA LIND (S):\nI maj.",
        ["anna-lind", "per-berg", "anna-lind"],
        [],
    ),
}  # fmt: skip
"""Name to language, text, ids of those who speak in order, and stage directions."""


@pytest.mark.parametrize(
    ("language", "text", "who", "stages"), [pytest.param(*case, id=name) for name, case in CASES.items()]
)
def test_layout(language: str, text: str, who: list[str], stages: list[str]) -> None:
    found = recognise(text, TurnContext(languages=(language,))).annotations
    assert [a.value.who[0] for a in found if isinstance(a.value, Turn)] == who
    assert [text[a.start : a.end].rstrip(".") for a in found if isinstance(a.value, Stage)] == stages


def test_the_sides_of_a_list_and_several_names_on_a_line() -> None:
    text = "SPEAKERS\nAnna Holt, Tom Bell\n\nAnna Holt: When?\n\nTom Bell: In May.\n\nAnna Holt: Ah.\n"
    found = recognise(text, TurnContext(languages=("en",))).persons
    assert [(person.id, person.name, person.role) for person in found] == [
        ("anna-holt", "Anna Holt", None),
        ("tom-bell", "Tom Bell", None),
    ]


def test_comments_of_captions_are_notes() -> None:
    cues = "1\n00:01.000 --> 00:04.000\n<v Tom>Well?\n\nNOTE unclear\n\n2\n00:05.000 --> 00:09.000\n<v Anna>Yes.\n"
    found = recognise(cues, TurnContext()).annotations
    assert [cues[a.start : a.end] for a in found if isinstance(a.value, Note)] == ["NOTE unclear"]
    assert [a.value.speaker for a in found if isinstance(a.value, Turn)] == ["Tom", "Anna"]
