"""How many ways through a pattern can be open at one time: what matching costs at most for each character.

Without counted repetition a pattern has no more open ways than it has characters. With it, ``a*(ab|a){500}`` may
have to remember 500 counts at once. Matching stays linear in the value, but the factor grows; beyond
:data:`LIMIT` a pattern is refused.
"""

from teikit.relaxng.xsd_regex.tree import Characters, Choice, Empty, Node, Repeat, Sequence

LIMIT = 2_000
"""The greatest width that counting may give to a pattern."""


def width(node: Node, *, started_once: bool = True) -> int:
    """An upper bound of the ways that can be open inside a node at one time.

    ``started_once``: no second way can enter the node while one is inside it.
    """
    if isinstance(node, Characters):
        return 1
    if isinstance(node, Choice):
        return sum([width(alternative, started_once=started_once) for alternative in node.alternatives])
    if isinstance(node, Repeat):
        return _width_of_repeat(node, started_once=started_once)
    widest = total = 0
    while isinstance(node, Sequence):
        total += width(node.first, started_once=started_once)
        if started_once and length(node.first) is not None:
            widest, total = max(widest, total), 0  # all ways leave this part together
        else:
            started_once = False
        node = node.rest
    if isinstance(node, Empty):
        return max(widest, total)
    return max(widest, total + width(node, started_once=started_once))


def _width_of_repeat(repeat: Repeat, *, started_once: bool) -> int:
    fixed = length(repeat.body) is not None
    inside = width(repeat.body, started_once=started_once and fixed)
    if repeat.most == 1 or (started_once and fixed):
        return inside  # the count is known from the place in the value
    if repeat.most is None:
        return inside * max(repeat.least, 1)
    if not counts(repeat.body):
        return inside * (repeat.least + 1)  # of r{0,3} and r{0,2} only the first need be remembered
    return inside * repeat.most


def counts(node: Node) -> bool:
    """Whether a repetition within a node has an upper number above one."""
    while isinstance(node, Sequence):
        if counts(node.first):
            return True
        node = node.rest
    if isinstance(node, Choice):
        return any(counts(alternative) for alternative in node.alternatives)
    return isinstance(node, Repeat) and ((node.most or 0) > 1 or counts(node.body))


def length(node: Node) -> int | None:
    """The number of characters that a node matches, ``None`` if it varies."""
    if isinstance(node, Characters):
        return 1
    if isinstance(node, Choice):
        lengths = {length(alternative) for alternative in node.alternatives}
        return lengths.pop() if len(lengths) == 1 else None
    if isinstance(node, Repeat):
        body = length(node.body)
        return None if body is None or node.least != node.most else body * node.least
    total = 0
    while isinstance(node, Sequence):
        first = length(node.first)
        if first is None:
            return None
        total += first
        node = node.rest
    if isinstance(node, Empty):
        return total
    last = length(node)
    return None if last is None else total + last
