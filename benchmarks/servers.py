"""Two model servers on the loopback, each in a process of its own: one that answers at once, one with a real model.

Enters: nothing, or a GGUF file. Leaves: an address that ends in /v1, for as long as the `with` block lasts.

    python benchmarks/servers.py            # answers at once
    python benchmarks/servers.py FILE.gguf  # llama.cpp's server (`pip install -e .[bench]`)
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

PARALLEL = 4  # answers that the real server writes at the same time
_CONTEXT = 2048  # tokens of each
_ANSWER = {
    "id": "1",
    "object": "chat.completion",
    "created": 0,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": "I can't help with that."},
        }
    ],
    "usage": {"prompt_tokens": 100, "completion_tokens": 6, "total_tokens": 106},
}


class _AtOnce(asyncio.Protocol):
    """HTTP/1.1 as far as a client that posts JSON needs it: one fixed reply to each whole request."""

    def __init__(self) -> None:
        self._received = b""
        body = json.dumps(_ANSWER).encode()
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
        self._reply = head.encode() + body

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            fields = dict(line.lower().split(b":", 1) for line in self._received[:end].split(b"\r\n")[1:])
            whole = end + 4 + int(fields.get(b"content-length", b"0"))
            if len(self._received) < whole:
                return
            self._received = self._received[whole:]
            self._transport.write(self._reply)


async def _serve_at_once() -> None:
    server = await asyncio.get_running_loop().create_server(_AtOnce, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", flush=True)
    await server.serve_forever()


def _serve_model(path: str) -> None:
    import xllamacpp

    parameters = xllamacpp.CommonParams()
    parameters.model.path = path
    parameters.n_parallel = PARALLEL
    parameters.n_ctx = PARALLEL * _CONTEXT
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = 1
    # Every request costs the same, whoever sent its like before.
    parameters.cache_prompt, parameters.cache_ram_mib = False, 0
    server = xllamacpp.Server(parameters)
    print(f"{server.listening_address}/v1", flush=True)
    while True:
        time.sleep(3600)


@contextmanager
def served(model: str | None = None) -> Iterator[str]:
    """The address of a server that is ready."""
    command = [sys.executable, __file__, *([model] if model else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            address = next((line.strip() for line in process.stdout if line.startswith("http")), None)
            if address is None:
                raise SystemExit("the server did not start; `python benchmarks/servers.py` says why")
            yield address
        finally:
            process.kill()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _serve_model(sys.argv[1])
    else:
        asyncio.run(_serve_at_once())
