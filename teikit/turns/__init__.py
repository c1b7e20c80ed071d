"""Who speaks: turns, stage directions, reported speech, persons."""

from teikit.turns import mentions, reported
from teikit.turns.recogniser import TurnContext, Turns, UnknownConventionError, recognise

__all__ = ["TurnContext", "Turns", "UnknownConventionError", "mentions", "recognise", "reported"]
