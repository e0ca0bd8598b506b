"""House rules that a tool can check: layers, docstrings, file sizes, and nothing of the machine it was built on."""

import ast
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "src" / "brightline").rglob("*.py"))


def _modules():
    return [pytest.param(path, id=str(path.relative_to(ROOT / "src"))) for path in SOURCES]


def test_layers():
    """No module imports from a layer above its own."""
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", _modules())
def test_docstring_and_size(path):
    """Every module that has code says what it is, and has one idea: fewer than 400 lines."""
    text = path.read_text()
    assert text.count("\n") <= 400
    if text.strip():
        assert ast.get_docstring(ast.parse(text))


@pytest.mark.parametrize("path", _modules())
def test_all_is_defined(path):
    """Each name in `__all__` exists in its module."""
    tree = ast.parse(path.read_text())
    public: list[str] = []
    defined: set[str] = set()
    guarded = [inner for node in tree.body if isinstance(node, ast.If) for inner in node.body]
    for node in [*tree.body, *guarded]:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=items)):
                public = [item.value for item in items if isinstance(item, ast.Constant)]
            case ast.Assign(targets=targets):
                defined |= {target.id for target in targets if isinstance(target, ast.Name)}
            case ast.AnnAssign(target=ast.Name(id=name)):
                defined.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.AsyncFunctionDef(name=name):
                defined.add(name)
            case ast.ImportFrom(names=names) | ast.Import(names=names):
                defined |= {(alias.asname or alias.name) for alias in names}
    assert set(public) <= defined


@pytest.mark.parametrize(
    "path", [one for one in _modules() if {"grading", "evaluation", "cli"} & set(Path(one.id).parts)]
)
def test_bad_input_has_a_remedy(path):
    """Whoever gave something wrong is told what to do, but where another library's words say it."""
    calls = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    bare = [
        f"line {call.lineno}: {ast.unparse(call)}"
        for call in calls
        if ast.unparse(call.func) == "InputError"
        and "help" not in {keyword.arg for keyword in call.keywords}
        and ast.unparse(call) != "InputError(clear_text(error))"
    ]
    assert bare == []


def test_no_traces_of_a_machine():
    """No absolute path of a build machine and no registry host stands in a tracked file."""
    tracked = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    # Built from pieces, so that this file does not contain what it forbids.
    forbidden = re.compile(
        "|".join(("/wo" + "rk/", "/ro" + "ot/", "pythonho" + "sted", "registry.np" + "mjs"))
    )
    found = [
        name
        for name in tracked.split("\0")
        if name and (ROOT / name).is_file() and forbidden.search((ROOT / name).read_text(errors="ignore"))
    ]
    assert found == []


def test_changelog_has_this_version():
    """The changelog has a section for the version of the package."""
    assert f"## {version('brightline')} " in (ROOT / "CHANGELOG.md").read_text()
