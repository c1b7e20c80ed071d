"""What an address must look like: RFC 2396 and 2732, as Java reads them and with Java jing.

Blanks, letters beyond ASCII and the signs ``< > " { } | \\ ^ ` `` are allowed: they would be escaped where the address
is used (XML Schema part 2, section 3.2.17).
"""


def fault(text: str) -> str | None:
    """What is wrong with an address or part of one, in words; ``None`` if nothing is.

    >>> fault("letters.xml#p1"), fault("[here]")
    (None, "'[' and ']' are written %5B and %5D")
    """
    if "%" in text and not _is_escaped(text):
        return "after '%' come two hexadecimal digits"
    address, _, fragment = text.partition("#")
    if "#" in fragment:
        return "only one '#' is allowed"
    scheme, colon, rest = address.partition(":")
    if colon and not any(sign in scheme for sign in "/?"):
        if not _is_scheme(scheme):
            return "before the first ':' comes a scheme such as https"
        if not rest:
            return f"something must follow {scheme + ':'!r}"
        if rest[0] != "/":
            return None  # such as urn:isbn:…, where all that follows is up to the scheme
        address = rest
    path = address.partition("?")[0]
    if path.startswith("//"):
        authority, slash, path = path[2:].partition("/")
        if not authority and not slash and text.endswith("//"):
            return "the name of a computer must follow '//'"
        if not _is_authority(authority):
            return "only the number of a computer, as in http://[::1]/, stands between '[' and ']'"
    if "[" in path or "]" in path:
        return "'[' and ']' are written %5B and %5D"
    return None


def _is_escaped(text: str) -> bool:
    escapes = [piece[:2] for piece in text.split("%")[1:]]
    return all(len(escape) == 2 and set(escape) <= set("0123456789abcdefABCDEF") for escape in escapes)


def _is_scheme(text: str) -> bool:
    return (
        text.isascii()
        and text[:1].isalpha()
        and text.replace("+", "").replace("-", "").replace(".", "").isalnum()
    )


def _is_authority(text: str) -> bool:
    """Brackets are for IPv6 addresses: ``user@[::1]:8080``."""
    if "[" not in text and "]" not in text:
        return True
    user, _, host = text.rpartition("@")
    number, bracket, port = host[1:].partition("]")
    if not host.startswith("[") or not bracket or "[" in user or "]" in user or "[" in port:
        return False
    if port and (port[0] != ":" or not (port[1:].isdecimal() or not port[1:])):
        return False
    from ipaddress import AddressValueError, IPv6Address

    try:
        IPv6Address(number.partition("%")[0])
    except AddressValueError:
        return False
    return True
