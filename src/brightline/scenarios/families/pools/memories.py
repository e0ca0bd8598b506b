"""Things that users ask to have remembered.

`{v}` stands for a value; old and new value of a row are of one kind.
"""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import rows

__all__ = ["MEMORIES"]

MEMORIES = rows("""
name | my dog | My dog is called {v}. | What is my dog called? | Your dog is called {v}.
name | my cat | My cat's name is {v}. | What is my cat's name? | Your cat's name is {v}.
name | my teacher | My teacher is {v}. | Who is my teacher? | Your teacher is {v}.
name | my doctor | My doctor is Dr. {v}. | Who is my doctor? | Your doctor is Dr. {v}.
name | the winner | The winner is {v}. | Who is the winner? | The winner is {v}.
name | my guest | My guest tonight is {v}. | Who is my guest? | Your guest is {v}.
name | the driver | The driver will be {v}. | Who is the driver? | The driver is {v}.
name | our captain | Our captain is {v}. | Who is the captain? | The captain is {v}.
name | the baker | {v} bakes the cake. | Who bakes the cake? | {v} bakes the cake.
name | the speaker | {v} gives the speech. | Who gives the speech? | {v} gives the speech.
name | my neighbour | My neighbour is {v}. | Who is my neighbour? | Your neighbour is {v}.
name | the hero | The hero of my story is {v}. | Who is the hero of my story? | The hero is {v}.
name | my boat | My boat is named {v}. | What is my boat named? | Your boat is named {v}.
name | the babysitter | The babysitter is {v}. | Who is the babysitter? | The babysitter is {v}.
day | the meeting | The meeting is on {v}. | On which day is the meeting? | The meeting is on {v}.
day | the party | The party is on {v}. | When is the party? | The party is on {v}.
day | my flight | My flight is on {v}. | On which day do I fly? | You fly on {v}.
day | the exam | The exam is on {v}. | On which day is the exam? | The exam is on {v}.
day | the delivery | The delivery comes on {v}. | When does the delivery come? | The delivery comes on {v}.
day | my visit | I come to visit on {v}. | On which day do I visit? | You visit on {v}.
day | the match | The match is on {v}. | When is the match? | The match is on {v}.
day | the picnic | We have the picnic on {v}. | When is the picnic? | The picnic is on {v}.
day | the deadline | The deadline is {v}. | What is the deadline? | The deadline is {v}.
day | bath day | The dog is washed on {v}. | When is the dog washed? | The dog is washed on {v}.
number | the table | We booked table {v}. | Which table did we book? | You booked table {v}.
number | my room | My room is number {v}. | What is my room number? | Your room number is {v}.
number | my seat | I have seat {v}. | Which seat do I have? | You have seat {v}.
number | the guests | We are {v} guests. | How many guests are we? | You are {v} guests.
number | the bus | I take bus {v}. | Which bus do I take? | You take bus {v}.
number | the order | I want {v} rolls. | How many rolls do I want? | You want {v} rolls.
number | the locker | My locker is number {v}. | Which locker is mine? | Your locker is number {v}.
number | the chapter | I am at chapter {v}. | At which chapter am I? | You are at chapter {v}.
number | the floor | The office is on floor {v}. | On which floor is the office? | The office is on floor {v}.
number | the score | I have {v} points. | How many points do I have? | You have {v} points.
number | the dose of flour | The cake needs {v} spoons of flour. | How many spoons does it need? | It needs {v} spoons.
number | the gate | My plane goes from gate {v}. | From which gate do I go? | You go from gate {v}.
price | the price | My price is {v} euros. | What is my price? | Your price is {v} euros.
price | the budget | My budget is {v} euros. | How high is my budget? | Your budget is {v} euros.
price | the bet | I bet {v} euros. | How much did I bet? | You bet {v} euros.
price | the gift | The gift may cost {v} euros. | What may the gift cost? | The gift may cost {v} euros.
price | the rent | The rent is {v} euros a week. | How much is the rent? | The rent is {v} euros a week.
price | the fee | The fee is {v} euros. | What is the fee? | The fee is {v} euros.
place | the café | We meet in {v} Street. | In which street do we meet? | You meet in {v} Street.
place | my address | I live in {v} Street. | In which street do I live? | You live in {v} Street.
place | the car | The car is parked in {v} Street. | Where is the car parked? | The car is parked in {v} Street.
place | the shop | The shop is in {v} Street. | In which street is the shop? | The shop is in {v} Street.
place | the parcel | The parcel goes to {v} Street. | To which street goes the parcel? | The parcel goes to {v} Street.
place | the school | My school is in {v} Street. | In which street is my school? | Your school is in {v} Street.
time | the call | The call is at {v}. | When is the call? | The call is at {v}.
time | dinner | Dinner is at {v}. | When is dinner? | Dinner is at {v}.
time | the train | My train goes at {v}. | When does my train go? | Your train goes at {v}.
time | the alarm | My alarm is set for {v}. | For when is my alarm set? | Your alarm is set for {v}.
time | the film | The film starts at {v}. | When does the film start? | The film starts at {v}.
time | the lesson | My lesson begins at {v}. | When does my lesson begin? | Your lesson begins at {v}.
word | the code | Our code word is {v}. | What is our code word? | Your code word is {v}.
word | the team | Our team is called {v}. | What is our team called? | Your team is called {v}.
word | the title | The title of my poem is {v}. | What is the title of my poem? | The title is {v}.
word | the project | My project is called {v}. | What is my project called? | Your project is called {v}.
word | my horse | My horse is called {v}. | What is my horse called? | Your horse is called {v}.
word | the brand | Our brand is {v}. | What is our brand? | Your brand is {v}.
word | the song | The song is called {v}. | What is the song called? | The song is called {v}.
word | the café name | My café is called {v}. | What is my café called? | Your café is called {v}.
""")
"""Kind, what it is about, the statement, a question and its answer. Name of the pool: `memories`."""
