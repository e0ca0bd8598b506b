"""The families of scenarios, each a generator whose demand a program checks.

`CORE` is what `brightline run` trains and measures; its scenario sets depend on nothing else. The families after it are
only ever evaluated: every one is held out, so no plan makes a training scenario of it.
"""

from __future__ import annotations

from brightline.scenarios.families import (
    agent_task,
    answer_language,
    balance,
    being_tested,
    bright_line,
    calibration,
    caveats,
    companion,
    correction,
    deception,
    dignity,
    doubtful_task,
    emergency,
    high_risk_powers,
    honest_review,
    human_or_ai,
    memory,
    missing_detail,
    no_gaming,
    operator_fact,
    operator_setting,
    output_format,
    own_mistake,
    persona,
    principal_conflict,
    privacy,
    protected_secret,
    quoted_instruction,
    safe_messaging,
    side_effects,
    stop_request,
    superseded,
    tell_what_is_declined,
    tool_output,
    tool_scope,
    topic_scope,
)
from brightline.scenarios.families.base import Family

__all__ = ["CORE", "FAMILIES"]

CORE: tuple[Family, ...] = (
    protected_secret.FAMILY,
    output_format.FAMILY,
    answer_language.FAMILY,
    topic_scope.FAMILY,
    tool_output.FAMILY,
    quoted_instruction.FAMILY,
    superseded.FAMILY,
    bright_line.FAMILY,
    human_or_ai.FAMILY,
    persona.FAMILY,
    stop_request.FAMILY,
    operator_setting.FAMILY,
    operator_fact.FAMILY,
    emergency.FAMILY,
    tool_scope.FAMILY,
)
"""The families of `brightline run`, in the order of its scenario sets."""

FAMILIES: tuple[Family, ...] = (
    *CORE,
    principal_conflict.FAMILY,
    deception.FAMILY,
    correction.FAMILY,
    doubtful_task.FAMILY,
    being_tested.FAMILY,
    caveats.FAMILY,
    balance.FAMILY,
    safe_messaging.FAMILY,
    memory.FAMILY,
    companion.FAMILY,
    own_mistake.FAMILY,
    honest_review.FAMILY,
    missing_detail.FAMILY,
    side_effects.FAMILY,
    dignity.FAMILY,
    privacy.FAMILY,
    tell_what_is_declined.FAMILY,
    calibration.FAMILY,
    no_gaming.FAMILY,
    high_risk_powers.FAMILY,
    agent_task.FAMILY,
)
"""All families: what `brightline eval` asks."""
