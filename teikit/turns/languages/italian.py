"""Italian: Camera and Senato, comedies old and new, interviews."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="it",
    titles=phrases(
        "signor; signora; signorina; sig; sig.ra; dott; dott.ssa; dottor; dottore; dottoressa; prof",
        "professor; professore; professoressa; ing; avv; avvocato; on; onorevole; sen; senatore",
        "senatrice; conte; contessa; duca; duchessa; marchese; marchesa; principe; principessa; re",
        "regina; cavaliere; don; donna; fra; frate; padre; suor; monsignor; generale; colonnello",
        "capitano; messer; madonna; compagno; compagna; barone; baronessa; s.e",
    ),
    masculine=phrases(
        "signor; sig; dottor; dottore; conte; duca; marchese; principe; re; don; fra; padre; messer",
        "compagno; barone",
    ),
    feminine=phrases(
        "signora; signorina; dottoressa; contessa; duchessa; marchesa; principessa; regina; donna; suor",
        "madonna; compagna",
    ),
    offices=phrases(
        "presidente; vicepresidente; ministro; ministra; sottosegretario; segretario; segretaria",
        "relatore; relatrice; senatore; senatrice; deputato; deputata; sindaco; giudice; testimone",
        "imputato; avvocato; pubblico ministero; interprete; ambasciatore; moderatore; moderatrice",
        "intervistatore; intervistatrice; intervistato; intervistata; giornalista; governatore; questore",
        "commissario; cancelliere; coro; direttore; rappresentante",
    ),
    voices=phrases(
        "Voci da; Tutti; Tutte; Voci; Voce; Una voce; Coro; Ambedue; Entrambi; A due; Popolo; Uomo; Donna; Servo",
        "Serva; Servitore; Ragazzo; Ragazza; Sconosciuto; Altri; Soldati; Una voce dalla sinistra",
        "Voci a sinistra; Voci a destra; Voci al centro",
    ),
    questions=phrases("D; Domanda"),
    answers=phrases("R; Risposta"),
    no_speakers=phrases(
        "Nota; Note; Oggetto; Rif; Riferimento; A; Da; Data; Ora; Luogo; Presenti; Assenti; Partecipanti",
        "Fonte; Vedi; Cfr; P.S.; Allegato; Allegati; Ordine del giorno; Decisione; Delibera; Risultato",
        "Conclusione; Titolo; Autore; Lingua; Archivio; Segnatura; Nome; Cognome; Età; Professione",
        "Indirizzo; Telefono; Copia; Attenzione; Esempio; Per esempio; Ad esempio; Cioè; Totale; Prezzo",
        "Numero; Volume; Pagina; Capitolo; Articolo; Art; Sezione; Domanda; Risposta; Oggi; Ieri; Lunedì",
        "Martedì; Mercoledì; Giovedì; Venerdì; Sabato; Domenica; Gennaio; Febbraio; Marzo; Aprile",
        "Maggio; Giugno; Luglio; Agosto; Settembre; Ottobre; Novembre; Dicembre; Personaggi; Persone",
        "Scena; Atto; Disse; Sì; No; Ma; E; Allora; Caro; Cara; Signori; Onorevoli colleghi; Firmato",
        "La scena",
    ),
    divisions=phrases("atto; prologo; epilogo; quadro; intermezzo; argomento; licenza"),
    scenes=phrases("scena"),
    items=phrases("seduta; interrogazione; interpellanza; mozione; discussione; ordine"),
    entrances=phrases("Entra; Entrano; Esce; Escono; Parte; Partono; Appare"),
    trailers=phrases("Fine"),
    cast=phrases("Personaggi; Persone; Interlocutori; Le persone; Attori; Persone della commedia"),
    present=phrases("Presenti; Partecipanti; Interprete; Intervistatore; Intervistato; Presidenza"),
    vocal=phrases(
        "risa; ride; ridono; ilarità; rumori; commenti; proteste; voci; voce; mormorii; interruzione",
        "interruzioni; interruzione del; approvazioni; vive approvazioni; congratulazioni; grida; canta",
        "piange; sospira; da sé; fra sé; a parte; tosse; scambio di; bene; bravo; si ride; vivaci",
    ),
    kinesic=phrases(
        "applausi; vivi applausi; vivissimi applausi; prolungati applausi; si alza; s'alza; siede",
        "fa cenno; annuisce; indica; mostra; bacia; abbraccia; l'assemblea; segni di; parte; partono",
        "via; generali applausi",
    ),
    incident=phrases(
        "pausa; silenzio; musica; telefono; campanello; rumore; entra; entrano; esce; escono; la seduta",
        "sipario; cala; inudibile; sospensione; parla; legge",
    ),
    floor=phrases("l'oratore; continuando"),
    closings=phrases(
        "La seduta termina; La seduta è tolta; Sipario; Cala la tela; Fine; Fine dell'atto",
        "La seduta è sospesa; La riunione",
    ),
    reporting=Reporting(
        verbs=phrases(
            "disse; dice; ha detto; dichiarò; ha dichiarato; dichiara; espose; rispose; risponde",
            "ha risposto; domandò; chiese; chiede; ha chiesto; osservò; osserva; ha osservato; aggiunse",
            "aggiunge; ha aggiunto; affermò; afferma; ha affermato; precisò; precisa; ha precisato",
            "rilevò; rileva; sottolineò; sottolinea; ritiene; ricordò; ricorda; informò; informa",
            "annunciò; annuncia; propose; propone; promise; assicurò; spiegò; spiega; avvertì; confermò",
            "conferma; obiettò; riconobbe; insistette; ripeté; comunicò; scrisse; scrive; esclamò",
            "replicò; sostenne; sostiene; fece notare; fece presente; volle sapere",
        ),
        subordinators=phrases("che; se; come; perché; quando; dove; chi; quanto; quanti; quale; cosa"),
        bare_clause=False,
        pronouns=phrases("egli; ella; lui; lei; essi; loro"),
        first_person=phrases("io; noi"),
        objects=phrases("poi; allora; anche; inoltre; infine; ancora; oggi; ieri; subito"),
        adverbs=phrases("mi; ci; gli; le; poi; allora; anche; inoltre; infine"),
        according_to=phrases("secondo; a detta di; a parere di"),
    ),
)
