"""`brightline scenarios`: the scenarios that test a spec, as JSON lines and as a table of what there is.

Enters: a spec and how many, or somebody's data set and its format. Leaves: a file, if wanted, and on standard output the counts, the
hash and some to look at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brightline.cli.binding import Binding
from brightline.errors import InputError
from brightline.scenarios.adapters import DataFormat
from brightline.scenarios.model import Setting, Split

if TYPE_CHECKING:
    from brightline.scenarios.checks import Code
    from brightline.scenarios.model import Scenario

__all__ = ["scenarios"]

_DEV_OF_TRAIN = 8
"""So many groups of training for one to stop by, and one to measure on."""

_ANSWER = "Here is a short and friendly answer to what you asked."
"""What graders that are code are tried on."""


def scenarios(
    context: typer.Context,
    spec: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE]",
            help="A document, or the name of a shipped spec; with `--from` a data file or its folder.",
            show_default="reference",
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write JSON lines here.", show_default="only counts"
        ),
    ] = None,
    families: Annotated[
        str | None,
        typer.Option(
            "--families",
            metavar="A,B",
            help="Only these; `all` has also those that are only ever evaluated.",
            show_default="those of a run",
        ),
    ] = None,
    split: Annotated[
        Split | None,
        typer.Option("--split", help="Only this split.", show_default="all"),
    ] = None,
    groups: Annotated[
        int,
        typer.Option(
            "--groups", min=1, max=100_000, help="Groups a family for training; an eighth of it is held out."
        ),
    ] = 40,
    seed: Annotated[
        int, typer.Option("--seed", help="Decides contents and wordings within their splits.")
    ] = 0,
    show: Annotated[
        int, typer.Option("--show", min=0, metavar="N", help="Print N scenarios, spread over the families.")
    ] = 0,
    binding: Binding = None,
    kind: Annotated[
        DataFormat | None,
        typer.Option("--from", metavar="FORMAT", help=f"Read a data set: {', '.join(DataFormat)}."),
    ] = None,
    clause: Annotated[
        list[str] | None,
        typer.Option(
            "--clause",
            metavar="ID",
            help="With `--from`: the clause that the data set tests. With `--by`: a clause to write for.",
        ),
    ] = None,
    allow_code: Annotated[
        bool,
        typer.Option("--allow-code", help="With `--from`: try the graders that are code, in a sandbox."),
    ] = False,
    by: Annotated[
        str | None,
        typer.Option(
            "--by",
            metavar="MODEL",
            help="Have a model write scenarios in prose from the clauses (docs/prose.md).",
        ),
    ] = None,
    rounds: Annotated[
        int,
        typer.Option("--rounds", min=1, max=1000, help="With `--by`: how often it is asked for each clause."),
    ] = 2,
) -> None:
    """Generate the scenarios that test a spec, read them from a data set, or have a model write them."""
    if kind is not None:
        _without(context, "--from", "families", "split", "groups", "seed", "binding", "by", "rounds")
        _read(kind, _given(spec), tuple(clause or ()), output, show, allow_code)
        return
    if allow_code:
        raise InputError("`--allow-code` goes with `--from`", help="see `docs/datasets.md`")
    if by is not None:
        from brightline.cli.write_prose import write_prose

        _without(context, "--by", "families", "split", "groups", "binding")
        _report(write_prose(spec, by, clause or (), rounds, seed, output), output, show)
        return
    if clause:
        raise InputError("`--clause` goes with `--from` or `--by`", help="leave it out")
    from brightline.evaluation.harness.selection import ALL, names_of
    from brightline.scenarios.bindings import binding_for
    from brightline.scenarios.build import ScenarioPlan, build_scenarios
    from brightline.scenarios.files import write_scenarios
    from brightline.spec.compiler import load_spec
    from brightline.spec.library import find_spec

    few = max(groups // _DEV_OF_TRAIN, 1)
    document = load_spec(find_spec(spec))
    names = None if families is None else names_of(families)
    chosen = tuple(binding_for(document, binding)) if names == (ALL,) else names
    made = build_scenarios(document, ScenarioPlan(groups, few, few, seed=seed, families=chosen), binding)
    wanted = made.scenarios if split is None else made.of(split)
    if output is not None:
        write_scenarios(output, wanted)
    _report(wanted, output, show)


def _without(context: typer.Context, given: str, *names: str) -> None:
    """Options that mean nothing beside the one that was given."""
    for name in names:
        source = context.get_parameter_source(name)
        if source is not None and source.name == "COMMANDLINE":
            raise InputError(f"`--{name}` does not go with `{given}`", help="leave one of the two out")


def _given(path: str | None) -> Path:
    if path is None:
        raise InputError("`--from` needs the data file or its folder", help="see `docs/datasets.md`")
    return Path(path)


def _read(
    kind: DataFormat, path: Path, clauses: tuple[str, ...], output: Path | None, show: int, allow_code: bool
) -> None:
    """Read a data set whole before anything of it is written."""
    from brightline.scenarios.adapters import read_dataset
    from brightline.scenarios.checks import Code
    from brightline.scenarios.files import write_scenarios

    found = list(read_dataset(kind, path, clauses))
    if not found:
        raise InputError(f"`{path}` has no rows", help="see that it is the right file")
    if output is not None:
        write_scenarios(output, found)
    _report(found, output, show)
    codes = [scenario.check for scenario in found if isinstance(scenario.check, Code)]
    unchecked = sum(scenario.check is None for scenario in found)
    if unchecked:
        typer.echo(f"{unchecked} have no program that decides them; a judge may")
    if codes and not allow_code:
        typer.echo(
            f"{len(codes)} are decided by code of the data set, which was not run; see `docs/datasets.md`"
        )
    elif codes:
        typer.echo("\n".join(_tried(codes)))


def _tried(codes: Sequence[Code]) -> Iterator[str]:
    """Run every distinct grader once, on a plain answer."""
    from brightline.grading.sandbox import grade_with_code

    grades = [
        grade_with_code(code.source, code.asked, _ANSWER, allowed=True) for code in dict.fromkeys(codes)
    ]
    reasons = Counter(grade.reason for grade in grades if grade.passed is None)
    yield f"{len(grades)} graders are code; {len(grades) - reasons.total()} gave a verdict in the sandbox"
    yield from (f"{count:>6} ungraded: {reason}" for reason, count in reasons.most_common())


def _report(wanted: Sequence[Scenario], output: Path | None, show: int) -> None:
    from brightline.scenarios.files import scenarios_hash

    typer.echo("\n".join(_table(wanted)))
    place = "" if output is None else f"{output}: "
    typer.echo(f"{place}{len(wanted)} scenarios, {scenarios_hash(wanted)}")
    for scenario in wanted[:: max(len(wanted) // show, 1)][:show] if show else ():
        typer.echo("\n" + "\n".join(_shown(scenario)))


def _table(wanted: Sequence[Scenario]) -> Iterator[str]:
    """How many of each family, split and setting, and how many of them are under a transform or framed."""
    counts: Counter[tuple[str, Split, str]] = Counter()
    for scenario in wanted:
        kinds = [scenario.setting.value, "all"]
        kinds += ["transformed"] * bool(scenario.transform) + ["framed"] * (scenario.framing != "plain")
        counts.update((scenario.family, scenario.split, kind) for kind in kinds)
    columns = [*(setting.value for setting in Setting), "transformed", "framed", "all"]
    yield f"{'family':<20}{'split':<10}" + "".join(f"{column:>12}" for column in columns)
    for family in dict.fromkeys(scenario.family for scenario in wanted):
        for split in Split:
            if counts[family, split, "all"]:
                row = "".join(f"{counts[family, split, column]:>12}" for column in columns)
                yield f"{family:<20}{split.value:<10}{row}"


def _shown(scenario: Scenario) -> Iterator[str]:
    from brightline.models.template import message_text
    from brightline.scenarios.environments.play import turns_of

    marks = [
        scenario.setting.value,
        scenario.split.value,
        scenario.transform,
        f"clauses {', '.join(scenario.clauses)}",
    ]
    yield f"{scenario.id}  " + ", ".join(filter(None, marks))
    yield f"  {'demand':>10}: {scenario.demand}"
    for message in scenario.conversation.messages:
        yield f"  {message.role:>10}: {_indented(message_text(message))}"
    for name, answers in (("good", scenario.good[:1]), ("bad", scenario.bad[:1])):
        for message in (turn for answer in answers for turn in turns_of(answer)):
            yield f"  {name:>10}: {_indented(message_text(message))}"


def _indented(text: str) -> str:
    return text.replace("\n", "\n" + " " * 14)
