"""Language tags, good and bad (BCP 47)."""

import pytest

from teikit.rules.language_tags import problem, shorter

ISO_639_1 = """
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et
eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk
kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny
oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk
tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
""".split()


@pytest.mark.parametrize("tag", ISO_639_1)
def test_every_language_with_two_letters_is_known(tag: str) -> None:
    assert problem(tag) is None


@pytest.mark.parametrize(
    "tag",
    """
    en-GB ru-Latn zh-Hant-TW sr-Cyrl-RS de-1901 de-CH-1996 fa-Latn-x-lc grc-Latn egy-Copt xcl la-x-medieval x-klingon
    es-419 ja-Kana fr-1694acad en-a-bbb-x-a i-klingon zh-min-nan en-GB-oed sgn-BE-FR und mul zxx qaa DE-at unknown
    """.split(),
)
def test_good_tags(tag: str) -> None:
    assert problem(tag) is None


@pytest.mark.parametrize(
    ("tag", "meant"),
    [
        ("en_GB", "en-GB"),
        ("de ", "de"),
        ("gr", None),
        ("jp", None),
        ("en-UK", None),
        ("xx", None),
        ("lat grc", None),
        ("en--GB", None),
        ("-de", None),
        ("de-", None),
        ("e", None),
        ("english language", None),
    ],
)
def test_bad_tags(tag: str, meant: str | None) -> None:
    found = problem(tag)
    assert found is not None
    assert found[1] == meant


@pytest.mark.parametrize(
    ("tag", "short"), [("fra", "fr"), ("ger", "de"), ("deu-AT", "de-AT"), ("grc", None), ("de", None)]
)
def test_shorter_codes(tag: str, short: str | None) -> None:
    assert shorter(tag) == short
