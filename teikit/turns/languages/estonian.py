"""Estonian: Riigikogu."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="et",
    titles=phrases("härra; hr; proua; pr; preili; dr; prof; professor; minister; kindral; seltsimees; sm"),
    offices=phrases(
        "esimees; aseesimees; juhataja; minister; peaminister; rahandusminister; välisminister; sekretär",
        "tõlk; saadik; kohtunik; tunnistaja; prokurör; intervjueerija; küsitleja; president",
        "justiitsminister",
    ),
    voices=phrases(
        "Kõik; Mõlemad; Koor; Hääl; Hääled; Hääl saalist; Rahvas; Mees; Naine; Tundmatu; Teised",
    ),
    questions=phrases("K; Küsimus"),
    answers=phrases("V; Vastus"),
    no_speakers=phrases(
        "Märkus; Teema; Kellele; Kellelt; Kuupäev; Aeg; Koht; Kohal; Puudusid; Osalejad; Allikas; Vt",
        "Vrd; Lisa; Päevakord; Otsus; Tulemus; Järeldus; Pealkiri; Autor; Keel; Arhiiv; Nimi; Vanus",
        "Amet; Aadress; Telefon; Koopia; Näide; Näiteks; Kokku; Hind; Number; Nr; Köide; Lehekülg",
        "Peatükk; Küsimus; Vastus; Täna; Eile; Esmaspäev; Teisipäev; Kolmapäev; Neljapäev; Reede",
        "Laupäev; Pühapäev; Jaanuar; Veebruar; Märts; Aprill; Mai; Juuni; Juuli; August; September",
        "Oktoober; November; Detsember; Tegelased; Lava; Vaatus; Jah; Ei; Aga; Ja",
    ),
    divisions=phrases("vaatus; proloog; epiloog"),
    scenes=phrases("etteaste; stseen; pilt"),
    entrances=phrases("Sisse astub; Sisse tuleb; Lahkub"),
    trailers=phrases("Lõpp"),
    cast=phrases("Tegelased; Osalised"),
    present=phrases("Kohal; Osalejad; Tõlk; Intervjueerija"),
    vocal=phrases(
        "naer; naerab; naeru; müra; vahelehüüe; hääl saalist; hüüded; sumin; nutab; laulab; sosistab",
    ),
    kinesic=phrases("aplaus; tõuseb; istub; noogutab; osutab"),
    incident=phrases(
        "paus; vaikus; muusika; telefon; istung; haamer; juhataja helistab; eesriie; arusaamatu",
    ),
    closings=phrases("Istungi lõpp; Istung lõppes; Eesriie; Lõpp"),
)
