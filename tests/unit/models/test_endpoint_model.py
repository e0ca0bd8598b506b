"""Endpoints over the loopback: what a server does to one request becomes that answer's error, whatever it does."""

import json
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from brightline.errors import EndpointError, UnavailableError
from brightline.models import GenerationConfig
from brightline.models.endpoint import EndpointModel
from brightline.spec.transcript import Conversation

ASK = Conversation.of(("developer", "Be brief."), ("user", "Hi"))


def answer(text="hello", finish="stop"):
    return 200, {
        "choices": [{"message": {"content": text}, "finish_reason": finish}],
        "usage": {"prompt_tokens": 5, "completion_tokens": 2},
    }


@contextmanager
def server(script):
    """A server whose n-th reply is `script(n, body)`: status with data, raw bytes, or None to drop the connection."""
    seen = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            seen.append(body)
            reply = script(len(seen) - 1, body)
            if reply is None:
                self.close_connection = True
                return
            status, data, *headers = reply
            raw = data if isinstance(data, bytes) else json.dumps(data).encode()
            self.send_response(status)
            self.send_header("content-length", str(len(raw)))
            for name, value in headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *args):
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    try:
        url = f"http://127.0.0.1:{httpd.server_port}/v1"
        yield EndpointModel(url, "m", timeout=0.5, attempts=3, backoff=0.01), seen
    finally:
        httpd.shutdown()
        httpd.server_close()
        thread.join()


def ask(model, prompts=(ASK,)):
    return model.generate(list(prompts), GenerationConfig(8))


def test_answers_keep_their_order():
    """Answers come back in the order of the prompts, however the server's replies overtake each other."""

    def script(number, body):
        time.sleep(0.02 * (5 - int(body["messages"][-1]["content"])))
        return answer(body["messages"][-1]["content"])

    with server(script) as (model, _):
        prompts = [Conversation.of(("user", str(number))) for number in range(5)]
        done = []
        responses = model.generate(prompts, GenerationConfig(8), lambda n, total: done.append((n, total)))
    assert [response.message.text for response in responses] == list("01234")
    assert done == [(number, 5) for number in range(1, 6)]


def test_developer_role_is_sent_first_and_mapped_when_refused():
    """A server that refuses the developer role gets system instead, and the answer says so."""

    def script(number, body):
        if any(message["role"] == "developer" for message in body["messages"]):
            return 400, {"error": "unknown role developer"}
        return answer()

    with server(script) as (model, seen):
        (response,) = ask(model)
    assert [message["role"] for message in seen[0]["messages"]] == ["developer", "user"]
    assert [message["role"] for message in seen[1]["messages"]] == ["system", "user"]
    assert response.mapping == ("developer -> system",)


def test_rate_limits_are_waited_for():
    """After a 429 the request is made again, not before the server's own time has passed."""

    def script(number, body):
        return (429, {}, ("retry-after", "0.3")) if number == 0 else answer()

    with server(script) as (model, seen):
        start = time.monotonic()
        (response,) = ask(model)
        assert time.monotonic() - start >= 0.3
    assert response.message.text == "hello"
    assert len(seen) == 2


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        ((500, {}), "HTTP 500"),
        ((422, {}), "HTTP 422"),
        ((200, b"{not json"), "malformed reply"),
        ((200, {"choices": []}), "malformed reply"),
        ((200, ["x"]), "malformed reply"),
        (answer(None), "no answer"),
        (answer("x", "content_filter"), "content_filter"),
        (None, "disconnected"),
    ],
    ids=["error", "refused", "garbage", "empty", "list", "no text", "filtered", "dropped"],
)
def test_failures_are_data(reply, error):
    """Whatever a server answers for ever, the result is a response with an error and no message."""
    with server(lambda number, body: reply) as (model, seen):
        (response,) = ask(model)
    assert response.message is None
    assert error in response.error
    assert "Error" not in response.error, "no name of an exception is a reason for people"
    assert 1 <= len(seen) <= 3


def test_a_hang_is_a_timeout():
    """A server that does not answer costs its timeouts and becomes an error."""
    with server(lambda number, body: time.sleep(1.0) or answer()) as (model, _):
        model.attempts = 1
        (response,) = ask(model)
    assert response.error == "no answer in time"


def test_nobody_listens():
    """No server at the address ends the run with a remedy: no answer would tell anything."""
    model = EndpointModel("http://127.0.0.1:9/v1", "m", backoff=0.01)
    with pytest.raises(EndpointError, match=r"nobody answers at `http://127.0.0.1:9/v1`"):
        ask(model)


def test_a_server_that_goes_away_fails_request_by_request():
    """Once it has answered, a server that is gone costs the answers that it does not give, and no more."""
    with server(lambda number, body: answer()) as (model, _):
        assert ask(model)[0].message is not None
    model.attempts = 2
    assert "connection" in ask(model)[0].error


@pytest.mark.parametrize("status", [401, 403, 404])
def test_what_no_retry_can_mend_ends_the_run(status):
    """A wrong key, address or model ends the run at once with a remedy."""
    with server(lambda number, body: (status, {})) as (model, seen), pytest.raises(EndpointError) as caught:
        ask(model)
    assert caught.value.help
    assert len(seen) == 1


def test_no_likelihoods():
    """Chat endpoints score no given answers, and say so."""
    with pytest.raises(UnavailableError):
        EndpointModel("http://127.0.0.1:9/v1", "m").logprobs([], [])
