"""Hostile documents: every one ends in findings or one clear refusal, soon."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from brightline.errors import InputError
from brightline.spec.compiler import compile_spec
from brightline.spec.document import render

H = "# A {#a}\n\n"
N = 10_000

DOCUMENTS = {
    "empty": "",
    "byte order mark alone": "\ufeff",
    "deep quotes": H + ">" * N + " x\n",
    "deep lists": H + "- " * N + "x\n",
    "deep indented lists": H + "".join(" " * (2 * i) + "- x\n" for i in range(500)),
    "deep admonitions": H + "".join("    " * i + "!!! note\n" for i in range(300)),
    "open brackets": H + "[" * N + "](#a)\n",
    "open footnotes": H + "[^a" * N + "\n",
    "nested brackets": H + "[" * N + "x" + "](#a)" * N + "\n",
    "open emphasis": H + "*a **a " * N + "[?](#a)\n",
    "deep yaml sequences": H + "```behavior\nid: " + "[" * N + "\n```\n",
    "deep yaml mappings": H + "```rule\n" + "{a: " * N + "\n```\n",
    "deep yaml blocks": H + "```rule\n" + "- " * N + "\n```\n",
    "deep front matter": "---\n" + "a: {" * N + "\n---\n" + H,
    "exploding aliases": H
    + "```rule\na: &a [x, x]\n"
    + "".join(f"k{i}: &a [*a, *a]\n" for i in range(60))
    + "```\n",
    "yaml that contains itself": H + "```behavior\nid: &a [*a]\nscale: *a\nrights: *a\n```\n",
    "control characters in yaml": H + "```rule\nid: \x07\n```\n",
    "deep condition": H + "```hazard\nid: h\nnever: " + "(" * N + "\n```\n",
    "messages that never end": H + "~~~xml\n" + "<user>\n" * (N // 10) + "~~~\n",
    "comments that never end": H
    + "~~~xml\n<user>\n</user>\n<comparison>\n"
    + "<assistant> <!-- \n" * (N // 10)
    + "~~~\n",
    "unknown roles that never end": H + "**Example**: t\n\n~~~xml\n" + "<foo>\n" * N + "~~~\n",
    "many equal titles": "# A\n" * (N // 5),
    "many dangling references": "".join(f"# A{i} {{#a{i}}}\n[?](#b{i})\n" for i in range(1000)),
    "strange line ends": H + "\x0b\x0c\x1c\u2028\x85 [?](#q)\n",
    "no final line end": "~~~xml\n<user>",
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_hostile(name: str, tmp_path: Path) -> None:
    """The document compiles to findings within seconds, and its text is rebuilt."""
    text = DOCUMENTS[name]
    path = tmp_path / "spec.md"
    path.write_bytes(text.encode())
    start = time.perf_counter()
    compilation = compile_spec(path)
    assert time.perf_counter() - start < 20
    assert render(compilation.document) == text


@pytest.mark.parametrize("name", ["deep quotes", "deep lists", "nested brackets"])
def test_what_is_not_read_is_said(name: str, tmp_path: Path) -> None:
    """Content beyond the parser's depth is a finding, not lost."""
    path = tmp_path / "spec.md"
    path.write_text(DOCUMENTS[name], encoding="utf-8")
    assert "BL008" in {finding.code for finding in compile_spec(path).diagnostics}


def _executed_lines(work: Callable[[], object]) -> int:
    """How many lines of Python it executes: unlike time, the same on every machine."""
    lines = 0

    def count(_frame: FrameType, event: str, _argument: object) -> Callable[..., Any]:
        nonlocal lines
        lines += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return lines


def test_work_grows_with_the_size(tmp_path: Path) -> None:
    """Four times the nesting takes four times the lines, where a quadratic step would take towards sixteen times."""
    path = tmp_path / "spec.md"

    def lines(count: int) -> int:
        path.write_text(H + ("> " * 15 + "[x](#a) " * 15 + "\n\n") * count, encoding="utf-8")
        return _executed_lines(lambda: compile_spec(path))

    lines(1)  # what is built once
    assert lines(100) < 5 * lines(25)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"# A\0b", "is a binary file"),
        (b"\x89PNG\r\n\x1a\n\0\0", "is a binary file"),
        (b"# A\n\xff\xfe", "is not UTF-8: byte 0xff in line 2"),
        (b"x" * (20 * 1024 * 1024 + 1), "is larger than 20 MB"),
    ],
)
def test_refused(content: bytes, message: str, tmp_path: Path) -> None:
    """Binary, over-large and wrongly encoded files are refused in one line with advice."""
    path = tmp_path / "spec.md"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        compile_spec(path)
    assert caught.value.message == f"`{path}` {message}"
    assert caught.value.help


def test_names_in_findings_are_harmless(tmp_path: Path) -> None:
    """A key or name with a line feed, an escape sequence or without end is shown short and on one line."""
    path = tmp_path / "spec.md"
    strange = '"a\\n\\e[31mb"'
    block = f'id: b\nscale: [x, y]\ndefault: x\n{strange}: 1\n{"k" * 500}: 1\nscale: [x]\nhard: "\\e"\n'
    rights = f"rights: {{{strange}: {{to: x}}}}\n"
    path.write_text(f"---\n{strange}: 1\n---\n{H}```behavior\n{block}{rights}```\n", encoding="utf-8")
    found = compile_spec(path).diagnostics
    assert {"BL041", "BL044", "BL045", "BL046"} <= {one.code for one in found}
    assert all((one.message + one.help).isprintable() and len(one.message) < 200 for one in found)
    assert any("`a\\u000a\\u001b[31mb`" in one.message for one in found)


@pytest.mark.parametrize("kind", ["behavior", "rule", "hazard", "property"])
def test_merge_keys(kind: str, tmp_path: Path) -> None:
    """Entries are not merged in: a block says at the place of `<<` to write them."""
    path = tmp_path / "spec.md"
    path.write_text(f"{H}```{kind}\nid: b\n<<: {{description: d}}\n```\n", encoding="utf-8")
    (found,) = [one for one in compile_spec(path).diagnostics if "<<" in one.message]
    assert (found.code, found.span.line, found.span.column) == ("BL043", 5, 1)
    assert found.help == "write the entries themselves"


def test_absent(tmp_path: Path) -> None:
    """An absent file and a folder are refused."""
    with pytest.raises(InputError, match="there is no file"):
        compile_spec(tmp_path / "none.md")
    with pytest.raises(InputError, match="is a folder"):
        compile_spec(tmp_path)
    with pytest.raises(InputError, match="cannot read"):
        compile_spec(Path("a\0b"))
    with pytest.raises(InputError, match="cannot read"):
        compile_spec(tmp_path / ("x" * 5000))


def test_only_what_cannot_be_waited_for(tmp_path: Path) -> None:
    """A pipe, a device and a socket are refused before they are opened; a link to a file is read."""
    pipe, link = tmp_path / "pipe.md", tmp_path / "link.md"
    os.mkfifo(pipe)
    for path, kind in ((pipe, "pipe"), (Path("/dev/zero"), "device")):
        with pytest.raises(InputError, match=f"is no regular file but a {kind}") as caught:
            compile_spec(path)
        assert caught.value.help
    link.symlink_to(pipe)
    with pytest.raises(InputError, match="is no regular file"):
        compile_spec(link)
    pipe.unlink()
    pipe.write_text(H, encoding="utf-8")
    assert compile_spec(link).spec


def test_what_a_shell_has_opened_is_read() -> None:
    """A pipe to standard input, and `<(command)`, are read to their end."""
    reading, writing = os.pipe()
    os.write(writing, H.encode())
    os.close(writing)
    assert compile_spec(Path(f"/dev/fd/{reading}")).spec
    os.close(reading)


def test_broken_example_files(tmp_path: Path) -> None:
    """An example file or import that cannot be read is a finding at the place that names it."""
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples" / "ab12.md").write_bytes(b"\0")
    path = tmp_path / "spec.md"
    path.write_text("---\nimports: [examples, 'a\\0b', spec.md]\n---\n" + H + "x[^ab12]\n", encoding="utf-8")
    codes = [finding.code for finding in compile_spec(path).diagnostics]
    assert codes == ["BL012", "BL012", "BL011", "BL012"]
