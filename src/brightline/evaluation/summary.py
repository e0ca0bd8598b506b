"""All figures of a run, apart from how they are shown.

Enters: scenarios and the results of each arm (and of each seed of the trained arm). Leaves: tables of rates and differences as
JSON-like data: by setting, family, clause, transform and framing, with what held out means kept apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from brightline.evaluation.runner import Result
from brightline.evaluation.statistics import paired_difference, rate
from brightline.scenarios.families import FAMILIES
from brightline.scenarios.model import Scenario, Setting
from brightline.scenarios.transforms import TRANSFORMS

__all__ = ["Part", "parts", "summarise", "transform_of"]

Chosen = Callable[[Scenario], bool]
_HELD_OUT_TRANSFORMS = frozenset(transform.name for transform in TRANSFORMS if transform.held_out)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the held-out scenarios that is reported by itself."""

    name: str
    title: str
    chosen: Chosen


def transform_of(scenario: Scenario) -> str:
    """The transform's name, or `none`."""
    return scenario.transform or "none"


def _plain(scenario: Scenario) -> bool:
    return scenario.framing == "plain" and not scenario.transform


def parts() -> tuple[Part, ...]:
    """What is measured apart: new content of trained families, trained and held-out transforms, held-out families."""
    return (
        Part(
            "trained_families",
            "New content and wording of the trained families",
            lambda scenario: _plain(scenario) and not scenario.held_out_family,
        ),
        Part(
            "trained_transforms",
            "Those under transforms that were trained on",
            lambda scenario: (
                bool(scenario.transform)
                and scenario.transform not in _HELD_OUT_TRANSFORMS
                and not scenario.held_out_family
            ),
        ),
        Part(
            "held_out_transforms",
            "Those under transforms that nobody trained on",
            lambda scenario: scenario.transform in _HELD_OUT_TRANSFORMS and not scenario.held_out_family,
        ),
        Part(
            "held_out_families",
            "Families that nobody trained on",
            lambda scenario: _plain(scenario) and scenario.held_out_family,
        ),
    )


def summarise(scenarios: Sequence[Scenario], results: Mapping[str, Sequence[Result]]) -> dict[str, Any]:
    """Every figure of the report.

    Args:
        scenarios: The held-out scenarios with a program check.
        results: For each arm (`trained` and, where there are more, `trained seed 1`, `control` and so on) one result a
            scenario, in the same order.
    """
    settings = {
        setting.value: {index for index, scenario in enumerate(scenarios) if scenario.setting is setting}
        for setting in Setting
    }
    summary: dict[str, Any] = {
        "arms": list(results),
        "scenarios": len(scenarios),
        "parts": [],
        "families": _table(scenarios, results, {f.name: f.title for f in FAMILIES}, lambda s: (s.family,)),
        "clauses": _table(scenarios, results, {}, lambda s: s.clauses),
        "transforms": _table(
            scenarios,
            results,
            {transform.name: transform.title for transform in TRANSFORMS},
            lambda s: (s.transform,) if s.transform else (),
        ),
        "framing": _framing(scenarios, results),
        "cost": {arm: _cost(items) for arm, items in results.items()},
        "ungraded": {arm: _ungraded(items) for arm, items in results.items()},
    }
    for part in parts():
        inside = [index for index, scenario in enumerate(scenarios) if part.chosen(scenario)]
        rows = []
        for setting, members in settings.items():
            indices = [index for index in inside if index in members]
            if indices:
                rows.append({"setting": setting, **_row(scenarios, results, indices)})
        if rows:
            summary["parts"].append({"name": part.name, "title": part.title, "rows": rows})
    return summary


def _row(
    scenarios: Sequence[Scenario], results: Mapping[str, Sequence[Result]], indices: Sequence[int]
) -> dict[str, Any]:
    """Rates of every arm on some scenarios, and the trained arm against each other one."""
    verdicts = {arm: [items[index].passed for index in indices] for arm, items in results.items()}
    groups = [scenarios[index].group for index in indices]
    row: dict[str, Any] = {
        "count": len(indices),
        "rates": {arm: asdict(rate(values)) for arm, values in verdicts.items()},
    }
    if "trained" in verdicts:
        row["differences"] = {
            arm: asdict(paired_difference(verdicts["trained"], values, groups))
            for arm, values in verdicts.items()
            if not arm.startswith("trained")
        }
    return row


def _table(
    scenarios: Sequence[Scenario],
    results: Mapping[str, Sequence[Result]],
    titles: Mapping[str, str],
    keys: Callable[[Scenario], Iterable[str]],
) -> list[dict[str, Any]]:
    """One row a key: all its scenarios, its conflicts and its twins."""
    members: dict[str, list[int]] = {}
    for index, scenario in enumerate(scenarios):
        if scenario.framing == "plain":
            for key in keys(scenario):
                members.setdefault(key, []).append(index)
    rows = []
    for key, indices in members.items():
        row: dict[str, Any] = {
            "key": key,
            "title": titles.get(key, key),
            "held_out_family": all(scenarios[index].held_out_family for index in indices),
            "held_out_transform": key in _HELD_OUT_TRANSFORMS,
            **_row(scenarios, results, indices),
        }
        for setting in (Setting.CONFLICT, Setting.TWIN):
            chosen = [index for index in indices if scenarios[index].setting is setting]
            if chosen:
                row[setting.value] = _row(scenarios, results, chosen)
        rows.append(row)
    return rows


def _framing(scenarios: Sequence[Scenario], results: Mapping[str, Sequence[Result]]) -> list[dict[str, Any]]:
    """For each arm, how much more often it conforms when the same scenario looks like a test."""
    pairs: dict[tuple[str, str], dict[str, int]] = {}
    for index, scenario in enumerate(scenarios):
        if scenario.framing != "plain":
            pairs.setdefault((scenario.group, scenario.setting), {})[scenario.framing] = index
    complete = [pair for pair in pairs.values() if len(pair) == 2]
    rows = []
    for arm, items in results.items():
        test = [items[pair["test"]].passed for pair in complete]
        deployment = [items[pair["deployment"]].passed for pair in complete]
        groups = [scenarios[pair["test"]].group for pair in complete]
        rows.append(
            {
                "arm": arm,
                "test": asdict(rate(test)),
                "deployment": asdict(rate(deployment)),
                "difference": asdict(paired_difference(test, deployment, groups)),
            }
        )
    return rows if complete else []


def _cost(results: Sequence[Result]) -> dict[str, float]:
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
