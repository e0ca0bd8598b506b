"""One way to talk to any model: local weights, an endpoint, the embedded default, a tiny one for tests."""

from __future__ import annotations

from pathlib import Path

from brightline.errors import InputError, UnavailableError
from brightline.models.base import GenerationConfig, Likelihood, Model, Progress, Response

EMBEDDED = "SmolLM2-135M-Instruct"
"""What `embedded` stands for."""

__all__ = [
    "EMBEDDED",
    "GenerationConfig",
    "Likelihood",
    "Model",
    "Progress",
    "Response",
    "model_folder",
    "open_model",
]


def open_model(name: str, timeout: float | None = None) -> Model:
    """Open `embedded`, `tiny`, a model folder, a hub id, or `http(s)://host/v1#model`.

    Args:
        name: What to open.
        timeout: Seconds for one request to an endpoint; its own patience without. Local weights need none.

    Raises:
        InputError: The name is none of these, or the folder is broken.
        UnavailableError: It would have to be fetched and cannot be.
    """
    if name.startswith(("http://", "https://")):
        from brightline.models.endpoint import EndpointModel

        url, _, model = name.partition("#")
        if not model:
            raise InputError(f"`{name}` names no model", help="write http://host/v1#model-name")
        return EndpointModel(url, model) if timeout is None else EndpointModel(url, model, timeout=timeout)
    from brightline.models.local import LocalModel

    return LocalModel.load(model_folder(name), name=name)


def model_folder(name: str) -> Path:
    """The local folder of `embedded`, `tiny`, a folder or a hub id; fetches what is not here.

    Raises:
        InputError: The folder does not exist, or an endpoint was named where weights are needed.
        UnavailableError: It cannot be fetched.
    """
    if name == "embedded":
        from brightline.models.embedded import embedded_path

        return embedded_path()
    if name == "tiny":
        from brightline.models.embedded import cache_folder
        from brightline.models.tiny import tiny_path

        return tiny_path(cache_folder() / "tiny")
    if name.startswith(("http://", "https://")):
        raise InputError(
            f"`{name}` is an endpoint, and training needs weights", help="name a folder or hub id"
        )
    folder = Path(name)
    if folder.is_dir():
        return folder
    if name.count("/") != 1 or name.startswith((".", "/", "~")):
        raise InputError(
            f"there is no model folder `{name}`",
            help="give a Hugging Face model folder, `embedded`, a hub id such as org/model, or http://host/v1#model",
        )
    return _from_hub(name)


def _from_hub(name: str) -> Path:
    from huggingface_hub import snapshot_download

    wanted = ["*.json", "*.safetensors", "*.jinja", "tokenizer.model"]
    try:
        return Path(snapshot_download(name, allow_patterns=wanted))
    except Exception as error:  # the hub's client raises many types, for one thing: it is not to be had
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise UnavailableError(
            f"cannot fetch `{name}` from the hub: {reason}",
            help="check the id and the network, or give a local model folder",
        ) from error
