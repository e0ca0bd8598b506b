"""Set up Brightline on a machine that has Python and pip, then run the main job or the tests.

    python3 bootstrap.py run [ARGS...]     install what the main job needs, then `brightline run ARGS`
    python3 bootstrap.py test [ARGS...]    install what the tests need, then lint, type-check and `pytest ARGS`

Only the standard library is used here. The environment is `.venv` beside this file; a second call reuses it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
CONSTRAINTS = ROOT / "constraints.txt"
EXTRAS = {"run": "train,analysis,eval", "test": "train,analysis,eval,dev"}
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
)


def fail(message: str, remedy: str) -> None:
    """Stop with one clear message and exit code 2."""
    print(f"error: {message}\nhelp: {remedy}", file=sys.stderr)
    raise SystemExit(2)


def make_environment() -> None:
    """Create `.venv` unless it is there and works."""
    # pip comes last: where it is missing the making was interrupted, or another tool made it; venv adds what is missing.
    if shutil.which("pip", path=str(BIN)):
        return
    print("[1/3] creating .venv", flush=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True, check=False
    )
    if made.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        said = [line for line in (made.stdout + made.stderr).splitlines() if line.strip()]
        fail(
            "python cannot create a virtual environment here" + (f"\n{said[-1].strip()}" if said else ""),
            "on Debian or Ubuntu: apt-get install python3-venv; elsewhere install Python with its venv module",
        )


def pip(*arguments: str) -> None:
    """Run pip quietly; on failure show the end of what it said."""
    command = [str(BIN / "python"), "-m", "pip", "install", "--quiet", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        tail = "\n".join(done.stderr.strip().splitlines()[-6:])
        fail(
            f"pip could not install {' '.join(arguments)}\n{tail}",
            "check the network, the package index and free disk space (about 2 GB), then run this again",
        )


def install(kind: str) -> None:
    """Install the package with the extras of `kind`, once for each state of its requirements."""
    wanted = hashlib.sha256(
        (ROOT / "pyproject.toml").read_bytes() + CONSTRAINTS.read_bytes() + EXTRAS[kind].encode()
    ).hexdigest()
    stamp = VENV / f"installed-{kind}"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    start = time.monotonic()
    # PyTorch first and pinned, so that no other package pulls a second, larger build of it.
    torch = next(line for line in CONSTRAINTS.read_text().splitlines() if line.startswith("torch=="))
    print(f"[2/3] installing {torch}", flush=True)
    pip(torch)
    print(f"[3/3] installing brightline[{EXTRAS[kind]}]", flush=True)
    pip("-c", str(CONSTRAINTS), "-e", f".[{EXTRAS[kind]}]")
    stamp.write_text(wanted)
    print(f"      set up in {time.monotonic() - start:.0f} s", flush=True)


def run_checks(arguments: list[str]) -> int:
    """Every check in turn, pytest last; the exit code is 1 if any failed."""
    failed = []
    for tool, *rest in CHECKS:
        print(f"== {tool} {' '.join(rest)}", flush=True)
        if subprocess.run([str(BIN / tool), *rest], cwd=ROOT, check=False).returncode:
            failed.append(tool)
    print("== pytest", flush=True)
    tests = subprocess.run([str(BIN / "pytest"), "-n", "2", *arguments], cwd=ROOT, check=False)
    if tests.returncode:
        failed.append("pytest")
    if failed:
        print(f"failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def main() -> int:
    """Set up, then do what was asked."""
    if sys.version_info < (3, 11):  # noqa: UP036 - people run this with whatever Python they have
        fail(
            f"Brightline needs Python 3.11 or newer, this is {sys.version.split()[0]}",
            "install a newer Python",
        )
    kind, *rest = sys.argv[1:] or [""]
    if kind not in EXTRAS:
        print(__doc__)
        return 2
    make_environment()
    install(kind)
    if kind == "test":
        return run_checks(rest)
    command = [str(BIN / "brightline"), "run", *(rest or ["-o", "runs/first"])]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except KeyboardInterrupt:
        print("stopped; the same command goes on from here", file=sys.stderr)
        raise SystemExit(130) from None
