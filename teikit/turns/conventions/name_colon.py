"""``NAME: speech``, the commonest of all: minutes, interviews, parliaments, plays."""

from teikit.turns.convention import ASIDE, LABEL_LENGTH, Convention, Family, by_pattern

NAME = "name-colon"

CONVENTION = Convention(
    name=NAME,
    family=Family.COLON,
    marks=(":",),
    read=by_pattern(
        NAME,
        rf"(?:\*\*)?(?P<name>[^:\n]{{1,{LABEL_LENGTH}}}?){ASIDE}\s?:(?:\*\*)?(?:\s?[–—-]{{1,2}}(?=\s))?(?=\s|$|[“\"«„—–])",
    ),
    examples=(
        (
            "Chairman Orlov: You are welcome.\n\nCde. Holt: Nine days.\nIt was long.\n\nChairman Orlov: Good.",
            ("Chairman Orlov", "Cde. Holt", "Chairman Orlov"),
        ),
        (
            "Präsidentin Dr. Anna Weber: Bitte.\nAbgeordneter Karl Huber: Hohes Haus!\nIch danke.\n"
            "Präsidentin Dr. Anna Weber: Danke.",
            ("Präsidentin Dr. Anna Weber", "Abgeordneter Karl Huber", "Präsidentin Dr. Anna Weber"),
        ),
        (
            "El señor PRESIDENTE: Tiene la palabra la señora Vidal.\nLa señora VIDAL ROCA: Gracias.\n"
            "El señor PRESIDENTE: Muchas gracias.",
            ("El señor PRESIDENTE", "La señora VIDAL ROCA", "El señor PRESIDENTE"),
        ),
        (
            "O Sr. Presidente: — Tem a palavra.\n\nA Sr.ª Rita Vale: — Obrigada.\n\nO Sr. Presidente: — Mais?",
            ("O Sr. Presidente", "A Sr.ª Rita Vale", "O Sr. Presidente"),
        ),
        (
            "Przewodniczący: Otwieram posiedzenie.\nPoseł Jan Kowalik: Dziękuję.\nPrzewodniczący: Proszę.",
            ("Przewodniczący", "Poseł Jan Kowalik", "Przewodniczący"),
        ),
        (
            "INTERVIEWER: Where were you born?\nROSA: In the house by the mill.\nINTERVIEWER: And then?",
            ("INTERVIEWER", "ROSA", "INTERVIEWER"),
        ),
        (
            "**Interviewer:** When did you come?\n\n**Rosa:** In May.\n\n**Interviewer:** Why then?\n\n**Rosa:** For work.",
            ("Interviewer", "Rosa", "Interviewer", "Rosa"),
        ),
        (
            "Πρόεδρος: Ο λόγος στον κύριο Νικολάου.\nΝικολάου: Ευχαριστώ πολύ.\nΠρόεδρος: Παρακαλώ.",
            ("Πρόεδρος", "Νικολάου", "Πρόεδρος"),
        ),
    ),
    counterexamples=(
        "Subject: the bridge\nTo: the Director\nDate: 3 May 1950\nCopies: 4",
        "He said: come in. She said: no. He said: please.",
        "Depot: Norwich\nOfficer: R. T. Hill\nPeriod: spring\nPresent: none\nNote: the soap was not stolen",
        "Dear Sir:\n\nYour letter of 3 May has reached me.\n\nYours truly,\nA. Holt",
        "The Chancellor summarized: He understood the wish.\n\nThe Chancellor asked: what now?",
        "Participants on our side: Dr. Adam, Mr. Bell\nInterest rate: 3.5 %\nTime: 12:30",
    ),
)
