"""Compiled specs as data: nothing is lost, and damage is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from brightline.errors import InputError
from brightline.spec.compiler import load_spec
from brightline.spec.data import spec_from_data, spec_to_data

DATA = Path(__file__).parents[3] / "../shared/data/openai-model-spec"

DOCUMENT = """---
name: small
facts:
  age: {type: enum, values: [minor, adult], vouched_by: system, safest: minor}
  years: {type: integer, vouched_by: system, safest: 0}
---
# A {#a authority=user tags=x}

Because.[^n] See [?](#a).

[^n]: note

!!! note "Why"
    It helps.

```behavior
id: tone
scale: [plain, warm, blunt]
default: plain
rights: {user: [{to: warm}, {to: blunt, when: 'age in ["adult"] or not (years > 3 and true)'}]}
reserved: {user: {to: plain}}
waivable: [user]
```

```rule
id: r
never: tone > warm and age != "adult"
yields: tone
```

```hazard
id: h
never: tone not in [plain, warm] and years < -1
```

**Example**: t {tags=y}

~~~xml
<system>
<settings>
under_18: true
</settings>
</system>
<user>
x
<untrusted>
y
</untrusted>
</user>
<comparison>
<assistant recipient="t"> <!-- GOOD[#a]: kind -->
z
</assistant>
<assistant> <!-- BAD -->
z
</assistant>
</comparison>
~~~
"""


def test_round_trip(tmp_path: Path) -> None:
    """A spec with everything in it survives JSON."""
    path = tmp_path / "spec.md"
    path.write_text(DOCUMENT, encoding="utf-8")
    spec = load_spec(path)
    assert spec_from_data(json.loads(json.dumps(spec_to_data(spec)))) == spec


@pytest.mark.skipif(not DATA.is_dir(), reason="the public documents are not beside the checkout")
@pytest.mark.parametrize("release", ["2025-12-18", "2025-09-12"])
def test_round_trip_of_public_documents(release: str) -> None:
    """The public documents survive JSON."""
    spec = load_spec(DATA / release / "model_spec.md")
    assert spec_from_data(json.loads(json.dumps(spec_to_data(spec)))) == spec


@pytest.mark.parametrize("data", [{}, [], None, "x", {"format": "brightline.spec/0"}])
def test_other_data_is_refused(data: object) -> None:
    """What is no compiled spec is refused as such."""
    with pytest.raises(InputError, match="not a compiled spec"):
        spec_from_data(data)


def test_damaged_data_is_refused(tmp_path: Path) -> None:
    """A compiled spec that lacks a part, or has one of another shape, is refused."""
    path = tmp_path / "spec.md"
    path.write_text(DOCUMENT, encoding="utf-8")
    whole = spec_to_data(load_spec(path))
    for key in ("clauses", "behaviours", "levels", "hash", "rules"):
        for damaged in (
            {k: v for k, v in whole.items() if k != key},
            whole | {key: [{}] if key != "hash" else None},
        ):
            if damaged.get("hash", "") is None:
                continue
            with pytest.raises(InputError, match="damaged"):
                spec_from_data(damaged)
