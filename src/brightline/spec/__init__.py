"""Markdown in, Spec out: the compiler of behaviour specifications.

Enters: the path of a document. Leaves: `Spec`, plain frozen data for every later stage, or findings with
file, line and column. The stages: `source`, `document`, `sections` with `transcripts`, `front_matter` and
`behaviours` and `interactions`, `condition_types`, `lint`; `compiler` composes them. The compiler is loaded
when it is first used, so that the types alone stay light.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from brightline.spec.compiler import Compilation, compile_spec, load_spec

__all__ = ["Compilation", "compile_spec", "load_spec"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from brightline.spec import compiler

        return getattr(compiler, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
