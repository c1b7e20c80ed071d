"""Reported speech: whose words, how far, quoted or not; and what reports nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teikit.model.annotation import Certainty
from teikit.model.person import Person
from teikit.model.text import Span
from teikit.model.turn import Said
from teikit.turns import TurnContext, reported

CASES = [
    ("en", "After lunch Mr. Low said that it was late.", [("that it was late", "low", False)]),
    (
        "en",
        "After the Minister said that it was late, we left.",
        [("that it was late", "the-minister", False)],
    ),
    (
        "en",
        "The Minister asked me at dinner whether it was late.",
        [("whether it was late", "the-minister", False)],
    ),
    # whom somebody speaks to is no part of what is said
    (
        "en",
        "Mr. Low asked the Minister of Transport whether he knew of it.",
        [("whether he knew of it", "low", False)],
    ),
    (
        "en",
        "Mr. Low said the Minister of War knew that it was late.",
        [("the Minister of War knew that it was late", "low", False)],
    ),
    ("de", "Der Kanzler fragte Präsident Nasar, ob er komme.", [("ob er komme", "der-kanzler", False)]),
    ("ru", "Иванов сообщил тов. Петрову, что всё готово.", [("что всё готово", "ivanov", False)]),
    ("pl", "Minister zapytał ambasadora Nowaka, czy przyjedzie.", [("czy przyjedzie", "minister", False)]),
    ("es", "El ministro preguntó al embajador Pérez si vendría.", [("si vendría", "el-ministro", False)]),
    # what only refers back is nobody's name
    (
        "fr",
        "Vint ensuite la veuve Garrel, laquelle a déclaré que le pont est rompu.",
        [("que le pont est rompu", None, False)],
    ),
    # and a pronoun behind it may mean just them
    (
        "fr",
        "Le maire a exposé que le bac est vieux. Vint la veuve Garrel, laquelle a déclaré que le pont est rompu. "
        "Elle a ajouté que le bac fait eau.",
        [
            ("que le bac est vieux", "le-maire", False),
            ("que le pont est rompu", None, False),
            ("que le bac fait eau", None, False),
        ],
    ),
    ("it", "Venne il signor Rossi, il quale disse che era tardi.", [("che era tardi", None, False)]),
    ("es", "Vino la señora Vega, la cual dijo que era tarde.", [("que era tarde", None, False)]),
    ("de", "Dann kam Frau Lenz, die sagte, daß es spät sei.", [("daß es spät sei", None, False)]),
    # the subject left out is whoever spoke last; the subject behind the verb; a letter behind a hyphen ends a sentence
    (
        "pl",
        "Pan Kowal zapytał, czy most jest otwarty. Dodał, że czeka.",
        [("czy most jest otwarty", "kowal", False), ("że czeka", "kowal", False)],
    ),
    (
        "hu",
        "Kovács elvtárs megkérdezte, hogy maradnak-e. Losev elvtárs azt válaszolta, hogy igen.",
        [("hogy maradnak-e", "kovacs-elvtars", False), ("hogy igen", "losev-elvtars", False)],
    ),
    (
        "da",
        "Derefter spurgte formanden, om broen var åben. Han tilføjede, at det hastede.",
        [("om broen var åben", "formanden", False), ("at det hastede", "formanden", False)],
    ),
    (
        "no",
        "Deretter spurte Kari Nes om brua var åpen.",
        [("om brua var åpen", "kari-nes", False)],
    ),
    ("sv", "Herr Lind sade: »Då är allt klart.»", [("»Då är allt klart.»", "lind", True)]),
    ("uk", "Міністр сказав, що міст відкриють.", [("що міст відкриють", "ministr", False)]),
    ("bg", "Колев попита дали мостът е готов.", [("дали мостът е готов", "kolev", False)]),
    ("ro", "Doamna Ionescu a întrebat dacă inginerii rămân.", [("dacă inginerii rămân", "ionescu", False)]),
    ("ca", "La senyora Vila va preguntar si es quedaven.", [("si es quedaven", "vila", False)]),
    ("hr", "Marić je upitala kada će početi.", [("kada će početi", "maric", False)]),
    ("sl", "Minister Novak je rekel, da bo most odprt.", [("da bo most odprt", "novak", False)]),
    ("sr", "Марковић је упитао да ли ће остати.", [("да ли ће остати", "markovic", False)]),
    ("sk", "Pán Kováč sa spýtal, či zostanú.", [("či zostanú", "kovac", False)]),
    ("fi", "Korhonen kysyi, milloin se tapahtuu.", [("milloin se tapahtuu", "korhonen", False)]),
    ("el", "Ο κ. Παπαδάκης ρώτησε αν θα μείνουν.", [("αν θα μείνουν", "papadakis", False)]),
    ("it", "Il signor Rossi chiese se restassero.", [("se restassero", "rossi", False)]),
    (
        "en",
        "Mr. Low thought the matter urgent, and proposed that a letter be written.",
        [("that a letter be written", "low", False)],
    ),
    # what closes a bracket or a quotation that the clause does not open is not reported
    ("en", "We read (Mr. Low said that it was late) and went.", [("that it was late", "low", False)]),
    (
        "en",
        'Mr. Low said that he "would not go. He would stay."',
        [('that he "would not go', "low", False), ("He would stay.", "low", False)],
    ),
    ("de", "Herr Low sagte, sie sei „zu spät“.", [("sie sei „zu spät“", "low", False)]),
    # what stands before the subject, or is shared by two verbs, is no part of it
    (
        "en",
        "In reply to a question by Mr. Salo the Chancellor said that there was time.",
        [("that there was time", "the-chancellor", False)],
    ),
    (
        "en",
        "The Minister thanked him and said that it was late.",
        [("that it was late", "the-minister", False)],
    ),
    (
        "en",
        "When the Minister said that it was late, we left.",
        [("that it was late", "the-minister", False)],
    ),
    ("en", "In the end they said that it was late.", [("that it was late", None, False)]),
    (
        "de",
        "Nach dem Essen fragte der Minister, ob es spät sei.",
        [("ob es spät sei", "der-minister", False)],
    ),
    ("de", "Der Rat schwieg. Dann erwiderte er, man habe Zeit.", [("man habe Zeit", None, False)]),
    (
        "en",
        "The minister declared that the border was closed and then added that nobody would answer.",
        [
            ("that the border was closed", "the-minister", False),
            ("that nobody would answer", "the-minister", False),
        ],
    ),
    (
        "fr",
        "Le Ministre demande si la route restera ouverte. « Elle l'est », répond l'Ambassadeur, « et elle le restera ».",
        [
            ("si la route restera ouverte", "le-ministre", False),
            ("« Elle l'est »", "lambassadeur", True),
            ("« et elle le restera »", "lambassadeur", True),
        ],
    ),
    (
        "ru",
        "Смотритель Лапин доложил, что линза треснула, и добавил, что мастера нет.",
        [
            ("что линза треснула", "smotritel-lapin", False),
            ("что мастера нет", "smotritel-lapin", False),
        ],
    ),
    (
        "en",
        "BK affirmed that the bridge was closed. He added that nobody knew why.",
        [("that the bridge was closed", "bk", False), ("that nobody knew why", "bk", False)],
    ),
    (
        "en",
        '"Nobody," said Mrs. Bell, "knows."',
        [('"Nobody,"', "bell", True), ('"knows."', "bell", True)],
    ),
    (
        "en",
        "The Minister asked whether the road was open. Mr. Holt promised to look into it.",
        [("whether the road was open", "the-minister", False), ("to look into it", "holt", False)],
    ),
    (
        "de",
        "Herr Huber erklärte, daß die Brücke gesperrt sei. Frau Kern fragte, wann sie geöffnet werde.",
        [("daß die Brücke gesperrt sei", "huber", False), ("wann sie geöffnet werde", "kern", False)],
    ),
    (
        "de",
        "Das Heft liegt bei Frau Kern, die es, wie sie mir am Sonntag sagte, „in kleinen Dosen“ liest.",
        [("„in kleinen Dosen“", None, True)],
    ),
    ("de", "Man schrieb mir, die Partitur sei verlegt.", [("die Partitur sei verlegt", None, False)]),
    (
        "fr",
        "On a dit que le pont était tombé.",
        [("que le pont était tombé", None, False)],
    ),
    (
        "fr",
        "Le citoyen Bure a répondu que le pont était fermé.",
        [("que le pont était fermé", "bure", False)],
    ),
    (
        "ru",
        "Тов. Орлов сказал, что мост закрыт.",
        [("что мост закрыт", "orlov", False)],
    ),
    (
        "es",
        "La señora Vidal preguntó cuándo se abriría el puente. «Nadie lo sabe», añadió la señora Vidal.",
        [("cuándo se abriría el puente", "vidal", False), ("«Nadie lo sabe»", "vidal", True)],
    ),
    ("it", "La signora Rossi chiese quando sarebbe riaperto.", [("quando sarebbe riaperto", "rossi", False)]),
    ("pl", "Pan Kowalik powiedział, że most jest zamknięty.", [("że most jest zamknięty", "kowalik", False)]),
    (
        "nl",
        "De heer Van Dijk verklaarde dat de brug dicht was.",
        [("dat de brug dicht was", "van-dijk", False)],
    ),
]

SILENT = [
    ("en", "By the time you read this the bridge will be closed."),
    ("en", "I propose that the bridge be closed."),
    ("en", "The law says that the bridge is closed."),
    ("en", "It was said that the bridge was closed."),
    ("en", "He mentioned the harvest. The bridge is closed."),
    ("en", ""),
    ("fr", "La loi dit que le pont est fermé."),
    ("xx", "He said that the bridge was closed."),
]


def said(
    text: str, language: str, *persons: Person, outside: tuple[Span, ...] = ()
) -> list[tuple[str, str | None, bool]]:
    found, _ = reported.recognise(text, persons, TurnContext(languages=(language,)), outside)
    return [(text[a.start : a.end], a.value.who, a.value.direct) for a in found if isinstance(a.value, Said)]


@pytest.mark.parametrize(
    ("language", "text", "expected"), CASES, ids=[f"{c[0]}-{n}" for n, c in enumerate(CASES)]
)
def test_reported(language: str, text: str, expected: list[tuple[str, str | None, bool]]) -> None:
    assert said(text, language) == expected


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_nothing_is_reported(language: str, text: str) -> None:
    assert said(text, language) == []


def test_a_paragraph_that_goes_on_reporting_is_less_certain() -> None:
    text = "Mr. Holt said that the bridge was closed. It would be opened in May. One had to wait."
    found, _ = reported.recognise(text, (), TurnContext(languages=("en",)))
    assert [annotation.cert for annotation in found][:2] == [None, Certainty.MEDIUM]


def test_persons_known_are_not_doubled() -> None:
    text = "Mr. Holt said that the bridge was closed."
    found, persons = reported.recognise(
        text, (Person("anna", "Anna Holt", ("Mr. Holt",)),), TurnContext(("en",))
    )
    assert [a.value.who for a in found if isinstance(a.value, Said)] == ["anna"]
    assert [person.id for person in persons] == ["anna"]


def test_turns_are_left_alone() -> None:
    text = "Mr. HOLT: Mr. Bell said that he knew."
    assert said(text, "en", outside=(Span(0, len(text)),)) == []


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Mr. Holt",
                "he",
                "said",
                "that",
                "asked",
                '"',
                "“",
                "”",
                ", ",
                ". ",
                "\n\n",
                "the bridge",
                "was",
                "I",
            ]
        ),
        max_size=40,
    ).map(" ".join)
)
def test_spans_lie_in_the_text_and_never_cross(text: str) -> None:
    found, persons = reported.recognise(text, (), TurnContext(languages=("en",)))
    ids = {person.id for person in persons}
    last = 0
    for annotation in found:
        assert last <= annotation.start < annotation.end <= len(text)
        last = annotation.end
        assert isinstance(annotation.value, Said)
        assert annotation.value.who is None or annotation.value.who in ids
