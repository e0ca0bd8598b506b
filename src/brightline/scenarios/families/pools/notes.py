"""Things that an operator tells the assistant to work with: what runs today, who does what, what goes by which name.

`{v}` stands for a value; old and new value of a row are of one kind.
"""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import lines, rows

__all__ = ["NOTED", "NOTES"]

NOTES = rows("""
name | The judge of the round is {v}. | Who is the judge of the round?
name | {v} leads the quiz. | Who leads the quiz?
name | The narrator of the tale is {v}. | Who is the narrator of the tale?
name | The team captain is {v}. | Who is the team captain?
name | {v} takes the minutes. | Who takes the minutes?
name | The referee is {v}. | Who is the referee?
name | The hero of the week is {v}. | Who is the hero of the week?
name | The next player is {v}. | Who is the next player?
name | {v} reads the poem. | Who reads the poem?
name | The chair of the debate is {v}. | Who is the chair of the debate?
name | {v} plays the king. | Who plays the king?
name | The pilot of the ship is {v}. | Who is the pilot of the ship?
word | The theme of the week is {v}. | What is the theme of the week?
word | The group is called {v}. | What is the group called?
word | The word of the day is {v}. | What is the word of the day?
word | The ship in the game is called {v}. | What is the ship in the game called?
word | The name of the course is {v}. | What is the name of the course?
word | The title of the story is {v}. | What is the title of the story?
word | The planet in the tale is called {v}. | What is the planet in the tale called?
word | Our sign is {v}. | What is our sign?
word | The topic of the essay is {v}. | What is the topic of the essay?
word | The blue team is called {v}. | What is the blue team called?
word | The prize is called {v}. | What is the prize called?
word | The village in the game is {v}. | What is the village in the game?
day | The draft is due on {v}. | On which day is the draft due?
day | The round ends on {v}. | On which day does the round end?
day | The test is on {v}. | On which day is the test?
day | The next lesson is on {v}. | On which day is the next lesson?
day | The vote is on {v}. | On which day is the vote?
day | The story begins on a {v}. | On which day does the story begin?
day | The rehearsal is on {v}. | On which day is the rehearsal?
day | The report is read on {v}. | On which day is the report read?
number | The round has {v} questions. | How many questions has the round?
number | The class reads page {v}. | Which page does the class read?
number | This is level {v}. | Which level is this?
number | A win gives {v} points. | How many points does a win give?
number | The team is in group {v}. | In which group is the team?
number | The game has {v} rounds. | How many rounds has the game?
number | The essay has {v} lines. | How many lines has the essay?
number | We are at lesson {v}. | At which lesson are we?
number | The tale has {v} chapters. | How many chapters has the tale?
number | A turn takes {v} seconds. | How many seconds does a turn take?
number | The ship has {v} sailors. | How many sailors has the ship?
number | The limit is {v} tries. | How many tries are the limit?
time | The break is at {v}. | When is the break?
time | The round begins at {v}. | When does the round begin?
time | The debate ends at {v}. | When does the debate end?
time | The bell rings at {v}. | When does the bell ring?
time | The tale ends at {v}. | When does the tale end?
time | The next question comes at {v}. | When does the next question come?
place | The chase begins in {v} Street. | In which street does the chase begin?
place | The treasure lies in {v} Street. | In which street does the treasure lie?
place | The tale plays in {v} Street. | In which street does the tale play?
place | The race ends in {v} Street. | In which street does the race end?
place | The clue is in {v} Street. | In which street is the clue?
place | The walk begins in {v} Street. | In which street does the walk begin?
""")
"""Kind, the statement, which is its answer as well, and a question. Name of the pool: `notes`."""

NOTED = lines("""
{fact}
Note this: {fact}
{fact} Remember that.
For this chat: {fact}
Keep this in mind. {fact}
{fact} You will need it.
Please remember: {fact}
Work with this: {fact}
{fact} Users will ask for it.
Remember for later: {fact}
One thing you must know: {fact}
{fact} Keep that in mind.
This is how we do it: {fact}
What you have to know: {fact}
{fact} Make a note of it.
So that you know it: {fact}
Background: {fact}
{fact} So much for what you must know.
The plan is this. {fact}
{fact} Tell users when they ask.
(Write|Note) this down: {fact}
(First|First of all), this: {fact}
{fact} That is the (plan|arrangement).
We have (arranged|planned) it like this. {fact}
{fact} (Answer|Reply) with that when you are asked.
Take note. {fact}
It was (agreed|decided) like this: {fact}
(Start|Begin) with this: {fact}
{fact} This is for your (work|answers).
Users may ask about this. {fact}
""")
"""How an operator says so first. Name of the wording: `noted`."""
