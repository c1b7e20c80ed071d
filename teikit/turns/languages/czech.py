"""Czech: Poslanecká sněmovna, plays, interviews."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="cs",
    titles=phrases(
        "pan; pán; paní; slečna; p; dr; judr; mudr; phdr; rndr; ing; mgr; bc; doc; prof; profesor",
        "soudruh; soudružka; s; hrabě; hraběnka; baron; kníže; král; královna; generál; plukovník",
        "kapitán; poslanec; poslankyně; senátor; senátorka; ministr; ministryně; otec; bratr; sestra",
        "farář",
    ),
    masculine=phrases("pan; pán; soudruh; poslanec; senátor; hrabě; král"),
    feminine=phrases("paní; slečna; soudružka; poslankyně; senátorka; ministryně; hraběnka; královna"),
    plural_titles=phrases("pánové; soudruzi; pp"),
    offices=phrases(
        "předseda; předsedkyně; místopředseda; místopředsedkyně; předsedající; ministr; ministryně",
        "premiér; poslanec; poslankyně; senátor; senátorka; zpravodaj; zpravodajka; tajemník; tajemnice",
        "prezident; tlumočník; velvyslanec; prokurátor; soudce; svědek; obžalovaný; ředitel; tazatel",
        "tazatelka; moderátor; moderátorka; guvernér; ombudsman; kancléř; starosta; primátor; hejtman",
        "narátor; náměstek",
    ),
    voices=phrases(
        "Hlas; Hlasy; Hlas z pléna; Hlasy z pléna; Hlas ze sálu; Všichni; Všechny; Oba; Obě; Sbor; Lid",
        "Sluha; Muž; Žena; Neznámý; Ostatní; Poslové; Posel",
    ),
    questions=phrases("O; Ot; Otázka; T"),
    answers=phrases("O; Odp; Odpověď; N"),
    no_speakers=phrases(
        "Rozhovor; Nahrávka; Přepis; Soubor",
        "Poznámka; Pozn; Věc; Předmět; Komu; Od; Datum; Čas; Místo; Přítomni; Přítomní; Nepřítomni",
        "Omluveni; Účastníci; Zdroj; Viz; Srov; P.S.; Příloha; Přílohy; Program; Usnesení; Rozhodnutí",
        "Výsledek; Závěr; Název; Autor; Jazyk; Archiv; Fond; Jméno; Příjmení; Věk; Povolání; Adresa",
        "Telefon; Kopie; Pozor; Příklad; Například; Totiž; Celkem; Cena; Číslo; Č; Svazek; Strana",
        "Kapitola; Článek; Otázka; Odpověď; Dnes; Včera; Pondělí; Úterý; Středa; Čtvrtek; Pátek; Sobota",
        "Neděle; Leden; Únor; Březen; Duben; Květen; Červen; Červenec; Srpen; Září; Říjen; Listopad",
        "Prosinec; Osoby; Scéna; Dějství; Ano; Ne; Ale; A; Řekl; Zapsal; Zapsala",
    ),
    divisions=phrases("dějství; jednání; obraz; prolog; epilog; akt; předehra"),
    scenes=phrases("výstup; scéna; proměna"),
    items=phrases("schůze; bod; interpelace"),
    entrances=phrases(
        "Vejde; Vejdou; Vstoupí; Vchází; Vcházejí; Odejde; Odejdou; Odchází; Přijde; Přijdou", "Vběhne"
    ),
    trailers=phrases("Konec"),
    cast=phrases("Osoby hry; Účinkující; Osoby dramatu", "Osoby; Postavy; Jednající osoby"),
    present=phrases("Přítomni; Přítomní; Účastníci; Tlumočník; Předsedající; Tazatel"),
    vocal=phrases(
        "smích; směje; veselost; pobavení; šum; šum v sále; hluk; výkřiky; výkřik; hlas z; hlasy z",
        "námitky; protesty; posl.; poslanec; poslankyně; ministr; bez mikrofonu; mimo mikrofon; pláče",
        "zpívá; vzdychá; šeptá; volá; hlasitý; projevy",
    ),
    kinesic=phrases(
        "potlesk; bouřlivý potlesk; dlouhotrvající potlesk; tleská; vstává; sedá; kývá; ukazuje; líbá",
        "gong; předsedající; povstali; všichni povstanou; hlásí",
    ),
    incident=phrases(
        "pauza; ticho; hudba; telefon; zvonek; zní gong; zní znělka; přestávka; schůze; jednání",
        "přítomno; vchází; odchází; opona; nesrozumitelné; hlasování; přednost; reaguje; odmlka",
    ),
    closings=phrases(
        "Opona padá; Opona spadne",
        "Jednání skončilo; Schůze skončila; Konec schůze; Opona; Konec; (Jednání skončilo; Zapsal",
        "(Schůze skončila; (Konec schůze",
    ),
    reporting=Reporting(
        verbs=phrases(
            "řekl; řekla; řekli; říká; prohlásil; prohlásila; odpověděl; odpověděla; zeptal se",
            "se zeptal; se zeptala; zeptala se; se dotázal; se dotázala",
            "zeptala se; poznamenal; poznamenala; dodal; dodala; uvedl; uvedla; zdůraznil; zdůraznila",
            "připomněl; připomněla; oznámil; oznámila; sdělil; sdělila; vysvětlil; vysvětlila; navrhl",
            "navrhla; slíbil; slíbila; ujistil; ujistila; varoval; varovala; potvrdil; potvrdila",
            "domnívá se; tvrdil; tvrdila; napsal; napsala; zvolal; zvolala",
        ),
        subordinators=phrases("že; zda; jestli; jak; proč; kdy; kde; kdo; kolik; co; jaký; aby"),
        bare_clause=False,
        pronouns=phrases("on; ona; oni"),
        first_person=phrases("já; my"),
        objects=phrases("mi; nám; mu; jí; jim; pak; potom; také; dále"),
        adverbs=phrases("mi; nám; mu; jí; jim; pak; potom; také; dále; však"),
        according_to=phrases("podle; podle slov"),
        plural_pronouns=phrases("oni; ony"),
        second_person=phrases("vy; ty"),
        drops_subject=True,
        coordinators=phrases("a; i; ale"),
        conjunctions=phrases("když; jestliže; protože; jakmile"),
        object_pronouns=phrases("něm; ní; nich; něho"),
        impersonal=phrases("to; co; kdo; nic; všechno"),
        prepositions=phrases("v; ve; na; po; při; s; se; k; od; do; během"),
        opening_adverbs=phrases("pak; potom; nakonec"),
        things=phrases(
            "dopis; nóta; zpráva; zákon; článek; dohoda; smlouva; telegram; dokument; noviny; protokol; text",
            "ústava; dekret",
        ),
        past=r"(?:l|la|li|ly)\b",
        ordinal_stop=True,
    ),
)
