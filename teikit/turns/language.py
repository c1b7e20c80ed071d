"""What the table of a language tells about speakers."""

from dataclasses import dataclass


def phrases(*rows: str) -> tuple[str, ...]:
    """The entries of table rows, which are separated by semicolons.

    >>> phrases("Mr.; Mrs.", "Dr.")
    ('Mr.', 'Mrs.', 'Dr.')
    """
    return tuple(entry.strip() for row in rows for entry in row.split(";") if entry.strip())


@dataclass(frozen=True, slots=True)
class Reporting:
    """The words by which prose reports what somebody said. All in lower case, in the forms that occur."""

    verbs: tuple[str, ...]
    """Finite forms of verbs of saying, asking and the like: ``said``, ``has asked``."""
    subordinators: tuple[str, ...] = ()
    """What opens the clause reported: ``that``, ``whether``, ``how``."""
    addressed: tuple[str, ...] = ()
    """Those of them that open no relative clause, and so may stand behind whom somebody speaks to: *asked the Minister
    of Transport whether*."""
    commas: bool = False
    """Whether a comma stands before such a clause always."""
    infinitive_verbs: tuple[str, ...] = ()
    """Verbs whose infinitive is what was said: ``promised`` (to look into it)."""
    infinitive_markers: tuple[str, ...] = ()
    """What opens that infinitive: ``to``, ``de``."""
    bare_clause: bool = True
    """Whether the clause may follow without a subordinator: *he said he would come*."""
    pronouns: tuple[str, ...] = ()
    """Third person pronouns in the subject's case: resolved to the last speaker."""
    first_person: tuple[str, ...] = ()
    """First person pronouns: the writer, who is not known here."""
    indefinite: tuple[str, ...] = ()
    """Pronouns for nobody in particular (``man``, ``on``), and those that only refer back (``laquelle``): the report has no
    speaker."""
    objects: tuple[str, ...] = ()
    """Pronouns and adverbs that may stand between the verb and the clause: ``me``, ``then``."""
    adverbs: tuple[str, ...] = ()
    """Words that may stand between the subject and the verb: ``then``, ``also``."""
    according_to: tuple[str, ...] = ()
    """Prepositions that report: ``according to``, ``in the words of``."""
    auxiliaries: tuple[str, ...] = ()
    """Auxiliaries of the perfect, with the participle standing behind them: ``hat`` … ``erklärt``."""
    plural_pronouns: tuple[str, ...] = ()
    """Those of the pronouns that no single speaker is called by: ``they``."""
    second_person: tuple[str, ...] = ()
    """Pronouns for whoever is written to: ``you``."""
    coordinators: tuple[str, ...] = ()
    """What joins two clauses: ``and``, ``but``."""
    conjunctions: tuple[str, ...] = ()
    """What opens a clause before the main one: ``when``, ``because``."""
    articles: tuple[str, ...] = ()
    """Articles, which may stand before the speaker's office."""
    object_pronouns: tuple[str, ...] = ()
    """Pronouns behind ``according to``: ``him``."""
    impersonal: tuple[str, ...] = ()
    """Subjects that are nobody: ``it``, ``what``."""
    prepositions: tuple[str, ...] = ()
    """What may stand before the subject with a noun of its own, neither being a part of it: ``after``, ``in``."""
    opening_adverbs: tuple[str, ...] = ()
    """What may stand before the subject by itself: ``then``, ``finally``."""
    things: tuple[str, ...] = ()
    """What says something without speaking, as regular expressions: ``letters?``, ``law``."""
    definite: str = ""
    """Regular expression of what opens a subject without a name: ``the``, ``his``."""
    finite: str = ""
    """Regular expression of a finite verb, which a clause without a subordinator must have."""
    bare_starts: str = ""
    """Regular expression of what such a clause begins with; empty: there are none."""
    goes_on: str = ""
    """Regular expression of what a sentence has that goes on reporting without a verb of saying."""
    passive: str = ""
    """Regular expression of what stands before a verb that is passive: ``was``."""
    past: str = ""
    """Regular expression that is found in verbs of saying that tell of the past."""
    inverts: bool = False
    """Whether the subject stands behind the verb where anything else stands before it."""
    drops_subject: bool = False
    """Whether a sentence may begin with its verb, whoever spoke last being the subject: ``Dodał, że …``."""
    ordinal_stop: bool = False
    """Whether ordinals are written with a full stop."""


@dataclass(frozen=True, slots=True)
class TurnLanguage:
    """A language as transcripts, minutes and plays use it. Letter case and final full stops do not count."""

    xml_lang: str
    """BCP 47 code."""
    titles: tuple[str, ...] = ()
    """Honorifics, degrees and forms of address before a name: ``Mr.``, ``Comrade``, ``Abg.``."""
    plural_titles: tuple[str, ...] = ()
    """Titles before several names: ``Messrs.``"""
    offices: tuple[str, ...] = ()
    """Nouns that name a speaker by office or role: ``Chairman``, ``Minister``, ``Interpreter``."""
    voices: tuple[str, ...] = ()
    """Speakers that nobody names: ``A voice``, ``Several members``, ``All``."""
    questions: tuple[str, ...] = ()
    """Labels of the one who asks: ``Q``."""
    answers: tuple[str, ...] = ()
    """Labels of the one who answers: ``A``."""
    no_speakers: tuple[str, ...] = ()
    """Words that stand before a colon or on a line of their own and are no speakers: ``Note``, ``Subject``."""
    divisions: tuple[str, ...] = ()
    """Words of the headings of a play: ``Act``, ``Prologue``."""
    scenes: tuple[str, ...] = ()
    """Words of the headings of the parts of an act: ``Scene``."""
    items: tuple[str, ...] = ()
    """Words of the headings in minutes and official records: ``Item``, ``Sitting``, ``Question``."""
    entrances: tuple[str, ...] = ()
    """First words of the stage directions that plays print as paragraphs without brackets: ``Enter``, ``Man hört``."""
    trailers: tuple[str, ...] = ()
    """What closes a play, and before the word of a division an act: ``The end``, ``Fin`` (du premier acte)."""
    cast: tuple[str, ...] = ()
    """Headings of a cast list: ``Dramatis personae``."""
    present: tuple[str, ...] = ()
    """Labels of a list of those who are present: ``Participants``."""
    vocal: tuple[str, ...] = ()
    """First words of what the audience does with its voice: ``Laughter``, ``Cries of``."""
    kinesic: tuple[str, ...] = ()
    """First words of what it does with its hands and feet: ``Applause``, ``rises``."""
    incident: tuple[str, ...] = ()
    """First words of what happens: ``Telephone rings``, ``Pause``."""
    bare_interjections: tuple[str, ...] = ()
    """First words of interjections that official records print as paragraphs without brackets: ``Aplausos do PS.``"""
    floor: tuple[str, ...] = ()
    """What calls the one who goes on speaking, as a label or in brackets behind one: ``O Orador``, ``(Devamla)``."""
    closings: tuple[str, ...] = ()
    """Beginnings of the lines behind the last turn: ``The meeting was adjourned``, ``Recorded by``; a single word
    is the whole line: ``Curtain``."""
    reporting: Reporting | None = None
    """How prose reports speech; ``None``: no table yet."""
    masculine: tuple[str, ...] = ()
    """Those of the titles that only a man bears: Mr. Hunt is not Mrs. Hunt."""
    feminine: tuple[str, ...] = ()
    """Those that only a woman bears."""
