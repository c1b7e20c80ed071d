"""``python -m teikit``, and the command ``teikit``: a process of its own."""

import atexit
import contextlib
import errno
import gc
import os
import sys

COLLECT_AFTER = 100_000
"""Objects made before garbage is looked for. Python's own number, 700, is for programs that let go of much more than
one of a few hundred milliseconds does: a tenth of that time would go into looking."""

gc.set_threshold(COLLECT_AFTER)

from teikit.cli import main  # noqa: E402 - what is imported makes many objects, and lets go of none

gc.freeze()  # nor will it: those objects do not count, and are never looked at again


def run() -> None:
    """Runs the command line and ends the process.

    When all is written and closed, nothing is left that an interpreter could do but take itself apart, object by
    object: with a small document that is a sixth of the time. The system does it at once.
    """
    status = 0
    try:
        main(prog_name="teikit")
    except SystemExit as end:
        if not isinstance(end.code, int | None) or _is_watched():
            raise
        status = end.code or 0
    except OSError as error:
        status = _told(error)
    atexit._run_exitfuncs()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError as error:
        status = _told(error)
    os._exit(status)


def _told(error: OSError) -> int:
    """The exit status where the system refuses a file or the output, which is said in one line; nothing is said where
    whoever read the output has gone.
    """
    if error.errno == errno.EPIPE:
        return 1
    message = f"teikit: {error.filename or 'standard output'}: {error.strerror or error}\n"
    with contextlib.suppress(OSError):
        os.write(2, message.encode(errors="replace"))
    return 2


def _is_watched() -> bool:
    """Whether somebody still counts on the end of the interpreter: a profiler, a debugger, another thread."""
    is_traced = sys.gettrace() is not None or sys.getprofile() is not None
    threading = sys.modules.get("threading")  # not there: nobody has begun one
    return is_traced or (threading is not None and threading.active_count() > 1)


if __name__ == "__main__":
    run()
