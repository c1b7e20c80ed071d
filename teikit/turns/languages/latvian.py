"""Latvian: Saeima."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="lv",
    titles=phrases(
        "kungs; kundze; k-gs; k-dze; dr; prof; profesors; ministrs; ministre; ģenerālis; biedrs; biedre",
        "deputāts; deputāte",
    ),
    offices=phrases(
        "priekšsēdētājs; priekšsēdētāja; vadītājs; vadītāja; sēdes; ministrs; ministre; premjers",
        "sekretārs; sekretāre; deputāts; deputāte; tulks; tulce; vēstnieks; tiesnesis; liecinieks",
        "prokurors; intervētājs; referents; prezidents",
    ),
    voices=phrases(
        "Visi; Abi; Koris; Balss; Balsis; No zāles; Balss no zāles; Starpsauciens; Tauta; Vīrietis",
        "Sieviete; Nezināms",
    ),
    questions=phrases("J; Jautājums"),
    answers=phrases("A; Atbilde"),
    no_speakers=phrases(
        "Piezīme; Temats; Kam; No; Datums; Laiks; Vieta; Klātesošie; Piedalās; Dalībnieki; Avots; Sk",
        "Pielikums; Darba kārtība; Lēmums; Rezultāts; Secinājums; Nosaukums; Autors; Valoda; Arhīvs",
        "Vārds; Vecums; Adrese; Tālrunis; Kopija; Piemēram; Kopā; Cena; Numurs; Nr; Lappuse; Nodaļa",
        "Pants; Jautājums; Atbilde; Šodien; Vakar; Pirmdiena; Otrdiena; Trešdiena; Ceturtdiena",
        "Piektdiena; Sestdiena; Svētdiena; Janvāris; Februāris; Marts; Aprīlis; Maijs; Jūnijs; Jūlijs",
        "Augusts; Septembris; Oktobris; Novembris; Decembris; Personas; Skatuve; Cēliens; Jā; Nē; Bet",
        "Un; Godātie deputāti",
    ),
    divisions=phrases("cēliens; prologs; epilogs"),
    scenes=phrases("skats; aina"),
    entrances=phrases("Ienāk; Iziet; Parādās"),
    trailers=phrases("Beigas; Gals"),
    cast=phrases("Personas; Darbojas"),
    present=phrases("Klātesošie; Piedalās; Dalībnieki; Tulks"),
    vocal=phrases(
        "smiekli; smejas; troksnis; starpsaucieni; starpsauciens; no zāles; sauciens; zālē; raud; dzied",
        "čukst; balsis",
    ),
    kinesic=phrases("aplausi; pieceļas; apsēžas; māj; rāda"),
    incident=phrases(
        "pauze; klusums; mūzika; telefons; starpbrīdis; sēde; priekškars; nav dzirdams; zvans",
    ),
    closings=phrases("Sēde slēgta; Sēdi slēdzu; Starpbrīdis; Priekškars; Beigas; (Starpbrīdis"),
)
