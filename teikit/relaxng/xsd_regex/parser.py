"""Pattern to syntax tree: the grammar of XML Schema part 2, appendix F, production by production.

The production numbers in the docstrings are those of the second edition. Where it is stricter than the first, the
first wins (``}`` must be written with a backslash); where it is more generous, it wins (``[a-z-]``).
"""

from teikit.relaxng.xsd_regex.charset import (
    ANY,
    CATEGORIES,
    MULTIPLE,
    block,
    category,
    complement,
    difference,
    interval,
    one_of,
    union,
)
from teikit.relaxng.xsd_regex.errors import PatternError
from teikit.relaxng.xsd_regex.intervals import CharSet
from teikit.relaxng.xsd_regex.tree import EMPTY, Characters, Choice, Node, Repeat, sequence

DEEPEST = 100
"""How deep parentheses and subtractions may nest."""

SINGLE = {**{character: character for character in "\\|.-^?*+{}()[]"}, "n": "\n", "r": "\r", "t": "\t"}
"""What a backslash and one character mean where it is one character (production 24, SingleCharEsc)."""

_QUANTIFIERS: dict[str, tuple[int, int | None]] = {"?": (0, 1), "*": (0, None), "+": (1, None)}


def parse(pattern: str) -> Node:
    """The tree of a pattern. Raises :class:`PatternError` where the pattern breaks the grammar."""
    parser = _Parser(pattern)
    node = parser.expression()
    if parser.position < len(pattern):
        raise parser.unexpected()
    return node


class _Parser:
    """A cursor over a pattern, and one method for each production."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.position = 0
        self.depth = 0

    def peek(self) -> str:
        """The next character, ``""`` at the end."""
        return self.pattern[self.position : self.position + 1]

    def skip(self, character: str) -> bool:
        """Whether the next character is this one, which then lies behind."""
        if self.peek() != character:
            return False
        self.position += 1
        return True

    def expect(self, character: str, why: str) -> None:
        if not self.skip(character):
            found = f'"{self.peek()}"' if self.peek() else "the end of the pattern"
            raise self.error(f'expected "{character}" {why}, found {found}')

    def error(self, message: str, offset: int | None = None) -> PatternError:
        return PatternError(message, self.pattern, self.position if offset is None else offset)

    def unexpected(self) -> PatternError:
        character = self.peek()
        if character in "?*+{":
            return self.error(f'nothing stands before "{character}" that it could repeat')
        return self.error(f'"{character}" must be written with a backslash here')

    def enter(self) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise self.error(f"nested more than {DEEPEST} deep")

    def expression(self) -> Node:
        """[1] regExp ::= branch ( '|' branch )*"""
        branches = [self.branch()]
        while self.skip("|"):
            branches.append(self.branch())
        return branches[0] if len(branches) == 1 else Choice(tuple(branches))

    def branch(self) -> Node:
        """[2] branch ::= piece*"""
        pieces: list[Node] = []
        while self.peek() and self.peek() not in "|)?*+{}]":
            pieces.append(self.piece())
        return sequence(pieces)

    def piece(self) -> Node:
        """[3] piece ::= atom quantifier?"""
        atom = self.atom()
        sign = self.peek()
        if sign in _QUANTIFIERS:
            self.position += 1
            least, most = _QUANTIFIERS[sign]
        elif sign == "{":
            least, most = self.quantity()
        else:
            return atom
        return EMPTY if most == 0 else Repeat(atom, least, most)

    def quantity(self) -> tuple[int, int | None]:
        """[4] '{' quantity '}': ``{2}``, ``{2,}`` or ``{2,5}``"""
        start = self.position
        self.position += 1
        least = self.number()
        most: int | None = least
        if self.skip(","):
            most = None if self.peek() == "}" else self.number()
        self.expect("}", "behind the number of repetitions")
        if most is not None and most < least:
            raise self.error("the lower number of repetitions is above the upper one", start)
        return least, most

    def number(self) -> int:
        """[8] QuantExact ::= [0-9]+"""
        start = self.position
        while self.peek() and self.peek() in "0123456789":
            self.position += 1
        digits = self.pattern[start : self.position].lstrip("0") or "0"
        if start == self.position:
            raise self.error("expected a number of repetitions")
        if len(digits) > 18:
            raise self.error("no value is that long", start)
        return int(digits)

    def atom(self) -> Node:
        """[9] atom ::= Char | charClass | ( '(' regExp ')' )"""
        if self.skip("("):
            self.enter()
            node = self.expression()
            self.depth -= 1
            self.expect(")", "for the parenthesis")
            return node
        return Characters(self.character_class())

    def character_class(self) -> CharSet:
        """[11] charClass ::= charClassEsc | charClassExpr | WildcardEsc, or a single character"""
        if self.skip("."):
            return ANY
        if self.skip("["):
            return self.class_expression()
        character, charset = self.character_or_escape()
        return charset or one_of(character)

    def class_expression(self) -> CharSet:
        """[12] '[' charGroup ']', behind its opening bracket"""
        self.enter()
        negative = self.skip("^")
        members = [self.member(first=True)]
        while self.peek() not in ("]", "") and not self.at_subtraction():
            members.append(self.member(first=False))
        charset = complement(union(members)) if negative else union(members)
        if self.at_subtraction():
            self.position += 2
            charset = difference(charset, self.class_expression())
        self.depth -= 1
        self.expect("]", "for the character class")
        return charset

    def at_subtraction(self) -> bool:
        return self.pattern.startswith("-[", self.position)

    def member(self, *, first: bool) -> CharSet:
        """[14] one charRange or charClassEsc of a posCharGroup; a hyphen stands for itself at either end"""
        start = self.position
        if self.peek() == "-":
            self.position += 1
            if not first and self.peek() != "]" and not self.at_subtraction():
                raise self.error('"-" must be written with a backslash between other characters', start)
            return one_of("-")
        lower, charset = self.class_character()
        if self.peek() != "-" or self.at_subtraction() or self.pattern.startswith("-]", self.position):
            return charset or one_of(lower)
        self.position += 1
        upper, upper_charset = self.class_character()
        if charset or upper_charset:
            raise self.error("a range needs single characters at both ends", start)
        if upper < lower:
            raise self.error(f'the range "{lower}-{upper}" runs backwards', start)
        return interval(lower, upper)

    def class_character(self) -> tuple[str, CharSet | None]:
        """[20] charOrEsc within brackets, where only ``[``, ``]``, ``-`` and the backslash are special"""
        character = self.peek()
        if character in ("[", "]", "-"):
            raise self.error(f'"{character}" must be written with a backslash in a character class')
        return self.character_or_escape()

    def character_or_escape(self) -> tuple[str, CharSet | None]:
        """A character, or [23] charClassEsc: a character it stands for, or a set of them"""
        character = self.peek()
        if not character:
            raise self.error("the pattern ends too early")
        self.position += 1
        if character != "\\":
            return character, None
        letter = self.peek()
        self.position += 1
        if letter in SINGLE:
            return SINGLE[letter], None
        if letter in MULTIPLE:
            return "", MULTIPLE[letter]
        if letter == "p":
            return "", self.property()
        if letter == "P":
            return "", complement(self.property())
        start = self.position - 2
        if not letter:
            raise self.error("nothing follows the backslash", start)
        if letter.isalnum():
            raise self.error(f'XML Schema knows no "\\{letter}"', start)
        raise self.error(f'"{letter}" must be written without a backslash', start)

    def property(self) -> CharSet:
        """[27] charProp, behind ``\\p``: '{' ( IsCategory | IsBlock ) '}'"""
        self.expect("{", 'behind "\\p"')
        start = self.position
        end = self.pattern.find("}", start)
        if end < 0:
            raise self.error('expected "}" for the name of the property', start)
        name = self.pattern[start:end]
        self.position = end + 1
        if name in CATEGORIES:
            return category(name)
        charset = block(name[2:]) if name.startswith("Is") else None
        if charset is None:
            raise self.error(f'there is no Unicode category or block "{name}"', start)
        return charset
