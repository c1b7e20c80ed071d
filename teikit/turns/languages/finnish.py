"""Finnish: Eduskunta, interviews."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="fi",
    titles=phrases(
        "herra; rouva; neiti; tri; tohtori; prof; professori; ed; edustaja; kansanedustaja; ministeri",
        "pääministeri; toveri; kenraali; eversti; kapteeni; kreivi; kreivitär; kuningas; kuningatar",
        "pastori; rovasti; puhemies",
    ),
    masculine=phrases("herra; kreivi; kuningas"),
    feminine=phrases("rouva; neiti; kreivitär; kuningatar"),
    offices=phrases(
        "puhemies; varapuhemies; ensimmäinen; toinen; pääministeri; ministeri; valtiovarainministeri",
        "ulkoministeri; edustaja; sihteeri; tulkki; suurlähettiläs; haastattelija; haastateltava",
        "tuomari; todistaja; syyttäjä; puheenjohtaja; opetusministeri; sisäministeri; oikeusministeri",
    ),
    voices=phrases(
        "Kaikki; Molemmat; Kuoro; Ääni; Ääniä; Kansa; Palvelija; Mies; Nainen; Tuntematon; Muut",
        "Välihuuto",
    ),
    questions=phrases("K; H; Kysymys"),
    answers=phrases("V; Vastaus"),
    no_speakers=phrases(
        "Huom; Huomautus; Asia; Viite; Kenelle; Keneltä; Päiväys; Päivämäärä; Aika; Paikka; Läsnä",
        "Poissa; Osallistujat; Lähde; Katso; Ks; Vrt; P.S.; Liite; Liitteet; Esityslista; Päätös; Tulos",
        "Johtopäätös; Otsikko; Tekijä; Kieli; Arkisto; Nimi; Ikä; Ammatti; Osoite; Puhelin; Kopio",
        "Esimerkki; Esimerkiksi; Nimittäin; Yhteensä; Hinta; Numero; Nro; Osa; Sivu; Luku; Kysymys",
        "Vastaus; Tänään; Eilen; Maanantai; Tiistai; Keskiviikko; Torstai; Perjantai; Lauantai",
        "Sunnuntai; Tammikuu; Helmikuu; Maaliskuu; Huhtikuu; Toukokuu; Kesäkuu; Heinäkuu; Elokuu",
        "Syyskuu; Lokakuu; Marraskuu; Joulukuu; Henkilöt; Näyttämö; Kohtaus; Näytös; Kyllä; Ei; Mutta",
        "Ja; Arvoisa puhemies",
    ),
    divisions=phrases("näytös; näytelmä; esinäytös; jälkinäytös; kuvaelma"),
    scenes=phrases("kohtaus"),
    items=phrases("istunto; asiakohta"),
    entrances=phrases("Sisään tulee; Sisään tulevat; Poistuu; Poistuvat"),
    trailers=phrases("Loppu"),
    cast=phrases("Henkilöluettelo; Näytelmän henkilöt", "Henkilöt; Henkilöitä; Jäsenet"),
    present=phrases("Läsnä; Osallistujat; Tulkki; Haastattelija; Puheenjohtaja"),
    vocal=phrases(
        "naurua; nauraa; naurahtaa; hälinää; välihuuto; välihuutoja; huutoja; huokaa; itkee; laulaa",
        "kuiskaa; eduskunnasta; hyvä; vasemmalta; oikealta",
    ),
    kinesic=phrases(
        "suosionosoituksia; taputuksia; nousee; istuutuu; nyökkää; osoittaa; suutelee; puhemies koputtaa",
    ),
    incident=phrases(
        "tauko; hiljaisuus; musiikkia; puhelin; puhemies; istunto; tulee; menee; esirippu; epäselvää",
    ),
    closings=phrases(
        "Istunto keskeytettiin; Istunto päättyi; Täysistunto lopetettiin; Täysistunto keskeytettiin",
        "Esirippu; Loppu; Keskustelu päättyi",
    ),
    reporting=Reporting(
        verbs=phrases(
            "sanoi; sanoo; sanoivat; lausui; lausuu; totesi; toteaa; ilmoitti; ilmoittaa; vastasi; vastaa",
            "kysyi; kysyy; lisäsi; lisää; huomautti; huomauttaa; korosti; korostaa; selitti; selittää",
            "ehdotti; ehdottaa; lupasi; vahvisti; myönsi; muistutti; kertoi; kertoo; kirjoitti",
            "kirjoittaa; katsoi; arveli; väitti; väittää; painotti",
        ),
        subordinators=phrases("että; miten; miksi; milloin; missä; kuinka; kuka; mikä; mitä; voiko; onko"),
        addressed=phrases("että; miksi"),
        commas=True,
        bare_clause=False,
        pronouns=phrases("hän; he"),
        first_person=phrases("minä; me"),
        objects=phrases("minulle; meille; hänelle; heille; sitten; myös; vielä"),
        adverbs=phrases("sitten; myös; vielä; edelleen; lopuksi; taas"),
        plural_pronouns=phrases("he"),
        second_person=phrases("te; sinä"),
        coordinators=phrases("ja; mutta; sekä"),
        conjunctions=phrases("kun; jos; koska; vaikka"),
        impersonal=phrases("se; tämä; mikä; kuka; mitään; kaikki"),
        opening_adverbs=phrases("sitten; lopuksi; silloin; eilen; tänään"),
        things=phrases(
            "kirje; nootti; raportti; laki; artikla; sopimus; sähke; asiakirja; lehti; pöytäkirja; teksti"
        ),
        definite=r"(?:puheenjohtaja|ministeri|suurlähettiläs|presidentti|puhemies)\b",
        past=r"(?:i|ivat)\b",
        ordinal_stop=True,
    ),
)
