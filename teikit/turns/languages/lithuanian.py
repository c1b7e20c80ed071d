"""Lithuanian: Seimas."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="lt",
    titles=phrases(
        "ponas; ponia; p; panelė; dr; prof; profesorius; ministras; ministrė; generolas; draugas; draugė",
        "kunigas; seimo",
    ),
    offices=phrases(
        "pirmininkas; pirmininkė; pirmininkaujantis; pirmininkaujanti; pavaduotojas; pavaduotoja",
        "ministras; ministrė; premjeras; sekretorius; sekretorė; narys; narė; vertėjas; vertėja",
        "ambasadorius; teisėjas; liudytojas; prokuroras; pranešėjas; prezidentas; interviuotojas",
    ),
    voices=phrases(
        "Visi; Abu; Choras; Balsas; Balsai; Balsai salėje; Balsas salėje; Balsas iš salės; Žmonės; Vyras",
        "Moteris; Nežinomas",
    ),
    questions=phrases("K; Klausimas"),
    answers=phrases("A; Atsakymas"),
    no_speakers=phrases(
        "Pastaba; Tema; Kam; Nuo; Data; Laikas; Vieta; Dalyvauja; Dalyvavo; Dalyviai; Šaltinis; Žr; Plg",
        "Priedas; Darbotvarkė; Nutarta; Nutarimas; Rezultatas; Išvada; Pavadinimas; Autorius; Kalba",
        "Archyvas; Vardas; Pavardė; Amžius; Adresas; Telefonas; Kopija; Pavyzdžiui; Iš viso; Kaina",
        "Numeris; Nr; Tomas; Puslapis; Skyrius; Straipsnis; Klausimas; Atsakymas; Šiandien; Vakar",
        "Pirmadienis; Antradienis; Trečiadienis; Ketvirtadienis; Penktadienis; Šeštadienis; Sekmadienis",
        "Sausis; Vasaris; Kovas; Balandis; Gegužė; Birželis; Liepa; Rugpjūtis; Rugsėjis; Spalis",
        "Lapkritis; Gruodis; Asmenys; Veikėjai; Scena; Veiksmas; Taip; Ne; Bet; Ir",
    ),
    divisions=phrases("veiksmas; prologas; epilogas"),
    scenes=phrases("scena; paveikslas"),
    entrances=phrases("Įeina; Išeina; Pasirodo"),
    trailers=phrases("Pabaiga; Galas"),
    cast=phrases("Veikėjai; Asmenys"),
    present=phrases("Dalyvauja; Dalyvavo; Dalyviai; Vertėjas; Pirmininkauja"),
    vocal=phrases(
        "juokas; juokiasi; triukšmas; šurmulys; balsai; balsas; replikos; šūksniai; verkia; dainuoja",
        "šnabžda",
    ),
    kinesic=phrases("plojimai; atsistoja; sėdasi; linkteli; rodo; gongas"),
    incident=phrases("pauzė; tyla; muzika; telefonas; posėdis; uždanga; negirdėti; skambutis"),
    closings=phrases("Posėdis baigtas; Posėdžio pabaiga; Uždanga; Pabaiga"),
)
