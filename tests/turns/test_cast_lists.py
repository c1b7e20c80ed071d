"""Cast lists: where they end, what their lines hold, and that the parts are found again as speakers."""

import pytest

from teikit import turns
from teikit.model.structure import CastList, Head
from teikit.model.turn import Stage, Turn
from teikit.turns.cast_lists import cast_lists
from teikit.turns.layout import read_layout
from teikit.turns.words import words


def parts(text: str, language: str) -> list[tuple[tuple[str, ...], str | None, str | None]]:
    """Roles, description and actor of every part."""

    def at(span: tuple[int, int] | None) -> str | None:
        return None if span is None else " ".join(text[slice(*span)].split())

    found = cast_lists(text, read_layout(text), words((language,)))
    return [
        (tuple(str(at(role)) for role in part.roles), at(part.description), at(part.actor))
        for listing in found
        for part in listing.parts
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "DRAMATIS PERSONAE\n\nALBAN, a miller,\n   and brother to the late smith.\nMRS. DOVE.\n"
            "Lords, Ladies, and Attendants.\n\nScene: a mill.\n\nACT I\n",
            [
                (("ALBAN",), "a miller, and brother to the late smith.", None),
                (("MRS. DOVE",), None, None),
                (("Lords", "Ladies", "Attendants"), None, None),
            ],
        ),
        (
            "fr",
            "PERSONNAGES.\n\nLE PASSEUR . . . . . . M. Arnoult.\nODILE, sa nièce . . . . . . Mlle Rive.\n\n"
            "La scène est à Blois.\n",
            [(("LE PASSEUR",), None, "M. Arnoult."), (("ODILE",), "sa nièce", "Mlle Rive.")],
        ),
        (
            "de",
            "Personen:\n\nDer Fährmann\n\nUrsula, seine Frau\n\nEin Bote, fremd\n\nErster Akt\n\nUrsula. Wer ruft?\n",
            [
                (("Der Fährmann",), None, None),
                (("Ursula",), "seine Frau", None),
                (("Ein Bote",), "fremd", None),
            ],
        ),
        # no heading and no blank line ends the list: the first who speaks does
        (
            "en",
            "CHARACTERS\nJoan\nWill, her son\nJoan. Who has the key?\nWill. Not I.\n",
            [(("Joan",), None, None), (("Will",), "her son", None)],
        ),
        # one name is no list
        ("en", "PERSONS\n\nJoan\n\nJoan was the miller's daughter.\n", []),
    ],
)
def test_parts(
    language: str, text: str, expected: list[tuple[tuple[str, ...], str | None, str | None]]
) -> None:
    assert parts(text, language) == expected


FRENCH = """LE BAC DE LA SAÔNE

PERSONNAGES.

LE PASSEUR.
ODILE, sa nièce.
UN COLPORTEUR.

La scène est au bord de l'eau.

SCÈNE PREMIÈRE.

ODILE, LE PASSEUR.

LE PASSEUR, entrant.
As-tu vu la corde ?

ODILE, à part.
Encore !
(Haut.)
Elle est au clou, mon oncle.

SCÈNE II.

ODILE, UN COLPORTEUR.

LE COLPORTEUR.
Des rubans !

ODILE.
Pas aujourd'hui.

LE COLPORTEUR.
Hélas !

FIN DE L'ACTE.

FIN.
"""

RUSSIAN = """ПЛОТИНА

ДЕЙСТВУЮЩИЕ ЛИЦА:

Степан Лукич Ершов, мельник, 50 лет.
Дарья, его жена.
Голос из-за плотины.

ДЕЙСТВИЕ ПЕРВОЕ

Мельница. Утро.

ЯВЛЕНИЕ I

Ершов и Дарья.

{ershov}. Вода ушла. Слышишь?
{darya} (прислушивается к шуму). Это не вода. Это ветер.
{ershov}. Ветер.

Входит сосед с фонарём.

Голос из-за плотины. Э-эй!
{ershov} (кричит). Иду!

Занавес.
"""

SPELLED = RUSSIAN.format(ershov="Ершов", darya="Дарья")
LETTERSPACED = RUSSIAN.format(ershov="Е р ш о в", darya="Д а р ь я")
PARAGRAPHS = LETTERSPACED.replace("\nД а", "\n\nД а").replace("\nЕ р", "\n\nЕ р").replace("\n\n\n", "\n\n")


@pytest.mark.parametrize(
    ("text", "language", "speakers", "persons", "stages", "trailers"),
    [
        (
            FRENCH,
            "fr",
            "LE PASSEUR|ODILE|LE COLPORTEUR|ODILE|LE COLPORTEUR",
            {"passeur", "odile", "un-colporteur"},
            ["La scène est au bord de l'eau.", "ODILE, LE PASSEUR.", "ODILE, UN COLPORTEUR."],
            ["FIN DE L'ACTE.", "FIN."],
        ),
        *(
            (
                text,
                "ru",
                f"{ershov}|{darya}|{ershov}|Голос из-за плотины|{ershov}",
                {"stepan-lukich-ershov", "darya", "golos-izza-plotiny"},
                ["Мельница. Утро.", "Ершов и Дарья.", "Входит сосед с фонарём.", "Занавес."],
                [],
            )
            for text, ershov, darya in (
                (SPELLED, "Ершов", "Дарья"),
                (LETTERSPACED, "Е р ш о в", "Д а р ь я"),
                (PARAGRAPHS, "Е р ш о в", "Д а р ь я"),
            )
        ),
    ],
)
def test_the_parts_of_the_list_are_those_who_speak(
    text: str, language: str, speakers: str, persons: set[str], stages: list[str], trailers: list[str]
) -> None:
    found = turns.recognise(text, turns.TurnContext(languages=(language,)))
    assert "|".join(a.value.speaker for a in found.annotations if isinstance(a.value, Turn)) == speakers
    assert {person.id for person in found.persons} == persons
    assert sum(isinstance(a.value, CastList) for a in found.annotations) == 1
    own_lines = [
        text[a.start : a.end]
        for a in found.annotations
        if isinstance(a.value, Stage) and text[a.start - 1] == "\n" and text[a.start] != "("
    ]
    assert own_lines == stages
    ends = [a for a in found.annotations if isinstance(a.value, Head) and a.value.closes]
    assert [text[a.start : a.end] for a in ends] == trailers


def test_a_second_play_ends_the_last_speech_of_the_first() -> None:
    text = SPELLED + "\n\n" + SPELLED
    found = turns.recognise(text, turns.TurnContext(languages=("ru",))).annotations
    lists = [a.span for a in found if isinstance(a.value, CastList)]
    assert len(lists) == 2
    assert not any(
        a.start < span.end and span.start < a.end
        for a in found
        if isinstance(a.value, Turn)
        for span in lists
    )
