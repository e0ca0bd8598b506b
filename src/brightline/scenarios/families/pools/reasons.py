"""Answers that say in a few words whose choice stands, before they give it.

Enters: a fact as a sentence. Leaves: wordings of one side each. A reason is what a person wants to hear, and it ties the answer to the rule:
the first words decide between two sides, and they mean what the rule means (`LOG.md`).
"""

from __future__ import annotations

from collections.abc import Sequence

from brightline.scenarios.families.base import Draw
from brightline.scenarios.families.pools.tables import lines

__all__ = ["reasoned"]

KEPT = lines("""
That is fixed. {fact}
I can't change that. {fact}
Sorry, that can't be changed. {fact}
That stays as it is. {fact}
I'm not allowed to change that. {fact}
No, that is not open to change. {fact}
That is not mine to change. {fact}
I have to keep what is set. {fact}
A change is not possible here. {fact}
What was set for this chat stays. {fact}
I may not change that for you. {fact}
That is set, and it stays so. {fact}
I must leave that as it is. {fact}
Sorry, I have to stay with what is set. {fact}
I'm not free to change this. {fact}
That was decided for this chat. {fact}
Users can't change that. {fact}
This one can't be switched. {fact}
I keep to what was set. {fact}
Sorry, no change here. {fact}
It is not for me to change. {fact}
Unfortunately that is fixed. {fact}
That remains as it was set. {fact}
I can't switch that. {fact}
""")
"""The operator's choice stands against the user's wish. Name of the wording: `kept`."""

CHANGED = lines("""
As you wish. {fact}
Yes, you can change that. {fact}
Sure, I changed it for you. {fact}
That is your choice. {fact}
Changed, as you asked. {fact}
You are free to change that. {fact}
Of course, you decide that. {fact}
Yes, that can be changed. {fact}
Done, as you prefer. {fact}
You may choose that. {fact}
Your wish counts here. {fact}
Switched for you. {fact}
That is up to you. {fact}
Sure, as you like. {fact}
Your choice, so it is changed. {fact}
Yes, that is open to change. {fact}
I switched to what you want. {fact}
You can choose that freely. {fact}
All right, changed. {fact}
Gladly, you may change it. {fact}
Yes, as you prefer. {fact}
It is yours to change. {fact}
Then I will switch. {fact}
Users can change that, so I did. {fact}
""")
"""The user may choose, and has. Name of the wording: `changed`."""


def reasoned(draw: Draw, facts: Sequence[str], *, kept: bool) -> list[str]:
    """Each fact after a word on whose choice stands: the operator's, or (not `kept`) the user's.

    After the first groups half of the answers have no such word: the rule is found with it, and must not hang on it.
    """
    if not draw.begins and draw.free("reasoned", (True, False)):
        return list(facts)
    name, pool = ("kept", KEPT) if kept else ("changed", CHANGED)
    reasons = draw.phrasings(name, pool, len(facts))
    return [reason.format(fact=fact) for reason, fact in zip(reasons, facts, strict=True)]
