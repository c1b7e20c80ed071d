"""Portuguese: the Assembleia da República and the Câmara, plays, interviews."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="pt",
    titles=phrases(
        "senhor; senhora; sr; sra; srs; dr; dra; doutor; doutora; eng; prof; professor; professora; dom",
        "d; dona; conde; condessa; duque; rei; rainha; padre; frei; general; coronel; capitão; almirante",
        "camarada; deputado; deputada; ministro; ministra; o sr; a sr.ª; sr.ª; exmo",
    ),
    masculine=phrases("senhor; sr; dom; doutor; conde; rei; padre; deputado"),
    feminine=phrases("senhora; sra; sr.ª; dona; doutora; condessa; rainha; deputada"),
    offices=phrases(
        "presidente; vice-presidente; ministro; ministra; primeiro-ministro; secretário; secretária",
        "deputado; deputada; senador; senadora; relator; relatora; orador; oradora; juiz; juíza",
        "testemunha; réu; procurador; intérprete; embaixador; embaixadora; moderador; entrevistador",
        "entrevistadora; entrevistado; entrevistada; jornalista; governador; coordenador; vereador",
        "documentador",
    ),
    voices=phrases(
        "Vozes de; Vozes; Voz; Uma voz; Todos; Todas; Coro; Ambos; Um deputado; Vários deputados; Povo; Homem",
        "Mulher; Criado; Criada; Desconhecido; Não identificado; O plenário",
    ),
    questions=phrases("P; Pergunta"),
    answers=phrases("R; Resposta"),
    no_speakers=phrases(
        "Nota; Notas; Assunto; Ref; Referência; Para; De; Data; Hora; Local; Presentes; Ausentes",
        "Participantes; Fonte; Ver; P.S.; Anexo; Anexos; Ordem do dia; Ordem de trabalhos; Deliberação",
        "Resultado; Conclusão; Título; Autor; Língua; Arquivo; Cota; Nome; Idade; Profissão; Morada",
        "Telefone; Cópia; Atenção; Exemplo; Por exemplo; A saber; Total; Preço; Número; Volume; Página",
        "Capítulo; Artigo; Secção; Pergunta; Resposta; Aqui; Hoje; Ontem; Segunda-feira; Terça-feira",
        "Quarta-feira; Quinta-feira; Sexta-feira; Sábado; Domingo; Janeiro; Fevereiro; Março; Abril",
        "Maio; Junho; Julho; Agosto; Setembro; Outubro; Novembro; Dezembro; Personagens; Pessoas; Cena",
        "Acto; Ato; Disse; Sim; Não; Mas; E; Então; Isto é; Submetido à votação",
    ),
    divisions=phrases("acto; ato; quadro; prólogo; epílogo; jornada"),
    scenes=phrases("cena; scena"),
    items=phrases("sessão; ordem; debate; interpelação; requerimento"),
    entrances=phrases("Entra; Entram; Sai; Saem; Aparece; Aparecem"),
    trailers=phrases("Fim"),
    cast=phrases("Personagens; Pessoas; Figuras; Interlocutores; Elenco"),
    present=phrases("Presentes; Participantes; Intérprete; Entrevistador; Entrevistado; Presidência"),
    vocal=phrases(
        "risos; ri; protestos; vozes; murmúrios; rumores; apartes; aparte; à parte; apupos; interrupção",
        "contraprotestos; gritos; chora; canta; suspira; vozes do; protestos do; risos do; tosse",
        "muito bem",
    ),
    kinesic=phrases(
        "aplausos; palmas; aplausos do; aplausos gerais; levanta-se; senta-se; pausa e; acena; aponta",
        "de pé; o orador; a oradora; beija; abraça",
    ),
    incident=phrases(
        "pausa; silêncio; música; telefone; ruído; entra; entram; sai; saem; cai o pano; inaudível; eram",
        "a sessão; interrupção da sessão; microfone; campainha",
    ),
    bare_interjections=phrases("aplausos; risos; protestos; contraprotestos; palmas; pausa"),
    floor=phrases("O orador; A oradora; o orador; continuando; prosseguindo"),
    closings=phrases(
        "Eram; Está encerrada; A sessão foi encerrada; Cai o pano; Fim; Pano; Levanta-se a sessão",
        "A reunião terminou",
    ),
    reporting=Reporting(
        verbs=phrases(
            "disse; diz; declarou; declara; expôs; respondeu; responde; perguntou; pergunta; observou",
            "observa; acrescentou; acrescenta; afirmou; afirma; referiu; refere; indicou; sublinhou",
            "entende; recordou; informou; informa; anunciou; propôs; prometeu; assegurou; explicou",
            "explica; advertiu; confirmou; objectou; objetou; reconheceu; insistiu; repetiu; comunicou",
            "escreveu; exclamou; replicou; sustentou; solicitou; pediu; quis saber",
        ),
        subordinators=phrases("que; se; como; porque; quando; onde; quem; quanto; quantos; qual"),
        bare_clause=False,
        pronouns=phrases("ele; ela; eles; elas"),
        first_person=phrases("eu; nós"),
        objects=phrases("depois; então; também; ainda; finalmente; hoje; ontem; logo"),
        adverbs=phrases("me; nos; lhe; lhes; depois; então; também; ainda"),
        according_to=phrases("segundo; na opinião de; nas palavras de"),
    ),
)
