"""Who speaks: turns, stage directions, reported speech, persons."""

from teikit.turns import reported
from teikit.turns.recogniser import TurnContext, Turns, UnknownConventionError, recognise

__all__ = ["TurnContext", "Turns", "UnknownConventionError", "recognise", "reported"]
