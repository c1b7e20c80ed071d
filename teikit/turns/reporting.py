"""The tables of verbs of saying as patterns, for :mod:`teikit.turns.reported`."""

import re
from dataclasses import dataclass
from functools import cache

from teikit.turns.words import fold, tables

_QUOTATION = r"“[^“”]{1,1500}”|\"[^\"\n]{1,1500}\"|„[^„“”]{1,1500}[“”]|«[^«»]{1,1500}»|»[^«»]{1,1500}«"
_THINGS = {
    "en": "letter|note|report|law|article|agreement|treaty|telegram|document|plate|label|newspapers?|papers?|protocol|resolution|text"
    r"|constitution|record|cable|message|act|charter|decree|order|regulations|map|book|file|story|section|clause|register|draft|it",
    "de": "Brief|Note|Bericht|Gesetz|Artikel|Abkommen|Vertrag|Telegramm|Dokument|Zeitung|Protokoll|Text|Verfassung|Buch|Karte|Erlaß|Akte",
    "fr": "lettre|note|rapport|loi|article|accord|traité|télégramme|document|journal|procès-verbal|texte|constitution|décret|registre",
    "ru": "письм\\w+|нота|доклад|закон|стать\\w|соглашени\\w|договор|телеграмма|документ|газет\\w|протокол|текст|конституци\\w|приказ",
    "es": r"carta|nota|informe|ley|artículo|acuerdo|tratado|telegrama|documento|periódico|acta|texto|constitución|decreto|registro",
    "it": r"lettera|nota|rapporto|legge|articolo|accordo|trattato|telegramma|documento|giornale|verbale|testo|costituzione|decreto|registro",
    "pt": r"carta|nota|relatório|lei|artigo|acordo|tratado|telegrama|documento|jornal|acta|ata|texto|constituição|decreto|registo",
    "pl": r"list|nota|raport|ustawa|artykuł|umowa|traktat|telegram|dokument|gazeta|protokół|tekst|konstytucja|dekret",
    "nl": r"brief|nota|rapport|wet|artikel|akkoord|verdrag|telegram|document|krant|notulen|tekst|grondwet|besluit",
    "cs": r"dopis|nóta|zpráva|zákon|článek|dohoda|smlouva|telegram|dokument|noviny|protokol|text|ústava|dekret",
}
_FINITE = {
    "en": r"\b(?:had|has|have|was|were|is|are|would|could|should|might|must|may|can|will|shall|did|do|does|depended|wanted|hoped"
    r"|[a-z]{3,}ed)\b",
    "de": r"\b\w+(?:e|en|te|ten|t)\b",
    "fr": r"\b\w+",
    "ru": r"\b\w+",
}
_GOES_ON = {
    "en": r"\b(?:had|would|could|should|might|must|ought|was|were|did not|burned|came|went)\b",
    "de": r"\b(?:sei|seien|habe|haben|hätten?|werde|würden?|könne|könnten?|müsse|müßten?|müssten?|wolle|solle|dürfe|möge|wären?|gebe|gehe|stehe|komme)\b",
    "fr": r"^(?:Que|Qu['’])",
    "ru": r"(?!)",
}
_DEFINITE = {
    "en": r"(?:the|his|her|their|our|my|a|an|several|both|some|one|two)\s",
    "de": r"(?:der|die|das|sein|seine|ihr|ihre|unser|ein|eine|man)\b",
    "fr": r"(?:le|la|les|l['’]|un|une|son|sa|leur|laquelle|lequel)",
    "ru": r"(?!)",
    "es": r"(?:el|la|los|las|un|una|su|nuestro|nuestra)\s",
    "it": r"(?:il|lo|la|i|gli|le|l['’]|un|una|suo|sua|nostro)",
    "pt": r"(?:o|a|os|as|um|uma|seu|sua|nosso)\s",
    "nl": r"(?:de|het|een|zijn|haar|onze|hun)\s",
}
_PREPOSITIONS = {
    "en": "in|at|on|after|during|by|to|with|from|upon|before|turning|asked|answering|replying|referring",
    "de": "in|im|am|an|auf|nach|bei|zu|zum|zur|vor|während|mit|von",
    "fr": "à|au|aux|dans|après|lors|sur|en|pendant|avant|pour|avec|d['’]|de|du",
    "es": "en|a|al|durante|tras|por|con|de|del|después de|antes de",
    "it": "in|a|al|nel|nella|durante|con|di|del|per|dopo",
    "pt": "em|no|na|ao|após|durante|por|com|de|do|da|depois de",
    "ru": "в|во|на|после|по|при|с|со|к|из|от|до",
    "pl": "w|we|na|po|przy|z|ze|do|od|podczas",
    "nl": "in|op|na|bij|tijdens|met|van|aan|ten",
    "cs": "v|ve|na|po|při|s|se|k|od|do|během",
}
"""What may stand before the subject with a noun of its own: neither is a part of it."""
_ADVERBS = {
    "en": "then|finally|later",
    "de": "dann|danach|auch|schließlich|später|gestern|heute|darauf|daraufhin|hierauf|hier|dort|anschließend|zuletzt|zunächst|nun|so",
    "fr": "puis|ensuite|enfin",
    "es": "después|luego|finalmente|entonces",
    "it": "poi|infine",
    "pt": "então|depois",
    "ru": "затем|наконец|потом|тогда",
    "pl": "potem|następnie|wreszcie",
    "nl": "toen|daarna",
    "cs": "pak|potom|nakonec",
}
"""What may stand before the subject by itself."""
_INVERTING = frozenset({"de", "nl", "da", "sv", "no", "is"})
_OBJECTS = frozenset("him her them ihm ihr ihnen lui elle eux нему ней ним".split())
_IMPERSONAL = r".*\s(?:you|du|vous)|it|there|this|that|these|which|what|nothing|everything|who|es|das|dies|was|wer|ce|cela|ceci|qui|это|что|кто|one"
_AND = "and|but|und|aber|et|mais|и|а|но|y|pero|e|ma|mas|i|oraz|ale|en|maar|a|och|men|og|és|ja"
"""Between two verbs of one speaker."""
_ARTICLES = frozenset("the a an der die das le la les l' un une ein eine".split())
_BARE_STARTS = {
    "en": r"(?:he|she|it|they|we|I|you|there|this|these|those|that|the|his|her|its|their|our|my|no|not|all|one|both|nothing|nobody|some|any"
    r"|after|before|if|in|on|as|when|during|for|since|at|by|with|what|Article|Mr|[A-Z][\w'’-]+)\b",
    "de": r"(?:er|sie|es|man|ich|wir|der|die|das|den|dem|sein|seine|ihr|ihre|kein|keine|auch|ein|eine|in|auf|an|bei|nach|vor|wenn|da|dort|nun|alle|beide"
    r"|[A-ZÄÖÜ][\wäöüß-]+)\b",
}


_ORDINAL_STOP = frozenset({"de", "cs", "sk", "da", "no", "fi", "hu", "hr", "sr", "sl", "et", "lv"})
"""Languages that write ordinals with a full stop."""


def _any(entries: set[str]) -> str:
    """An alternation, the longest first; ``(?!)`` of nothing."""
    if not entries:
        return "(?!)"
    ordered = sorted(entries, key=len, reverse=True)
    return "|".join(re.escape(entry).replace("\\ ", r"\s+").replace("'", "['’]") for entry in ordered)


@dataclass(frozen=True, slots=True)
class Patterns:
    """What a language, or several, give for the search of reported speech."""

    verb: re.Pattern[str]
    quotation: re.Pattern[str]
    inquit: re.Pattern[str]
    """Behind a quotation: ``he remarked``, ``said the driver``."""
    lead_in: re.Pattern[str]
    """Before a quotation: the verb, at most a few words, comma or colon."""
    behind_verb: re.Pattern[str]
    """Objects, adverbs and a short insertion between commas."""
    subordinate: re.Pattern[str]
    infinitive: re.Pattern[str]
    infinitive_verb: re.Pattern[str]
    bare: re.Pattern[str]
    finite: re.Pattern[str]
    first_person_clause: re.Pattern[str]
    next_report: re.Pattern[str]
    """Where another report begins in the same sentence."""
    according: re.Pattern[str] | None
    conjunction: re.Pattern[str]
    coordinated: re.Pattern[str]
    """The end of what stands before a second verb of the same speaker."""
    goes_on_with: re.Pattern[str]
    """All that stands between a reported clause and a second verb of the same speaker."""
    relative: re.Pattern[str]
    subject: re.Pattern[str]
    first_subject: re.Pattern[str]
    """The subject that a sentence begins with."""
    inverts: bool
    """Whether the subject stands behind the verb where anything else stands before it."""
    subject_behind: re.Pattern[str]
    """Such a subject, between the verb and the clause."""
    adverbial: re.Pattern[str]
    """An adverb before the subject, or a preposition with the word behind it."""
    last_subject: re.Pattern[str]
    """The subject behind such an adverbial."""
    passive: re.Pattern[str]
    impersonal: re.Pattern[str]
    thing: re.Pattern[str]
    definite: re.Pattern[str]
    adverb: re.Pattern[str]
    free_indirect: re.Pattern[str]
    past: re.Pattern[str]
    pronouns: frozenset[str]
    object_pronouns: frozenset[str]
    unnamed: frozenset[str]
    """Pronouns of the first person and for nobody in particular."""
    articles: frozenset[str]
    ordinals: bool
    """Whether a full stop behind a number may be part of an ordinal."""

    def without_adverbs(self, words: str) -> str:
        """The words of a subject without the adverbs at their edges."""
        before = None
        while before != words:
            before = words
            words = self.adverb.sub("", words).strip(" ,")
        return words

    def goes_on(self, sentence: str) -> bool:
        """Whether a sentence without a verb of saying goes on reporting."""
        return self.free_indirect.search(sentence) is not None

    def is_past(self, verb: str) -> bool:
        """Whether a verb of saying tells of the past."""
        return self.past.search(verb) is not None


@cache
def patterns(languages: tuple[str, ...]) -> Patterns | None:
    """The patterns of the languages, or ``None`` where none of them has a table of verbs of saying."""
    wanted = {code.split("-")[0].casefold() for code in languages}
    spoken = [table for table in tables() if table.xml_lang in wanted]
    chosen = [(table.xml_lang, table.reporting) for table in spoken if table.reporting]
    if not chosen:
        return None

    def every(name: str) -> set[str]:
        return {entry for _, reporting in chosen for entry in getattr(reporting, name)}

    def by_language(rows: dict[str, str]) -> str:
        return "|".join(f"(?:{rows[code]})" for code, _ in chosen if code in rows) or "(?!)"

    verbs, adverbs = (
        _any(every("verbs") | every("infinitive_verbs")),
        _any(every("adverbs") | every("objects")),
    )
    auxiliaries = _any(every("auxiliaries"))
    pronouns = _any(every("pronouns") | every("first_person") | every("indefinite"))
    markers = every("infinitive_markers")
    has_bare = any(reporting.bare_clause for _, reporting in chosen)
    titles = _any({title for table in spoken for title in table.titles if len(title) <= 4})
    abbreviated = rf"(?:(?:{titles})\.\s+)*"
    name = rf"(?:(?:the|der|die|das|le|la|l['’])\s+)?{abbreviated}[^\W\d_][^\n,;:.!?\"“”„«»()]{{0,60}}"
    subordinators = _any(every("subordinators"))
    articles = (
        _any(set(_ARTICLES) | {article.capitalize() for article in _ARTICLES})
        .replace("l\\'", "l")
        .replace("L\\'", "L")
    )
    insertion = rf"(?:,\s(?!(?:{pronouns}|{subordinators}|es|man|there|this)\s)[^,;:\"“„«\n]{{2,70}},)?"
    place = r"(?:\s+(?:in|im|am|at|on|by|with|nach|bei|zu|vor|after|before)\s+[^\s,.;:]+(?:\s+[^\s,.;:]+)?(?=,|\s+(?:that|whether|if|how|why|when|daß|dass|ob)))?"
    objects = _any(every("objects"))
    according = every("according_to")
    return Patterns(
        verb=re.compile(
            rf"(?<![\w'’])(?:(?:{auxiliaries})\s+(?:[^\s,.;]+\s+){{0,5}}?)?(?:{verbs})(?![\w'’])", re.I
        ),
        quotation=re.compile(_QUOTATION),
        inquit=re.compile(
            rf"\s*,?\s*(?:(?P<front>{name}?)\s+(?:(?:{adverbs})\s+)*(?:{verbs})(?!\w)|(?:{verbs})\s+(?P<after>{name}))(?=\s*[,.;:!?]|$)",
            re.I,
        ),
        lead_in=re.compile(
            rf"(?P<verb>(?:(?:{auxiliaries})\s+)?(?:{verbs}))(?:\s+[^\s\"“„«:,.]+){{0,5}}\s*[,:]?\s*$", re.I
        ),
        behind_verb=re.compile(
            rf"(?:\s+(?:{objects})(?!\w))*{place}{insertion}(?:\s+(?:{objects})(?!\w))*", re.I
        ),
        subordinate=re.compile(rf"\s*,?\s+(?P<clause>(?:{subordinators})(?:(?<=['’])|(?!\w)))", re.I),
        infinitive=re.compile(
            rf"\s*,?\s+(?:(?!(?:{_any(markers)})\s)[^\s,.;]+\s+){{0,3}}?(?P<clause>(?:{_any(markers)})\s)"
            if markers - {"zu"}
            else r"\s*,\s+(?P<clause>[^.;]{3,80}\szu\s\w+|[^.;]{3,80}zu\w{3,}en\b)",
            re.I,
        ),
        infinitive_verb=re.compile(rf"(?:(?:{auxiliaries})\s+)?(?:{_any(every('infinitive_verbs'))})", re.I),
        bare=re.compile(
            rf"\s*(?P<comma>,?)\s+(?P<clause>{by_language(_BARE_STARTS)})"
            if has_bare
            else r"(?P<comma>)(?P<clause>)(?!)"
        ),
        finite=re.compile(by_language(_FINITE)),
        first_person_clause=re.compile(rf"(?<!\w)(?:{_any(every('first_person'))})\s", re.I),
        next_report=re.compile(
            rf"\s*,?\s+(?:{_AND})\s+(?:(?:{adverbs})\s+)*(?:{verbs})\s*,?\s+(?:{subordinators})(?:(?<=['’])|(?!\w))"
            rf"|\s*(?:,\s+(?:and|but|und|aber|et|mais|и|а|но)|;)\s+(?:(?:{pronouns})|[A-ZÀ-ÞА-ЯЁ][^\s,;]*(?:\s[^\s,;]+){{0,3}}?)\s+"
            rf"(?:(?:{adverbs})\s+)*(?:{verbs})(?!\w)"
        ),
        according=re.compile(
            rf"(?<!\w)(?:{_any(according)})\s+(?P<whom>(?:{name.replace('{0,60}', '{0,25}?')}))(?=\s|,)\s*,?",
            re.I,
        )
        if according
        else None,
        conjunction=re.compile(
            r"(?:When|While|As|After|Before|If|Since|Because|Als|Wenn|Nachdem|Weil|Da|Quand|Lorsque|Когда)\s"
        ),
        coordinated=re.compile(rf"(?<!\w)(?:{_AND})\s*$"),
        goes_on_with=re.compile(rf"\s*,?\s*(?:{_AND})(?:\s+(?:{adverbs}))*\s*"),
        relative=re.compile(
            r",\s(?:who|whose|whom|which|der|die|das|dessen|deren|qui|lequel|laquelle|который|которая)\s|,\s[a-z]"
        ),
        subject=re.compile(
            r"(?:^|[,;:.!?(\[\"“”„«»]\s*|\b(?:and|but|that|which|when|while|as|after|because|if|und|aber|daß|dass|als|wenn|et|mais|que|и|а|но|что)\s+)"
            r"(?P<subject>[^,;:.!?()\"“”„«»\n]*(?:\b[^\W\d_]{1,4}\.\s?[^,;:!?()\"“”„«»\n]*)*)$",
            re.I,
        ),
        first_subject=re.compile(
            r"(?:\d{1,3}[.)]\s+)?(?P<subject>(?:(?:The|Der|Die|Das|Le|La|L['’])\s?)?[^\W\d_][\w'’.-]*(?:\s(?:de|von|van|da|of)?\s?[A-ZÀ-ÞА-ЯЁ][\w'’.-]*)*)"
        ),
        inverts=bool(wanted & _INVERTING),
        subject_behind=re.compile(
            rf"\s+(?:(?:{objects})\s+)?(?P<subject>(?:{pronouns})|(?:(?:{articles}|seine?|ihre?|zijn|hun)\s+)?(?:[^\W\d_][\w'’.-]*\s+){{0,4}}?[^\W\d_][\w'’-]*)(?=\s*,\s)",
            re.I,
        ),
        adverbial=re.compile(
            rf"(?:{by_language(_ADVERBS)})(?!\S)|(?:{by_language(_PREPOSITIONS)})(?:(?<=['’])|\s+)(?:(?:{articles})\s+)?\S+",
            re.I,
        ),
        last_subject=re.compile(
            rf"(?:(?:{articles})\s+|\b[lL]['’])?(?:(?:{_any({t for table in spoken for t in table.titles})})\.?\s+)*"
            rf"(?:[^\W\d_a-zß-öø-ÿа-яё][\w'’.-]*\s+(?:(?:de|du|des|von|van|of|for|and|da|di|für|del)\s+)?){{0,5}}"
            rf"[^\W\d_a-zß-öø-ÿа-яё][\w'’-]*$|(?:{articles})\s+(?:(?!(?:{articles})\s)\w+\s+){{0,2}}\w+$"
        ),
        passive=re.compile(
            r"\b(?:was|were|been|be|am|is|are|being|wurde|wird|werden|worden|été|est|был[аои]?)\s+$", re.I
        ),
        impersonal=re.compile(_IMPERSONAL),
        thing=re.compile(rf"\b(?:{by_language(_THINGS)})$", re.I),
        definite=re.compile(by_language(_DEFINITE), re.I),
        adverb=re.compile(
            rf"^(?:{adverbs}|today|yesterday|here|so|yes|and|but|und|aber|et|mais|и|а|но|that|daß|dass|que|что)\s+|\s+(?:{adverbs})$",
            re.I,
        ),
        free_indirect=re.compile(by_language(_GOES_ON)),
        past=re.compile(
            r"(?:ed|said|told|wrote|thought|felt|swore|cried|read|began|let|made|gave|put|went|understood|undertook)\b"
            r"|(?:te|ten|schlug|bat|schrieb|rief|hielt|gab|fuhr|sprach|wandte)\b|\b(?:a|ai|ont|avons)\s|ut\b|it\b|ai\b|а$|л$|ла$|ли$|gesagt|geantwortet"
            r"|iert|irt|habe\b|hatte\b",
            re.I,
        ),
        pronouns=frozenset(fold(word) for word in every("pronouns")),
        object_pronouns=_OBJECTS,
        unnamed=frozenset(fold(word) for word in every("first_person") | every("indefinite")),
        articles=_ARTICLES,
        ordinals=bool(wanted & _ORDINAL_STOP),
    )
