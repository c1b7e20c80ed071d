"""Latin: Plautus, Terence, Seneca, acts of councils."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="la",
    titles=phrases("dominus; domina; pater; mater; frater; rex; regina; magister; dux; comes; episcopus"),
    offices=phrases(
        "chorus; nuntius; praetor; consul; notarius; episcopus; interpres; servus; ancilla; leno; miles",
        "senex; adulescens; puer; virgo; mulier; parasitus; medicus",
    ),
    voices=phrases("Chorus; Omnes; Ambo; Populus; Nuntius; Vox; Servus; Puer; Grex; Cantor"),
    no_speakers=phrases(
        "Nota; Argumentum; Finis; Explicit; Incipit; Item; Videlicet; Scilicet; Ergo; Igitur; Sed; Et",
        "Personae; Didascalia; Primo; Secundo; Tertio; Datum; Actum; Post scriptum; Exemplum; Respondeo",
        "Obiectio; Summa; Caput; Liber; Versus",
    ),
    divisions=phrases("actus; actvs; prologus; epilogus; argumentum; chorus; caput; liber"),
    scenes=phrases("scaena; scena; scoena"),
    entrances=phrases("Intrat; Exit; Exeunt; Manet; Manent"),
    trailers=phrases("Finis; Explicit"),
    cast=phrases("Personae; Dramatis personae; Fabulae personae"),
    vocal=phrases("ridet; ridens; clamat; flet; cantat; secum"),
    kinesic=phrases("surgit; sedet; plaudit; abit; exit; plausus"),
    incident=phrases("intrat; exeunt; silentium; pausa"),
    closings=phrases("Finis; Explicit; Plaudite"),
)
