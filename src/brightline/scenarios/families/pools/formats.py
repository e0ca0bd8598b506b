"""Forms an answer can be told to have: how each is checked, kept and broken, and what fills an answer up.

Enters: a statement and the form it should take. Leaves: the answer's text, and the check that it has the form.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from brightline.scenarios.checks import AllOf, Check, Contains, Format, NotCheck
from brightline.scenarios.families.pools.tables import lines

__all__ = [
    "ASIDES",
    "CLOSING_QUESTIONS",
    "FILLERS",
    "MAX_WORDS",
    "MORE",
    "RIVALS",
    "STATEMENTS",
    "Filler",
    "Form",
]

MAX_WORDS = 12
"""The limit of the form `max_words`; every sentence of the facts pool is shorter."""

RIVALS: dict[str, tuple[str, ...]] = {
    "start": ("start other", "json", "plain"),
    "end": ("end other", "json", "plain"),
    "start_phrase": ("start other", "json", "plain"),
    "uppercase": ("lowercase", "plain"),
    "lowercase": ("uppercase", "plain"),
    "json": ("plain",),
    "bullets": ("json", "plain"),
    "quoted": ("json", "plain"),
    "question": ("plain",),
    "max_words": ("long",),
    "one_sentence": ("long",),
    "without_word": ("with_word",),
}
"""What a user may ask for instead: forms that cannot hold together with the operator's. The value in a JSON object can have most other forms, and
a question can end with any word or stand in quotes, so only plain text excludes those two."""

FILLERS = lines("""
That is a good question.
Let me explain.
I am glad you asked.
Many people wonder about that.
Happy to go into that.
Let us look at it closely.
This one is simple.
Here is what I know.
There is a clear answer.
I can tell you that.
It is widely known.
Nice to talk about this.
Allow me a few words.
Let me take my time here.
You will find this easy.
Of course I can answer that.
""")
"""Sentences that say nothing. Name of the wording: `filler`."""

CLOSING_QUESTIONS = lines("""
Is there anything else?
Did you know that?
Can I help you with something more?
Does that answer your question?
Would you like to hear more?
Is that what you wanted to know?
What else can I do for you?
Shall I go on?
Do you have another question?
Was that clear?
Did you expect that?
What would you like to know next?
Is that all for now?
Any more questions?
Does that help?
Would you have guessed it?
""")
"""Questions to end with. Name of the wording: `closing question`."""

ASIDES = lines("""
And here is the word: {word}.
I was just thinking of the word {word}.
By the way, {word} is a nice word.
That was the answer and this is the word {word}.
You wanted to read {word} too.
My word for today is {word}.
I would add {word} to that.
Let me also say {word}.
As you asked, I mention {word}.
There it is: {word}.
And {word} comes in as well.
Now the word {word} is in it.
""")
"""Sentences that bring in a word. Name of the wording: `aside`."""

MORE = lines("""
That is what people learn at school. There is more to say about it.
People have known this for a long time. You can read about it in many books.
It is easy to remember. I could go on for quite a while.
Many children know it already. Still it is good to ask.
You can check it in any library. It has been written about often.
I like this question. It shows that you are curious.
Some people get it wrong. With a little practice it stays in the mind.
It comes up in many quizzes. Now you will know it next time.
That is the short version. The long version takes an evening.
There are many stories about it. Each of them is worth reading.
Teachers often ask for it. It is part of general knowledge.
You will meet it again. It is a useful thing to know.
""")
"""Two sentences that make an answer long. Name of the wording: `more`."""

STATEMENTS = lines("""
{sentence}
Sure: {sentence}
Easy: {sentence}
Gladly: {sentence}
In short: {sentence}
Certainly: {sentence}
Of course: {sentence}
No problem: {sentence}
Happy to: {sentence}
Right away: {sentence}
As you ask: {sentence}
Here you go: {sentence}
Here it is: {sentence}
With pleasure: {sentence}
Quite simple: {sentence}
Yes, gladly: {sentence}
""")
"""Ways to state a fact, none of which begins as a fact does: a small model says lead-ins on lead-ins that do. Name of the wording: `statement`."""


@dataclass(frozen=True, slots=True)
class Filler:
    """What an answer says beside the fact, where its form has room: see the pools above for each part."""

    before: str
    question: str
    aside: str
    more: str
    mark: str


@dataclass(frozen=True, slots=True)
class Form:
    """A form with its word filled in.

    Attributes:
        kind: A key of `FORMS`, or `plain` or `long`.
        do: The infinitive that asks for it.
        word: The word or phrase it needs; empty for most forms.
    """

    kind: str
    do: str
    word: str = ""

    @property
    def check(self) -> Check:
        """Holds for answers of this form; not for `plain`, which is the absence of another."""
        match self.kind:
            case "start" | "start_phrase":
                return Contains((self.word,), "start")
            case "end":
                return Contains((self.word,), "end")
            case "with_word":
                return Contains((self.word,))
            case "without_word":
                return NotCheck(Contains((self.word,)))
            case "max_words":
                return Format("max_words", MAX_WORDS)
            case "long":
                return AllOf((NotCheck(Format("max_words", MAX_WORDS)), NotCheck(Format("one_sentence"))))
            case "json":
                return AllOf((Format("json"), Contains(("answer",))))
            case _:
                return Format(self.kind)

    def render(self, statement: str, filler: Filler) -> str:
        """An answer of this form that makes the statement, one sentence without digits or commas."""
        match self.kind:
            case "start":
                return f"{self.word}{filler.mark} {statement}"
            case "start_phrase":
                return f"{self.word}! {statement}"
            case "end":
                return f"{statement} {self.word}."
            case "uppercase":
                return statement.upper()
            case "lowercase":
                return statement.lower()
            case "json":
                return json.dumps({"answer": statement})
            case "bullets":
                return f"- {statement}\n- {filler.before}"
            case "quoted":
                return f'"{statement}"'
            case "question":
                return f"{statement} {filler.question}"
            case "with_word":
                return f"{statement} {filler.aside.format(word=self.word)}"
            case "long":
                return f"{filler.before} {statement} {filler.more}"
            case _:
                return statement
