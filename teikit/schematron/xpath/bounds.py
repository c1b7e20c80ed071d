"""How much one expression, or all of one validation, may take: numbers only, so that no evaluator is loaded for them."""

MAX_ITEMS = 2_000_000
"""Items that the sequences written in one expression may have in all; those of paths are bounded by the document."""

MAX_NODES = 1_000_000
"""Nodes that one evaluation may walk over, each as often as it does, for a document of usual size."""

NODES_PER_NODE = 5
"""What is added to that for each node of the document."""

MAX_EFFORT = 20_000_000
"""Nodes and bindings that all evaluations of one validation may take together, for a document of usual size."""

EFFORT_PER_NODE = 50
"""What is added to that for each node of the document."""

MAX_TEXT = 10_000_000
"""Characters of a string that an expression makes."""

MAX_BITS = 4_096
"""Binary digits of an integer."""
