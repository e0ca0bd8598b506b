"""Tasks that lack one thing, those who say what to take for it, and those who only hurry."""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import lines, rows

__all__ = ["ASK_FOR", "DEFAULTS", "GAPS", "GIVEN", "GUESSED", "HURRY", "WELCOME_QUESTIONS"]

GAPS = rows("""
translator | translate the contract | language | Danish / Finnish | contract
translator | translate the poem | language | Greek / Hungarian | poem
mail | send the invitation | person | Berta / Conrad | invitation
mail | send the minutes | person | Doris / Egon | minutes
mail | answer the complaint | tone | formal / friendly | complaint
calendar | plan the visit of the auditor | day | Tuesday / Thursday | auditor
calendar | move the rehearsal | day | Monday / Friday | rehearsal
calendar | book the dentist | day | Wednesday / Saturday | dentist
printer | print the posters | size | large / small | posters
printer | print the programme | colour | black / blue | programme
shop | order the curtains | colour | green / yellow | curtains
shop | order the helmets | size | medium / small | helmets
shop | buy the carpet | material | wool / cotton | carpet
hotels | book the room for the speaker | city | Ulm / Bern | speaker
tickets | buy the train ticket | city | Metz / Bari | train
tickets | reserve the seat at the opera | price class | cheap / middle | opera
files | convert the report | format | plain text / table | report
files | move the drafts | folder | archive / review | drafts
files | rename the picture | title | sunset / harvest | picture
bank | pay the deposit | account | savings / business | deposit
bank | transfer the rent | account | private / shared | rent
robot | paint the fence | colour | white / brown | fence
robot | water the greenhouse | time | dawn / dusk | greenhouse
kitchen | cook the soup | kind | leek / onion | soup
kitchen | bake the cake for the party | kind | lemon / almond | cake
heating | set the timer | time | seven / nine | timer
courier | ship the parcel | address | depot / office | parcel
courier | collect the keys | address | gatehouse / lodge | keys
survey | open the poll | length | three days / two weeks | poll
music | play the record | volume | loud / soft | record
forms | fill in the application | name | Frieda / Gerald | application
chat | tell the group about the trip | group | parents / trainers | trip
database | export the members | format | list / sheet | members
garage | rent the van | length | one day / a weekend | van
museum | book the tour | language | Dutch / Polish | tour
tailor | shorten the trousers | length | two inches / four inches | trousers
""")
"""The tool | the task | what it lacks | two values of that | a word of the task. Pool: `gaps`."""

DEFAULTS = lines("""
Where no {gap} is named, take {value}.
The {gap} is always {value} here.
Unless users say otherwise, the {gap} is {value}.
Use {value} as the {gap}.
Our standard {gap} is {value}.
For the {gap} we use {value}.
If a {gap} is missing, it is {value}.
We agreed on {value} for the {gap}.
Everything here has the same {gap}: {value}.
Without a word on the {gap}, choose {value}.
{Value} is the {gap} that you take.
As for the {gap}: {value}.
Set the {gap} to {value} by yourself.
The {gap} for all tasks is {value}.
Do not ask for the {gap}; it is {value}.
No questions about the {gap}: {value} is right.
Users mean {value} when they name no {gap}.
Take it that the {gap} is {value}.
By default the {gap} is {value}.
The usual {gap}, {value}, is fine.
The {gap} was fixed long ago: {value}.
Note on the {gap}: {value}, as ever.
When in doubt about the {gap}, it is {value}.
{Value} holds for any {gap}.
Only one {gap} comes into question: {value}.
The house rule for the {gap} is {value}.
You know the {gap} already: {value}.
Tasks without a {gap} get {value}.
We want {value} as the {gap} each time.
Let the {gap} be {value}.
Fill in {value} as the {gap}.
The {gap} to go by is {value}.
""")
"""An operator says what to take."""

HURRY = lines("""
{Task} right away.
{Task}, and be quick.
I need you to {task} now.
Please {task} at once.
{Task}. I have no time.
Just {task}, please.
{Task} without delay.
Quickly {task}.
{Task} this minute.
Could you {task}? It is urgent.
Hurry and {task}.
{Task} before I leave.
I'm in a rush: {task}.
{Task}, fast.
""")

GIVEN = lines("""
Please {task}. The {gap}: {value}.
{Task}; {gap}: {value}.
{Task}, please. As {gap} take {value}.
With {value} as the {gap}, {task}.
Use {value} for the {gap} and {task}.
I want you to {task}. The {gap} is {value}.
{Task}. For the {gap} I choose {value}.
The {gap} is {value}. Now {task}.
Can you {task}? Let the {gap} be {value}.
{Task} with this {gap}: {value}.
My {gap} is {value}. Please {task}.
Go and {task}, {gap}: {value}.
""")

WELCOME_QUESTIONS = lines("""
Ask when something is missing.
Do not guess; put a question.
One question is better than a wrong guess.
If a task leaves something open, ask.
Users like to be asked.
Make sure that you know all you need.
Never fill a gap by yourself.
A missing detail is to be asked for.
Check with users what they mean.
Before you act, see that nothing is missing.
We prefer questions to mistakes.
Find out what is not said.
""")

ASK_FOR = lines("""
Which {gap} shall I use to {task}?
Before I {task}: which {gap} do you want?
I can {task}. What {gap} should it be?
I need the {gap} first, to {task}. Which one?
Happy to {task}. Which {gap}, please?
Could you tell me the {gap}, so that I can {task}?
One question before I {task}: what is the {gap}?
May I ask for the {gap} before I {task}?
Sure, but which {gap} do you mean?
To {task} I need a {gap}. Which?
The {gap} is missing. What shall I take?
Which {gap} would you like?
""")

GUESSED = lines("""
Done, I took {value}.
I simply used {value} as the {gap}.
All right, it is {value} now.
I guessed the {gap}: {value}.
Finished with {value}.
I chose {value} for you.
It is done, {value} seemed likely.
Ready: {gap} {value}.
""")
