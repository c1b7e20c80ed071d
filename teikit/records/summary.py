"""A summary that stands behind the text without a label, as the newer page layout has it."""

import re

_PRESENT_TENSE = re.compile(
    r"\b(?:accuses|acknowledges|addresses|advises|agrees|analy[sz]es|announces|answers|appeals|approves|argues|asks|assesses"
    r"|attacks|calls|claims|comments|compares|complains|concludes|condemns|confirms|congratulates|considers|contains|conveys"
    r"|criticizes|declares|defends|demands|denies|describes|details|discuss(?:es)?|emphasizes|examines|explains|expresses"
    r"|focuses|gives|highlights|informs|instructs|invites|lists|mentions|negotiates?|notes|notifies|objects|offers|opposes"
    r"|outlines|points|praises|presents|proposes|protests|provides|quotes|reacts|reads|recalls|receives|recommends|records"
    r"|recounts|refers|reflects|refuses|rejects|relates|relays|replies|reports?|requests?|responds|reveals|reviews|says|sends"
    r"|shares|states|stresses|submits|suggests|summarizes|supports|surveys|talks?|tells|thanks|touches|updates|urges|visits"
    r"|warns|welcomes|writes|is|are|has|have)\b"
)
_FIRST_PERSON = re.compile(r"\b(?:I|we|We|my|My|our|Our|us|me)\b")
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*$")


def may_be_summary(paragraph: str) -> bool:
    """Whether a paragraph has the form of a summary: a prose sentence, no bracket, no list, no signature."""
    words = paragraph.split()
    return (
        len(words) >= 5
        and paragraph.lstrip()[:1].isupper()
        and _SENTENCE_END.search(paragraph.rstrip()) is not None
        and not re.match(r"\s*(?:\[|\(|\d+[.)]|[-–—*•]|P\. ?S\.)", paragraph)
    )


def reads_like_summary(paragraph: str) -> bool:
    """Whether it also speaks as summaries do: present tense near its beginning, nobody says I."""
    beginning = " ".join(paragraph.split()[:30])
    return (
        may_be_summary(paragraph)
        and _PRESENT_TENSE.search(beginning) is not None
        and _FIRST_PERSON.search(paragraph) is None
    )
