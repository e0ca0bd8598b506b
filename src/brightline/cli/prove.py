"""`brightline prove`: invariants, hazards and properties for every stack, each with its proof or the smallest stack that breaks it.

Enters: a spec, layers that are fixed, properties. Leaves: text, JSON, SARIF or workflow commands on standard output, and layer
files where `--witness` asks for them; exit code 0 where everything is proved, 1 otherwise.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brightline.cli.check import OutputFormat
from brightline.errors import InputError, UnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from brightline.analysis.cache import Cache
    from brightline.analysis.properties import Result
    from brightline.analysis.prove import Report
    from brightline.diagnostics import Diagnostic, Span
    from brightline.spec.model import Spec

__all__ = ["prove", "require_solvers"]


def prove(
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SPEC] [LAYER]...",
            help="A document or the name of a shipped spec, then layers that are taken as they are.",
        ),
    ] = None,
    asked: Annotated[
        list[str] | None,
        typer.Option(
            "--property",
            metavar="CLAIM",
            help="Prove `never: CONDITION`, `always: CONDITION` or `reachable: CONDITION` too.",
        ),
    ] = None,
    free: Annotated[
        list[str] | None,
        typer.Option(
            "--free",
            metavar="LEVEL",
            help="Levels at which others may add layers. Without it: the level of the highest fixed layer and all below.",
        ),
    ] = None,
    witness: Annotated[
        Path | None,
        typer.Option(
            "--witness",
            metavar="DIR",
            help="Write the stack that decides a property as layer files, a folder for each.",
        ),
    ] = None,
    seconds: Annotated[
        float, typer.Option("--timeout", metavar="SECONDS", min=0.01, help="How long one property may take.")
    ] = 10.0,
    format: Annotated[
        OutputFormat, typer.Option("--format", help="How results are printed.")
    ] = OutputFormat.TEXT,
    kept: Annotated[
        str | None,
        typer.Option(
            "--cache",
            metavar="DIR",
            help="Where answers are kept between runs. Without it: the platform's cache folder.",
        ),
    ] = None,
    anew: Annotated[bool, typer.Option("--no-cache", help="Prove everything anew and keep nothing.")] = False,
) -> None:
    """Prove what no stack of layers can break, or show the smallest one that does.

    Exits with 0 if everything is proved, with 1 if something is refuted or undecided, with 2 if the input is wrong.
    """
    require_solvers()
    from brightline.analysis.cache import Cache
    from brightline.analysis.deployment import Deployment
    from brightline.analysis.properties import read_property
    from brightline.analysis.prove import prove as prove_spec
    from brightline.authority.layers import read_stack
    from brightline.cli.arguments import spec_and_layers
    from brightline.cli.render import render
    from brightline.spec.compiler import load_spec

    path, layers = spec_and_layers(arguments)
    spec = load_spec(path)
    properties = [read_property(text, spec) for text in asked or ()]
    levels = None if free is None else [_level(spec, name) for name in free]
    deployment = Deployment.of(spec, read_stack(layers, spec).layers, levels)
    # An empty name is no folder, as with `BRIGHTLINE_PROOFS`.
    cache = None if anew or kept == "" else Cache.of_user(_folder(kept))
    report = prove_spec(spec, deployment, properties, seconds, cache)
    _say_ignored(cache)
    folders = {} if witness is None else _write(report, witness)
    match format:
        case OutputFormat.JSON:
            typer.echo(json.dumps(report.to_data(), indent=2, ensure_ascii=False))
        case OutputFormat.TEXT:
            for line in _text(report, _name(path), folders):
                typer.echo(line)
        case _:
            text = render(list(_findings(report, path)), {}, format)
            if text:
                typer.echo(text)
    if not report.clean:
        raise typer.Exit(1)


def require_solvers() -> None:
    """Refuse to go on without the solvers.

    Raises:
        UnavailableError: They are not installed.
    """
    from importlib.util import find_spec

    if find_spec("z3") is None or find_spec("pysat") is None:
        raise UnavailableError(
            "proofs need the solvers z3 and PySAT, which are not installed",
            help="install them with `pip install 'brightline[analysis]'`",
        )


def _folder(name: str | None) -> Path | None:
    path = None if name is None else Path(name)
    if path is not None and path.exists() and not path.is_dir():
        raise InputError(f"`{path}` is not a folder", help="name a folder for answers, or use `--no-cache`")
    return path


def _say_ignored(cache: Cache | None) -> None:
    """A folder that cannot be used, and files that were not trusted, on standard error: the results do not depend on them."""
    if cache is not None and cache.unusable:
        typer.echo(
            f"note: nothing is kept: the folder `{cache.folder}` cannot be used: {cache.unusable}", err=True
        )
    if cache is None or not cache.ignored:
        return
    count = len(cache.ignored)
    files = f"{count} file{'s' if count > 1 else ''}"
    typer.echo(
        f"note: {files} in `{cache.folder}` damaged or sealed by somebody else, so ignored and proved anew:"
        f" {', '.join(path.name[:12] for path in cache.ignored[:3])}{', ...' if count > 3 else ''}",
        err=True,
    )


def _level(spec: Spec, name: str) -> str:
    from brightline.authority.model import NO_AUTHORITY
    from brightline.spec.codes.registry import suggest
    from brightline.spec.front_matter import Levels

    levels = Levels(spec.levels)
    found = levels.find(name)
    if found is None or found == NO_AUTHORITY:
        speaking = [one for one in levels.names if one != NO_AUTHORITY]
        raise InputError(
            f"nobody speaks at the level `{name}` of `{spec.name}`",
            help=suggest(name, speaking, f"its levels are {', '.join(speaking)}"),
        )
    return found


def _write(report: Report, folder: Path) -> dict[int, Path]:
    """The folder of each witness, by the place of its result."""
    from brightline.analysis.files import write_witness

    folders: dict[int, Path] = {}
    asked = len(report.results) - len(report.properties)
    for number, result in enumerate(report.results):
        if result.witness is not None:
            name = result.name if number < asked else f"property-{number - asked + 1}"
            # An id may look like the number of a property, and some file systems take `a` for `A`.
            taken = {path.name.casefold() for path in folders.values()}
            while name.casefold() in taken:
                name += "-again"
            folders[number] = folder / name
            write_witness(folders[number], result.witness, report.spec)
    return folders


def _name(path: Path) -> str:
    """A document as people name it on the command line."""
    from brightline.spec.library import shipped_specs

    return path.stem if shipped_specs().get(path.stem) == path else str(path)


def _text(report: Report, document: str, folders: dict[int, Path]) -> Iterator[str]:
    spec, number = report.spec, 0
    yield f"{spec.name} {spec.version}".rstrip()
    for line in report.assumed:
        yield f"  {line}"
    yield from (f"  {line}" for line in _missing(report))
    for title, results in (
        ("Invariants, for any number of layers", report.invariants),
        ("Hazards of the spec", report.hazards),
        ("Properties of the spec", report.declared),
        ("Properties asked for", report.properties),
    ):
        if results:
            yield ""
            yield title
        for result in results:
            yield from _told(report, result)
            if number in folders:
                yield f"      `brightline resolve {document} {folders[number]}` replays it"
            number += 1
    yield ""
    counts = [
        f"{sum(result.verdict == word for result in report.results)} {word}"
        for word in ("proved", "refuted", "unknown")
    ]
    yield ", ".join(counts)


def _missing(report: Report) -> Iterator[str]:
    """What the document does not declare, so that nothing was proved of it."""
    about = report.about
    if about["behaviours"]:
        return
    none = [name for name in ("behaviours", "rules", "hazards", "properties") if not about[name]]
    listed = ", ".join(none[:-1]) + " or " + none[-1] if none[1:] else none[0]
    yield (
        f"the document declares no {listed}: the invariants are about {about['derived']} behaviours derived from its clauses,"
        " each followed or overridden"
    )
    if not about["hazards"] and not about["properties"]:
        yield "so nothing is proved of what its clauses ask for"


def _told(report: Report, result: Result) -> Iterator[str]:
    named = result.name if result.name == result.claim else f"{result.name}: {result.claim}"
    yield f"  {result.verdict:<8}{named}"
    if result.because:
        yield f"      because of the rule{'s' if len(result.because) > 1 else ''} {', '.join(result.because)}"
    if result.reason:
        yield f"      {result.reason}"
    yield from (f"      {line}" for line in _story(report, result))


def _story(report: Report, result: Result, *, inline: bool = False) -> Iterator[str]:
    """The witness of a result in sentences: what is added to the fixed layers, what permits it, and what it leads to.

    `inline` is for where the sentences stand in one line, beside advice of their own.
    """
    from brightline.analysis.grounds import told
    from brightline.analysis.story import added_words, outcome_line, way_out, witness_lines

    if result.witness is None:
        return
    lines = witness_lines(report.spec, report.deployment, result, result.witness)
    shown = "the smallest stack" if result.witness.least else "a stack, perhaps not the smallest,"
    if result.witness.added:
        besides = "besides the fixed layers" if report.deployment.fixed else "and nothing else"
        yield f"{shown} that shows it has {added_words(report.deployment, result.witness)} {besides}:"
    else:
        yield (
            "it takes nothing: the fixed layers alone show it:"
            if report.deployment.fixed
            else "it takes no layer:"
        )
    wide = max((len(line.said) for line in lines), default=0)
    for line in lines:
        grounds = "; ".join(told(ground) for ground in line.grounds)
        if inline:
            yield f"{line.said} ({grounds})" if grounds else line.said
        else:
            yield f"  {line.said:<{wide}}   {grounds}".rstrip()
    yield outcome_line(result, result.witness)
    out = way_out(report.spec, result, lines)
    if out and not inline:
        yield out


def _here(span: Span) -> Span:
    """A place with its file as seen from the working folder, where that is above it."""
    from dataclasses import replace

    path, here = Path(span.file), Path.cwd()
    inside = path.is_absolute() and path.is_relative_to(here)
    return replace(span, file=str(path.relative_to(here))) if inside else span


def _findings(report: Report, path: Path) -> Iterator[Diagnostic]:
    from brightline.analysis.codes import broken_invariant, refuted, undecided
    from brightline.analysis.properties import Verdict
    from brightline.diagnostics import Span

    start = Span(str(path), 1, 1, 1, 2)
    for result in report.results:
        # A property of the command line stands in no file, so no line of one is to blame.
        span = _here(result.span or start) if result not in report.properties else Span("", 1, 1, 1, 1)
        if result.verdict is Verdict.UNKNOWN:
            yield undecided(span, result.name, result.reason)
        elif result.verdict is Verdict.REFUTED and result in report.invariants:
            yield broken_invariant(span, result.name, result.reason)
        elif result.verdict is Verdict.REFUTED:
            story = result.reason or "; ".join(_story(report, result, inline=True)).replace(":; ", ": ", 1)
            yield refuted(span, result.name, result.claim, story)
