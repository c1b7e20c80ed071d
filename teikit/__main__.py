"""``python -m teikit``, and the command ``teikit``: a process of its own."""

import atexit
import os
import sys
import threading

from teikit.cli import main


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
    atexit._run_exitfuncs()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        status = 1  # whoever read the output has gone
    os._exit(status)


def _is_watched() -> bool:
    """Whether somebody still counts on the end of the interpreter: a profiler, a debugger, another thread."""
    is_traced = sys.gettrace() is not None or sys.getprofile() is not None
    return is_traced or any(thread is not threading.main_thread() for thread in threading.enumerate())


if __name__ == "__main__":
    run()
