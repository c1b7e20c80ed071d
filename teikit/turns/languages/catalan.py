"""Catalan: the Parlament, whose official record prints the name alone over the speech."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="ca",
    titles=phrases(
        "senyor; senyora; sr; sra; srs; dr; dra; doctor; doctora; en; na; don; donya; mossèn; pare; mare",
        "conseller; consellera; diputat; diputada; comte; rei; general; il·lustre; honorable",
    ),
    masculine=phrases("senyor; sr; en; conseller; diputat; mossèn"),
    feminine=phrases("senyora; sra; na; consellera; diputada"),
    offices=phrases(
        "president; presidenta; vicepresident; vicepresidenta; conseller; consellera; secretari",
        "secretària; diputat; diputada; síndic; síndica; ministre; ministra; lletrat; lletrada; portaveu",
        "director; directora; comissionat; comissionada; fiscal; magistrat; alcalde; alcaldessa",
        "entrevistador; entrevistadora; entrevistat; entrevistada; moderador; moderadora; interventor",
        "adjunt; adjunta; delegat; delegada",
    ),
    voices=phrases(
        "Veus de; Tots; Totes; Veus; Veu; Una veu; Cor; Diversos diputats; Un diputat; Home; Dona; Poble",
        "Desconegut",
    ),
    questions=phrases("P; Pregunta"),
    answers=phrases("R; Resposta"),
    no_speakers=phrases(
        "Nota; Notes; Assumpte; Referència; A; De; Data; Hora; Lloc; Presents; Absents; Assistents",
        "Participants; Font; Vegeu; P.D.; Annex; Ordre del dia; Acord; Resultat; Conclusió; Títol; Autor",
        "Llengua; Arxiu; Nom; Edat; Professió; Adreça; Telèfon; Còpia; Atenció; Exemple; Per exemple",
        "És a dir; Total; Preu; Número; Volum; Pàgina; Capítol; Article; Secció; Pregunta; Resposta",
        "Avui; Ahir; Dilluns; Dimarts; Dimecres; Dijous; Divendres; Dissabte; Diumenge; Gener; Febrer",
        "Març; Abril; Maig; Juny; Juliol; Agost; Setembre; Octubre; Novembre; Desembre; Personatges",
        "Escena; Acte; Gràcies; Moltes gràcies; Bé; Molt bé; Sí; No; Però; I; Bon dia; Bona tarda",
        "Endavant; Diputats; Diputades; Moltíssimes gràcies; Gràcies, president; Gràcies, presidenta",
        "Moltes gràcies, president; Moltes gràcies, presidenta; Merci; Merci, president",
    ),
    divisions=phrases("acte; quadre; pròleg; epíleg"),
    scenes=phrases("escena"),
    items=phrases(
        "pregunta; interpel·lació; moció; proposta; projecte; proposició; debat; ordre; compareixença",
        "elecció; acord",
    ),
    entrances=phrases("Entra; Entren; Surt; Surten; Apareix; Apareixen; Se'n va"),
    trailers=phrases("Fi"),
    cast=phrases("Personatges; Repartiment"),
    present=phrases("Presents; Assistents; Participants; Entrevistador; Entrevistat"),
    vocal=phrases(
        "rialles; riu; remor; remor de veus; veus; veus de fons; crits; murmuris; protestes; aldarull",
        "canta; plora; xiulets; exclamacions; tus; alguns diputats; algú; una veu",
    ),
    kinesic=phrases(
        "aplaudiments; forts aplaudiments; aplaudiments forts; s'aixeca; es posa; assenteix; assenyala",
        "el president; la presidenta; mostra; ensenya; fa que",
    ),
    incident=phrases(
        "pausa; pausa llarga; silenci; música; timbre; telèfon; soroll; entra; entren; surt; surten",
        "la sessió; es reprèn; la votació; teló; se sent",
    ),
    closings=phrases(
        "La sessió s'aixeca; La sessió s’aixeca; La sessió se suspèn; Teló; Fi; S'aixeca la sessió",
    ),
)
