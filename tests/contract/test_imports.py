"""What starting Brightline costs: no heavy library is loaded before it is needed."""

import subprocess
import sys

import pytest

HEAVY = (
    "torch",
    "transformers",
    "trl",
    "peft",
    "datasets",
    "inspect_ai",
    "z3",
    "scipy",
    "matplotlib",
    "starlette",
    "lm_eval",
)


@pytest.mark.parametrize(
    "code",
    [
        "import brightline",
        (
            "import sys; sys.argv = ['brightline', '--help']\n"
            "from brightline.cli.app import main\n"
            "try:\n    main()\nexcept SystemExit:\n    pass"
        ),
        (
            "from brightline.spec.compiler import load_spec; from brightline.spec.library import find_spec\n"
            "load_spec(find_spec(None))"
        ),
    ],
    ids=["import", "help", "load a spec"],
)
def test_light_start(code):
    """Importing the package, printing the help and loading a spec load none of the heavy libraries."""
    probe = f"{code}\nimport sys\nprint('loaded:', *[n for n in {HEAVY!r} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1].strip() == "loaded:"
