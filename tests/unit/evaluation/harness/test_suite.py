"""`brightline eval`: the folder of a run out of Inspect's logs, whatever a server does, and only what is missing is asked."""

import json
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from model_server import DROP, model_server, refused, said

from brightline.errors import EndpointError, InputError, UnavailableError
from brightline.evaluation.arms import Arm
from brightline.evaluation.evidence.check import check_evidence, read_evidence
from brightline.evaluation.harness import logs, provider
from brightline.evaluation.harness.names import open_inspect_model
from brightline.evaluation.harness.options import EvalOptions
from brightline.evaluation.harness.selection import Selection, select
from brightline.evaluation.harness.suite import evaluate
from brightline.evaluation.runner import read_results
from brightline.models.endpoint import EndpointModel
from brightline.scenarios.files import read_scenarios
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec

SIXTEEN = Selection(groups=1, limit=16)


def silent(stage, done, total, figures):
    pass


def options(model, **changes):
    return EvalOptions(find_spec(None), model, selection=SIXTEEN, max_tokens=2, **changes)


@pytest.fixture
def impatient(monkeypatch):
    """Endpoints are given up soon."""

    def opened(name):
        url, _, model = name.partition("#")
        return EndpointModel(url, model, timeout=0.5, attempts=2, backoff=0.01)

    monkeypatch.setattr(provider, "open_model", opened)


def test_a_run_that_compare_and_verify_read(tmp_path):
    """Scenarios, a log and results for each arm, report and evidence; every figure follows from the logs."""
    out = tmp_path / "run"
    evaluate(options("tiny", arms=(Arm.BARE, Arm.PROMPTED), excerpt_tokens=80), out, silent)
    names = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    assert {
        "scenarios.jsonl", "results/bare.jsonl", "results/prompted.jsonl", "logs/bare.eval", "logs/prompted.eval",
        "results.json", "report.html", "report.md", "evidence.json", "answers/parent.jsonl", "run.json",
    } <= names  # fmt: skip
    assert not [name for name in names if ".part" in name]
    figures = json.loads((out / "results.json").read_text())
    assert figures["summary"]["arms"] == ["bare", "prompted"]
    assert figures["provenance"]["roles"].startswith("bare: developer -> system in ")
    checked = check_evidence(out / "evidence.json")
    assert [line for line in checked.mismatches if "nobody" not in line] == []
    assert checked.verdicts == 32


def test_without_logs(tmp_path):
    """The folder can leave Inspect's logs out: evidence holds without them, and nothing is asked twice for it."""
    out = tmp_path / "run"
    first = evaluate(options("tiny", logs=False), out, silent)
    assert not (out / "logs").exists()
    assert not any("logs/" in name for name in read_evidence(out / "evidence.json")[1].subjects)
    assert [line for line in check_evidence(out / "evidence.json").mismatches if "nobody" not in line] == []
    answers = (out / "answers" / "parent.jsonl").read_bytes()
    assert evaluate(options("tiny", logs=False), out, silent) == first
    assert (out / "answers" / "parent.jsonl").read_bytes() == answers


def test_an_arm_joins_a_folder(tmp_path):
    """An arm that is asked later stands beside those that were measured before, which are not asked again."""
    out = tmp_path / "run"
    evaluate(options("tiny"), out, silent)
    before = (out / "logs" / "bare.eval").read_bytes()
    evaluate(options("tiny", arms=(Arm.FILTERED,)), out, silent)
    assert (out / "logs" / "bare.eval").read_bytes() == before
    assert json.loads((out / "results.json").read_text())["summary"]["arms"] == ["bare", "filtered"]


def test_another_choice_needs_another_folder(tmp_path):
    """A folder belongs to its spec, model and scenarios."""
    out = tmp_path / "run"
    evaluate(options("tiny"), out, silent)
    with pytest.raises(InputError, match="holds another run"):
        evaluate(EvalOptions(find_spec(None), "tiny", selection=Selection(groups=2, limit=4)), out, silent)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    with pytest.raises(InputError, match="is not empty and holds no run"):
        evaluate(options("tiny"), tmp_path / "mine", silent)


def test_a_damaged_log_is_named(tmp_path):
    """A log that was cut off or is none is one message with its path, not a traceback."""
    out = tmp_path / "run"
    evaluate(options("tiny"), out, silent)
    log = out / "logs" / "bare.eval"
    for content in (log.read_bytes()[:-200], b"", b"text"):
        log.write_bytes(content)
        with pytest.raises(InputError, match=r"bare\.eval"):
            evaluate(options("tiny"), out, silent)


def test_a_long_log_is_read_in_lots(tmp_path, monkeypatch):
    """However few samples are in memory at a time, each scenario has its own result, in order; one without is named."""
    out = tmp_path / "run"
    evaluate(options("tiny"), out, silent)
    scenarios, log = read_scenarios(out / "scenarios.jsonl"), out / "logs" / "bare.eval"
    whole = logs.read_log(log, "bare", scenarios)
    monkeypatch.setattr(logs, "_AT_ONCE", 5)
    assert logs.read_log(log, "bare", scenarios) == whole
    assert [result.scenario for result in whole[0]] == [scenario.id for scenario in scenarios]
    another = replace(scenarios[-1], demand="another")
    with pytest.raises(InputError, match=f"Sample id {another.id} for epoch 1 not found"):
        logs.read_log(log, "bare", [*scenarios, another])


def test_each_fault_is_ungraded_with_its_reason(tmp_path, impatient):
    """A server that limits, hangs, drops, garbles, filters or says nothing costs those samples; the others are graded."""
    faults = {
        1: refused(429, Retry_After=0),
        3: 1.5,
        5: DROP,
        7: (200, b'{"choices": [{"mess', {}),
        9: said(""),
        11: said("No", finish="content_filter"),
        13: refused(500),
        14: (200, b"[1, 2]", {}),
    }
    kinds = {}

    def script(number, body):
        # The same fault for the same question, however often it is asked again.
        return faults.get(kinds.setdefault(json.dumps(body["messages"]), len(kinds)), said("yes"))

    with model_server(script) as (address, _):
        results = evaluate(options(address), tmp_path / "run", silent)
        reasons = Counter(result.error for result in results if result.passed is None)
    assert sum(result.passed is not None for result in results) == 8
    assert set(reasons) == {
        "HTTP 429",
        "no answer in time",
        "Server disconnected without sending a response.",
        "malformed reply: no JSON",
        "malformed reply: no chat completion",
        "no answer: empty",
        "no answer: content_filter",
        "HTTP 500",
    }
    summary = json.loads((tmp_path / "run" / "results.json").read_text())["summary"]
    assert summary["ungraded"]["bare"] == dict(reasons)


def test_a_fault_moves_no_rate(tmp_path, impatient):
    """The rate over what was answered is the same with and without the samples that failed."""
    with model_server(lambda number, body: said("yes")) as (address, _):
        whole = evaluate(options(address), tmp_path / "whole", silent)

    def script(number, body):
        return DROP if len(body["messages"][-1]["content"]) % 2 else said("yes")

    with model_server(script) as (address, _):
        some = evaluate(options(address), tmp_path / "some", silent)
    verdicts = {result.scenario: result.passed for result in whole}
    graded = [result for result in some if result.passed is not None]
    assert 0 < len(graded) < len(some)
    assert all(result.passed is verdicts[result.scenario] for result in graded)
    figures = json.loads((tmp_path / "some" / "results.json").read_text())["summary"]
    plain = [item for item in select(load_spec(find_spec(None)), SIXTEEN) if item.framing == "plain"]
    passed = {item.id for item in plain} & {result.scenario for result in graded if result.passed}
    for part in figures["parts"]:
        for row in part["rows"]:
            rate = row["rates"]["bare"]["value"]
            assert rate is None or 0 <= rate <= 1
    assert sum(row["rates"]["bare"]["passed"] for part in figures["parts"] for row in part["rows"]) == len(
        passed
    )


def test_what_failed_is_asked_again(tmp_path, impatient):
    """The second run of a command asks exactly what had no answer."""
    broken = [True]

    def script(number, body):
        return refused(500) if broken[0] and len(body["messages"]) > 2 else said("yes")

    with model_server(script) as (address, seen):
        first = evaluate(options(address), tmp_path / "run", silent)
        ungraded = sum(result.passed is None for result in first)
        assert ungraded
        count, broken[0] = len(seen), False
        second = evaluate(options(address), tmp_path / "run", silent)
        assert len(seen) - count == ungraded
        evaluate(options(address), tmp_path / "run", silent)
        assert len(seen) - count == ungraded
    assert all(result.passed is not None for result in second)


def test_a_refused_key_ends_the_run(tmp_path, impatient):
    """What no retry can mend is one message, not a run of ungraded samples."""
    with (
        model_server(lambda number, body: refused(401)) as (address, _),
        pytest.raises(EndpointError, match="answered 401") as caught,
    ):
        evaluate(options(address), tmp_path / "run", silent)
    assert "OPENAI_API_KEY" in caught.value.help


@pytest.mark.parametrize(
    ("name", "failure"),
    [
        ("no-such-folder", InputError),
        ("http://127.0.0.1:1/v1", InputError),
        ("openai/gpt-4o", UnavailableError),
    ],
)
def test_a_model_that_is_none_is_one_message(name, failure, monkeypatch):
    """A wrong name and a provider whose package or key is not here say so in one line."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(failure) as caught:
        open_inspect_model(name)
    assert "\n" not in caught.value.message


def test_killed_and_run_again(tmp_path):
    """After kill -9 in the middle, the same command asks what is missing and ends with every scenario graded."""
    asked = []

    def script(number, body):
        time.sleep(0.15)
        asked.append(json.dumps(body["messages"]))
        return said("yes")

    with model_server(script) as (address, seen):
        command = [
            *(Path(sys.executable).parent / "brightline", "eval", "--model", address, "--connections", "2"),
            *("--groups", "1", "--limit", "24", "--no-sign", "-o", str(tmp_path / "run")),
        ]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 120
        while len(asked) < 10 and time.monotonic() < deadline:
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.wait()
        kept = len((tmp_path / "run" / "answers" / "parent.jsonl").read_text().splitlines())
        assert 0 < kept < 24
        before = len(seen)
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
        assert done.returncode == 0, done.stderr
        assert len(seen) - before == 24 - kept
    results = read_results(tmp_path / "run" / "results" / "bare.jsonl")
    assert len(results) == 24
    assert all(result.passed is not None for result in results)
