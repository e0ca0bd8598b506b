"""`brightline judge-exam`: every kind of grader, on a small document and on labelled answers, through the command."""

import json
import random
from pathlib import Path

import pytest
import scripted_model
from typer.testing import CliRunner

from brightline.cli.app import app
from brightline.errors import InputError
from brightline.grading import sitting
from brightline.grading.exam import answer_questions, sampled
from brightline.scenarios.examples import preference_pairs
from brightline.spec.compiler import load_spec

DATA = Path(__file__).parents[4] / "shared" / "data"
PUBLIC = DATA / "openai-model-spec" / "2025-12-18" / "model_spec.md"
GOLD = DATA / "rbr-gold"

SPEC = """# Small {#small}

## Greet {#greet authority=user}

Greet people.

**Example**: hello

~~~xml
<user>
Hi
</user>
<comparison>
<assistant> <!-- GOOD -->
Hello!
</assistant>
<assistant> <!-- BAD -->
Go away.
</assistant>
</comparison>
~~~
"""


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "small.md"
    path.write_text(SPEC)
    return path


@pytest.fixture
def labels(tmp_path):
    draw = random.Random(0)
    for name, size in (("train", 60), ("test", 30)):
        lines = []
        for _ in range(size):
            sorry = draw.random() < 0.4
            text = " ".join(draw.choices(["one", "two", "three", "four"], k=6) + ["sorry"] * sorry)
            lines.append(
                {
                    "prompt": [{"role": "user", "content": "Hi"}],
                    "completion": [{"role": "assistant", "content": text}],
                    "propositions": {"apology": sorry, "insulting_language": False},
                }
            )
        (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, lines)))
    return tmp_path


@pytest.fixture
def judge(monkeypatch):
    """A judge that likes `Hello` and finds apologies, and gives no form where it is asked about insults."""

    def script(prompt, _):
        case = json.loads(prompt.split("Case:\n", 1)[1].split("\n\nSchema", 1)[0])
        if "first" in case:
            return json.dumps(
                {"reason": "", "better": "first" if "Hello" in case["first"]["content"] else "second"}
            )
        if "insults" in prompt:
            return "I would rather not say."
        text = case["answer"]["content"]
        return json.dumps({"reason": "", "holds": "Hello" in text or "sorry" in text})

    monkeypatch.setattr(sitting, "open_model", lambda _: scripted_model.ScriptedModel(script))


def run(*arguments):
    found = CliRunner().invoke(app, ["judge-exam", *map(str, arguments)])
    if found.exception is not None and not isinstance(found.exception, SystemExit):
        raise found.exception
    return found.output


def as_data(*arguments):
    output = run(*arguments, "--format", "json")
    return json.loads(output[output.index("{") :])


def test_judge_on_a_document(judge, document):
    """A judge is asked about each answer and each pair; both are right here, and the table says so."""
    found = as_data(document, "--judge", "anything")
    assert [part["kind"] for part in found["parts"]] == ["answers", "pairs"]
    answers, pairs = (part["rows"]["greet"] for part in found["parts"])
    assert (answers["hits"], answers["passes"], answers["majority"]) == (1, 1, 0.5)
    assert pairs["accuracy"]["value"] == 1.0
    assert pairs["chance"] == 0.5
    assert "sensitivity" not in pairs
    assert "GOOD and BAD answers of" in run(document, "--judge", "anything")


def test_judge_on_labels(judge, labels):
    """On rules, what the judge would not answer is counted apart and moves no figure."""
    found = as_data("--judge", "anything", "--labels", labels)
    rows = found["parts"][0]["rows"]
    assert rows["apology"]["accuracy"]["value"] == 1.0
    assert rows["insulting_language"]["ungraded"] == 30
    assert found["parts"][0]["macro_f1"]["value"] == 1.0
    assert rows["all"]["accuracy"]["size"] == 30


def test_classifier(labels, tmp_path):
    """A classifier is trained on the one file and examined on the other; saved and loaded it has the same figures."""
    pytest.importorskip("sklearn", reason="the `eval` extra is not installed")
    options = ("--labels", labels, "--embedding", "none")
    first = as_data("--judge", "classifier", *options, "--save", tmp_path / "c.npz")
    again = as_data("--judge", f"classifier:{tmp_path / 'c.npz'}", *options)
    assert first["parts"] == again["parts"]
    assert first["parts"][0]["rows"]["apology"]["f1"]["value"] == 1.0
    assert first["parts"][0]["rows"]["insulting_language"]["ungraded"] == 30
    assert first["about"]["data"] != first["about"]["labels"]
    text = run("--judge", f"classifier:{tmp_path / 'c.npz'}", *options)
    assert "tried words" in text
    assert "by the commoner label" in text


def test_page_of_an_exam(labels, judge, document, tmp_path):
    """The page holds a plot where scores stand against labels, loads nothing, and the JSON has the same bins."""
    page = tmp_path / "exam.html"
    done = CliRunner().invoke(
        app,
        ["judge-exam", "--judge", "classifier", "--embedding", "none", "--labels", str(labels), "--page", str(page),
         "--format", "json"],
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    (part,) = json.loads(done.stdout)["parts"]
    bins = part["reliability"]["bins"]
    assert sum(one["observed"]["size"] for one in bins) == 30
    text = page.read_text()
    assert text.count("<circle") == len(bins) > 1
    assert "default-src 'none'" in text
    assert "<script" not in text
    assert "insulting_language" in text
    done = CliRunner().invoke(app, ["judge-exam", str(document), "--judge", "any", "--page", str(page)])
    assert done.exit_code == 0, done.output
    text = page.read_text()
    assert text.count("What the grader says") == 1, "pairs have no scores to be held against labels"
    assert "GOOD against BAD answers" in text


def test_exam_on_its_own_training_data_is_refused(labels, tmp_path):
    """A classifier that is examined on what it was trained on would only show its memory."""
    pytest.importorskip("sklearn", reason="the `eval` extra is not installed")
    run("--judge", "classifier", "--labels", labels, "--embedding", "none", "--save", tmp_path / "c.npz")
    with pytest.raises(InputError, match="was trained on"):
        run("--judge", f"classifier:{tmp_path / 'c.npz'}", "--labels", labels / "train.jsonl")


def test_embeddings_of_the_tiny_model(labels, tmp_path, monkeypatch):
    """With a local model its embeddings are tried too, and the provenance says which model and layer they are of."""
    pytest.importorskip("torch", reason="the `train` extra is not installed")
    monkeypatch.setenv("BRIGHTLINE_CACHE", str(tmp_path / "cache"))
    found = as_data("--judge", "classifier", "--labels", labels, "--embedding", "tiny")
    assert {tuple(one["features"]) for one in found["about"]["tried"]} == {
        ("words",),
        ("embedding",),
        ("words", "embedding"),
    }


def test_likelihood_of_the_tiny_model(document, tmp_path, monkeypatch):
    """A local model is examined on pairs by its likelihoods."""
    pytest.importorskip("torch", reason="the `train` extra is not installed")
    monkeypatch.setenv("BRIGHTLINE_CACHE", str(tmp_path / "cache"))
    found = as_data(document, "--judge", "likelihood:tiny")
    assert [part["kind"] for part in found["parts"]] == ["pairs"]
    assert found["parts"][0]["rows"]["all"]["accuracy"]["size"] == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--judge", "likelihood", "--labels", "LABELS"), "likelihood compares two answers"),
        (("--judge", "classifier"), "a classifier says whether rules hold"),
        (("DOCUMENT", "--judge", "classifier", "--labels", "LABELS"), "a classifier says whether rules hold"),
        (("--judge", "classifier", "--labels", "LABELS/test.jsonl", "--embedding", "none"), "is no folder"),
        (("--judge", "classifier:DOCUMENT", "--labels", "LABELS"), "is no classifier"),
        (
            ("--judge", "classifier:DOCUMENT", "--labels", "LABELS", "--save", "x"),
            "that was loaded is not trained",
        ),
        (("DOCUMENT", "--judge", "x", "--save", "x"), "only a classifier is trained here"),
        (("DOCUMENT", "--judge", "no-such-model"), "there is no model folder"),
        (("BARE", "--judge", "likelihood:tiny"), "has no GOOD and BAD answers"),
    ],
)
def test_what_cannot_be_examined(arguments, message, document, labels, tmp_path, monkeypatch):
    """A grader that cannot answer what was asked for, or a file of another kind, is one clear message."""
    monkeypatch.setenv("BRIGHTLINE_CACHE", str(tmp_path / "cache"))
    bare = tmp_path / "bare.md"
    bare.write_text("# Bare {#bare authority=user}\n\nBe kind.\n")
    names = {"DOCUMENT": str(document), "LABELS": str(labels), "BARE": str(bare)}
    given = list(arguments)
    for name, path in names.items():
        given = [argument.replace(name, path) for argument in given]
    with pytest.raises(InputError) as caught:
        run(*given)
    assert message in caught.value.message


def test_limit():
    """A limit draws by the seed and keeps the order; none and a large one take all."""
    assert sampled(range(100), None) == sampled(range(100), 100) == list(range(100))
    drawn = sampled(range(100), 10, 3)
    assert drawn == sorted(drawn) == sampled(range(100), 10, 3)
    assert drawn != sampled(range(100), 10, 4)


@pytest.mark.skipif(not PUBLIC.exists(), reason="the public Model Spec is not here")
def test_public_document():
    """The public Model Spec of December 2025 asks 193 GOOD and 196 BAD answers."""
    spec = load_spec(PUBLIC)
    truths = [truth for *_, truth in answer_questions(spec)]
    assert (truths.count(True), truths.count(False)) == (193, 196)
    assert len(preference_pairs(spec)) > 150


@pytest.mark.slow
@pytest.mark.skipif(not GOLD.exists(), reason="the labelled answers are not here")
def test_words_beat_the_commoner_label():
    """On the public labelled answers a head on words alone is far above always saying the commoner label."""
    pytest.importorskip("sklearn", reason="the `eval` extra is not installed")
    part = as_data("--judge", "classifier", "--labels", GOLD, "--embedding", "none")["parts"][0]
    assert part["macro_f1"]["low"] > part["macro_majority_f1"] + 0.4
    assert part["balanced_accuracy"]["low"] > 0.7
