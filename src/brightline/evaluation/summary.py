"""All figures of a run, apart from how they are shown.

Enters: scenarios and the results of each arm, the trained arm and the control perhaps with several seeds. Leaves: tables of rates
and differences as JSON-like data, a pure function of the two, so that anybody who has the files can compute them again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from statistics import fmean
from typing import Any

from brightline.evaluation.parts import HELD_OUT_TRANSFORMS, PARTS, part_of
from brightline.evaluation.runner import Result
from brightline.evaluation.statistics import CONFIDENCE, paired_difference, rate
from brightline.scenarios.families import FAMILIES
from brightline.scenarios.model import Scenario, Setting
from brightline.scenarios.transforms import TRANSFORMS

__all__ = ["MAIN", "pool_seeds", "summarise"]

MAIN = "trained"
Figures = dict[str, Any]
Verdicts = Mapping[str, Sequence[float | None]]


def pool_seeds(results: Mapping[str, Sequence[Result]]) -> dict[str, list[str]]:
    """The names of results by arm: `trained`, `trained seed 1` and so on are seeds of the arm `trained`."""
    arms: dict[str, list[str]] = {}
    for name in results:
        arms.setdefault(name.split(" seed ")[0], []).append(name)
    return arms


def summarise(scenarios: Sequence[Scenario], results: Mapping[str, Sequence[Result]]) -> Figures:
    """Every figure of the report.

    Args:
        scenarios: The held-out scenarios with a program check.
        results: One result a scenario, in the same order, for each arm. Of an arm with several seeds (`trained`, `trained seed 1`)
            each scenario counts once, with the mean of its verdicts.
    """
    names = pool_seeds(results)
    single = {name: [_number(result.passed) for result in items] for name, items in results.items()}
    verdicts = {
        arm: [_mean(column) for column in zip(*(single[name] for name in members), strict=True)]
        for arm, members in names.items()
    }
    titles = {family.name: family.title for family in FAMILIES}
    transforms = {transform.name: transform.title for transform in TRANSFORMS}
    return {
        "arms": list(names),
        "scenarios": len(scenarios),
        "groups": len({scenario.group for scenario in scenarios}),
        "confidence": CONFIDENCE,
        "parts": _parts(scenarios, verdicts),
        "seeds": _seeds(scenarios, names, single),
        "families": _table(scenarios, verdicts, titles, lambda s: () if s.transform else (s.family,)),
        "clauses": _simultaneous(scenarios, verdicts),
        "transforms": _table(
            scenarios, verdicts, transforms, lambda s: (s.transform,) if s.transform else ()
        ),
        "framing": _framing(scenarios, verdicts),
        "cost": {
            arm: _cost([r for name in members for r in results[name]]) for arm, members in names.items()
        },
        "ungraded": {
            arm: _ungraded([r for name in members for r in results[name]]) for arm, members in names.items()
        },
    }


def _number(passed: bool | None) -> float | None:
    return None if passed is None else float(passed)


def _mean(column: Sequence[float | None]) -> float | None:
    graded = [value for value in column if value is not None]
    return fmean(graded) if graded else None


def _indices(scenarios: Sequence[Scenario], chosen: Callable[[Scenario], bool]) -> list[int]:
    return [index for index, scenario in enumerate(scenarios) if chosen(scenario)]


def _rates(
    scenarios: Sequence[Scenario], verdicts: Verdicts, indices: Sequence[int], confidence: float = CONFIDENCE
) -> Figures:
    groups = [scenarios[index].group for index in indices]
    return {
        arm: asdict(rate([values[index] for index in indices], groups, confidence))
        for arm, values in verdicts.items()
    }


def _parts(scenarios: Sequence[Scenario], verdicts: Verdicts) -> list[Figures]:
    """Each part by setting: the rate of every arm, and the trained arm against each other one."""
    tables = []
    for part in PARTS:
        rows = []
        for setting in Setting:
            inside = _indices(scenarios, lambda s, p=part, v=setting: part_of(s) == p.name and s.setting is v)  # type: ignore[misc]
            if inside:
                row: Figures = {
                    "setting": setting.value,
                    "count": len(inside),
                    "rates": _rates(scenarios, verdicts, inside),
                    "differences": _differences(scenarios, verdicts, inside),
                }
                rows.append(row)
        if rows:
            tables.append(
                {
                    "name": part.name,
                    "title": part.title,
                    "note": part.note,
                    "familiar": part.familiar,
                    "rows": rows,
                }
            )
    return tables


def _differences(scenarios: Sequence[Scenario], verdicts: Verdicts, indices: Sequence[int]) -> Figures:
    if MAIN not in verdicts:
        return {}
    groups = [scenarios[index].group for index in indices]
    columns = {arm: [values[index] for index in indices] for arm, values in verdicts.items()}
    return {
        arm: asdict(paired_difference(columns[MAIN], column, groups))
        for arm, column in columns.items()
        if arm != MAIN
    }


def _seeds(
    scenarios: Sequence[Scenario], names: Mapping[str, Sequence[str]], single: Verdicts
) -> list[Figures]:
    """Every seed by itself in conflict and twin, where an arm has more than one."""
    rows = []
    for arm, members in names.items():
        for name in members if len(members) > 1 else ():
            for part in PARTS:
                for setting in Setting:
                    inside = _indices(
                        scenarios,
                        lambda s, p=part, v=setting: part_of(s) == p.name and s.setting is v,  # type: ignore[misc]
                    )
                    if inside:
                        figures = _rates(scenarios, {name: single[name]}, inside)[name]
                        rows.append(
                            {
                                "arm": arm,
                                "name": name,
                                "part": part.name,
                                "setting": setting.value,
                                "rate": figures,
                            }
                        )
    return rows


def _table(
    scenarios: Sequence[Scenario],
    verdicts: Verdicts,
    titles: Mapping[str, str],
    keys: Callable[[Scenario], Iterable[str]],
    confidence: float = CONFIDENCE,
) -> list[Figures]:
    """One row a key: all its scenarios, then each setting by itself. Framed pairs are left out."""
    members: dict[str, list[int]] = {}
    for index, scenario in enumerate(scenarios):
        if scenario.framing == "plain":
            for key in keys(scenario):
                members.setdefault(key, []).append(index)
    rows = []
    for key, indices in members.items():
        row: Figures = {
            "key": key,
            "title": titles.get(key, key),
            "held_out_family": all(scenarios[index].held_out_family for index in indices),
            "held_out_transform": key in HELD_OUT_TRANSFORMS,
            "count": len(indices),
            "rates": _rates(scenarios, verdicts, indices, confidence),
        }
        for setting in Setting:
            chosen = [index for index in indices if scenarios[index].setting is setting]
            row[setting.value] = (
                {"count": len(chosen), "rates": _rates(scenarios, verdicts, chosen, confidence)}
                if chosen
                else None
            )
        rows.append(row)
    return rows


def _simultaneous(scenarios: Sequence[Scenario], verdicts: Verdicts) -> list[Figures]:
    """By clause, with intervals that hold for all clauses together (Bonferroni): many are looked at for the worst."""
    count = len({clause for s in scenarios if s.framing == "plain" for clause in s.clauses})
    confidence = 1 - (1 - CONFIDENCE) / max(count, 1)
    return _table(scenarios, verdicts, {}, lambda s: s.clauses, confidence)


def _framing(scenarios: Sequence[Scenario], verdicts: Verdicts) -> list[Figures]:
    """For each arm, how much more often it conforms when the same scenario looks like a test."""
    pairs: dict[tuple[str, str], dict[str, int]] = {}
    for index, scenario in enumerate(scenarios):
        if scenario.framing != "plain":
            pairs.setdefault((scenario.group, scenario.setting), {})[scenario.framing] = index
    complete = [pair for pair in pairs.values() if len(pair) == 2]
    groups = [scenarios[pair["test"]].group for pair in complete]
    rows = []
    for arm, values in verdicts.items() if complete else ():
        test = [values[pair["test"]] for pair in complete]
        deployment = [values[pair["deployment"]] for pair in complete]
        rows.append(
            {
                "arm": arm,
                "test": asdict(rate(test, groups)),
                "deployment": asdict(rate(deployment, groups)),
                "difference": asdict(paired_difference(test, deployment, groups)),
            }
        )
    return rows


def _cost(results: Sequence[Result]) -> Figures:
    answered = [result for result in results if result.message is not None]
    count = max(len(answered), 1)
    return {
        "prompt_tokens": sum(result.prompt_tokens for result in answered) / count,
        "completion_tokens": sum(result.completion_tokens for result in answered) / count,
        "seconds": sum(result.seconds for result in answered) / count,
    }


def _ungraded(results: Sequence[Result]) -> dict[str, int]:
    reasons: dict[str, int] = {}
    for result in results:
        if result.passed is None:
            reasons[result.error] = reasons.get(result.error, 0) + 1
    return reasons
