"""Spanish: the Cortes and American parliaments, comedias, interviews."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="es",
    titles=phrases(
        "señor; señora; señorita; sr; sra; srta; sres; don; doña; d; dña; dr; dra; doctor; doctora; ing",
        "lic; prof; profesor; profesora; general; coronel; capitán; comandante; almirante; conde",
        "condesa; duque; duquesa; marqués; marquesa; rey; reina; príncipe; princesa; fray; padre; madre",
        "sor; hermano; hermana; compañero; compañera; camarada; diputado; diputada; senador; senadora",
        "excmo; ilmo; tía; tío",
    ),
    masculine=phrases(
        "señor; sr; don; doctor; conde; duque; marqués; rey; padre; diputado; senador; compañero",
    ),
    feminine=phrases(
        "señora; señorita; sra; srta; doña; doctora; condesa; duquesa; marquesa; reina; madre; diputada",
        "senadora; compañera",
    ),
    offices=phrases(
        "presidente; presidenta; vicepresidente; vicepresidenta; ministro; ministra; secretario",
        "secretaria; portavoz; diputado; diputada; senador; senadora; consejero; consejera; alcalde",
        "alcaldesa; juez; jueza; fiscal; testigo; acusado; intérprete; embajador; embajadora; moderador",
        "moderadora; entrevistador; entrevistadora; entrevistado; entrevistada; periodista; informante",
        "relator; ponente; interventor; letrado; gobernador; canciller; delegado; caballero; conseller",
        "jefe",
    ),
    voices=phrases(
        "Voces de; Todos; Todas; Unos; Otros; Voces; Voz; Una voz; Varios; Varias; Coro; Músicos; Música; Ambos",
        "Los dos; Las dos; Dentro; Pueblo; Gente; Desconocido; Un diputado; Varios diputados",
        "Varios señores diputados; Un criado; Criado; Criada; Hombre; Mujer; Hombre 1; Uno; Soldado",
        "Soldados; El público",
    ),
    questions=phrases("P; Pregunta"),
    answers=phrases("R; Respuesta"),
    no_speakers=phrases(
        "Entrevista; Grabación; Transcripción; Archivo; Duración",
        "Nota; Notas; Asunto; Ref; Referencia; A; De; Para; Fecha; Hora; Lugar; Presentes; Ausentes",
        "Asistentes; Participantes; Fuente; Véase; Posdata; P.D.; Anexo; Anexos; Orden del día; Acuerdo",
        "Acuerdos; Resultado; Conclusión; Título; Autor; Idioma; Archivo; Signatura; Nombre; Edad",
        "Profesión; Dirección; Teléfono; Copia; Atención; Ejemplo; Por ejemplo; A saber; Total; Precio",
        "Número; Tomo; Página; Capítulo; Artículo; Sección; Pregunta; Respuesta; Aquí; Hoy; Ayer; Lunes",
        "Martes; Miércoles; Jueves; Viernes; Sábado; Domingo; Enero; Febrero; Marzo; Abril; Mayo; Junio",
        "Julio; Agosto; Septiembre; Octubre; Noviembre; Diciembre; Personajes; Personas; Escena; Acto",
        "Dijo; Primero; Segundo; Señores; Señorías; Estimado; Estimada; Sí; No; Pero; Y; Luego; Entonces",
        "Es decir; Firmado; Excusaron su asistencia",
    ),
    divisions=phrases("acto; jornada; cuadro; prólogo; epílogo; entremés; loa; auto; mutación; apéndice"),
    scenes=phrases("escena"),
    items=phrases("sesión; punto; pregunta; interpelación; moción; proposición; orden"),
    entrances=phrases("Entra; Entran; Sale; Salen; Vase; Vanse; Aparece; Aparecen; Éntrase; Éntranse"),
    trailers=phrases("Fin"),
    cast=phrases(
        "Personajes; Personas; Personas que hablan en ella; Reparto; Interlocutores; Figuras",
        "Hablan en ella las personas siguientes",
    ),
    present=phrases(
        "Presentes; Asistentes; Participantes; Asisten; Intérprete; Entrevistador; Entrevistadora",
        "Entrevistado; Entrevistada; Preside; Presidencia",
    ),
    vocal=phrases(
        "risas; ríe; se ríe; riendo; rumores; murmullos; protestas; protesta; voces; gritos; voz",
        "varios señores; una voz; aparte; canta; llora; llorando; suspira; interrupción; interrupciones",
        "exclamaciones; asentimiento; denegaciones; muy bien; bravo; carcajada; abucheos; tose; susurra",
    ),
    kinesic=phrases(
        "aplausos; grandes aplausos; prolongados aplausos; aplaude; se levanta; se sienta; asiente",
        "señala; señalando; hace gestos; hacen signos; hace signos; abraza; besa; saluda; puestos en pie",
        "en pie; va; vase; el señor; la señora; los señores",
    ),
    incident=phrases(
        "pausa; silencio; larga pausa; suena; música; teléfono; timbre; ruido; entra; entran; sale",
        "salen; se va; se abre; se suspende; se reanuda; telón; inaudible; corte; un momento de silencio",
        "era; eran; se levanta la sesión; continúa",
    ),
    floor=phrases("el orador; la oradora; continuando"),
    closings=phrases(
        "Se levanta la sesión; Era la; Eran las; Telón; Fin; Fin de; (Se levanta; Firmado",
        "Sin más asuntos; La reunión terminó; El secretario; Cae el telón",
    ),
    reporting=Reporting(
        verbs=phrases(
            "dijo; dice; ha dicho; decía; declaró; ha declarado; declara; expuso; expone; respondió",
            "responde; contestó; contesta; preguntó; pregunta; observó; observa; añadió; añade; agregó",
            "afirmó; afirma; ha afirmado; manifestó; manifiesta; ha manifestado; señaló; señala; indicó",
            "indica; subrayó; subraya; opinó; opina; recordó; recuerda; informó; informa; anunció",
            "anuncia; propuso; propone; prometió; aseguró; asegura; explicó; explica; advirtió; advierte",
            "confirmó; confirma; objetó; reconoció; insistió; insiste; repitió; comunicó; escribió",
            "escribe; exclamó; replicó; sostuvo; sostiene; solicitó; pidió; pide; hizo constar",
            "hizo saber; quiso saber",
        ),
        subordinators=phrases(
            "que; si; cómo; por qué; cuándo; dónde; quién; cuánto; cuántos; cuántas; qué; cuál",
        ),
        bare_clause=False,
        pronouns=phrases("él; ella; ellos; ellas; éste; aquél"),
        first_person=phrases("yo; nosotros"),
        objects=phrases(
            "luego; entonces; también; además; asimismo; después; finalmente; todavía; hoy; ayer",
            "en seguida",
        ),
        adverbs=phrases(
            "me; nos; le; les; lo; luego; entonces; también; además; asimismo; finalmente; no obstante",
        ),
        according_to=phrases("según; en opinión de; en palabras de"),
        plural_pronouns=phrases("ellos; ellas"),
        second_person=phrases("usted; ustedes; tú"),
        coordinators=phrases("y; pero; e"),
        conjunctions=phrases("cuando; si; mientras; como"),
        articles=phrases("el; la; los; las; un; una"),
        object_pronouns=phrases("él; ella; ellos; ellas"),
        impersonal=phrases("esto; eso; ello; que; nada; todo"),
        prepositions=phrases("en; a; al; durante; tras; por; con; de; del; después de; antes de"),
        opening_adverbs=phrases("después; luego; finalmente; entonces"),
        things=phrases(
            "carta; nota; informe; ley; artículo; acuerdo; tratado; telegrama; documento; periódico; acta",
            "texto; constitución; decreto; registro",
        ),
        definite=r"(?:el|la|los|las|un|una|su|nuestro|nuestra)\s",
        past=r"(?:ó|ieron|aron|é|í)\b|\b(?:ha|he|han|hemos)\s",
    ),
)
