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
name | my boss | My boss at work is {v}. | Who is my boss at work? | Your boss at work is {v}.
name | the cook | {v} cooks tonight. | Who cooks tonight? | {v} cooks tonight.
name | my pen friend | I write letters to {v}. | To whom do I write letters? | You write letters to {v}.
name | the baby | The baby is called {v}. | What is the baby called? | The baby is called {v}.
name | my partner | I dance with {v}. | With whom do I dance? | You dance with {v}.
name | my flat | I rent my flat from {v}. | From whom do I rent my flat? | You rent your flat from {v}.
name | the last ticket | {v} got the last ticket. | Who got the last ticket? | {v} got the last ticket.
name | my bird | The name of my bird is {v}. | What is the name of my bird? | The name of your bird is {v}.
name | the spare key | The spare key is with {v}. | Who has the spare key? | The spare key is with {v}.
day | the bin | The bin is emptied on {v}. | On which day is the bin emptied? | The bin is emptied on {v}.
day | my shift | I work late on {v}. | On which day do I work late? | You work late on {v}.
day | the concert | We go to the concert on {v}. | On which day do we go to the concert? | You go to the concert on {v}.
day | my hair | I get my hair cut on {v}. | On which day do I get my hair cut? | You get your hair cut on {v}.
day | the plumber | The plumber comes on {v}. | When does the plumber come? | The plumber comes on {v}.
day | the choir | My choir sings on {v}. | On which day does my choir sing? | Your choir sings on {v}.
number | my shoes | My shoe size is {v}. | What is my shoe size? | Your shoe size is {v}.
number | the eggs | I need {v} eggs. | How many eggs do I need? | You need {v} eggs.
number | my comics | I own {v} comics. | How many comics do I own? | You own {v} comics.
number | the platform | My train is on platform {v}. | On which platform is my train? | Your train is on platform {v}.
number | the page | I stopped reading at page {v}. | At which page did I stop? | You stopped at page {v}.
number | the hens | We keep {v} hens. | How many hens do we keep? | You keep {v} hens.
number | the laps | I swim {v} laps. | How many laps do I swim? | You swim {v} laps.
price | the shoes | The shoes cost {v} euros. | What do the shoes cost? | The shoes cost {v} euros.
price | my savings | I have saved {v} euros. | How much have I saved? | You have saved {v} euros.
price | the debt | My brother owes me {v} euros. | How much does he owe me? | Your brother owes you {v} euros.
price | the ticket | I paid {v} euros for the ticket. | How much did I pay? | You paid {v} euros for the ticket.
place | my dentist | My dentist is in {v} Street. | In which street is my dentist? | Your dentist is in {v} Street.
place | the hotel | Our hotel is in {v} Street. | In which street is our hotel? | Your hotel is in {v} Street.
place | the bus stop | My bus stops in {v} Street. | In which street does my bus stop? | Your bus stops in {v} Street.
place | my keys | I lost my keys in {v} Street. | In which street did I lose my keys? | You lost them in {v} Street.
time | the doctor | I see the doctor at {v}. | When do I see the doctor? | You see the doctor at {v}.
time | the bakery | The bakery opens at {v}. | When does the bakery open? | The bakery opens at {v}.
time | the taxi | The taxi picks me up at {v}. | When does the taxi pick me up? | The taxi picks you up at {v}.
time | the walk | I walk the dog at {v}. | When do I walk the dog? | You walk the dog at {v}.
word | the wifi | Our wifi is called {v}. | What is our wifi called? | Your wifi is called {v}.
word | the band | My band plays as {v}. | As what does my band play? | Your band plays as {v}.
word | the soup | I call my soup {v}. | What do I call my soup? | You call your soup {v}.
word | the paint | The paint on my wall is called {v}. | What is the paint called? | The paint is called {v}.
""")
"""Kind, what it is about, the statement, a question and its answer. Name of the pool: `memories`."""
