"""The command line: one module per command, one boundary for failures.

Enters: arguments. Leaves: exit code 0 (clean), 1 (findings), 2 (bad input), 70 (a bug), 130 (interrupted).
Command modules import what is heavy inside their function, so that `brightline --help` starts at once.
"""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from contextlib import suppress
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Any

import typer

from brightline.errors import OF_THE_MACHINE, BrightlineError, ResourceError, remedy_for

__all__ = ["app", "main"]

COMMANDS = {
    "check": "check",
    "show": "show",
    "compile": "compile_",
    "scenarios": "scenarios",
    "train": "train",
    "run": "run",
    "verify": "verify",
    "eval": "eval_",
    "compare": "compare",
    "gate": "gate",
    "resolve": "resolve",
    "diff": "diff",
    "prove": "prove",
    "interactions": "interactions",
    "lint": "lint",
    "explain": "explain",
    "delegate": "delegate",
    "review-prompt": "review_prompt",
    "trust": "trust",
    "judge-exam": "judge_exam",
    "label": "label",
}
"""Each command's module in `brightline.cli` and the function in it, in the order in which people meet them."""

GOES_ON = frozenset({"train", "run", "eval"})
"""Commands that keep what they have done, so that the same command goes on after an interruption."""

BUG = 70  # EX_SOFTWARE of sysexits.h
INTERRUPTED = 130  # 128 + SIGINT

_UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What every wrong option or argument raises; Typer names only this one kind of it."""

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Make a behaviour specification for language models an engineering document.",
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"brightline {version('brightline')}")
        raise typer.Exit


@app.callback()
def _options(
    show_version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop."),
    ] = False,
) -> None:
    del show_version


for _name, _function in COMMANDS.items():
    app.command(_name)(getattr(import_module(f"brightline.cli.{_name.replace('-', '_')}"), _function))


def main() -> None:
    """Run a command; every failure a person can act on becomes one clear message and exit code 2."""
    # PyTorch then asks for huge pages for its large tensors; two long trainings were faster with them (LOG.md, 2026-12-01, sixth).
    os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")
    try:
        sys.exit(app(prog_name="brightline", standalone_mode=False) or 0)
    except _UsageError as error:
        _misused(error)
    except BrightlineError as error:
        _report(error)
    except KeyboardInterrupt:
        _interrupted()
    except SystemExit as stop:
        if stop.code != INTERRUPTED:
            raise
        _interrupted()  # Typer makes a silent exit of most interruptions
    except BrokenPipeError:
        # The reader (`| head`) has gone: keep the interpreter from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except MemoryError:
        _stop("out of memory", "use a smaller model, a smaller profile or a machine with more memory")
    except OSError as error:
        if error.errno not in OF_THE_MACHINE:
            _bug()
        reason = (error.strerror or str(error)).lower()
        _report(ResourceError(f"{error.filename or 'a file'}: {reason}", help=remedy_for(error)))
    except Exception:  # noqa: BLE001 - the last boundary: what escapes to here is a bug, and is said to be one
        _bug()


def _report(error: BrightlineError) -> None:
    if error.diagnostics:
        from brightline.cli.render import render

        typer.echo(render(error.diagnostics, {}, "text"), err=True)
    _stop(error.message, error.help, error.exit_code)


def _misused(error: Any) -> None:
    """One line for a wrong option or argument; no arguments at all print the help, which says enough."""
    said = (
        error.format_message().strip().rstrip(".").replace("Value error, ", "")
    )  # pydantic's words before Typer's
    if not said:
        sys.exit(error.exit_code)
    command = error.ctx.command_path if error.ctx else "brightline"
    _stop(said[:1].lower() + said[1:], f"`{command} --help` lists what it takes", error.exit_code)


def _interrupted() -> None:
    goes_on = len(sys.argv) > 1 and sys.argv[1] in GOES_ON
    remedy = "run the same command again to go on from where it stopped" if goes_on else ""
    _stop("interrupted", remedy, INTERRUPTED)


def _stop(message: str, remedy: str, code: int = 2) -> None:
    typer.echo(f"error: {message}" + (f"\nhelp: {remedy}" if remedy else ""), err=True)
    sys.exit(code)


def _bug() -> None:
    if os.environ.get("BRIGHTLINE_DEBUG"):
        traceback.print_exc()
        sys.exit(BUG)
    remedy = "please report it with what BRIGHTLINE_DEBUG=1 prints"
    with suppress(OSError):
        with tempfile.NamedTemporaryFile(
            "w", prefix="brightline-bug-", suffix=".txt", delete=False
        ) as stream:
            stream.write(
                f"brightline {version('brightline')}, python {sys.version}\n{' '.join(sys.argv)}\n\n"
            )
            traceback.print_exc(file=stream)
        remedy = f"please report it with {Path(stream.name)}, which has the details"
    _stop("this is a bug in brightline, not in what you gave it", remedy, BUG)
