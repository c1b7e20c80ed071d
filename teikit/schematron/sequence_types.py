"""What ``as`` says of a variable, a parameter or a function: values become of the type asked for.

Source: XPath 3.1, 3.1.5.2 (function conversion rules), which hold for XSLT's variables (XSLT 3.0, 9.3) and so for
``let/@as`` (ISO/IEC 19757-3:2020, 5.4.5).
"""

PROMOTED = frozenset(("xs:double", "xs:float", "xs:decimal", "xs:string"))
"""Types that also accept what can be promoted to them: other numbers, and ``xs:anyURI``."""


def conversion(source: str, type_: str | None) -> str:
    """An expression for the value of another one as a type: what is untyped is cast, what is of another type fails.

    >>> conversion("@n", "xs:integer?")
    'for $i in data(@n) return if ($i instance of xs:untypedAtomic) then $i cast as xs:integer else $i treat as xs:integer'
    >>> conversion("head", "element()?")
    'head'
    """
    atomic = (type_ or "").rstrip("?*+ \t\r\n").strip()
    if "(" in atomic or not atomic:
        return source
    if atomic == "xs:anyAtomicType":
        return f"data({source})"
    other = "$i" if atomic in PROMOTED else f"$i treat as {atomic}"
    return f"for $i in data({source}) return if ($i instance of xs:untypedAtomic) then $i cast as {atomic} else {other}"
