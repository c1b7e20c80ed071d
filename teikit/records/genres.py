"""Names of kinds of documents, to recognise a genre whose label was lost. English, as the archives' pages print them."""

GENRES = frozenset(
    name.strip().casefold()
    for name in """
        Agreement | Aide-Memoire | Announcement | Appeal | Article | Autobiography | Bulletin | Cable | Certificate
        Communication | Communiqué | Conference Proceedings | Decision | Declaration | Decree | Diary | Diary Entry
        Directive | Draft | Dossier | Essay | Government Document | Information | Instruction | Intelligence Report
        Internal Memorandum | Interview | Journal | Journal Entry | Law | Lecture | Legislation | Letter | Letters
        List | Manuscript | Meeting Minutes | Memoir | Memorandum | Memorandum of Conversation | Memorandums | Message
        Minutes | Minutes of Meeting | News Article | Note | Notes | Notebook | Order | Petition | Plan | Play | Poem
        Press Release | Proceedings | Proposal | Protocol | Protocols | Questionnaire | Record | Record of Conversation
        Report | Reports | Research Paper | Resolution | Review | Speech | Speeches | Statement | Statistics
        Stenogram | Stenographic Record | Study | Summary | Telegram | Telephone Conversation | Testimony | Transcript
        Translation | Treaty | Verbatim Record | Working Paper
        """.replace("\n", "|").split("|")
    if name.strip()
)
"""Casefolded."""
