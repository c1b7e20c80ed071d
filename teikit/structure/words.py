"""The words that tell what a line of a document is, by language. Add a word to its row to teach it."""

import re
from functools import cache

CLASSIFICATIONS = (
    "top secret|secret|most secret|strictly secret|confidential|strictly confidential|restricted|official use only|limited official use|for official use only|unclassified|personal|private|eyes only|indefinite duration|special file|secret/nodis|nodis|exdis|limdis|cosmic top secret|nato secret"
    "|streng geheim|geheim|streng vertraulich|vertraulich|nur für den dienstgebrauch|vs-nfd|vs - nur für den dienstgebrauch|vs-vertraulich|persönlich|parteiinternes material|vertrauliche verschlußsache|geheime verschlußsache|geheime kommandosache"
    "|très secret|secret défense|confidentiel|diffusion restreinte|strictement confidentiel|muy secreto|secreto|confidencial|estrictamente confidencial|segretissimo|segreto|riservato|riservatissimo|secreto de estado"
    "|совершенно секретно|сов. секретно|строго секретно|секретно|особая папка|не подлежит оглашению|для служебного пользования|дсп|лично|весьма секретно|цілком таємно|таємно|строго секретно!|строго поверително|поверително"
    "|ściśle tajne|tajne|tajne specjalnego znaczenia|poufne|ściśle poufne|do użytku wewnętrznego|přísně tajné|tajné|důvěrné|prísne tajné|szigorúan titkos|titkos|bizalmas|szigorúan bizalmas|strict secret|secret de importanță deosebită|geheim!|zeer geheim|vertrouwelijk|hemlig|hemligt|kvalificerat hemlig|hemmelig|strogo povjerljivo|strogo poverljivo|gizli|çok gizli|άκρως απόρρητον|εμπιστευτικόν|绝密|机密|秘密|極秘"
)
COPY = re.compile(
    r"(?:copy|copies|exemplaire|ex\.|ausfertigung|exemplar|экз(?:емпляр)?\.?|egz(?:emplarz)?\.?|výtisk|példány|ejemplar|copia)\s*(?:n[ro°º]?\.?|№|nr\.?)?\s*\d+(?:\s*(?:of|von|de|sur|из|z)\s*\d+(?:\s*\w+)?)?"
    r"|no\.?\s*\d+\s+of\s+\d+\s+copies|\[?handwritten\]?\s+copy\s+\w+|copy [A-Z]",
    re.I,
)
DISTRIBUTION = re.compile(
    r"(?:distribution(?: list)?|copies to|copy to|copies sent to|verteiler|verteilt an|diffusion|destinataires|ampliation|рассылка|разослано|расчет рассылки|rozdzielnik|otrzymują|rozdělovník|kapják|elosztó|distribución|distribuzione|cc)\s*:.*"
    r"|(?:made|printed|produced|drawn up|typed|distributed|отпечатано|отп\.|wykonano|sporządzono|készült|vyhotoveno|gefertigt|hergestellt)\s+(?:in\s+|в\s+|w\s+|v\s+)?(?:\w+)\s+(?:copies|экз\w*\.?|egz\w*\.?|példány\w*|výtis\w*|exemplaren|ausfertigungen)\b.*"
    r"|(?:\w+)\s+copies\s+(?:printed|made|typed|produced)\b.*",
    re.I,
)
"""First line of a distribution list."""
DISTRIBUTION_LINE = re.compile(
    r"(?:\d+\s*(?:[-–—x×.)]|copies\b|copy\b)|[-–—•*]\s|(?:one|two|three|four|five|six|\d+)\s+(?:for|to|copies for|copy for)\b|(?:to|an|для|dla|cde\.|comrades?|genosse|tov\.|тов\.|т\.)\s)",
    re.I,
)
SUBJECT = re.compile(
    r"(?:subject|re|betreff?|betr\.|betrifft|objet|asunto|oggetto|assunto|тема|касается|предмет|dotyczy|dot\.|věc|předmět|tárgy|onderwerp|konu)\s*:\s*\S",
    re.I,
)
OPENING = re.compile(
    r"(?:my |mein(?:e)? |mon |ma |ihr(?:e)? )?(?:dear(?:est)?|honou?red|esteemed|beloved|sir|madam|gentlemen|your excellency|excellency|comrades?"
    r"|sehr geehrter?|sehr verehrter?|lieber?|liebes|liebste[rs]?|hochverehrte[rs]?|verehrte[rs]?|hochgeehrte[rs]?|hochgeschätzte[rs]?|werther?|werte[rs]?|geehrte[rs]?|theure[rs]?|teure[rs]?"
    r"|chère?s?|cher|monsieur|madame|messieurs|mesdames|excellence"
    r"|querid[oa]s?|estimad[oa]s?|muy señor(?:es)? míos?|distinguid[oa]|car[oa]s?|carissim[oa]|egregio|gentile|illustrissimo|exm[oa]\.?|prezad[oa]"
    r"|szanown[yiae]\w*|drog[iae]\w*|kochan[yiae]\w*|wielce szanown\w*|panie|vážen[ýáí]\w*|mil[ýáí]\w*|drah[ýáí]\w*|kedves|tisztelt|igen tisztelt"
    r"|дорог(?:ой|ая|ие)|уважаем(?:ый|ая|ые)|многоуважаем\w+|глубокоуважаем\w+|любезн\w+|милостив\w+|товарищ\w*|шановн\w+|вельмишановн\w+|драг[аи]|уважаеми|поштован\w+"
    r"|geachte|beste|waarde|lieve|waarde|kära|käre|bäste|kære|kjære|høystærede|hyvä|rakas|stimate|stimată|sayın|sevgili|αγαπητέ|αξιότιμε)\b[^\n]{0,80}",
    re.I,
)
CLOSING = re.compile(
    r"(?:i am|i remain|i have the honou?r|believe me|ever|yours|your (?:obedient|humble|affectionate|loving|devoted|sincere|most)|very (?:truly|sincerely|respectfully)|sincerely|respectfully|faithfully|affectionately|with (?:\w+ ){0,3}(?:regards|wishes|greetings|respect|esteem|love)|best (?:regards|wishes)|kind regards|in haste|god bless"
    r"|mit (?:\w+ ){0,5}(?:gr[uü](?:ß|ss)(?:en?)?|hochachtung|verehrung|ergebenheit)|in (?:\w+ ){0,4}(?:verehrung|hochachtung|ergebenheit|liebe|treue|freundschaft)|hochachtungsvoll|es grü(?:ß|ss)t|herzlich(?:e|st|en)?\b|viele grü|beste grü|ihre?r? (?:\w+ ){0,3}(?:ergebene\w*|treue\w*|gehorsam\w*|sehr)|ihr$|dein(?:e)?$"
    r"|veuillez|agréez|croyez[,-]|recevez|je vous prie|je suis|votre (?:très |tout )?(?:\w+ )?(?:dévou|humble|ami)|tout à vous|bien à vous|cordialement|affectueusement|salutations|salut et fraternité"
    r"|atentamente|le saluda|reciba|suyo|con (?:\w+ ){0,3}(?:saludos|respeto|afecto)|quedo de|con (?:\w+ ){0,3}(?:stima|affetto|ossequi)|cordiali saluti|distinti saluti|(?:vostr|tu|su)[oa] (?:\w+ ){0,2}(?:dev|aff|amic|obb|um)\w*|(?:su|vuestr)[oa] (?:\w+ ){0,2}(?:afect|amig|atent|segur|servid)\w*|(?:seu|sua|vosso) (?:\w+ ){0,2}(?:amig|obrigad|dedicad|atent)\w*|(?:tw[oó]j|tvůj|váš|wasz)a? (?:\w+ ){0,2}(?:oddan|wiern|kochaj|upřímn|oddan)\w*|uw (?:\w+ ){0,2}(?:dw|dienst|toegeneg|vriend)\w*|atenciosamente|com (?:\w+ ){0,3}cumprimentos"
    r"|с (?:\w+ ){0,4}(?:уважением|приветом|почтением|любовью)|преданн\w+|искренне ваш|ваш\b|твой\b|остаюсь|з повагою|с комунистически поздрав|с поздрав|с уважение"
    r"|z (?:\w+ ){0,4}(?:poważaniem|szacunkiem|pozdrowieniami)|łączę|pozostaję|szczerze oddany|s (?:\w+ ){0,3}(?:pozdravem|úctou)|se srdečným|(?:\w+ )?(?:tisztelettel|üdvözlettel|baráti)|hoogachtend|met (?:\w+ ){0,3}(?:groet|groeten|hoogachting)|med (?:\w+ ){0,3}(?:hilsen|hälsning|hälsningar|högaktning)|högaktningsfullt|din|ystävällisin|με (?:[^\W\d_]+ ){0,2}(?:εκτίμηση|εκτίμησιν|σεβασμό|αγάπη|τιμή)|δικός σ(?:ας|ου)|υμέτερος|cu (?:\w+ ){0,3}(?:stimă|respect)|saygılarımla)(?!\w)[^\n]{0,80}",
    re.I,
)
SIGNING = re.compile(
    r"[(/\[]?\s*(?:sd|sgd|signed|signature|s/|gez|gezeichnet|signé|firmado|firmato|podpis(?:ano|ał)?|podepsán|podp|подпис(?:ь|ал|ано)|п/п|aláírás|get|ondertekend)\b[.:)\]/]*\s*\S"
    r"|(?:recorded|taken down|transcribed|drafted|checked|certified|verified|witnessed|attested|copied|typed|prepared) by\s*:?\s*\S|(?:recorder|checked|certified|verified|true copy|drafter)\s*:\s*\S"
    r"|(?:protokollführer(?:in)?|für die richtigkeit|für das protokoll|f\.d\.r\.|protokoll|beglaubigt|niedergeschrieben von|aufgezeichnet von)\s*:?\s*\S"
    r"|(?:стенографировал[аи]?|записал[аи]?|запись вел[аи]?|верно|верна|протоколировал[аи]?|секретарь|председатель|с подлинным верно|беседу записал[аи]?|составил[аи]?)\s*:\s*\S"
    r"|(?:protokołował[ao]?|protokołowała|sporządził[ao]?|za zgodność|zapsal[ao]?|ověřil[ao]?|zapisał[ao]?|jegyezte|feljegyezte|le secrétaire|pour copie conforme|pour extrait conforme)\s*[:,]\s*\S",
    re.I,
)
SIGNED_LABEL = re.compile(
    r"(?:signed|signature|unterschrift|unterzeichnet|signé|firmado|firma|firmato|podpisał[ao]?|podpis|подпись|подписал[аи]?|aláírás)\s*:\s*(?=\S)",
    re.I,
)
POSTSCRIPT = re.compile(
    r"(?:P\.\s?[-–]?\s?)+S\.|N\.\s?S\.|P\.\s?SS\.|PS:|NB\.?:?\s|Nachschrift|Post[- ]?scriptum|П\.\s?С\.|P\.\s?M\.",
    re.I,
)
APPARATUS = re.compile(
    r"(?:überlieferung|textzeugen?|handschrift|autograph|(?:erst|ab)?drucke?|faksimile|textgrundlage|druckvorlage"
    r"|copy-text|manuscript|mss?\.?|first printed|printed|autographe|manuscrit|éditions?|autografo|edizioni?|manuscrito|impreso|autograf|rękopis|druk"
    r"|автограф|рукопись|печатается по|впервые опубликовано|публикуется по)\s?:\s*\S",
    re.I,
)
"""What an editor says at the foot of a document of its manuscript and its prints."""
ADDRESSEE = re.compile(
    r"(?:to|an|à|al?|do|till?|aan)?\s*(?:(?:the|die|den|das|la|le|el|il)\s+)?(?:"
    r"mr|mrs|ms|miss|messrs|dr|prof|professor|sir|lord|lady|rev|revd|the rev|hon|right hon|his excellency|her excellency|h\.\s?e|comrade"
    r"|herrn?|frau|fräulein|frl|firma|seine exzellenz|s\. ?e|hochwohlgeboren"
    r"|monsieur|madame|mademoiselle|mme|mlle|m|messieurs|son excellence"
    r"|señor|señora|señorita|don|doña|sr|sra|excmo|signor|signora|gentile|egregio|spett|ill\.mo|dott|senhor|senhora|exmo"
    r"|pan|pani|wielmożny|jw|wp|pán|paní|vážený pan|gospodin|gospodinu|господину|госпоже|товарищу|тов|т|его превосходительству|пану|пані|g"
    r"|de heer|mevrouw|weledele|herr|fru|fröken|bay|bayan|κύριον|κ|úr"
    r")\b\.?\s+\S",
    re.I,
)
"""How the first line of an address begins: a person's title."""
LETTERHEAD = re.compile(
    r"(?:\w+ ){0,3}(?:embassy|ministry|department|consulate|legation|bureau|directorate|botschaft|ministerium|gesandtschaft|konsulat|auswärtiges amt|ambassade|ministère|consulat|légation|embajada|ministerio|consulado|ambasciata|ministero|ambasada|ministerstwo|poselstwo|посольство|министерство|миссия|консульство|velvyslanectví|ministerstvo|nagykövetség|minisztérium)\b",
    re.I,
)
"""An office that writes: the head of its paper is no title."""
KIND = re.compile(
    r"(?:(?:cypher|cipher|secret|urgent|incoming|outgoing) )?(?:telegram|cable|despatch|dispatch|airgram|letter|memorandum|memo|note|report|record|minutes"
    r"|telegramm|drahtbericht|fernschreiben|schreiben|brief|bericht|vermerk|aktenvermerk|aufzeichnung|niederschrift|protokoll"
    r"|télégramme|dépêche|lettre|note|rapport|compte[ -]rendu|procès-verbal|telegrama|carta|nota|informe|memorándum|acta|telegramma|lettera|rapporto|verbale"
    r"|телеграмма|шифртелеграмма|письмо|записка|справка|отчет|доклад|запись|донесение|telegram|depesza|szyfrogram|list|notatka|raport|sprawozdanie|dopis|zpráva|záznam|levél|jelentés|feljegyzés)\b",
    re.I,
)
"""The kind of a document: a line that names it with its sender is a title."""
BYLINE = re.compile(
    r"(?:by|von|de|par|por|di|da|van|door|af|av|przez|napisał|сочинение|od)\s+(?=[A-ZÀ-ÞА-ЯŁŚŻČŠŽ])[^\n.:;]{3,60}",
    re.I,
)
END = re.compile(
    r"(?:the end|end of (?:the )?\w+(?: \w+)?|finis|fin(?: d[ue].*)?|ende(?: de[sr] .*)?|fine(?: del.*)?|конец(?: .*)?|koniec(?: .*)?|konec(?: .*)?|vége|einde|slut|tabán|τέλος)[.!]?",
    re.I,
)
"""Last words of a work or of a part of it."""
SITTINGS = {
    "en": r"(?:committee|house|council|board|court|senate|assembly|commission|conference|congress|parliament|meeting|sitting|session|conversation"
    r"|interview|hearing|talks?) (?:then |again |was |were |is |having )?(?:met\b|meets|resumed|reassembled|assembled|adjourned|adjourns|rose\b"
    r"|called to order|opened|ended|closed|suspended|concluded|began|sat\b|broke)"
    r"|^\(?adjourned\b|\b(?:called in|recalled|sworn)(?:,)? and examined\b|\bin the chair\b|^\(?the (?:witness|witnesses|minutes) (?:withdrew|were read)",
    "fr": r"\b(?:la séance|l'audience|la réunion) est (?:ouverte|levée|suspendue|reprise|renvoyée)|\bdonne lecture d|\bsecrétaires?, (?:donne|lit)\b"
    r"|^\(?présidence de\b|^\(?la séance, (?:suspendue|ouverte)",
    "de": r"\b(?:die )?sitzung (?:wird|wurde|ist) (?:um \d{1,2}(?:[.:]\d\d)? uhr )?[^.]{0,40}(?:eröffnet|geschlossen|unterbrochen|aufgehoben|wieder)"
    r"|^\(?(?:beginn|schlu(?:ss|ß)|ende|unterbrechung|wiederaufnahme)(?: der sitzung)?\b[: ](?=[^\n]*\d)|^\(?(?:der präsident )?eröffnet die sitzung",
    "pl": r"^\(?(?:początek|koniec|wznowienie|przerwa) (?:w )?(?:posiedzeni\w+|obrad\w*)|^\(?(?:na posiedzeniu )?przewodnicz[ąy]\b",
    "ru": r"\b(?:заседание|сессия|съезд|конференция) (?:открывается|открыт[оа]?|закрывается|закрыт[оа]?|возобновляется|объявляется)"
    r"|^\(?(?:объявляется перерыв|после перерыва|председательству(?:ет|ют))",
    "uk": r"\bзасідання (?:відкрито|закрито|відкривається|закривається)|^\(?(?:після перерви|веде засідання|головує)",
    "es": r"\bse (?:abre|levanta|reanuda|suspende) la sesión|^\(?(?:se abrió|se levantó|era|eran) (?:la sesión|las? )",
    "it": r"\bla seduta (?:comincia|inizia|termina|è (?:aperta|sospesa|tolta|ripresa))|^\(?presidenza del",
    "pt": r"\b(?:está|é|foi)? ?(?:aberta|encerrada|suspensa|reaberta) a (?:sessão|reunião)|^\(?eram \w+ horas",
    "nl": r"\bde vergadering wordt (?:geopend|gesloten|geschorst|hervat)|^\(?(?:aanvang|sluiting) (?:van de vergadering)?",
    "cs": r"^\(?(?:schůze|jednání|zasedání)\b[^.]{0,40}\b(?:zahájen|ukončen|přerušen|skončil)\w*",
    "hu": r"^\(?(?:az )?ülés (?:kezdete|vége|megnyitása|kezdődött)|^\(?(?:szünet|elnök)\s?[:(]",
    "sv": r"\bmötet (?:öppnades|avslutades|ajournerades)|\b(?:kammaren|plenum) (?:åtskildes|avslutades)",
    "da": r"\bmødet (?:åbnedes|hævet|udsat|åbnet)|^\(?mødet er (?:åbnet|hævet)",
    "no": r"\bmøtet (?:hevet|åpnet|ble)|^\(?møtet hevet",
}
"""By language, phrases of what a record of speeches tells of the sitting; a row more is a language more."""
SEPARATOR = re.compile(r"[-=_*~#+•·.\s—–]{3,}|x{3,}|X{3,}|(?:\*\s*){1,5}|[⁂❦§]+")
_HEADING_WORD = (
    "chapter|section|part|act|scene|article|appendix|annex|enclosure|attachment|agenda|decision|decisions|resolution|conclusion|conclusions|introduction|preface|summary|contents|minutes|protocol"
    "|kapitel|abschnitt|teil|akt|szene|aufzug|auftritt|artikel|anlage|anhang|tagesordnung|beschluss|beschluß|einleitung|zusammenfassung"
    "|chapitre|partie|acte|scène|annexe|ordre du jour|séance|titre|capítulo|parte|acto|escena|anexo|orden del día|sesión|capitolo|atto|scena|allegato|ordine del giorno|seduta"
    "|глава|раздел|часть|действие|явление|сцена|приложение|повестка дня|решение|решили|постановили|слушали|заседание|стенограмма|протокол|выводы"
    "|rozdział|część|akt|scena|załącznik|porządek dzienny|posiedzenie|uchwała|kapitola|část|dějství|příloha|fejezet|rész|felvonás|jelenet|melléklet|hoofdstuk|deel|bedrijf|toneel|bijlage|kapitlet|avsnitt"
)


@cache
def classification() -> re.Pattern[str]:
    """A line that is nothing but a classification, or two of them; exclamation mark or full stop allowed."""
    words = "|".join(sorted((re.escape(word) for word in CLASSIFICATIONS.split("|")), key=len, reverse=True))
    return re.compile(rf"(?:{words})(?:[!.]*(?:\s*[/,;–-]\s*|\s+)(?:{words}))*[!.]*", re.I)


@cache
def heading_word() -> re.Pattern[str]:
    """A line that begins with a word for a part of a document, with its number."""
    return re.compile(
        rf"(?:(?:(?:first|second|third|fourth|fifth|erste[rs]?|zweite[rs]?|dritte[rs]?|vierte[rs]?|fünfte[rs]?|premi(?:er|ère)|deuxième|troisième|перв\w+|втор\w+|трет\w+|утреннее|вечернее|morning|afternoon|evening)\s+)?"
        rf"(?:{_HEADING_WORD})\b(?:\s+(?:[IVXLC]+|\d+|[a-z]|one|two|three|four|five))?(?:[.:]|\b)[^\n]{{0,95}})",
        re.I,
    )
