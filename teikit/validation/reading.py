"""Files that may be anything: read, or a finding that says why not."""

import os
import stat

from teikit.model.diagnostic import Diagnostic
from teikit.validation import codes
from teikit.xmldocument.document import XmlDocument

KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)
"""What a path may lead to beside a file; reading some of them would never end."""


def read_document(path: str) -> XmlDocument | Diagnostic:
    """The document in a file."""
    data = read_file(path)
    return data if isinstance(data, Diagnostic) else XmlDocument(path, data)


def read_file(path: str) -> bytes | Diagnostic:
    """The bytes of a file."""
    try:
        mode = os.stat(path).st_mode
        if not stat.S_ISREG(mode):
            for is_kind, name in KINDS:
                if is_kind(mode):
                    return codes.NOT_A_FILE.at(path, None, f"this is {name}, not a file")
        with open(path, "rb", buffering=0) as file:
            return file.read()
    except FileNotFoundError:
        if os.path.islink(path):
            return codes.NO_SUCH_FILE.at(
                path, None, f"this link leads nowhere: {os.readlink(path)} is missing"
            )
        return codes.NO_SUCH_FILE.at(path, None, "there is no such file or folder")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return codes.UNREADABLE.at(path, None, f"the file cannot be read: {reason}")
    except MemoryError:
        return codes.UNREADABLE.at(path, None, "the file is larger than the memory there is")
