"""The command line. An interruption while its modules are still being read ends without a traceback, like one after that.

Enters: the name of the program. Leaves: a hook for exceptions that nothing catches, where the program is `brightline`.
"""

import os
import sys
from types import TracebackType

__all__: list[str] = []


def _interrupted(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    sys.stderr.write("error: interrupted\n")
    sys.stderr.flush()
    os._exit(
        130
    )  # nothing is open yet that would have to be closed; the interpreter's own way out is a signal


if sys.argv and sys.argv[0].endswith(("brightline", "brightline.exe")):
    sys.excepthook = _interrupted
