"""Which language a text is written in: by its script, then by its commonest words.

Enough to tell the languages of a record apart over a paragraph or more; never used on single turns.
"""

import re
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

_COMMON_WORDS = {
    "en": "the of and to in that is was for it with as his on be at by had not are but from have they which one you were all her she there been their said i we",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie ich wir",
    "fr": "de la le et les des en un du une que est dans qui par pour au il sur pas plus ne se ce son avec sont été aux cette ou mais nous vous je c'est d'un à",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos había",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo",
    "it": "di e il la che in a per è un del non con le una si da dei i al sono della come anche lo ha ma alla più nel o gli su delle questo se ci era dalla essere ed",
    "nl": "de van het een en in is dat op te zijn met voor niet aan er die om dan ook als maar bij nog uit door over naar heeft hij worden wordt ik we wij ze was werd deze",
    "pl": "w i na z do że się nie o jest to po a przez od za ale jak dla był są ich jako co go tym przy pan jego tego może być już ze tylko było która który oraz",
    "cs": "a se v na je že s z do o i to jako za by k ve pro ale po si jsou od které který byl nebo jsem při jeho jak být až tak není byla ze což jen bylo podle",
    "sk": "a sa v na je že s z do o aj to ako za by k vo pre ale po si sú od ktoré ktorý bol alebo som pri jeho byť až tak nie bola zo čo len bolo podľa",
    "ru": "и в не на что с по он как а это его к но из у за от так о для же все было был она они мы вы я то бы только или при до была когда товарищ",
    "uk": "і в не на що з по він як а це його до але із у за від так про для же все було був вона вони ми ви я то або при була коли та й є",
    "bg": "и на да се в за от не че с по са е като до ще но ни той това си при което тя те ние вие аз или беше бе един които който",
    "be": "і ў не на што з па ён як а гэта яго да але за ад так для ўсё было быў яна яны мы вы я або пры была калі",
    "sr": "i u je da se na za su od sa ne o kao što to ali iz ili koji koja koje bi će po do kako bio bila već samo još kod и у је да се на за су од са не о као што то али из или који која",
    "hr": "i u je da se na za su od s ne o kao što to ali iz ili koji koja koje bi će po do kako bio bila već samo još kod bilo prema nije riječ vrijeme gdje uvijek lijepo lijepa tko točka točku tijekom zastupnik zastupnica zastupnici sabor sabora izvješće prije poslije siječnja veljače ožujka travnja svibnja svibnju lipnja srpnja kolovoza rujna listopada studenoga prosinca",
    "sl": "in v je da se na za so od z ne o kot kar to ali iz ki bi bo po do kako bil bila že samo še pri tudi ni sem smo ter",
    "ro": "de și în a la cu pe din că nu să o este un se mai care au pentru fost ce al sau sunt lui prin o dar ca ale îi ar fi către",
    "hu": "a az és hogy nem is egy ez meg volt csak de már ki ha mint azt el még van kell lesz vagy aki ezt nagyon pedig után ami által szerint magyar",
    "sv": "och i att det som en på är av för med till den har de inte om ett han var jag men sig från vi så kan man när år säga hon under också efter eller",
    "da": "og i at det som en på er af for med til den har de ikke om et han var jeg men sig fra vi så kan man når hun under også efter eller blev der mig dig noget mod op nu hvad hvis mere bliver kun dette skal vil må ved meget sådan tak nogen været gøre selv mange",
    "no": "og i at det som en på er av for med til den har de ikke om et han var jeg men seg fra vi så kan man når hun under også etter eller ble der meg deg noe mot opp nå hva hvis mer blir bare dette skal vil må ved mye slik takk noen vært gjøre selv mange",
    "fi": "ja on ei se että oli hän en mutta ovat kun niin tai ole myös joka mukaan sen sitä jos kuin vain ne nyt hänen minä me sekä vuonna tämä tämän olen te mitä tässä meidän kanssa siis",
    "et": "ja on ei see et oli ta aga kui ka ning mis nad olid või oma seda siis veel kes ole selle pärast juba ma me te kas mida siin nii väga kuidas meie nende",
    "lv": "un ir uz ar no par ka kas tas bija viņš bet arī kā pie vai pēc tika gan lai es mēs nav jā nē paldies lūdzu kungs kungi cienījamie cienījamais šis šī tā vēl ļoti jau būs būtu varētu var tad kad kuri kura deputāti deputāts vārds",
    "lt": "ir yra į su iš kad tai buvo jis bet taip apie po už prie ar kaip nuo iki savo mes aš nėra ačiū prašom dėkoju gerbiami gerbiamas gerbiama kolegos tai taip pat dar jau labai kada kurie kuris buvo bus būtų gali šis ši yra",
    "tr": "ve bir bu da de için ile çok olarak daha o ne ama gibi kadar olan sonra var ki mi değil ise ben biz sayın her en şu mı evet hayır efendim üzere tarafından kabul şey diye bunu olduğu",
    "la": "et in est non ad ut cum quod qui sed ex per si de ab quae esse sunt hoc atque enim nec autem quam etiam anno die domini me te tu quid hic haec ego mihi tibi sum es nunc iam ac ille istuc quis",
    "ca": "de la i el que a en els les un per amb no una és se del al dels com més o però seva ha són aquest aquesta senyor",
    "is": "og að í er sem á við um til það ekki en með af fyrir var því þá hann hún þeir ég vil eða frá hefur þessu þess hafa verið",
    "eu": "eta da ez bat du dira izan ere baina hau hori zen dute dugu egin behar gure den batean duen baino nahi eskerrik asko bai beraz honetan horrek zein jauna andrea gaur egun dago daude zuen ziren oso hemen",
    "gl": "de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao das ten súa ou ser moi señor",
}

COMMON_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {language: frozenset(words.split()) for language, words in _COMMON_WORDS.items()}
)
"""Language (BCP 47) to its commonest words, casefolded."""

_SPOKEN_IN: dict[str, list[str]] = {}
for _language, _common in COMMON_WORDS.items():
    for _word in _common:
        _SPOKEN_IN.setdefault(_word, []).append(_language)

SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
)
"""Scripts that one language of this table uses; kana before the ideographs that Japanese shares."""

_OTHER_SCRIPT = re.compile(r"[^\u0000-\u036f\u0400-\u04ff\u1e00-\u1eff\u2000-\u2fff]+")
"""Neither Latin nor Cyrillic."""

SAMPLE = 20_000
"""No more characters than this are looked at."""

_LETTERS = {"ru": "ыэё", "uk": "їєґі", "be": "ўіыэ"}
"""East Slavic languages share their commonest words, but not these letters."""

_YIDDISH = re.compile(r"(?<![א-ת])(?:און|איז|אין|דער|נישט|ניט|האָט|האט|פֿון|פון|זיך|וואָס|וואס)(?![א-ת])")
"""Words of Yiddish that no Hebrew sentence has several of."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def language_of(text: str) -> str | None:
    """BCP 47 code of the language of a text, or ``None`` where too little speaks for any."""
    sample = text[:SAMPLE]
    foreign = "" if sample.isascii() else "".join(_OTHER_SCRIPT.findall(sample))
    letters = sum(map(str.isalpha, sample)) if foreign else 1
    for language, script in SCRIPTS if foreign else ():
        # Kana are a fifth of a Japanese text; the other scripts fill theirs.
        if len(script.findall(foreign)) > letters * (0.1 if language == "ja" else 0.4):
            return "yi" if language == "he" and len(_YIDDISH.findall(sample)) > 1 else language
    words = Counter(_WORD.findall(sample))
    scores = dict.fromkeys(COMMON_WORDS, 0)
    for word, count in words.items():
        folded = word.casefold().replace("’", "'")
        if folded in _SPOKEN_IN:
            for language in _SPOKEN_IN[folded]:
                scores[language] += count
    best = max(scores, key=lambda language: scores[language])
    total = sum(words.values())
    if scores[best] < 2 or scores[best] < 0.05 * total:
        return None
    return _by_letters(sample) if best in _LETTERS else best


def _by_letters(sample: str) -> str:
    """The East Slavic language whose own letters are met, and the others' are not."""
    folded = sample.casefold()
    times = {language: sum(map(folded.count, letters)) for language, letters in _LETTERS.items()}
    if folded.count("ў") > 1:
        return "be"
    return "uk" if times["uk"] > times["ru"] else "ru"


NAMES = {
    "en": "english englisch anglais inglés inglese angielski английский",
    "de": "german deutsch allemand alemán tedesco niemiecki немецкий",
    "fr": "french französisch français francés francese francuski французский",
    "es": "spanish spanisch espagnol español spagnolo hiszpański испанский",
    "pt": "portuguese portugiesisch portugais portugués português portoghese portugalski португальский",
    "it": "italian italienisch italien italiano włoski итальянский",
    "nl": "dutch niederländisch néerlandais neerlandés nederlands holenderski",
    "pl": "polish polnisch polonais polaco polacco polski польский",
    "cs": "czech tschechisch tchèque checo ceco czeski čeština чешский",
    "sk": "slovak slowakisch slovaque eslovaco słowacki slovenčina",
    "ru": "russian russisch russe ruso russo rosyjski русский",
    "uk": "ukrainian ukrainisch ukrainien ucraniano ukraiński украинский українська",
    "bg": "bulgarian bulgarisch bulgare búlgaro bułgarski болгарский български",
    "sr": "serbian serbisch serbe serbio serbski сербский",
    "hr": "croatian kroatisch croate croata chorwacki hrvatski",
    "sl": "slovenian slovene slowenisch slovène",
    "ro": "romanian rumänisch roumain rumano rumeno rumuński română",
    "hu": "hungarian ungarisch hongrois húngaro ungherese węgierski magyar венгерский",
    "sv": "swedish schwedisch suédois sueco svedese svenska",
    "da": "danish dänisch danois danés dansk",
    "no": "norwegian norwegisch norvégien noruego norsk",
    "fi": "finnish finnisch finnois finlandés suomi",
    "et": "estonian estnisch estonien eesti",
    "lv": "latvian lettisch letton latviešu",
    "lt": "lithuanian litauisch lituanien lietuvių",
    "sq": "albanian albanisch albanais shqip",
    "mk": "macedonian mazedonisch macédonien македонски",
    "el": "greek griechisch grec griego ελληνικά",
    "is": "icelandic isländisch islandais islandés íslenska",
    "eu": "basque baskisch vasco euskara",
    "la": "latin latein latín latino",
    "tr": "turkish türkisch turc turco türkçe",
    "zh": "chinese chinesisch chinois chino cinese chiński китайский 中文",
    "ja": "japanese japanisch japonais japonés giapponese 日本語",
    "ko": "korean koreanisch coréen coreano 한국어 корейский",
    "vi": "vietnamese vietnamesisch vietnamien",
    "mn": "mongolian mongolisch mongol",
    "ar": "arabic arabisch arabe árabe",
    "he": "hebrew hebräisch hébreu",
    "yi": "yiddish jiddisch ייִדיש יידיש",
    "fa": "persian farsi persisch persan",
    "ka": "georgian georgisch géorgien",
    "hy": "armenian armenisch arménien",
}
"""Language (BCP 47) to its names, casefolded, the English one of CLDR first."""
_CODES = {name: code for code, names in NAMES.items() for name in names.split()}
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def language_code(name: str) -> str | None:
    """BCP 47 code for the name of a language (in any of several languages) or for a code itself."""
    folded = name.strip().strip(".").casefold()
    if folded in _CODES:
        return _CODES[folded]
    if _TAG.fullmatch(folded) and (folded.split("-")[0] in NAMES or len(folded.split("-")[0]) == 2):
        return name.strip()
    return None
