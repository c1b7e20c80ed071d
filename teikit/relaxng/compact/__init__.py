"""The compact syntax of RELAX NG (ISO/IEC 19757-2, annex C; OASIS specification of 21 November 2002).

>>> parse('element letter { attribute n { xsd:integer }?, text }').children[0].local
'optional'
"""

from teikit.relaxng.compact.parser import parse

__all__ = ["parse"]
