"""The spec's own examples as scenarios and pairs."""

from pathlib import Path

import pytest

from brightline.scenarios.examples import example_scenarios, preference_pairs
from brightline.scenarios.model import Split
from brightline.spec.compiler import load_spec

PUBLIC = Path(__file__).parents[3] / "../shared/data/openai-model-spec/2025-12-18/model_spec.md"


def example(question, *answers):
    turns = "\n".join(f"<assistant> <!-- {verdict} -->\n{text}\n</assistant>" for verdict, text in answers)
    return f"**Example**: asked\n\n~~~xml\n<user>\n{question}\n</user>\n<comparison>\n{turns}\n</comparison>\n~~~\n\n"


def compiled(tmp_path, clauses):
    text = "".join(
        f"# Clause {name} {{#{name} authority=root}}\n\nBecause.\n\n{''.join(examples)}"
        for name, examples in clauses.items()
    )
    path = tmp_path / "spec.md"
    path.write_text(text)
    return load_spec(path)


def names(wanted, count):
    """Clause ids that fall into a split, found by building pairs of them."""
    return [f"clause_{number}" for number in range(200) if split_of(f"clause_{number}") is wanted][:count]


def split_of(name):
    from brightline.scenarios.examples import split_of_clause

    return split_of_clause(name)


def test_every_good_answer_meets_every_bad_one(tmp_path):
    """Two good and two bad answers are four pairs, one scenario; OK answers are neither."""
    spec = compiled(
        tmp_path,
        {"a": [example("Hi?", ("GOOD", "g1"), ("BAD", "b1"), ("OK", "o"), ("GOOD", "g2"), ("BAD", "b2"))]},
    )
    pairs = preference_pairs(spec)
    assert [(pair.good.text.strip(), pair.bad.text.strip()) for pair in pairs] == [
        ("g1", "b1"),
        ("g1", "b2"),
        ("g2", "b1"),
        ("g2", "b2"),
    ]
    (scenario,) = example_scenarios(spec)
    assert scenario.check is None
    assert scenario.clauses == ("a",)
    assert len(scenario.good) == len(scenario.bad) == 2
    assert scenario.source == "spec.md:5"


def test_an_example_without_a_bad_answer_is_only_a_demonstration(tmp_path):
    """It makes a scenario and no pair; one without a good answer makes neither."""
    spec = compiled(tmp_path, {"a": [example("Hi?", ("GOOD", "g")), example("Ho?", ("BAD", "b"))]})
    assert preference_pairs(spec) == []
    (scenario,) = example_scenarios(spec)
    assert scenario.bad == ()


def test_a_clause_is_in_one_split(tmp_path):
    """All examples of a clause are trained on or all are held out, whatever else the document has."""
    made = {
        f"clause_{number}": [
            example(f"Q{number}?", ("GOOD", "g"), ("BAD", "b")),
            example(f"R{number}?", ("GOOD", "g"), ("BAD", "b")),
        ]
        for number in range(60)
    }
    spec = compiled(tmp_path, made)
    splits = {pair.clause: pair.split for pair in preference_pairs(spec)}
    assert all(splits[pair.clause] is pair.split for pair in preference_pairs(spec))
    assert 5 <= sum(split is Split.HELD_OUT for split in splits.values()) <= 25
    one = compiled(tmp_path, {"clause_7": made["clause_7"]})
    assert {pair.split for pair in preference_pairs(one)} == {splits["clause_7"]}


def test_what_is_held_out_is_not_trained_on_under_another_clause(tmp_path):
    """A conversation that both a held-out and a trained clause show stays held out."""
    (held_out,), (trained,) = names(Split.HELD_OUT, 1), names(Split.TRAIN, 1)
    same = example("Hi?", ("GOOD", "g"), ("BAD", "b"))
    spec = compiled(
        tmp_path, {trained: [same, example("Ho?", ("GOOD", "g"), ("BAD", "b"))], held_out: [same]}
    )
    found = [(pair.clause, pair.conversation.messages[-1].text.strip()) for pair in preference_pairs(spec)]
    assert found == [(trained, "Ho?"), (held_out, "Hi?")]
    assert len(list(example_scenarios(spec))) == 2


@pytest.mark.skipif(not PUBLIC.exists(), reason="the public document is not beside the checkout")
def test_the_public_document():
    """Its pairs are enough to measure on, in both splits, and all its clauses are known."""
    spec = load_spec(PUBLIC)
    pairs = preference_pairs(spec)
    held_out = [pair for pair in pairs if pair.split is Split.HELD_OUT]
    assert len(pairs) >= 160
    assert len(held_out) >= 40
    assert len({pair.clause for pair in held_out}) >= 10
    assert all(pair.clause in spec.clauses for pair in pairs)
