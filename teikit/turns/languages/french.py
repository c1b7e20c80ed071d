"""French: the Journal officiel and older Moniteurs, plays, entretiens, registers of deliberations."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="fr",
    titles=phrases(
        "M; MM; Mme; Mmes; Mlle; Monsieur; Madame; Mademoiselle; Messieurs; Sieur; Dame; Maître; Me; Dr",
        "Docteur; Prof; Professeur; Comte; Comtesse; Baron; Baronne; Marquis; Marquise; Duc; Duchesse",
        "Prince; Princesse; Vicomte; Vicomtesse; Chevalier; Roi; Reine; Abbé; Père; Mère; Frère; Soeur",
        "Sœur; Général; Colonel; Capitaine; Commandant; Lieutenant; Maréchal; Amiral; Mgr; Monseigneur",
        "Citoyen; Citoyenne; Camarade; Sénateur; Sénatrice; Député; Ministre; Président; Présidente",
        "Ambassadeur",
    ),
    masculine=phrases("M; Monsieur; Comte; Baron; Marquis; Duc; Prince; Citoyen; Abbé; Père; Frère"),
    feminine=phrases(
        "Mme; Mlle; Madame; Mademoiselle; Comtesse; Baronne; Marquise; Duchesse; Princesse; Citoyenne",
        "Sœur; Mère",
    ),
    offices=phrases(
        "président; présidente; vice-président; vice-présidente; ministre; premier ministre; secrétaire",
        "rapporteur; rapporteure; rapporteuse; commissaire; garde; greffier; procureur; avocat; témoin",
        "accusé; juge; interprète; ambassadeur; maire; agent; enquêteur; enquêtrice; journaliste",
        "intervieweur; questeur; chancelier; sénateur; député; députée; orateur; directeur; chef",
        "porte-parole; défenseur; plaignant; le roi; la reine; gouverneur; préfet; délégué; doyen",
    ),
    voices=phrases(
        "Un membre; Une voix; Voix; Voix nombreuses; Voix diverses; Plusieurs voix; Plusieurs membres",
        "De toutes parts; Tous; Toutes; Ensemble; Chœur; Choeur; Le chœur; Le choeur; À gauche; À droite",
        "Au centre; A gauche; A droite; A l'extrême gauche; À l'extrême gauche; À l'extrême droite",
        "Une voix à gauche; Une voix à droite; Un autre membre; Un député; Un sénateur; Le peuple",
        "Inconnu; Locuteur; Intervenant; Un homme; Une femme; Un valet; Valet; Deux voix; Les autres",
        "Sur divers bancs; Sur de nombreux bancs",
    ),
    questions=phrases("Q; D; Demande; Question"),
    answers=phrases("R; Réponse"),
    no_speakers=phrases(
        "Note; Nota; N.B.; Objet; Réf; Référence; À; A; De; Date; Heure; Lieu; Présents; Présentes",
        "Étaient présents; Absents; Excusés; Participants; Source; Sources; Voir; Cf; P.-S.; P.S.",
        "Annexe; Annexes; Ordre du jour; Décision; Décisions; Résultat; Conclusion; Titre; Auteur",
        "Langue; Cote; Nom; Prénom; Âge; Profession; Adresse; Téléphone; Copie; Attention; Exemple",
        "Par exemple; À savoir; Total; Prix; Numéro; Tome; Page; Chapitre; Article; Art; Section; Partie",
        "Réponse; Question; Ici; Aujourd'hui; Hier; Demain; Lundi; Mardi; Mercredi; Jeudi; Vendredi",
        "Samedi; Dimanche; Janvier; Février; Mars; Avril; Mai; Juin; Juillet; Août; Septembre; Octobre",
        "Novembre; Décembre; Personnages; Acteurs; Scène; Acte; La scène; Il dit; Elle dit; Premièrement",
        "Deuxièmement; Cher; Chère; Messieurs; Mesdames; Mesdames et messieurs; Oui; Non; Mais; Et; Ou",
        "Donc; Ainsi; Enfin; Signé; Vu; En marge; Fait",
    ),
    divisions=phrases("Acte; Prologue; Épilogue; Tableau; Entrée; Intermède; Entr'acte; Divertissement"),
    scenes=phrases("Scène; Scene"),
    items=phrases("séance; discussion; question; article; audience"),
    entrances=phrases(
        "Entre; Entrent; Sort; Sortent; Paraît; Paraissent; Il sort; Elle sort; Ils sortent", "Elles sortent"
    ),
    trailers=phrases("Fin"),
    cast=phrases("Personnages; Acteurs; Les acteurs; Les personnages; Noms des acteurs; Distribution"),
    present=phrases("Présents; Étaient présents; Participants; Assistaient; Interprète; Présidence de"),
    vocal=phrases(
        "rires; rire; nouveaux rires; on rit; hilarité; exclamations; interruptions; interruption",
        "mouvement; mouvements; murmures; rumeurs; bruit; très bien; assentiment; approbation",
        "protestations; réclamations; dénégations; cris; bravo; bravos; sourires; vives; marques; il rit",
        "elle rit; riant; sanglots; pleure; chante; soupire; à part; aux voix; vifs; longue; agitation",
        "sensation; non ! non; oui ! oui",
    ),
    kinesic=phrases(
        "applaudissements; vifs applaudissements; double salve; se lève; il se lève; elle se lève",
        "sourit; montrant; s'assied; sort; entre",
    ),
    incident=phrases(
        "pause; silence; un temps; sonnerie; musique; téléphone; la séance; suspension; l'article",
        "l'amendement; il sort; inaudible; coupe",
    ),
    floor=phrases("l'orateur; l'orateur continuant; continuant"),
    closings=phrases(
        "La séance est levée; Fin de; Fin; Rideau; Le rideau; Le directeur; Le chef du service",
        "Le secrétaire; Le rédacteur; L'entretien a pris fin",
    ),
    reporting=Reporting(
        verbs=phrases(
            "dit; a dit; déclare; a déclaré; déclara; expose; a exposé; répond; a répondu; répondit",
            "demande; a demandé; demanda; observe; a observé; observa; ajoute; a ajouté; ajouta; affirme",
            "a affirmé; affirma; précise; a précisé; indique; a indiqué; souligne; a souligné; estime",
            "a estimé; pense; rappelle; a rappelé; fait remarquer; a fait remarquer; fait observer",
            "a fait observer; annonce; a annoncé; propose; a proposé; promet; a promis; assure; a assuré",
            "explique; a expliqué; constate; a constaté; remarque; a remarqué; confirme; a confirmé",
            "objecte; a objecté; reconnaît; a reconnu; insiste; a insisté; signale; a signalé",
            "rend compte; a rendu compte; représente; a représenté; écrit; a écrit; s'écrie; s'est écrié",
            "réplique; a répliqué; réplique-t-il; dit-il; souhaite savoir; informe",
        ),
        subordinators=phrases(
            "que; qu'; si; s'il; s'ils; combien; comment; pourquoi; quand; où; quel; quelle; quels",
            "quelles; ce que; ce qu'",
        ),
        infinitive_verbs=phrases(
            "promet; a promis; propose; a proposé; demande; a demandé; refuse; a refusé",
        ),
        infinitive_markers=phrases("de; d'; à"),
        bare_clause=False,
        pronouns=phrases("il; elle; ils; elles"),
        first_person=phrases("je; nous; j'; j'ai"),
        indefinite=phrases("on; l'on"),
        objects=phrases("ensuite; alors; aussi; encore; enfin; en outre; d'abord; également; notamment"),
        adverbs=phrases("lui; leur; m'; me; nous; ensuite; y; alors; aussi; enfin"),
        according_to=phrases("selon; d'après; aux dires de"),
    ),
)
