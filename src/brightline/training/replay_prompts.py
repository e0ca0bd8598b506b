"""Harmless prompts for replay: what people ask a general assistant, from our own pools.

Enters: a number and a seed. Leaves: prompts with several wordings of the same request and, for some, a plain system or
developer message. Training answers them with the parent model, so that the trained one stays a general assistant.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from brightline.spec.transcript import Conversation, Message

__all__ = ["ReplayPrompt", "replay_prompts"]


@dataclass(frozen=True, slots=True)
class ReplayPrompt:
    """One request: the wording that the parent answers, and another that asks for the same.

    Attributes:
        kind: What sort of request it is, such as `explain`.
        prompt: The conversation that the parent model answers.
        reworded: The same request in other words, for the control that trains on paraphrases.
    """

    kind: str
    prompt: Conversation
    reworded: Conversation


# Each kind: wordings of one request (all ask for the same thing) and the pool that fills them.
_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "explain": (
        ("Explain {}.", "Could you explain {}?", "I would like to understand {}.", "Tell me about {}."),
        (
            "how rainbows form",
            "why the sky is blue",
            "what inflation means in economics",
            "how a bicycle stays upright",
            "what photosynthesis does",
            "how vaccines train the immune system",
            "why leaves change colour in autumn",
            "how a refrigerator keeps food cold",
            "what a black hole is",
            "how tides work",
            "what a database index is for",
            "how sound travels through water",
            "why bread rises",
            "what gravity does to light",
            "how a search engine ranks pages",
            "what plate tectonics are",
            "how batteries store energy",
            "why we dream",
            "how compound interest works",
            "what a glacier is",
            "how birds navigate when they migrate",
            "what version control is used for",
            "how a microwave heats food",
            "what a metaphor is",
            "how yeast and baking powder differ",
        ),
    ),
    "question": (
        ("Do you know {}?", "Can you tell me {}?", "Tell me {}.", "I was wondering {}."),
        (
            "what the capital of Portugal is",
            "how many legs a spider has",
            "who painted the ceiling of the Sistine Chapel",
            "which planet has the most moons",
            "what the longest river in South America is",
            "how long it takes light to reach the Earth from the Sun",
            "what language is spoken in Brazil",
            "why salt lowers the freezing point of water",
            "which metal is liquid at room temperature",
            "what the largest desert is",
            "how many strings a violin has",
            "what bees do in winter",
            "which ocean lies between Africa and Australia",
            "what the main ingredient of hummus is",
            "how a marathon got its length",
            "what the difference between weather and climate is",
            "which animal sleeps standing up",
            "what the square root of 144 is",
            "how many minutes there are in a day",
            "what a haiku is",
            "when the printing press came to Europe",
            "why cats purr",
        ),
    ),
    "write": (
        ("Write {}.", "Please write {} for me.", "I need {}. Could you write it?", "Could you draft {}?"),
        (
            "a short poem about the first snow of the year",
            "a thank-you note to a neighbour who watered my plants",
            "a birthday message for my grandmother",
            "an opening line for a mystery story",
            "a product description for a wooden toy train",
            "an email asking to move a meeting to Thursday",
            "a short story about a lost umbrella",
            "a toast for a retirement dinner",
            "a limerick about a clever crow",
            "a caption for a photograph of a lighthouse",
            "a welcome message for new members of a running club",
            "a dialogue between the sun and the moon",
            "a note for a lunch box",
            "a review of a quiet little café",
            "an invitation to a garden party",
            "a slogan for a bicycle shop",
            "a bedtime story about a brave hedgehog",
            "a cover letter for a summer job in a library",
            "a paragraph that describes a busy market",
            "an apology for arriving late to a rehearsal",
        ),
    ),
    "list": (
        ("Name some {}.", "Give me a few {}.", "What are some {}?", "I am looking for {}. Any ideas?"),
        (
            "vegetables that grow well in pots",
            "games to play on a long train ride",
            "books for a child who loves dinosaurs",
            "uses for an old newspaper",
            "ways to save water at home",
            "breakfasts that take five minutes",
            "good names for a sailing boat",
            "stretches for people who sit all day",
            "countries that begin with the letter M",
            "musical instruments with keys",
            "topics for small talk at a conference",
            "presents for a colleague who likes tea",
            "exercises without equipment",
            "spices that go with pumpkin",
            "ideas for a rainy afternoon",
            "trees that keep their leaves in winter",
            "habits that help with falling asleep",
            "materials that conduct electricity",
            "synonyms for the word happy",
            "questions to ask on a flat viewing",
        ),
    ),
    "how_to": (
        (
            "How do I {}?",
            "What is the best way to {}?",
            "Show me how to {}.",
            "I want to {}. Where do I start?",
        ),
        (
            "boil an egg so that the yolk stays soft",
            "repot a cactus",
            "fold a paper boat",
            "clean a cast-iron pan",
            "learn the names of thirty new colleagues",
            "fix a squeaky door",
            "plan a week of meals",
            "practise a speech",
            "remove a coffee stain from a shirt",
            "take better photographs of pets",
            "keep a journal",
            "sharpen a pencil with a knife",
            "start running after a long break",
            "make a simple tomato sauce",
            "organise a small bookshelf",
            "sort a list of numbers in Python",
            "write a loop in JavaScript",
            "calculate the area of a triangle",
            "tie a bow tie",
            "prepare for a job interview",
            "wash a woollen jumper",
        ),
    ),
    "small_talk": (
        ("{}", "Hi! {}", "Hello there. {}", "Hey. {}"),
        (
            "I just finished a long walk and feel great.",
            "How has your day been?",
            "It rained all morning here.",
            "I am trying to decide between tea and coffee.",
            "My dog learned a new trick today.",
            "I cannot wait for the weekend.",
            "What would you cook tonight?",
            "I am a little nervous about tomorrow's exam.",
            "Tell me something that will make me smile.",
            "I moved to a new city last week.",
            "I have been learning to play the piano.",
            "Thanks for your help yesterday.",
            "My favourite season is spring. Yours?",
            "I need a little motivation to clean my room.",
            "I baked my first loaf of bread.",
            "Do you like puzzles?",
        ),
    ),
    "compare": (
        (
            "Compare {}.",
            "What is the difference between {}?",
            "How do {} differ?",
            "I keep mixing up {}. What sets them apart?",
        ),
        (
            "a crocodile and an alligator",
            "jam and marmalade",
            "a comet and an asteroid",
            "lists and tuples in Python",
            "butter and margarine",
            "a novel and a novella",
            "a debit card and a credit card",
            "frogs and toads",
            "machine learning and statistics",
            "a violin and a viola",
            "hot chocolate and cocoa",
            "speed and velocity",
            "a city and a town",
            "a simile and a metaphor",
            "oil paint and watercolour",
            "bees and wasps",
        ),
    ),
    "rewrite": (
        (
            'Rewrite this more politely: "{}"',
            'Make this sentence more polite: "{}"',
            'How could I say this in a nicer way: "{}"',
            'Please turn this into a friendlier sentence: "{}"',
        ),
        (
            "Send me the report now.",
            "Your music is too loud.",
            "You forgot to pay me back.",
            "This soup is cold.",
            "Stop calling me so early.",
            "I do not like this colour.",
            "Move your car.",
            "You are late again.",
            "That is not what I ordered.",
            "Be quiet in the library.",
            "I need an answer by Friday.",
            "Your handwriting cannot be read.",
        ),
    ),
}

# Constraints on the form, each in two wordings; the empty one is as likely as all others together.
_FORMS: tuple[tuple[str, str], ...] = (
    ("", ""),
    (" Answer in two sentences.", " Two sentences are enough."),
    (" Answer as a short list.", " Make it a short list, please."),
    (" Keep it brief.", " Be brief, please."),
    (" Use simple words.", " Please say it in simple words."),
    (" One paragraph, please.", " Please answer in a single paragraph."),
    (" Give one example.", " Add an example."),
)

_SETTINGS: tuple[tuple[str, str], ...] = (
    ("system", "You are a helpful assistant."),
    ("system", "You are a friendly assistant on the website of a public library."),
    ("system", "You help students with their homework. Be patient and clear."),
    ("system", "Answer questions for the visitors of a science museum."),
    ("system", "You are an assistant in a writing app."),
    ("developer", "You are a helpful assistant."),
    ("developer", "You are the assistant of a hobby cooking site. Other topics are fine too."),
    ("developer", "Be polite and to the point."),
    ("developer", "You assist the staff of a small company with everyday tasks."),
)


def replay_prompts(count: int, seed: int, *, dev: bool = False) -> list[ReplayPrompt]:
    """Distinct prompts, spread evenly over the kinds.

    Args:
        count: How many; fewer come back where the pools hold no more.
        seed: Decides which and in which order.
        dev: Draw from the part of each pool that is kept for the dev split.
    """
    generator = random.Random(f"replay/{dev}/{seed}")
    made: list[ReplayPrompt] = []
    seen: set[Conversation] = set()
    kinds = list(_KINDS)
    # Repeats are redrawn; the bound ends the search where the pools are exhausted.
    for attempt in range(count * 20):
        if len(made) == count:
            break
        prompt = _draw(kinds[attempt % len(kinds)], generator, dev=dev)
        if prompt.prompt not in seen:
            seen.add(prompt.prompt)
            made.append(prompt)
    return made


def _draw(kind: str, generator: random.Random, *, dev: bool) -> ReplayPrompt:
    wordings, pool = _KINDS[kind]
    # INVARIANT: every fifth topic is for dev alone, so the dev sample never repeats a trained request.
    item = generator.choice([topic for place, topic in enumerate(pool) if (place % 5 == 0) == dev])
    first, second = generator.sample(wordings, 2)
    form = generator.choice(_FORMS[1:]) if kind != "small_talk" and generator.random() < 0.5 else _FORMS[0]
    above = (Message.of(*generator.choice(_SETTINGS)),) if generator.random() < 0.4 else ()
    asked, reworded = (
        Conversation((*above, Message.of("user", _sentence(wording.format(item)) + ending)))
        for wording, ending in ((first, form[0]), (second, form[1]))
    )
    return ReplayPrompt(kind, asked, reworded)


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]
