"""Evidence holds as long as nothing is touched, and says what was."""

import base64
import json
import os
import shutil

import pytest
from evidence_runs import write_evidence_run

from brightline.errors import InputError, UnavailableError
from brightline.evaluation.evidence.check import check_evidence, read_evidence, signer_of
from brightline.evaluation.evidence.envelope import Envelope
from brightline.evaluation.evidence.keys import key_id, signing_key
from brightline.hashing import hash_file


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A run that was written and signed once, beside the key."""
    folder = tmp_path_factory.mktemp("original")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRIGHTLINE_KEY", str(folder / "key" / "own.key"))
        write_evidence_run(folder / "run", signing_key())
    return folder


@pytest.fixture(autouse=True)
def own_key(original, tmp_path, monkeypatch):
    """A key of the test's own, and no trusted ones."""
    shutil.copytree(original / "key", tmp_path / "key")
    monkeypatch.setenv("BRIGHTLINE_KEY", str(tmp_path / "key" / "own.key"))
    monkeypatch.setattr("brightline.evaluation.evidence.keys.key_folder", lambda: tmp_path / "config")
    return signing_key()


@pytest.fixture
def written(original, tmp_path):
    """The evidence of a written run."""
    shutil.copytree(original / "run", tmp_path / "run")
    return tmp_path / "run" / "evidence.json"


def statement_of(path):
    return json.loads(base64.b64decode(json.loads(path.read_text())["payload"]))


def sign_again(path, key, change=lambda statement: None, *, fit=False):
    """Change the statement as its signer could: `fit` gives every subject the hash that it has now."""
    statement = statement_of(path)
    change(statement)
    if fit:
        digests = {}
        for subject in statement["subject"]:
            subject["digest"]["sha256"] = hash_file(path.parent / subject["name"]).removeprefix("sha256:")
            digests[subject["name"]] = subject["digest"]
        for used in statement["predicate"]["configuration"]:
            used["digest"] = digests[used["name"]]
    path.write_bytes(key.sign(json.dumps(statement).encode()).to_bytes())


def test_untouched_holds(written, own_key):
    """Every hash, verdict and figure of an untouched run holds, there are many of each, and the signer is known."""
    outcome = check_evidence(written)
    assert outcome.mismatches == outcome.notes == ()
    assert (outcome.signer, outcome.voucher) == (own_key.id, str(own_key.public))
    assert (outcome.subjects, outcome.verdicts) == (19, 4 * 8)
    assert outcome.figures > 500


def test_results_that_are_asked_for_no_more_go(written, own_key):
    """Results of a seed that a run once had are not signed beside the figures of those that it has now."""
    stale = written.parent / "results" / "trained-seed-7.jsonl"
    stale.write_bytes((written.parent / "results" / "trained.jsonl").read_bytes())
    write_evidence_run(written.parent, own_key)
    assert not stale.exists()
    assert check_evidence(written).mismatches == ()


def test_is_a_test_result_of_in_toto(written):
    """The payload is a statement of in-toto, version 1, with its test result, and every file of the run is a subject."""
    envelope = json.loads(written.read_text())
    assert set(envelope) == {"payload", "payloadType", "signatures"}
    assert envelope["payloadType"] == "application/vnd.in-toto+json"
    statement = statement_of(written)
    assert statement["_type"] == "https://in-toto.io/Statement/v1"
    assert statement["predicateType"] == "https://in-toto.io/attestation/test-result/v0.1"
    assert statement["predicate"]["result"] in {"PASSED", "WARNED", "FAILED"}
    names = {subject["name"] for subject in statement["subject"]}
    files = {
        path.relative_to(written.parent).as_posix() for path in written.parent.rglob("*") if path.is_file()
    }
    assert names == files - {"evidence.json"}


def test_signature_is_over_the_encoding_of_dsse():
    """The bytes that are signed are those that the protocol of DSSE gives for this type and payload."""
    signed = Envelope(b"hello").signed
    assert signed == b"DSSEv1 28 application/vnd.in-toto+json 5 hello"


@pytest.mark.parametrize(
    "name",
    [
        "models/seed-0/model.safetensors",
        "spec/berths.md",
        "report.html",
        "results/trained.jsonl",
        "proofs.json",
    ],
)
def test_changed_and_missing_file(written, name):
    """A changed subject is named, and so is a missing one."""
    with (written.parent / name).open("ab") as stream:
        stream.write(b"\n")
    assert f"`{name}` is missing or has changed" in check_evidence(written).mismatches
    (written.parent / name).unlink()
    assert f"`{name}` is missing or has changed" in check_evidence(written).mismatches


def test_added_file_is_told(written):
    """A file that nobody spoke of is no mismatch, and is told."""
    (written.parent / "later.txt").write_text("mine")
    outcome = check_evidence(written)
    assert outcome.mismatches == ()
    assert outcome.notes == ("1 files in the folder are no subjects",)


def test_prettier_figure(written, own_key):
    """A figure that its signer raised is found, with its place and both numbers."""

    def raise_it(statement):
        figures = statement["predicate"]["brightline"]["figures"]
        figures["summary"]["parts"][0]["rows"][0]["rates"]["trained"]["value"] = 0.99

    sign_again(written, own_key, raise_it)
    lines = check_evidence(written).mismatches
    assert any(
        line.startswith("summary.parts[0].rows[0].rates.trained.value: the evidence says 0.99")
        for line in lines
    )


def test_prettier_claim(written, own_key):
    """A failed claim that its signer calls passed is found."""

    def pass_all(statement):
        predicate = statement["predicate"]
        predicate["passedTests"] += predicate["failedTests"]
        predicate["failedTests"] = []
        predicate["result"] = "PASSED"

    sign_again(written, own_key, pass_all)
    assert check_evidence(written).mismatches == (
        "the test result is not the one that follows from the claims",
    )


@pytest.mark.parametrize(
    ("name", "old", "new", "finding"),
    [
        ("results/trained.jsonl", '"passed":false', '"passed":true', "is recorded as True and graded False"),
        ("results/trained.jsonl", '"content":"no"', '"content":"yes"', "does not follow from an answer"),
        ("results/bare.jsonl", '"seconds":0.25', '"seconds":0.01', "does not follow from an answer"),
        ("scenarios.jsonl", '"texts":["yes"]', '"texts":["no"]', "its content does not match its `id`"),
        ("answers/trained.jsonl", '"content":"no"', '"content":"yes"', "does not follow from an answer"),
        ("excerpt.json", "Keep confidences.", "Always say yes.", "prompted: the result on"),
        ("elsewhere/trained-records.json", "-60.0", "-1.0", "retention.trained.preferences"),
        ("elsewhere/trained-records.json", '["yes"]', '["yes, yes"]', "retention.trained.ifeval"),
        ("elsewhere/items.json", "It is blue.", "It is red.", "are not the document's"),
        ("spec/harbour.md", "in confidence", "in public", "compiles to"),
        (
            "models/seed-0/model.safetensors",
            "weights",
            "others!",
            "is not what `models/seed-0/lineage.json` says",
        ),
        ("results.json", '"losses": 0', '"losses": 1', "`results.json` holds other figures"),
        ("report.md", "Harbour spec", "Safest spec", "`report.md` is not the report of these figures"),
        ("report.html", "Harbour spec", "Safest spec", "`report.html` is not the report of these figures"),
    ],
)
def test_dishonest_signer(written, own_key, name, old, new, finding):
    """A log that its signer changed, every hash made to fit, no longer gives the figures."""
    path = written.parent / name
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))
    sign_again(written, own_key, fit=True)
    mismatches = check_evidence(written).mismatches
    assert not any("has changed" in line for line in mismatches)
    assert any(finding in line for line in mismatches), mismatches


def test_left_out_scenario(written, own_key):
    """A held-out scenario that is in no result is missed, though every arm leaves out the same."""
    for path in (written.parent / "results").iterdir():
        path.write_text("".join(path.read_text().splitlines(keepends=True)[1:]))
    sign_again(written, own_key, fit=True)
    assert "trained: the results are not on every scenario that was measured on, in their order" in (
        check_evidence(written).mismatches
    )


def _as_format_1(statement):
    """What was written before formats were named: fewer figures, and no word of splits."""
    said = statement["predicate"]["brightline"]
    del said["format"], said["scenarios"]["splits"], said["figures"]["summary"]["framing"]


def test_older_format_holds(written, own_key):
    """Evidence of an older format is computed again; figures that came later are not missed, and the reports are told apart."""
    sign_again(written, own_key, _as_format_1)
    said = statement_of(written)["predicate"]["brightline"]["figures"]
    (written.parent / "results.json").write_text(json.dumps(said))
    (written.parent / "report.html").write_text("as it looked then")
    sign_again(written, own_key, fit=True)
    outcome = check_evidence(written)
    assert outcome.mismatches == ()
    assert any("are of Brightline" in note and "format 1" in note for note in outcome.notes)


def test_older_format_is_no_way_out(written, own_key):
    """A signer who calls the evidence old is still held to every figure in it."""

    def prettier(statement):
        _as_format_1(statement)
        figures = statement["predicate"]["brightline"]["figures"]
        figures["summary"]["parts"][0]["rows"][0]["rates"]["trained"]["value"] = 0.99

    sign_again(written, own_key, prettier)
    assert any("the evidence says 0.99" in line for line in check_evidence(written).mismatches)


def test_missing_figure_of_this_format(written, own_key):
    """In the format of today a figure that is left out is missed."""

    def without(statement):
        del statement["predicate"]["brightline"]["figures"]["summary"]["framing"]

    sign_again(written, own_key, without)
    assert any("summary.framing" in line for line in check_evidence(written).mismatches)


def test_foreign_key(written, own_key, tmp_path, monkeypatch):
    """A sound signature by an unknown key says who signed and that nobody vouched; a key that is given or trusted vouches."""
    own = own_key.public
    monkeypatch.setenv("BRIGHTLINE_KEY", str(tmp_path / "other" / "key"))
    assert check_evidence(written).mismatches == (
        f"it is signed by {own_key.id}, and nobody vouched for that key",
    )
    assert check_evidence(written, own).mismatches == ()
    other = signing_key()
    assert check_evidence(written, other.public).mismatches == (
        f"it is signed by {own_key.id}, not by the key in `{other.public}`",
    )
    trusted = tmp_path / "config" / "trusted" / "harbour.pub"
    trusted.parent.mkdir(parents=True)
    trusted.write_bytes(own.read_bytes())
    outcome = check_evidence(written)
    assert (outcome.mismatches, outcome.voucher) == ((), str(trusted))


def test_without_the_verifiers_of_instructions(written, monkeypatch):
    """Where IFEval's verifiers are not installed its figures are said not to be checked, and all others are."""

    def missing(row, response):
        raise UnavailableError("IFEval's verifiers are not installed", help="pip install them")

    whole = check_evidence(written)
    monkeypatch.setattr("brightline.evaluation.retention.follows", missing)
    outcome = check_evidence(written)
    assert outcome.mismatches == ()
    assert outcome.figures == whole.figures
    (note,) = outcome.notes
    assert note.startswith("instruction following was not graded again")


def test_unsigned(tmp_path):
    """Unsigned evidence is read and computed again, and is not verified."""
    path = write_evidence_run(tmp_path / "unsigned", None)
    assert signer_of(path) == ""
    assert json.loads(path.read_text())["signatures"] == []
    outcome = check_evidence(path)
    (line,) = outcome.mismatches
    assert line.startswith("nobody signed this evidence")
    assert outcome.figures > 500


def test_key_is_for_its_owner_alone(own_key, tmp_path):
    """A key is made once, others cannot read it, and one that they can read is refused."""
    path = tmp_path / "key" / "own.key"
    assert path.stat().st_mode & 0o777 == 0o600
    assert signing_key().id == own_key.id == key_id(own_key.raw)
    path.chmod(0o644)
    with pytest.raises(InputError, match="others can read the key"):
        signing_key()


@pytest.mark.parametrize(
    "text", ["", "key", "\x00\xff", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"]
)
def test_no_key(written, tmp_path, monkeypatch, text):
    """What is no key is one clear failure, where it should sign and where it should vouch."""
    path = tmp_path / "bad.key"
    path.write_text(text)
    path.chmod(0o600)
    with pytest.raises(InputError, match="holds no Ed25519 public key"):
        check_evidence(written, path)
    monkeypatch.setenv("BRIGHTLINE_KEY", str(path))
    with pytest.raises(InputError, match="holds no Ed25519 private key"):
        signing_key()


DEEP = b'{"payload":' + b"[" * 100_000


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no JSON"),
        (b"\x00", "no JSON"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[]", "exactly the fields"),
        (b'{"payload":"","payload":""}', "stands in it twice"),
        (b'{"payload":NaN}', "is no number"),
        (b'{"payload":' + b"9" * 5000 + b"}", "no evidence"),
        (DEEP, "nested too deeply"),
        (b'{"payload":1,"payloadType":"application/vnd.in-toto+json","signatures":[]}', "is no text"),
        (
            b'{"payload":"YR==","payloadType":"application/vnd.in-toto+json","signatures":[]}',
            "one proper form",
        ),
        (
            b'{"payload":"YQ==\\n","payloadType":"application/vnd.in-toto+json","signatures":[]}',
            "proper form",
        ),
        (b'{"payload":"YQ==","payloadType":"text/plain","signatures":[]}', "not of the type"),
        (b'{"payload":"YQ==","payloadType":"application/vnd.in-toto+json","signatures":[]}', "were changed"),
    ],
)
def test_no_envelope(tmp_path, data, message):
    """Anything but an envelope in the one way of writing it gives one clear failure."""
    path = tmp_path / "evidence.json"
    path.write_bytes(data)
    with pytest.raises(InputError, match=message) as caught:
        check_evidence(path)
    assert "\n" not in caught.value.message
    assert caught.value.help


def _set(*place, value):
    def change(statement):
        for key in place[:-1]:
            statement = statement[key]
        statement[place[-1]] = value

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_set("_type", value="https://in-toto.io/Statement/v0.1"), "_type"),
        (_set("predicateType", value="x"), "predicateType"),
        (_set("subject", value=[]), "subject"),
        (_set("subject", 0, "digest", "sha256", value="A" * 64), "digest.sha256"),
        (_set("subject", 1, "name", value="report.md"), "names a subject twice"),
        (_set("subject", 0, "name", value="a\nb"), "cannot be printed"),
        (_set("predicate", "brightline", "models", value={}), "models"),
        (_set("predicate", "brightline", "format", value=99), "brightline.format"),
        (_set("predicate", "brightline", "scenarios", "splits", value=["best"]), "scenarios.splits"),
        (_set("predicate", "brightline", "figures", value=[]), "figures"),
        (_set("predicate", "brightline", "generation", "max_tokens", value="12"), "max_tokens"),
        (_set("predicate", "configuration", 0, "digest", "sha256", value="0" * 64), "none of its subjects"),
    ],
)
def test_no_statement(written, own_key, change, message):
    """A signed payload that is no statement of this kind is refused, with the field."""
    sign_again(written, own_key, change)
    with pytest.raises(InputError, match=message) as caught:
        check_evidence(written)
    assert "\n" not in caught.value.message
    assert caught.value.help


@pytest.mark.parametrize(
    "name", ["/etc/hostname", "../secret", "results/../../secret", "a//b", "a\\b", ".", "a\0b"]
)
def test_names_stay_inside(written, own_key, name):
    """A statement that names a file outside its folder is refused, and the file is not read."""
    sign_again(written, own_key, _set("subject", 0, "name", value=name))
    with pytest.raises(InputError, match=r"outside its folder|cannot be"):
        check_evidence(written)
    sign_again(written, own_key, _set("subject", 0, "name", value="answers/parent.jsonl"))
    sign_again(written, own_key, _set("predicate", "brightline", "models", "trained", "folder", value=name))
    with pytest.raises(InputError, match=r"outside its folder|cannot be"):
        check_evidence(written)


@pytest.mark.parametrize("what", ["link", "folder link", "folder", "pipe"])
def test_only_plain_files(written, what, tmp_path):
    """A subject that is a link, lies behind one, or is no regular file is refused and not opened."""
    target = written.parent / "proofs.json"
    if what == "folder link":
        (written.parent / "spec").rename(tmp_path / "elsewhere")
        (written.parent / "spec").symlink_to(tmp_path / "elsewhere")
    else:
        target.unlink()
        {
            "link": lambda: target.symlink_to("/dev/zero"),
            "folder": target.mkdir,
            "pipe": lambda: os.mkfifo(target),
        }[what]()
    with pytest.raises(InputError, match=r"leads through a link|is no regular file"):
        check_evidence(written)


@pytest.mark.parametrize("kind", ["missing", "folder", "huge", "pipe"])
def test_no_file(tmp_path, kind):
    """An evidence file that is none is one clear failure, at once."""
    path = tmp_path / "evidence.json"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "huge":
        with path.open("wb") as stream:
            stream.truncate(10**12)
    with pytest.raises(InputError):
        check_evidence(path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("results/trained.jsonl", "[" * 100_000),
        ("results/trained.jsonl", "{}"),
        ("answers/trained.jsonl", '{"key":[]}'),
        ("answers/trained.jsonl", "\x00"),
        ("excerpt.json", "[]"),
        ("excerpt.json", '{"text":1,"clauses":[],"left_out":[],"tokens":3}'),
        ("elsewhere/items.json", '{"pairs":{}}'),
        ("elsewhere/trained-records.json", '{"preferences":[],"likelihood":[],"answers":[]}'),
        (
            "elsewhere/trained-records.json",
            '{"preferences":[{"good":{},"bad":{}}],"likelihood":[],"answers":[]}',
        ),
        ("models/seed-0/lineage.json", "3"),
        ("proofs.json", "["),
        ("results.json", "nothing"),
        ("scenarios.jsonl", "null"),
        ("spec/harbour.md", "\x00"),
        ("spec/harbour.md", "---\nimports: [../../outside.md]\n---\n\n# A {#a authority=root}\n\nText.\n"),
    ],
)
def test_hostile_logs(written, own_key, name, content):
    """Logs that hold anything at all are findings, never a traceback."""
    (written.parent / name).write_text(content)
    sign_again(written, own_key, fit=True)
    assert check_evidence(written).mismatches


def test_results_file_has_all_figures(written):
    """`results.json` and the statement hold the same figures."""
    figures = json.loads((written.parent / "results.json").read_text())
    assert read_evidence(written)[1].conformance.figures == figures
