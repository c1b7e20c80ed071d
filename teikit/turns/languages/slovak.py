"""Slovak: Národná rada."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="sk",
    titles=phrases(
        "pán; pani; slečna; dr; judr; mudr; phdr; ing; mgr; doc; prof; súdruh; súdružka; gróf; grófka",
        "kráľ; kráľovná; generál; plukovník; kapitán; poslanec; poslankyňa; minister; ministerka; otec",
        "brat; sestra",
    ),
    masculine=phrases("pán; súdruh; poslanec; gróf; kráľ"),
    feminine=phrases("pani; slečna; súdružka; poslankyňa; ministerka; grófka"),
    offices=phrases(
        "predseda; predsedníčka; podpredseda; podpredsedníčka; predsedajúci; predsedajúca; minister",
        "ministerka; premiér; poslanec; poslankyňa; spravodajca; spravodajkyňa; tajomník; prezident",
        "tlmočník; veľvyslanec; prokurátor; sudca; svedok; riaditeľ; moderátor; redaktor; overovateľ",
        "podpredseda NR SR",
    ),
    voices=phrases(
        "Hlas; Hlasy; Hlas z pléna; Hlasy z pléna; Hlas v sále; Hlasy v sále; Hlas zo sály; Všetci",
        "Obaja; Zbor; Ľud; Sluha; Muž; Žena; Neznámy; Ostatní",
    ),
    questions=phrases("O; Otázka"),
    answers=phrases("O; Odpoveď"),
    no_speakers=phrases(
        "Poznámka; Pozn; Vec; Predmet; Komu; Od; Dátum; Čas; Miesto; Prítomní; Neprítomní; Účastníci",
        "Zdroj; Pozri; Porov; Príloha; Program; Uznesenie; Rozhodnutie; Výsledok; Záver; Názov; Autor",
        "Jazyk; Archív; Meno; Priezvisko; Vek; Povolanie; Adresa; Telefón; Kópia; Pozor; Príklad",
        "Napríklad; Totiž; Spolu; Cena; Číslo; Zväzok; Strana; Kapitola; Článok; Otázka; Odpoveď; Dnes",
        "Včera; Pondelok; Utorok; Streda; Štvrtok; Piatok; Sobota; Nedeľa; Január; Február; Marec; Apríl",
        "Máj; Jún; Júl; August; September; Október; November; December; Osoby; Scéna; Dejstvo; Áno; Nie",
        "Ale; A",
    ),
    divisions=phrases("dejstvo; obraz; prológ; epilóg"),
    scenes=phrases("výstup; scéna"),
    entrances=phrases("Vojde; Vojdú; Vstúpi; Odíde; Odídu; Príde; Prídu"),
    trailers=phrases("Koniec"),
    cast=phrases("Osoby; Postavy"),
    present=phrases("Prítomní; Účastníci; Tlmočník; Predsedajúci"),
    vocal=phrases(
        "smiech; smeje; veselosť; pobavenie; šum; hluk; výkriky; hlas; hlasy; ruch; plače; spieva; šepká",
    ),
    kinesic=phrases("potlesk; tlieska; vstáva; sadá; kýva; ukazuje; zaznenie; gong"),
    incident=phrases(
        "pauza; ticho; hudba; telefón; prestávka; schôdza; rokovanie; prezentácia; prichádza; odchádza",
        "opona; nezrozumiteľné; hlasovanie; zaznieva; krátka pauza; reakcia",
    ),
    closings=phrases("Rokovanie prerušené; Koniec; Opona; (Rokovanie; (Prerušenie; Schôdza skončila"),
)
