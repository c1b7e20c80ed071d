"""The words that introduce a field of a record, in the languages of archives and editors.

To teach the readers a further word, add it to its row. Words are compared casefolded, without the colon.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Label(NamedTuple):
    """What a label word introduces."""

    field: str
    """Name of a record field."""
    type: str | None = None
    """Kind of an ``idno``."""


_WORDS: dict[Label, str] = {
    Label(
        "title"
    ): "title | document title | titel | titre | título | titolo | tytuł | название | заголовок | назва"
    " | název | titul | cím | otsikko | başlık | заглавие | naslov | naslov dokumenta | 标题 | 題名 | 제목",
    Label(
        "author"
    ): "author | authors | creator | by | autor | autorin | verfasser | verfasserin | auteur | autores | autora"
    " | autore | автор | автори | авторы | szerző | schrijver | yazar | tekijä | 作者 | 著者",
    Label(
        "editor"
    ): "editor | editors | edited by | herausgeber | herausgeberin | bearbeiter | bearbeiterin | hrsg. | éditeur"
    " | éditeur scientifique | redactor | curatore | a cura di | redaktor | редактор | публикатор | szerkesztő",
    Label(
        "translator"
    ): "translator | translators | translated by | translation | übersetzer | übersetzerin | übersetzung"
    " | übersetzt von | traducteur | traduction | traductor | traductora | traducido por | traduttore | tłumacz"
    " | tłumaczenie | переводчик | перевод | перекладач | překlad | překladatel | fordító | fordította | vertaler",
    Label(
        "transcriber"
    ): "transcriber | transcribed by | transcription | transcription by | transkription | transkribiert von"
    " | transcripteur | transcripción | transkrypcja | расшифровка | расшифровал | átírta",
    Label(
        "contributor"
    ): "contributor | contributors | contributed by | contributed | beiträger | contributeur | contribuidor",
    Label(
        "interviewer"
    ): "interviewer | interviewers | interviewed by | interviewerin | interviewerinnen | enquêteur"
    " | enquêtrice | entrevistador | entrevistadora | intervistatore | интервьюер | prowadzący wywiad | kérdező",
    Label(
        "interviewee"
    ): "interviewee | interviewees | narrator | informant | respondent | befragte | befragter | interviewte"
    " | interviewter | interviewpartner | interviewpartnerin | erzähler | enquêté | enquêtée | témoin | entrevistado"
    " | entrevistada | intervistato | респондент | rozmówca | adatközlő",
    Label(
        "funder"
    ): "funder | funders | donor | donors | sponsor | sponsors | supported by | förderer | gefördert von"
    " | financement | financeur | mécène | financiador | patrocinador | finanziatore | sponsorzy | спонсор | támogató",
    Label(
        "publisher"
    ): "publisher | programme | program | project | published by | collection publisher | verlag | herausgebende stelle"
    " | éditions | maison d'édition | editorial | editore | wydawca | издатель | издательство | видавець | kiadó | uitgever",
    Label(
        "rights"
    ): "rights | copyright | rights statement | terms of use | usage rights | rechte | nutzungsrechte | droits"
    " | derechos | diritti | prawa | права | jogok | rechten",
    Label(
        "licence"
    ): "licence | license | lizenz | licencia | licenza | licencja | лицензия | ліцензія | licenc",
    Label(
        "idno", "record"
    ): "record id | id | record number | identifier | document id | document number | datensatz | signatur-id"
    " | identifiant | numéro de notice | identificador | identificatore | identyfikator | идентификатор",
    Label("idno", "url"): "url | permalink | link | web address | persistent url | adresse | enlace | ссылка",
    Label("idno", "doi"): "doi",
    Label(
        "idno", "shelfmark"
    ): "shelfmark | call number | call no. | reference code | tape number | aktenzeichen",
    Label("idno", "project"): "projekt | project number | project id | projektnummer | forschungsprojekt",
    Label(
        "uploaded"
    ): "original uploaded date | uploaded | upload date | date uploaded | hochgeladen am | mise en ligne",
    Label(
        "provenance"
    ): "source | sources | archive | original archive | archival source | holding archive | repository | provenance"
    " | archiv | quelle | signatur | fundort | aufbewahrungsort | überlieferung | source archive | archives | cote"
    " | source archivistique | fonds | archivo | fuente | signatura | archivio | fonte | segnatura | archiwum | źródło"
    " | sygnatura | архив | источник | шифр | архівний шифр | джерело | архів | archív | levéltár | forrás | jelzet | archief"
    " | arhiv | izvor | arkiv | arkisto | arşiv | 档案馆 | 档号 | 出典 | 来源 | 出处 | 資料來源 | 出所 | 출처",
    Label(
        "abstract"
    ): "summary | abstract | description | synopsis | zusammenfassung | inhalt | regest | kurzregest | résumé"
    " | sommaire | resumen | resumo | sommario | riassunto | streszczenie | opis zawartości | аннотация | резюме"
    " | краткое содержание | анотація | shrnutí | összefoglaló | samenvatting | özet | 摘要 | 要旨",
    Label(
        "date"
    ): "date | document date | date of document | date of interview | interview date | date of recording | date of the interview"
    " | interviewdatum | datum des interviews | aufnahmedatum | date de l'entretien | date d'enregistrement"
    " | fecha de la entrevista | data wywiadu | data nagrania | дата интервью | datum | entstehungsdatum | data | fecha | дата | dátum | päiväys"
    " | tarih | dato | ημερομηνία | 日期 | 日付 | 날짜 | kelt",
    Label(
        "place"
    ): "place | location | place of interview | ort | entstehungsort | lieu | lugar | luogo | miejsce | место | місце | místo | hely | plaats",
    Label(
        "language"
    ): "language | lang | sprache | langue | idioma | lengua | lingua | język | язык | мова | jazyk | nyelv | taal"
    " | språk | kieli | dil | γλώσσα | 语言 | 言語",
    Label(
        "original_language"
    ): "original language | originalsprache | langue originale | idioma original | lingua originale"
    " | język oryginału | язык оригинала",
    Label(
        "genre"
    ): "type | document type | genre | record type | textsorte | dokumenttyp | gattung | type de document | tipo"
    " | tipo de documento | typ | rodzaj | gatunek | тип | вид документа | жанр | típus | műfaj | documenttype",
    Label(
        "subject"
    ): "subjects | keywords | topics | tags | schlagwörter | schlagworte | sachgebiete | mots-clés | mots clés"
    " | descripteurs | palabras clave | materias | temas | parole chiave | soggetti | słowa kluczowe | ключевые слова"
    " | темы | ключові слова | klíčová slova | kulcsszavak | trefwoorden | palavras-chave | anahtar kelimeler",
    Label("note", "classification"): "classification | original classification",
    Label(
        "note"
    ): "contents | notes | remarks | anmerkung | bemerkung | bemerkungen | remarque | nota | notas | примечание"
    " | uwagi | megjegyzés",
}

LABELS: Mapping[str, Label] = MappingProxyType(
    {word.strip().casefold(): label for label, words in _WORDS.items() for word in words.split("|")}
)
"""Label word, casefolded, to what it introduces."""


def label_of(words: str) -> Label | None:
    """What the words before a colon introduce, or ``None`` where they are no label of a field.

    A parenthesis behind the word is passed over: ``Interviewerin (I)``; so are underscores: ``record_id``.
    """
    folded = words.strip().strip("*_#").replace("_", " ").casefold()
    found = LABELS.get(folded)
    if found is None and folded.endswith(")") and "(" in folded:
        found = LABELS.get(folded[: folded.index("(")].strip())
    return found
