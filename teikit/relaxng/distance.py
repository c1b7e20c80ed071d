"""Which of many names somebody probably meant."""

from functools import lru_cache


def distance(one: str, other: str, limit: int) -> int:
    """Insertions, deletions, replacements and swaps of neighbours that make one word of the other.

    Above the limit the number is only known to be greater than it (optimal string alignment, with early stop).

    >>> distance("persname", "persName", 2), distance("ndoe", "node", 2), distance("ab", "xy", 1)
    (1, 1, 2)
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, char in enumerate(one, 1):
        after = [i]
        for j, twin in enumerate(other, 1):
            cost = min(row[j] + 1, after[j - 1] + 1, row[j - 1] + (char != twin))
            if i > 1 and j > 1 and char == other[j - 2] and one[i - 2] == twin:
                cost = min(cost, before[j - 2] + 1)
            after.append(cost)
        if min(after) > limit:
            return limit + 1
        before, row = row, after
    return row[-1]


@lru_cache(10_000)
def _features(name: str) -> tuple[str, frozenset[str], str]:
    """The local part of a name, the letters in it, and the name without regard to case."""
    local = name.rpartition("}")[2]
    return local, frozenset(local), local.lower()


@lru_cache(2_000)
def nearest(word: str, names: frozenset[str]) -> str | None:
    """The name that is nearest to the word, if near enough to be meant: about a third of its letters may differ.

    Names are compared by their local part first, so that a missing namespace is found as well.
    """
    local = word.rpartition("}")[2]
    if len(local) < 2 or len(local) > 60:
        return None
    limit = max(1, min(3, (len(local) + 1) // 3))
    letters, lower = frozenset(local), local.lower()
    best: tuple[int, int, str] | None = None
    for name in names:
        other, other_letters, other_lower = _features(name)
        if name == word:
            continue
        if lower == other_lower:
            found = 0
        elif len(letters ^ other_letters) > 2 * limit:  # no change touches more than two letters
            continue
        else:
            found = distance(local, other, limit)
        if found <= limit:
            candidate = (found, distance(word, name, 100) if len(word) < 200 else 0, name)
            if best is None or candidate < best:
                best = candidate
    return best[2] if best else None
