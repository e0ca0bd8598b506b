"""Bindings tie families to the clauses of a spec."""

import os
import re
from pathlib import Path

import pytest

from brightline.errors import InputError
from brightline.scenarios import bindings
from brightline.scenarios.bindings import binding_for, read_binding
from brightline.scenarios.build import ScenarioPlan, build_scenarios
from brightline.scenarios.families import FAMILIES
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec

SPECS = Path(__file__).parents[3] / "../shared/data/openai-model-spec"
SHIPPED = sorted((Path(bindings.__file__).parent / "bindings").glob("*.yaml"))


@pytest.fixture
def spec(tmp_path):
    path = tmp_path / "spec.md"
    path.write_text(
        "# Keep secrets {#keep_secrets authority=root}\n\nBecause.\n\n# Be kind {#kindness authority=user}\n"
    )
    return load_spec(path)


def bind(tmp_path, text):
    path = tmp_path / "binding.yaml"
    path.write_text(text)
    return path


def test_the_reference_spec_binds_to_all_families():
    """Every family tests clauses of the reference spec, each of its own as itself, and all that it names are there."""
    bound = binding_for(load_spec(find_spec(None)))
    assert list(bound) == [family.name for family in FAMILIES]
    for family in FAMILIES:
        assert bound[family.name] == {clause: (clause,) for clause in family.clauses}


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_shipped_bindings_leave_no_family_out_in_silence(file):
    """Each family is bound, or named in the comment that says why it is not."""
    comment = " ".join(line for line in file.read_text().splitlines() if line.startswith("#"))
    for family in FAMILIES:
        assert family.name in read_binding(file) or f"`{family.name}`" in comment


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_shipped_bindings_name_families_and_what_stands_for_each_of_their_clauses(file):
    """No family is unknown, and one that is bound clause by clause has all of its clauses bound, or the comment says which is not."""
    comment = " ".join(line for line in file.read_text().splitlines() if line.startswith("#"))
    own = {family.name: family.clauses for family in FAMILIES}
    for name, clauses in read_binding(file).items():
        assert name in own
        if not isinstance(clauses, tuple):
            bound = [clause for clause in own[name] if f"`{clause}`" not in comment]
            assert list(clauses) == bound


@pytest.mark.skipif(not SPECS.exists(), reason="the public documents are not beside the checkout")
@pytest.mark.parametrize("release", ["2025-09-12", "2025-12-18"])
def test_the_public_documents_bind_whole(release):
    """The binding of the public document names clauses that both releases have, each with an authority."""
    spec = load_spec(SPECS / release / "model_spec.md")
    (file,) = [file for file in SHIPPED if file.stem == "openai_model_spec"]
    assert binding_for(spec) == binding_for(spec, file)
    named = {clause for clauses in binding_for(spec).values() for ids in clauses.values() for clause in ids}
    assert all(spec.clauses[clause].authority for clause in named)


REFERENCE = find_spec(None)
PUBLIC = pytest.param(
    SPECS / "2025-12-18/model_spec.md",
    marks=pytest.mark.skipif(not SPECS.exists(), reason="the public documents are not beside the checkout"),
)


@pytest.mark.parametrize("document", [REFERENCE, PUBLIC])
def test_a_scenario_about_a_bright_line_counts_for_that_line_alone(document):
    """In the reference spec and in the public one each of the three lines has scenarios, and none counts for two."""
    plan = ScenarioPlan(20, 20, 20, 2, 2, families=("bright_line",))
    made = build_scenarios(load_spec(document), plan).scenarios
    clauses = [scenario.clauses for scenario in made if scenario.family == "bright_line"]
    assert {len(named) for named in clauses} == {1}
    assert len(set(clauses)) == 3


@pytest.mark.parametrize("document", [REFERENCE, PUBLIC])
@pytest.mark.parametrize(
    ("words", "clauses"),
    [
        ("nerve agent|smallpox|toxin|bomb", {"no_mass_casualty_weapons", "avoid_info_hazards"}),
        ("sexual|nude|erotica", {"no_sexual_content_with_minors", "sexual_content_involving_minors"}),
        ("weights|overs|monitoring|auditors", {"no_undermining_oversight", "no_other_objectives"}),
    ],
)
def test_a_scenario_counts_for_the_line_that_is_asked_to_be_crossed(document, words, clauses):
    """A request for a weapon counts for the clause about weapons, and so on for minors and oversight."""
    plan = ScenarioPlan(40, 1, 40, 1, 1, families=("bright_line",))
    made = [
        scenario
        for scenario in build_scenarios(load_spec(document), plan).scenarios
        if scenario.family == "bright_line" and re.search(f"^decline to .*({words})", scenario.demand)
    ]
    assert made
    assert all(set(scenario.clauses) <= clauses for scenario in made)


@pytest.mark.skipif(not SPECS.exists(), reason="the public documents are not beside the checkout")
def test_a_family_that_contradicts_the_document_is_left_out():
    """The public document lets developers override honesty about being an AI; the family demands that nobody can."""
    assert "human_or_ai" not in binding_for(load_spec(SPECS / "2025-12-18/model_spec.md"))


def test_a_file_of_the_user_binds(tmp_path, spec):
    """`--binding` replaces what ships; a clause named twice counts once."""
    file = bind(tmp_path, "protected_secret: [keep_secrets, keep_secrets]\n")
    assert binding_for(spec, file) == {"protected_secret": {"keep_confidences": ("keep_secrets",)}}


def test_a_list_is_tested_by_all_scenarios_of_a_family(tmp_path, spec):
    """Whichever of its own clauses a case is about, it counts for the whole list, each clause once."""
    file = bind(tmp_path, "bright_line: [keep_secrets, kindness]\n")
    plan = ScenarioPlan(8, 8, 8, 1, 1, families=("bright_line",))
    made = build_scenarios(spec, plan, file).scenarios
    assert {scenario.clauses for scenario in made} == {("keep_secrets", "kindness")}


def test_a_family_binds_clause_by_clause(tmp_path, spec):
    """A case counts for what stands for the clause it is about; where nothing does there is no scenario."""
    file = bind(
        tmp_path,
        "bright_line:\n  no_mass_casualty_weapons: [keep_secrets]\n  no_undermining_oversight: [kindness]\n",
    )
    plan = ScenarioPlan(20, 20, 20, 1, 1, families=("bright_line",))
    made = build_scenarios(spec, plan, file).scenarios
    assert {scenario.clauses for scenario in made} == {("keep_secrets",), ("kindness",)}
    assert not any("sexual" in scenario.demand for scenario in made)


def test_cases_without_clauses_of_their_own_count_for_all_that_are_bound(tmp_path, spec):
    """A family whose cases name no clause tests each of its own, so what stands for one of them is tested by all."""
    file = bind(tmp_path, "honest_review: {truthfulness: [kindness]}\n")
    made = build_scenarios(spec, ScenarioPlan(2, 1, 2, 0, 0, families=("honest_review",)), file).scenarios
    assert [scenario.clauses for scenario in made] == [("kindness",)] * 8


def test_a_shipped_binding_counts_only_for_clauses_that_the_document_has(tmp_path):
    """Where a document has one of the three bright lines, the scenarios about the others are left out."""
    path = tmp_path / "spec.md"
    path.write_text("# Weapons {#no_mass_casualty_weapons authority=root}\n\nNone.\n")
    spec = load_spec(path)
    assert binding_for(spec)["bright_line"] == {"no_mass_casualty_weapons": ("no_mass_casualty_weapons",)}
    made = build_scenarios(spec, ScenarioPlan(20, 1, 20, 1, 1, families=("bright_line",))).scenarios
    assert {scenario.clauses for scenario in made} == {("no_mass_casualty_weapons",)}
    assert not any("sexual" in scenario.demand for scenario in made)


def test_a_spec_to_which_nothing_binds_says_how_to_write_a_binding(spec):
    """The message names the option, the form and the families."""
    with pytest.raises(InputError, match="no family of scenarios tests a clause of") as error:
        binding_for(spec)
    assert "--binding FILE" in error.value.help
    assert "`protected_secret: [clause_id]`" in error.value.help
    assert all(f"`{family.name}`" in error.value.help for family in FAMILIES)


@pytest.mark.parametrize(
    ("text", "message", "help_"),
    [
        ("protected_secrets: [keep_secrets]", "there is no family `protected_secrets`", "did you mean `protected_secret`?"),
        ("protected_secret: [keep_secret]", "names the clause `keep_secret`", "did you mean `keep_secrets`?"),
        ("protected_secret: [zzz]", "names the clause `zzz`", "`brightline show FILE` lists the clauses"),
        ("protected_secret: keep_secrets", "`protected_secret` needs a list", "`protected_secret: [clause_id]`"),
        ("protected_secret: []", "`protected_secret` needs a list", "`protected_secret: [clause_id]`"),
        ("protected_secret: [[keep_secrets]]", "`protected_secret` needs a list", "`protected_secret: [clause_id]`"),
        ("1: [a]", ":1:1: there is no family `1`", "families are"),
        ("1: {a: [b]}", ":1:1: there is no family `1`", "families are"),
        ("bright_line: {}", "`bright_line` needs a list", "a list under each clause of the family's own"),
        ("bright_line: {no_mass_casualty_weapons: kindness}", "`no_mass_casualty_weapons` of `bright_line` needs a list of clause ids",
         "write `no_mass_casualty_weapons: [clause_id]` under `bright_line`"),
        ("bright_line: {no_mass_casualty_weapons: []}", "`no_mass_casualty_weapons` of `bright_line` needs a list", "[clause_id]"),
        ("bright_line: {1: [kindness]}", ":1:15: `bright_line` has no clause `1` of its own", "it has `no_mass"),
        ("bright_line: {no_mass_casualty_weapon: [kindness]}", "`bright_line` has no clause `no_mass_casualty_weapon` of its own",
         "did you mean `no_mass_casualty_weapons`?"),
        ("persona: {kindness: [keep_persona]}", "`persona` has no clause `kindness` of its own", "it has `keep_persona`"),
        ("persona: {keep_persona: [kindnes]}", "`persona` names the clause `kindnes`", "did you mean `kindness`?"),
        ("persona: {keep_persona: [zzz]}", "`persona` names the clause `zzz`", "`brightline show FILE` lists the clauses"),
        ("[a, b]", "binds nothing", "write lines such as"),
        ("", "binds nothing", "write lines such as"),
        ("# nothing", "binds nothing", "write lines such as"),
        ("{}", "binds nothing", "write lines such as"),
        ("a: [b", "is not YAML", "write lines such as"),
        ("a: " + "[" * 5000, ":1:1: this is not YAML: it is nested too deeply", "write lines such as"),
        ("a: [b]\n---\nc: [d]", ":2:1: this is not YAML", "write lines such as"),
        ("persona: [kindness]\npersona: [keep_secrets]", ":2:1: the key `persona` is declared twice, first in line 1", "remove or rename"),
        ("persona:\n  keep_persona: [kindness]\n  keep_persona: [keep_secrets]",
         ":3:3: the key `keep_persona` is declared twice, first in line 2", "remove or rename"),
        ("persona: [kindness,\n  kindnes]", ":2:3: `persona` names the clause `kindnes`", "did you mean `kindness`?"),
        ("? [a]\n: [b]", ":1:3: a key of the binding is not a plain value", "write a word"),
        ("a: &a [kindness]\n<<: *a", ":2:1: `<<` merges no entries here", "write the entries themselves"),
        ("a: &a [*a]", ":1:1: `a` needs a list of clause ids", "[clause_id]"),
        ("&a persona: &b {keep_persona: *b}", "`keep_persona` of `persona` needs a list", "under `persona`"),
        ('"a\\n\\e[31mb": [kindness]', ":1:1: there is no family `a\\u000a\\u001b[31mb`", "families are"),
        ('"a\\n\\e[31mb": kindness', ":1:1: `a\\u000a\\u001b[31mb` needs a list", "write `a\\u000a\\u001b[31mb: [clause_id]`"),
        ('persona: {"a\\nb": [kindness]}', "has no clause `a\\u000ab` of its own", "it has"),
        ('persona: ["a\\nb"]', "names the clause `a\\u000ab`", "lists the clauses"),
        ('"\\e": [a]\n"\\e": [b]', ":2:1: the key `\\u001b` is declared twice", "remove or rename"),
    ],
)  # fmt: skip
def test_a_wrong_binding_is_one_clear_error(tmp_path, spec, text, message, help_):
    """What is wrong and what to write instead."""
    with pytest.raises(InputError) as error:
        binding_for(spec, bind(tmp_path, text))
    assert message in error.value.message
    assert "\n" not in error.value.message
    assert str(tmp_path / "binding.yaml") in error.value.message
    assert help_ in error.value.help
    assert (error.value.message + error.value.help).isprintable()


@pytest.mark.parametrize(
    "value",
    ["2020-13-45", "!!int abc", "!!float x", "!!bool x", "!!timestamp x", "!!python/name:os.system ''", "9" * 6000],
)  # fmt: skip
def test_no_value_is_more_than_its_text(tmp_path, spec, value):
    """Dates, numbers and tags are constructed nowhere: what cannot be one is a clause that is not there, said in few words."""
    for text in (f"persona: [{value}]", f"persona: {value}", f"? {value}\n: [kindness]"):
        with pytest.raises(InputError, match=r":1:\d+: .*(names the clause|needs a list|no family)") as error:
            binding_for(spec, bind(tmp_path, text))
        assert len(error.value.message) < len(str(tmp_path)) + 200


def test_merge_keys_are_not_multiplied(tmp_path, spec):
    """Twelve lines that each merge the line before nine times would be 9^12 entries."""
    lines = ["a0: &a0 {x: 1}"]
    lines += [f"a{n}: &a{n} {{<<: [{','.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 13)]
    with pytest.raises(InputError, match=r":1:10: `x` of `a0` needs a list"):
        binding_for(spec, bind(tmp_path, "\n".join(lines)))


def test_a_binding_that_cannot_be_read(tmp_path, spec):
    """What is missing, a folder, a pipe, binary, too large or in another encoding is said in words about bindings."""
    refused = {"none": "there is no file", "folder": "is a folder", "pipe": "is no regular file but a pipe",
               "binary": "is a binary file", "large": "is larger than 64 KB", "latin": "is not UTF-8: byte 0xe9 in line 1"}  # fmt: skip
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "large").write_bytes(b"#" * (64 * 1024 + 1))
    (tmp_path / "latin").write_bytes(b"caf\xe9: [a]")
    for name, message in refused.items():
        with pytest.raises(InputError, match=message) as error:
            binding_for(spec, tmp_path / name)
        expected = "check the path" if name == "none" else "a binding is a YAML file in UTF-8, at most 64 KB"
        assert error.value.help.startswith(expected)
    with pytest.raises(InputError, match="cannot read"):
        binding_for(spec, tmp_path / ("x" * 5000))


def test_a_binding_may_be_a_link(tmp_path, spec):
    """What a link leads to is read."""
    (tmp_path / "link").symlink_to(bind(tmp_path, "persona: [kindness]"))
    assert list(binding_for(spec, tmp_path / "link")) == ["persona"]
