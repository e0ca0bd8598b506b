"""Findings about declarations: YAML, front matter, behaviours, rules, hazards, properties, facts.

Enters: the names that go into a message. Leaves: diagnostics BL040 to BL059.
"""

from __future__ import annotations

from collections.abc import Iterable

from brightline.diagnostics import Label, Severity, Span
from brightline.spec.codes.registry import Text, finding, listed, shown, suggest

__all__ = [
    "bad_shape",
    "bad_yaml",
    "block_misspelt",
    "declared_twice",
    "default_outside_hard",
    "missing_key",
    "no_yields",
    "not_one_claim",
    "outside_section",
    "reversed_range",
    "right_outside_hard",
    "unknown_behaviour",
    "unknown_key",
    "unknown_level",
    "unused_fact",
    "value_not_on_scale",
]


@finding("BL040", Severity.ERROR)
def bad_yaml(problem: str) -> Text:
    """A declaration is not YAML.

    The front matter and the blocks `behavior`, `rule`, `hazard` and `property` hold one YAML mapping each. A frequent
    cause: inside braces, a condition with brackets or commas needs quotes around it, as in
    `{to: full, when: 'surface in ["app", "web"]'}`.
    """
    return Text(
        f"this is not YAML: {problem}", "conditions with brackets inside braces need quotes around them"
    )


@finding("BL041", Severity.ERROR)
def unknown_key(key: str, known: Iterable[str]) -> Text:
    """A declaration has a key that means nothing.

    A misspelt key would silently lose what it says, so each one must be known.
    """
    known = list(known)
    return Text(f"unknown key {shown(key)}", suggest(key, known, f"the keys are {listed(known)}"))


@finding("BL042", Severity.ERROR)
def missing_key(key: str, of: str) -> Text:
    """A declaration lacks a key it needs.

    A behaviour needs `id`, `scale` and `default` (unless `hard` is one value); a rule `id`, `never` and
    `yields`; a hazard `id` and `never`; a property `id` and its claim; a fact `type`, `vouched_by` and `safest`, and `values` for an enum.
    """
    return Text(f"{of} has no `{key}`", f"add `{key}:`")


@finding("BL043", Severity.ERROR)
def bad_shape(what: str, expected: str) -> Text:
    """A value in a declaration has the wrong form.

    The message says what form is expected. Ids consist of letters, digits and underscores, with dots and
    hyphens between them, and start with a letter. A right is `{to: v}` (the strictest value up to v),
    `{from: v}` (v up to the most permissive), `{from: a, to: b}`, or `{only: [a, b]}`, each perhaps with
    `when: condition`.
    """
    return Text(what, expected)


@finding("BL044", Severity.ERROR)
def declared_twice(kind: str, name: str, first: Span | None) -> Text:
    """A name is declared twice.

    Behaviours, rules, hazards, properties, facts, levels, values of a scale and the keys of a mapping each have names
    that stand once, in a document and in everything it imports.
    """
    labels = (Label(first, "first declared here"),) if first else ()
    return Text(f"the {kind} {shown(name)} is declared twice", "remove or rename one of the two", labels)


@finding("BL045", Severity.ERROR)
def unknown_level(name: str, levels: Iterable[str]) -> Text:
    """A declaration names a level that the spec does not declare.

    `rights`, `reserved`, `waivable` and `vouched_by` name levels of the spec or their aliases.
    """
    levels = list(levels)
    return Text(f"unknown level {shown(name)}", suggest(name, levels, f"the levels are {listed(levels)}"))


@finding("BL046", Severity.ERROR)
def value_not_on_scale(value: str, of: str, scale: Iterable[object]) -> Text:
    """A value is not one of those declared.

    Defaults, rights, hard and reserved sets use the values of the behaviour's `scale`; the safest value of
    a fact is one of its `values`.
    """
    values = [str(value) for value in scale]
    return Text(
        f"{shown(value)} is not a value of `{of}`", suggest(value, values, f"the values are {listed(values)}")
    )


@finding("BL047", Severity.ERROR)
def default_outside_hard(value: str, id: str, hard: Iterable[str]) -> Text:
    """The default of a behaviour lies outside its hard set.

    `hard` is what nobody may leave; the value in force where nobody says anything must be in it.
    """
    return Text(f"the default `{value}` of `{id}` is outside its hard set", f"choose one of {listed(hard)}")


@finding("BL048", Severity.ERROR)
def right_outside_hard(value: str, id: str, level: str, hard: Iterable[str]) -> Text:
    """A right reaches outside the hard set of its behaviour.

    No level can be given more than `hard` allows; such a right promises what resolution would refuse. Only
    values that are named count: the open end of `{to: v}` or `{from: v}` stops at the hard set by itself.
    """
    return Text(
        f"the right of `{level}` names `{value}`, outside the hard set of `{id}`",
        f"stay within {listed(hard)}, or widen `hard`",
    )


@finding("BL049", Severity.ERROR)
def no_yields(id: str) -> Text:
    """A rule does not say which behaviour yields.

    Where the condition `never` holds, the behaviours in `yields` go to their strictest value. A rule without
    any repairs nothing. If the combination is to be proved impossible instead, make it a `hazard`.
    """
    return Text(f"the rule `{id}` has no `yields`", "name the behaviour that gives way, or make it a hazard")


@finding("BL050", Severity.ERROR)
def unknown_behaviour(name: str, known: Iterable[str]) -> Text:
    """A rule yields a behaviour that is not declared."""
    return Text(f"unknown behaviour {shown(name)}", suggest(name, known, "declare it in a `behavior` block"))


@finding("BL051", Severity.WARNING)
def unused_fact(name: str) -> Text:
    """A fact is used in no condition.

    It can be vouched for, but nothing depends on it.
    """
    return Text(f"the fact `{name}` is used in no condition", "use it, or remove it")


@finding("BL052", Severity.ERROR)
def outside_section(kind: str) -> Text:
    """A declaration stands before the first section.

    Each declaration belongs to the clause that explains it: the section it stands in.
    """
    return Text(
        f"this {kind} belongs to no section", "put it under the heading of the clause that explains it"
    )


@finding("BL053", Severity.WARNING)
def block_misspelt(info: str, known: str) -> Text:
    """A block looks like a declaration but is not one.

    The blocks that declare something are `behavior`, `rule`, `hazard` and `property`. Others are text.
    """
    return Text(f"a block `{info}` declares nothing", f"write `{known}`")


@finding("BL054", Severity.ERROR)
def reversed_range(low: str, high: str) -> Text:
    """A range runs against the scale.

    A scale starts with the strictest value, and `{from: a, to: b}` names the stricter end first.
    """
    return Text(f"the range from `{low}` to `{high}` is empty", f"write `{{from: {high}, to: {low}}}`")


@finding("BL055", Severity.ERROR)
def not_one_claim(id: str, claims: list[str]) -> Text:
    """A property makes no claim, or more than one.

    A property claims one thing of every stack of layers: a condition holds `never` or `always`, some stack makes it
    hold (`reachable`), or two conditions mean the same (`equivalent`, a list of two). With `unless`, stacks in which
    that condition holds are left out.

        id: no_plain_talk_behind_an_operator
        never: drug_information == plain
        unless: drug_information.asked_by in [system, developer]
    """
    if claims:
        return Text(f"the property `{id}` claims {listed(claims)}", "make one property of each")
    return Text(
        f"the property `{id}` claims nothing", "add `never:`, `always:`, `reachable:` or `equivalent:`"
    )
