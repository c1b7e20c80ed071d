"""Galician: the Parlamento de Galicia."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="gl",
    titles=phrases(
        "señor; señora; sr; sra; don; dona; dr; dra; doutor; doutora; conselleiro; conselleira; deputado",
        "deputada; compañeiro; compañeira; pai; rei; conde",
    ),
    masculine=phrases("señor; sr; don; conselleiro; deputado"),
    feminine=phrases("señora; sra; dona; conselleira; deputada"),
    offices=phrases(
        "presidente; presidenta; vicepresidente; vicepresidenta; conselleiro; conselleira; secretario",
        "secretaria; deputado; deputada; valedor; valedora; portavoz; voceiro; voceira; director",
        "directora; xuíz; testemuña; entrevistador; entrevistadora; alcalde; alcaldesa; compareciente",
        "interventor",
    ),
    voices=phrases(
        "Voces de; Todos; Todas; Voces; Voz; Unha voz; Coro; Un deputado; Varios deputados; Home; Muller",
    ),
    questions=phrases("P; Pregunta"),
    answers=phrases("R; Resposta"),
    no_speakers=phrases(
        "Nota; Asunto; Data; Hora; Lugar; Presentes; Asistentes; Participantes; Fonte; Véxase; Anexo",
        "Orde do día; Acordo; Resultado; Conclusión; Título; Autor; Lingua; Arquivo; Nome; Idade; Total",
        "Prezo; Número; Páxina; Capítulo; Artigo; Hoxe; Onte; Luns; Martes; Mércores; Xoves; Venres",
        "Sábado; Domingo; Xaneiro; Febreiro; Marzo; Abril; Maio; Xuño; Xullo; Agosto; Setembro; Outubro",
        "Novembro; Decembro; Escena; Acto; Personaxes; Moitas grazas; Grazas; Señorías",
        "Resultado da votación; Votos emitidos; Votos a favor; Votos en contra; Abstencións; Por exemplo",
        "É dicir",
    ),
    divisions=phrases("acto; cadro; prólogo; epílogo"),
    scenes=phrases("escena"),
    items=phrases("pregunta; interpelación; moción; proposición; sesión; orde; comparecencia"),
    entrances=phrases("Entra; Entran; Sae; Saen; Vaise; Aparece"),
    trailers=phrases("Fin; Pano"),
    cast=phrases("Personaxes"),
    present=phrases("Presentes; Asistentes; Participantes"),
    vocal=phrases(
        "risos; murmurios; interrupcións; voces; berros; protestas; pronúncianse palabras; o señor",
        "a señora; asentimento; ri",
    ),
    kinesic=phrases("aplausos; érguese; senta; asente; a señora presidenta; o señor presidente"),
    incident=phrases(
        "pausa; silencio; música; entra; sae; remata a sesión; suspéndese; reanúdase; por orde",
    ),
    closings=phrases("Remata a sesión; Levántase a sesión; (Remata a sesión; Fin"),
    reporting=Reporting(
        verbs=phrases(
            "dixo; di; ten dito; declarou; declara; respondeu; responde; preguntou; pregunta; engadiu",
            "engade; observou; sinalou; manifestou; explicou; propuxo; prometeu; confirmou; recoñeceu",
            "lembrou; opina; opinou; escribiu; considera; afirmou; afirma",
        ),
        subordinators=phrases("que; se; como; por que; cando; onde; canto; quen; cal"),
        addressed=phrases("que; se; como"),
        bare_clause=False,
        pronouns=phrases("el; ela; eles; elas"),
        first_person=phrases("eu; nós"),
        indefinite=phrases("o cal; a cal; os cales; as cales"),
        objects=phrases("me; nos; lle; lles; despois; tamén; ademais; entón"),
        adverbs=phrases("me; nos; lle; lles; despois; tamén; ademais"),
        according_to=phrases("segundo"),
        plural_pronouns=phrases("eles; elas"),
        coordinators=phrases("e; pero; mais"),
        conjunctions=phrases("cando; se; mentres"),
        articles=phrases("o; a; os; as; un; unha"),
        impersonal=phrases("isto; iso; que; nada; todo"),
        prepositions=phrases("en; no; na; ao; tras; durante; por; con; de; do; da"),
        opening_adverbs=phrases("despois; finalmente; entón"),
        things=phrases(
            "carta; nota; informe; lei; artigo; acordo; tratado; telegrama; documento; xornal; acta", "texto"
        ),
        definite=r"(?:o|a|os|as|un|unha|seu|súa)\s",
        passive=r"(?:foi|é|era)",
        past=r"(?:ou|eu|iu|xo)\b",
        drops_subject=True,
    ),
)
