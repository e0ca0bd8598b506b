"""What sharing a prompt's prefix saves: the same answers with and without it, as a ratio in one run.

    python benchmarks/prefix.py [--model embedded] [--prompts 16] [--excerpt 1024] [--tokens 16]

The prefix is the reference spec's excerpt of the prompted arm; the prompts after it differ. Outputs are compared too.
"""

from __future__ import annotations

import argparse
import time

from brightline.evaluation.arms import prompted, spec_excerpt
from brightline.models import GenerationConfig, batches, model_folder
from brightline.models.local import LocalModel
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec
from brightline.spec.transcript import Conversation


def main() -> None:
    """Time both ways, twice each, alternating, and print the ratio of the medians."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="embedded")
    parser.add_argument("--prompts", type=int, default=16)
    parser.add_argument("--excerpt", type=int, default=1024, help="tokens of the spec in the prompt")
    parser.add_argument("--tokens", type=int, default=16)
    options = parser.parse_args()

    model = LocalModel.load(model_folder(options.model))
    excerpt = spec_excerpt(
        load_spec(find_spec(None)), options.excerpt, lambda text: len(model.tokenizer(text)["input_ids"])
    )
    prompts = [
        prompted(Conversation.of(("user", f"What is {number} plus {number + 3}?")), excerpt)
        for number in range(options.prompts)
    ]
    config = GenerationConfig(options.tokens)
    normal = batches.MIN_PREFIX
    times: dict[str, list[float]] = {"shared": [], "apart": []}
    texts: dict[str, list[str]] = {}
    for _ in range(2):
        for way, least in (("shared", normal), ("apart", 10**9)):
            batches.MIN_PREFIX = least
            start = time.perf_counter()
            responses = model.generate(prompts, config)
            times[way].append(time.perf_counter() - start)
            texts[way] = [response.message.text if response.message else "" for response in responses]
    batches.MIN_PREFIX = normal
    shared, apart = min(times["shared"]), min(times["apart"])
    same = sum(a == b for a, b in zip(texts["shared"], texts["apart"], strict=True))
    print(f"{options.prompts} prompts behind {excerpt.tokens} shared tokens, {options.tokens} tokens each")
    print(
        f"apart {apart:.1f} s, shared {shared:.1f} s, ratio {apart / shared:.1f}; {same} of {len(prompts)} answers the same"
    )


if __name__ == "__main__":
    main()
