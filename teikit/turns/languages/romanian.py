"""Romanian: Camera Deputaților and Senat, interviews."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="ro",
    titles=phrases(
        "domnul; doamna; domnișoara; dl; dna; d-l; d-na; dr; prof; ing; tov; tovarășul; tovarășa",
        "general; colonel; regele; regina; părintele; deputat; senator",
    ),
    masculine=phrases("domnul; dl; d-l; tovarășul"),
    feminine=phrases("doamna; dna; d-na; domnișoara; tovarășa"),
    offices=phrases(
        "președinte; președintele; președinta; vicepreședinte; ministru; ministrul; prim-ministru",
        "secretar; secretarul; deputat; senator; raportor; judecător; martor; interpret; ambasador",
        "moderator; reporter; intervievator; intervievat; procuror; grefier; director; primar",
    ),
    voices=phrases(
        "Voci; O voce; Voce; Toți; Toate; Cor; Din sală; Din bănci; Voci din sală; Un deputat; Bărbat",
        "Femeie; Necunoscut; Amândoi",
    ),
    questions=phrases("Î; Întrebare"),
    answers=phrases("R; Răspuns"),
    no_speakers=phrases(
        "Notă; Subiect; Obiect; Referință; Către; De la; Data; Ora; Loc; Locul; Prezenți; Absenți",
        "Participanți; Sursa; Vezi; P.S.; Anexă; Ordinea de zi; Hotărâre; Decizie; Rezultat; Concluzie",
        "Titlu; Autor; Limba; Arhiva; Fond; Nume; Vârsta; Profesia; Adresa; Telefon; Copie; Atenție",
        "Exemplu; De exemplu; Total; Preț; Număr; Pagina; Capitol; Articol; Întrebare; Răspuns; Azi",
        "Ieri; Luni; Marți; Miercuri; Joi; Vineri; Sâmbătă; Duminică; Ianuarie; Februarie; Martie",
        "Aprilie; Mai; Iunie; Iulie; August; Septembrie; Octombrie; Noiembrie; Decembrie; Personaje",
        "Persoane; Scena; Actul; Da; Nu; Dar; Și",
    ),
    divisions=phrases("actul; act; tablou; prolog; epilog"),
    scenes=phrases("scena"),
    entrances=phrases("Intră; Iese; Ies; Apare; Apar"),
    trailers=phrases("Sfârșit; Sfârşit; Sfîrşit"),
    cast=phrases("Personaje; Persoanele; Personajele; Persoane"),
    present=phrases("Prezenți; Participanți; Au participat; Interpret; Președinte"),
    vocal=phrases(
        "râsete; râde; rumoare; vociferări; zgomot; voci; proteste; murmur; exclamații; strigăte; aparte",
        "plânge; oftează",
    ),
    kinesic=phrases("aplauze; vii aplauze; se ridică; se așază; dă din cap; arată"),
    incident=phrases("pauză; liniște; muzică; telefon; intră; iese; ședința; cortina; neinteligibil"),
    closings=phrases("Ședința s-a; Ședința a luat; Cortina; Sfârșit; Stenografia"),
)
