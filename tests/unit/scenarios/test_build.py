"""Scenario sets: what is trained on is never measured on."""

import time
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

import pytest

from brightline.errors import InputError
from brightline.grading.programs import decide
from brightline.scenarios import bindings, build
from brightline.scenarios.build import ScenarioPlan, build_scenarios
from brightline.scenarios.families import CORE, FAMILIES
from brightline.scenarios.model import Setting, Split
from brightline.scenarios.transforms import TRANSFORMS
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec
from brightline.training.recipe import plan_for

PLAN = ScenarioPlan(
    train_groups=24,
    dev_groups=4,
    held_out_groups=10,
    transformed_groups=4,
    framed_groups=2,
    transformed_share=1 / 3,
    plain_groups=0,
)
SPECS = Path(__file__).parents[3] / "../shared/data/openai-model-spec"


@pytest.fixture(scope="module")
def spec():
    return load_spec(find_spec(None))


@pytest.fixture(scope="module")
def made(spec):
    return build_scenarios(spec, PLAN)


def wordings(scenarios):
    return {wording for scenario in scenarios for wording in scenario.wording.split(",") if wording}


def test_no_conversation_is_there_twice(made):
    """Within a split and across splits each conversation is there once."""
    counts = Counter(scenario.conversation for scenario in made.scenarios)
    assert max(counts.values()) == 1


def test_families_that_nobody_trains_on_have_groups_of_their_own(spec, made):
    """More of them are measured, and of no other family; the first ones stay the same."""
    more = build_scenarios(spec, replace(PLAN, carried_groups=PLAN.held_out_groups + 5))
    added = set(more.scenarios) - set(made.scenarios)
    assert set(made.scenarios) <= set(more.scenarios)
    assert {scenario.family for scenario in added} == {family.name for family in CORE if family.held_out}
    assert {scenario.split for scenario in added} == {Split.HELD_OUT}
    assert len({scenario.group for scenario in added}) == 5 * 2


def test_no_wording_crosses_splits(made):
    """The wordings of train, dev and held-out are disjoint."""
    train, dev, held_out = (wordings(made.of(split)) for split in Split)
    assert train.isdisjoint(dev | held_out)
    assert dev.isdisjoint(held_out)
    assert min(len(train), len(dev), len(held_out)) > 50


def test_no_group_crosses_splits(made):
    """A group, and so its content, belongs to one split."""
    splits = defaultdict(set)
    for scenario in made.scenarios:
        splits[scenario.group].add(scenario.split)
    assert all(len(found) == 1 for found in splits.values())


def test_held_out_families_and_transforms_are_never_trained_on(made):
    """Train and dev have no held-out family, no held-out transform and no framing."""
    held_out = {transform.name for transform in TRANSFORMS if transform.held_out}
    for scenario in (*made.of(Split.TRAIN), *made.of(Split.DEV)):
        assert not scenario.held_out_family
        assert scenario.transform not in held_out
        assert scenario.framing == "plain"
    assert {scenario.family for scenario in made.scenarios if scenario.held_out_family} == {
        family.name for family in CORE if family.held_out
    }


def test_held_out_has_every_family_setting_transform_and_framing(made):
    """All is measured: each family in each setting, each transform, both framings."""
    held_out = made.of(Split.HELD_OUT)
    assert {
        (scenario.family, scenario.setting) for scenario in held_out if scenario.family != "examples"
    } == {(family.name, setting) for family in CORE for setting in Setting}
    assert {scenario.transform for scenario in held_out} == {
        "",
        *(transform.name for transform in TRANSFORMS),
    }
    assert {scenario.framing for scenario in held_out} == {"plain", "test", "deployment"}
    assert not any(scenario.transform and scenario.framing != "plain" for scenario in held_out)


def test_framed_scenarios_come_in_pairs(made):
    """For each test there is its deployment in the same group."""
    pairs = defaultdict(set)
    for scenario in made.scenarios:
        if scenario.framing != "plain":
            pairs[scenario.group].add(scenario.framing)
    assert set(map(frozenset, pairs.values())) == {frozenset({"test", "deployment"})}
    assert len(pairs) == 2 * len(CORE)


def test_a_share_of_training_is_transformed(made):
    """About a third of the groups are trained on under a transform, each of them in turn."""
    train = [scenario for scenario in made.of(Split.TRAIN) if scenario.setting is Setting.CONFLICT]
    for family in {scenario.family for scenario in train}:
        share = [bool(scenario.transform) for scenario in train if scenario.family == family]
        expected = (
            0.12 if family == "answer_language" else 1 / 3
        )  # only English messages are transformed there
        assert sum(share) / len(share) == pytest.approx(expected, abs=0.13)
    used = Counter(scenario.transform for scenario in train)
    assert set(used) == {"", *(transform.name for transform in TRANSFORMS if not transform.held_out)}


def test_a_plan_without_transforms_trains_plain(spec):
    """The share can be none or all."""
    for share, wanted in ((0.0, 0), (1.0, 8)):
        plan = ScenarioPlan(
            8, 1, 1, 0, 0, transformed_share=share, plain_groups=0, families=("protected_secret",)
        )
        train = build_scenarios(spec, plan).of(Split.TRAIN)
        found = [s for s in train if s.setting is Setting.CONFLICT and s.transform]
        assert len(found) == wanted


def test_training_goes_from_plain_to_disturbed(spec):
    """The first groups are under no transform; conflict and twin are of every group, reference and aligned of every third, or of every one
    where plain settings are no sooner learned.
    """
    plan = ScenarioPlan(
        12, 1, 1, 0, 0, transformed_share=1.0, plain_groups=6, families=("persona", "operator_setting")
    )
    train = build_scenarios(spec, plan).of(Split.TRAIN)
    numbers = defaultdict(list)
    for scenario in train:
        if scenario.family == "persona":
            numbers[scenario.setting].append(int(scenario.group.rsplit("/", 1)[1]))
            assert bool(scenario.transform) <= (numbers[scenario.setting][-1] >= 6)
    assert numbers[Setting.CONFLICT] == numbers[Setting.TWIN] == list(range(12))
    assert numbers[Setting.REFERENCE] == numbers[Setting.ALIGNED] == [0, 3, 6, 9]
    settings = Counter(scenario.setting for scenario in train if scenario.family == "operator_setting")
    assert settings == dict.fromkeys(Setting, 12)
    assert any(scenario.transform for scenario in train)


def test_what_is_settled_is_recalled(spec):
    """A family that learns soon is only recalled after a while, all its transforms too; one that does not goes on."""
    plan = ScenarioPlan(
        300, 1, 1, 0, 0, plain_groups=4, settled_groups=20, families=("bright_line", "operator_setting")
    )
    train = build_scenarios(spec, plan).of(Split.TRAIN)
    groups = defaultdict(set)
    for scenario in train:
        groups[scenario.family].add(int(scenario.group.rsplit("/", 1)[1]))
    assert groups["operator_setting"] == set(range(300))
    assert groups["bright_line"] == {*range(20), *range(21, 300, 3)}
    late = {s.transform for s in train if s.family == "bright_line" and int(s.group.rsplit("/", 1)[1]) >= 20}
    assert late == {"", *(transform.name for transform in TRANSFORMS if not transform.held_out)}


def test_good_passes_and_bad_fails_everywhere(made):
    """Every scenario with a program has demonstrations that pass and wrong answers that fail."""
    for scenario in made.scenarios:
        if scenario.check is not None:
            assert scenario.good
            assert scenario.bad
            assert all(decide(scenario.check, message) for message in scenario.good), scenario
            assert not any(decide(scenario.check, message) for message in scenario.bad), scenario


def test_the_same_plan_gives_the_same_set(spec, made):
    """A set is a function of spec and plan; another seed gives another set with the same splits."""
    assert build_scenarios(spec, PLAN).hash == made.hash
    other = build_scenarios(spec, ScenarioPlan(24, 4, 10, 4, 2, seed=1))
    assert other.hash != made.hash
    assert wordings(other.of(Split.TRAIN)).isdisjoint(wordings(made.of(Split.HELD_OUT)))


def test_a_plan_may_name_families(spec):
    """Only the families of the plan, and the spec's own examples, are made."""
    made = build_scenarios(spec, ScenarioPlan(2, 1, 1, 1, 1, families=("persona", "operator_fact")))
    assert {scenario.family for scenario in made.scenarios} == {"persona", "operator_fact", "examples"}


def test_a_plan_without_names_has_the_core_alone(spec, made, monkeypatch):
    """The set of `brightline run` is the same whatever families there are beside the core, and none of those trains."""
    assert {scenario.family for scenario in made.scenarios} - {"examples"} == {f.name for f in CORE}
    for module in (build, bindings):
        monkeypatch.setattr(module, "FAMILIES", CORE)
    assert build_scenarios(spec, PLAN).hash == made.hash


def test_what_is_only_evaluated_has_no_training_scenarios(spec):
    """Families beyond the core are in the held-out split alone, also where a plan names them."""
    names = tuple(family.name for family in FAMILIES if family not in CORE)
    found = [
        s
        for s in build_scenarios(spec, ScenarioPlan(2, 2, 1, 1, 1, families=names)).scenarios
        if s.family != "examples"
    ]
    assert {scenario.split for scenario in found} == {Split.HELD_OUT}
    assert {scenario.family for scenario in found} == set(names)


def test_a_binding_of_evaluated_families_alone_cannot_train(spec, tmp_path):
    """The message says which command asks them."""
    file = tmp_path / "binding.yaml"
    file.write_text("principal_conflict: [instructions_by_authority]\n")
    with pytest.raises(InputError, match="evaluated and never trained") as error:
        build_scenarios(spec, PLAN, file)
    assert "brightline eval --binding" in error.value.help
    assert "`protected_secret`" in error.value.help
    assert "quoted_instruction" not in error.value.help


@pytest.mark.parametrize(
    ("profile", "start"), [("tiny", "a5c2d2c3"), ("quick", "3348b360"), ("full", "7fc47a96")]
)
def test_the_sets_of_runs_stay_the_same(spec, profile, start):
    """What families give a run is pinned by its hash: whoever changes it makes the figures of earlier runs incomparable."""
    assert build_scenarios(spec, plan_for(profile)).hash.startswith(f"sha256:{start}")


def test_another_seed_for_what_is_held_out_moves_nothing_else(spec, made):
    """Training and dev stay what they are, and what is held out is drawn anew from the contents and wordings that are held out."""
    other = build_scenarios(spec, replace(PLAN, held_out_seed=1))
    assert other.of(Split.TRAIN) == made.of(Split.TRAIN)
    assert other.of(Split.DEV) == made.of(Split.DEV)
    drawn, before = (
        {scenario.conversation for scenario in some.of(Split.HELD_OUT) if scenario.family != "examples"}
        for some in (other, made)
    )
    assert len(drawn) == pytest.approx(len(before), abs=40)
    assert len(drawn & before) < len(before) / 20
    assert wordings(other.of(Split.HELD_OUT)).isdisjoint(wordings(made.of(Split.TRAIN)))


def test_an_unknown_family_is_an_error(spec):
    """The message says what is near."""
    with pytest.raises(InputError, match="no family `persoma` tests this spec") as error:
        build_scenarios(spec, ScenarioPlan(families=("persoma",)))
    assert error.value.help == "did you mean `persona`?"


def test_clauses_exist(spec, made):
    """Every scenario traces to clauses of the spec."""
    assert all(scenario.clauses and set(scenario.clauses) <= set(spec.clauses) for scenario in made.scenarios)


@pytest.mark.skipif(not SPECS.exists(), reason="the public documents are not beside the checkout")
@pytest.mark.parametrize("release", ["2025-09-12", "2025-12-18"])
def test_the_public_documents(release):
    """Sets are built for both public releases, and their scenarios name clauses of the document."""
    spec = load_spec(SPECS / release / "model_spec.md")
    made = build_scenarios(spec, ScenarioPlan(2, 1, 2, 1, 1))
    assert all(set(scenario.clauses) <= set(spec.clauses) for scenario in made.scenarios)
    assert {scenario.family for scenario in made.scenarios} >= {"examples", "protected_secret", "tool_output"}


def test_a_large_set_is_quick(spec):
    """Thousands of scenarios take seconds of processor time."""
    start = time.process_time()
    made = build_scenarios(spec, ScenarioPlan(train_groups=100))
    assert len(made.scenarios) > 4000
    assert time.process_time() - start < 20


def test_what_is_learned_soon_can_be_made_alone(spec):
    """Families that take longer are in no split then; those that are held out stay, and so does all where no other can be trained."""
    plan = ScenarioPlan(2, 1, 1, 0, 0, soon_only=True)
    kept = {scenario.family for scenario in build_scenarios(spec, plan).scenarios} - {"examples"}
    assert kept == {family.name for family in CORE if family.soon or family.held_out}
    assert "persona" not in kept


def test_a_spec_of_slow_families_alone_keeps_them(spec, tmp_path):
    """A plan for what is learned soon does not leave nothing to train."""
    file = tmp_path / "binding.yaml"
    file.write_text("persona: [keep_persona]\n")
    plan = ScenarioPlan(2, 1, 1, 0, 0, soon_only=True)
    assert {s.family for s in build_scenarios(spec, plan, file).scenarios} == {"persona", "examples"}


def test_every_bright_line_is_there_in_a_few_groups(made):
    """Each of the three lines is trained on and measured, in as few groups as a quick run has."""
    for split in (Split.TRAIN, Split.HELD_OUT):
        some = [
            s
            for s in made.of(split)
            if s.family == "bright_line" and s.group.endswith(("/0", "/1", "/2", "/3"))
        ]
        assert {clause for s in some for clause in s.clauses} == {
            "no_mass_casualty_weapons",
            "no_sexual_content_with_minors",
            "no_undermining_oversight",
        }
