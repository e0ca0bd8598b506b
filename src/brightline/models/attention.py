"""Attention over a prefix that all rows of a batch share: its keys and values stand in memory once, not once a row.

Enters: the model's call of its attention with the batch's own keys and values, and the prefix's cache as the argument
`shared`. Leaves: the same output as if every row had held the prefix itself. The queries of all rows meet the prefix in
one product of matrices, so a long prefix costs a step of decoding little more than a short one.
"""

from __future__ import annotations

from typing import Any

__all__ = ["prefix_cache", "shares_prefixes", "use_shared_attention"]

NAME = "brightline_shared_prefix"
_SCORES = {"cpu": 1_000_000, "cuda": 100_000_000}
"""Attention weights computed at once: what stays in a processor's cache, or in a moderate part of an accelerator's memory."""
_PROBE = 24  # tokens: enough to see whether an architecture computes the same either way


def use_shared_attention(model: Any) -> None:
    """Give a model that uses PyTorch's attention the one below; an architecture with one of its own keeps that."""
    from transformers import AttentionInterface
    from transformers.masking_utils import AttentionMaskInterface, sdpa_mask

    if model.config._attn_implementation != "sdpa":  # noqa: SLF001 - Transformers has no public name for it
        return
    AttentionInterface.register(NAME, _attention)
    AttentionMaskInterface.register(NAME, sdpa_mask)
    model.set_attn_implementation(NAME)


def prefix_cache(model: Any, prefix: list[int]) -> Any:
    """Keys and values of a prefix, computed once, for `shared`."""
    import torch
    from transformers import DynamicCache

    cache = DynamicCache(config=model.config)
    with torch.inference_mode():
        ids = torch.tensor([prefix], device=model.device)
        model.base_model(input_ids=ids, past_key_values=cache, use_cache=True)
    return cache


def shares_prefixes(model: Any) -> bool:
    """Whether the model computes the same with a shared prefix as without, tried on a few tokens.

    Layers that do not see the whole prefix (sliding windows, recurrent states) rule it out.
    """
    import torch

    config = model.config.get_text_config()
    kinds = getattr(config, "layer_types", None)
    windowed = getattr(config, "sliding_window", None) if kinds is None else set(kinds) != {"full_attention"}
    if windowed or config._attn_implementation != NAME:  # noqa: SLF001
        return False
    tokens = torch.arange(_PROBE, device=model.device)[None] % int(config.vocab_size)
    half = _PROBE // 2
    positions = torch.arange(half, _PROBE, device=model.device)[None]
    try:
        cache = prefix_cache(model, tokens[0, :half].tolist())
        with torch.inference_mode():
            plain = model(input_ids=tokens, use_cache=False).logits[:, half:].float()
            shared = model(input_ids=tokens[:, half:], position_ids=positions, shared=cache, use_cache=False)
    except (TypeError, ValueError, RuntimeError, AttributeError, NotImplementedError):
        return False
    loose = 0.1 if model.dtype in {torch.bfloat16, torch.float16} else 1e-3
    return bool((plain - shared.logits.float()).abs().max() <= loose * plain.abs().max())


def _attention(
    module: Any,
    query: Any,
    key: Any,
    value: Any,
    attention_mask: Any,
    scaling: float | None = None,
    shared: Any = None,
    **named: Any,
) -> tuple[Any, None]:
    """Shapes: query (rows, heads, tokens, width), key and value (rows, groups of heads, tokens seen, width)."""
    import torch

    if shared is None:
        from transformers.integrations.sdpa_attention import sdpa_attention_forward

        output, _ = sdpa_attention_forward(
            module, query, key, value, attention_mask, scaling=scaling, **named
        )
        return output, None
    layer = shared.layers[module.layer_idx]
    rows, heads, count, width = query.shape
    seen = key.shape[2]
    if attention_mask is None:  # no row is padded
        attention_mask = torch.ones((count, seen), dtype=torch.bool, device=query.device).tril(seen - count)
        attention_mask = attention_mask.expand(rows, 1, count, seen)
    query = query * (width**-0.5 if scaling is None else scaling)
    size = max(1, _SCORES.get(query.device.type, 1_000_000) // (heads * count * (seen + layer.keys.shape[2])))
    parts = [
        _attend(
            query[start : start + size],
            (layer.keys[0], layer.values[0]),
            (key[start : start + size], value[start : start + size]),
            attention_mask[start : start + size],
        )
        for start in range(0, rows, size)
    ]
    return torch.cat(parts), None


def _attend(query: Any, prefix: tuple[Any, Any], own: tuple[Any, Any], mask: Any) -> Any:
    """One softmax over the prefix and a row's own tokens; the heads of a group share its keys."""
    import torch

    rows, heads, count, width = query.shape
    groups = own[0].shape[1]
    apart = query.reshape(rows, groups, -1, width)
    together = apart.transpose(0, 1).reshape(groups, -1, width)
    far = together @ prefix[0].mT
    near = (apart @ own[0].mT).view(rows, groups, heads // groups, count, -1)
    near = near.masked_fill_(~mask[:, :, None], float("-inf")).flatten(2, 3)
    if query.dtype in {torch.bfloat16, torch.float16}:
        far, near = far.float(), near.float()
    # The softmax by hand, in place: both parts divided by the sum of both.
    top = torch.maximum(_by_row(far.amax(-1, keepdim=True), rows), near.amax(-1, keepdim=True))
    far.sub_(top.transpose(0, 1).reshape(groups, -1, 1)).exp_()
    near.sub_(top).exp_()
    total = _by_row(far.sum(-1, keepdim=True), rows) + near.sum(-1, keepdim=True)
    output = _by_row(far.to(query.dtype) @ prefix[1], rows) + near.to(query.dtype) @ own[1]
    output = (output / total).to(query.dtype)
    return output.reshape(rows, heads, count, -1).transpose(1, 2)


def _by_row(folded: Any, rows: int) -> Any:
    """(groups, rows x queries, width) to (rows, groups, queries, width)."""
    return folded.view(folded.shape[0], rows, -1, folded.shape[-1]).transpose(0, 1)
