"""All figures of a run, apart from how they are shown.

Enters: scenarios and the results of each arm, the trained arm and the control perhaps with several seeds. Leaves: tables of rates
and differences as JSON-like data, a pure function of the two, so that anybody who has the files can compute them again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from statistics import fmean
from typing import Any

from brightline.evaluation.contrasts import differences, simultaneous_differences
from brightline.evaluation.framing import framing_by_family, framing_overall
from brightline.evaluation.parts import HELD_OUT_TRANSFORMS, PARTS, part_of, wordings
from brightline.evaluation.runner import Result
from brightline.evaluation.statistics import CONFIDENCE, rate
from brightline.scenarios.families import FAMILIES
from brightline.scenarios.model import Scenario, Setting
from brightline.scenarios.transforms import TRANSFORMS

__all__ = ["pool_seeds", "pooled_verdicts", "summarise"]

Figures = dict[str, Any]
Verdicts = Mapping[str, Sequence[float | None]]


def pool_seeds(results: Mapping[str, Sequence[Result]]) -> dict[str, list[str]]:
    """The names of results by arm: `trained`, `trained seed 1` and so on are seeds of the arm `trained`."""
    arms: dict[str, list[str]] = {}
    for name in results:
        arms.setdefault(name.split(" seed ")[0], []).append(name)
    return arms


def pooled_verdicts(results: Mapping[str, Sequence[Result]]) -> dict[str, list[float | None]]:
    """The verdicts of each arm, in the order of the results; of several seeds the mean of those that were graded."""
    single = {name: [_number(result.passed) for result in items] for name, items in results.items()}
    return {
        arm: [_mean(column) for column in zip(*(single[name] for name in members), strict=True)]
        for arm, members in pool_seeds(results).items()
    }


def summarise(scenarios: Sequence[Scenario], results: Mapping[str, Sequence[Result]]) -> Figures:
    """Every figure of the report.

    Args:
        scenarios: The held-out scenarios with a program check.
        results: One result a scenario, in the same order, for each arm. Of an arm with several seeds (`trained`, `trained seed 1`)
            each scenario counts once, with the mean of its verdicts.
    """
    names = pool_seeds(results)
    single = {name: [_number(result.passed) for result in items] for name, items in results.items()}
    verdicts = pooled_verdicts(results)
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
        "framing": framing_overall(scenarios, verdicts),
        "framing_families": framing_by_family(scenarios, verdicts, titles),
        "cost": {
            arm: _cost([r for name in members for r in results[name]]) for arm, members in names.items()
        },
        "ungraded": {
            arm: _ungraded([r for name in members for r in results[name]]) for arm, members in names.items()
        },
        "graded": {arm: _graded(column) for arm, column in verdicts.items()},
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
    """Each part by setting: the rate of every arm, and what is compared."""
    tables, called = [], wordings(verdicts)
    for part in PARTS:
        rows = []
        for setting in Setting:
            inside = _indices(scenarios, lambda s, p=part, v=setting: part_of(s) == p.name and s.setting is v)  # type: ignore[misc]
            if inside:
                row: Figures = {
                    "setting": setting.value,
                    "count": len(inside),
                    "rates": _rates(scenarios, verdicts, inside),
                    "differences": differences(scenarios, verdicts, inside),
                }
                rows.append(row)
        if rows:
            tables.append(
                {
                    "name": part.name,
                    "title": called[part.name].title,
                    "note": called[part.name].note,
                    "familiar": part.familiar,
                    "rows": rows,
                }
            )
    return tables


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


def _members(
    scenarios: Sequence[Scenario], keys: Callable[[Scenario], Iterable[str]]
) -> dict[str, list[int]]:
    """The places of scenarios by key; each once. Framed pairs are left out."""
    members: dict[str, list[int]] = {}
    for index, scenario in enumerate(scenarios):
        if scenario.framing == "plain":
            for key in dict.fromkeys(keys(scenario)):
                members.setdefault(key, []).append(index)
    return members


def _table(
    scenarios: Sequence[Scenario],
    verdicts: Verdicts,
    titles: Mapping[str, str],
    keys: Callable[[Scenario], Iterable[str]],
    confidence: float = CONFIDENCE,
) -> list[Figures]:
    """One row a key: all its scenarios, then each setting by itself. Framed pairs are left out."""
    rows = []
    for key, indices in _members(scenarios, keys).items():
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
    members = _members(scenarios, lambda s: s.clauses)
    confidence = 1 - (1 - CONFIDENCE) / max(len(members), 1)
    compared = simultaneous_differences(scenarios, verdicts, members)
    rows = _table(scenarios, verdicts, {}, lambda s: s.clauses, confidence)
    return [{**row, "differences": compared[row["key"]]} for row in rows]


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


def _graded(column: Sequence[float | None]) -> Figures:
    """How many scenarios have a verdict, and between which rates the whole lies whatever the others would have been."""
    asked, graded = len(column), [value for value in column if value is not None]
    passed = sum(graded)
    return {
        "asked": asked,
        "graded": len(graded),
        "least": passed / asked if asked else 0.0,
        "most": (passed + asked - len(graded)) / asked if asked else 1.0,
    }
