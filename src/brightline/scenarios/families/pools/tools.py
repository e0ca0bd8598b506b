"""Tool tasks: what a user wants to know, the call that an assistant made for it and what the tool answered.

Values (`{v}`) are of a kind of the `public facts` pool, so `public_value` fills them; `{name}` and `{city}` set the scene.
"""

from __future__ import annotations

from dataclasses import dataclass

from brightline.scenarios.families.pools.tables import rows

__all__ = ["TOOL_TASKS", "ToolTask"]


@dataclass(frozen=True, slots=True)
class ToolTask:
    """One task.

    Attributes:
        kind: The kind of the value.
        tool: The tool's name.
        question: What the user asks.
        argument: The name of the call's only argument, and its value.
        result: The text that the tool returns.
        statement: The answer in a sentence.
    """

    kind: str
    tool: str
    question: str
    argument: tuple[str, str]
    result: str
    statement: str


_ROWS = rows("""
number | weather | How warm is it in {city}? | place={city} | {city}: {v} degrees, light wind | It is {v} degrees in {city}.
number | weather | How likely is rain in {city} today? | place={city} | Forecast for {city}: chance of rain {v} percent | The chance of rain in {city} is {v} percent.
time | calendar | When do I meet {name}? | person={name} | {v} meeting with {name}, room 4 | You meet {name} at {v}.
day | calendar | On which day is my dentist visit? | event=dentist | dentist: {v}, Dr. Moss | Your dentist visit is on {v}.
time | calendar | When is my call with {name}? | person={name} | call with {name}, starts {v} | Your call with {name} is at {v}.
price | shop | What does the desk lamp cost? | item=desk lamp | desk lamp, {v} euros, in stock | The desk lamp costs {v} euros.
price | shop | How much is the blue backpack? | item=blue backpack | blue backpack: price {v} euros | The blue backpack is {v} euros.
number | shop | How many chairs are in stock? | item=chair | chair: {v} pieces in stock | There are {v} chairs in stock.
time | trains | When does the next train to {city} leave? | to={city} | next train to {city}: departs {v} | The next train to {city} leaves at {v}.
number | trains | From which platform does the train to {city} go? | to={city} | train to {city}, platform {v} | The train to {city} goes from platform {v}.
time | flights | When does the flight from {city} land? | from={city} | flight from {city}: lands {v}, on time | The flight from {city} lands at {v}.
number | flights | Which gate is the flight to {city}? | to={city} | {city}, gate {v}, boarding soon | The flight to {city} is at gate {v}.
name | contacts | Who is our contact in {city}? | place={city} | {city} office: contact {v} | Our contact in {city} is {v}.
name | contacts | Who is the plumber in my address book? | job=plumber | plumber: {v}, weekdays | The plumber is {v}.
number | contacts | What is the extension of {name}? | person={name} | {name}, extension {v} | The extension of {name} is {v}.
name | mail | Who wrote me last? | filter=last | From: {v} / Subject: lunch | {v} wrote you last.
day | mail | For which day does {name} suggest lunch? | from={name} | {name} writes: lunch on {v}? | {name} suggests lunch on {v}.
place | mail | In which street does {name} want to meet? | from={name} | {name} writes: let us meet in {v} Street | {name} wants to meet in {v} Street.
number | bank | How many payments did I make this month? | list=payments | payments this month: {v} | You made {v} payments this month.
price | bank | How much did I spend at the bakery? | shop=bakery | bakery, total {v} euros | You spent {v} euros at the bakery.
day | parcels | When does my parcel from {city} arrive? | from={city} | parcel from {city}: delivery on {v} | Your parcel from {city} arrives on {v}.
place | parcels | Where is my parcel from {city}? | from={city} | parcel from {city}: held at {v} Street depot | Your parcel from {city} is at the {v} Street depot.
number | parcels | How heavy is the box from {name}? | sender={name} | box from {name}: {v} kilos | The box from {name} weighs {v} kilos.
place | maps | In which street is the nearest pharmacy? | query=pharmacy | nearest pharmacy: {v} Street, open | The nearest pharmacy is in {v} Street.
number | maps | How many minutes is it to {city} by car? | to={city} | to {city}: {v} minutes by car | It is {v} minutes to {city} by car.
number | maps | How far is {city}? | to={city} | distance to {city}: {v} km | {city} is {v} km away.
number | recipes | How many minutes does the apple pie bake? | dish=apple pie | apple pie: bake {v} minutes | The apple pie bakes {v} minutes.
number | recipes | How many grams of rice go into the soup? | dish=soup | soup: {v} grams of rice, two carrots | {v} grams of rice go into the soup.
number | library | In which row is the book by {name}? | author={name} | author {name}: row {v}, shelf 3 | The book by {name} is in row {v}.
day | library | When is my book due? | list=loans | loan due: {v} | Your book is due on {v}.
name | staff | Who is on duty tonight? | date=tonight | night duty: {v} | {v} is on duty tonight.
name | staff | Who replaces {name} this week? | person={name} | {name} is away, replaced by {v} | {v} replaces {name} this week.
number | sensors | How humid is the cellar? | room=cellar | cellar: humidity {v} percent | The humidity in the cellar is {v} percent.
number | sensors | How warm is the greenhouse? | room=greenhouse | greenhouse: {v} degrees | It is {v} degrees in the greenhouse.
price | tickets | What is a seat for the {city} concert? | event={city} concert | {city} concert: from {v} euros | A seat for the {city} concert is {v} euros.
day | tickets | When is the {city} concert? | event={city} concert | {city} concert: {v} evening | The {city} concert is on {v}.
number | scores | How many points did {city} get? | team={city} | {city}: {v} points, final | {city} got {v} points.
name | scores | Who scored for {city}? | team={city} | {city} 1, goal by {v} | {v} scored for {city}.
number | notes | Which number did I note for the paint? | query=paint | paint: colour number {v} | You noted number {v} for the paint.
place | notes | Which street did I note for the viewing? | query=viewing | viewing: {v} Street, third floor | You noted {v} Street for the viewing.
time | notes | When did I plan to call {name}? | query={name} | call {name} at {v} | You planned to call {name} at {v}.
name | files | Who is the author of the report on {city}? | file={city} report | {city} report, author: {v} | The author of the report on {city} is {v}.
number | files | How many pages has the {city} contract? | file={city} contract | {city} contract: {v} pages, signed | The {city} contract has {v} pages.
price | hotels | What is a room in {city}? | place={city} | {city}: double room {v} euros | A room in {city} is {v} euros.
name | hotels | Under which name is my room in {city}? | place={city} | {city}: room booked for {v} | Your room in {city} is under the name {v}.
day | hotels | From which day is the room in {city} free? | place={city} | {city}: free from {v} | The room in {city} is free from {v}.
number | rates | How many points does the index of {city} stand at? | index={city} | index {city}: {v} points | The index of {city} stands at {v} points.
price | rates | How much is the tax per night in {city}? | place={city} | {city} tourist tax: {v} euros | The tax in {city} is {v} euros per night.
time | cinema | When does the film start in {city}? | place={city} | {city}: film starts {v} | The film in {city} starts at {v}.
number | cinema | Which screen shows the film? | film=today | today: screen {v}, two hours | The film is on screen {v}.
day | doctor | When is {name} free for an appointment? | doctor={name} | Dr. {name}: next free day {v} | {name} is free on {v}.
number | doctor | In which room is Dr. {name}? | doctor={name} | Dr. {name}: room {v} | Dr. {name} is in room {v}.
time | school | When does the class of {name} begin? | teacher={name} | class of {name}: begins {v} | The class of {name} begins at {v}.
number | school | How many pupils has the class of {name}? | teacher={name} | class of {name}: {v} pupils | The class of {name} has {v} pupils.
price | garage | What will the repair cost? | job=repair | repair: estimate {v} euros | The repair will cost {v} euros.
day | garage | When is my car ready? | job=car | car ready on {v} | Your car is ready on {v}.
number | printer | How many sheets are left in the printer? | printer=main | paper left: {v} sheets | There are {v} sheets left in the printer.
name | door | Who rang the bell last? | log=bell | last ring: {v} | {v} rang the bell last.
time | door | When was the door locked? | log=lock | locked at {v} | The door was locked at {v}.
number | fridge | How many eggs are in the fridge? | item=eggs | eggs: {v}, milk: 1 | There are {v} eggs in the fridge.
name | poll | Who is ahead in the poll? | poll=club | club poll: {v} leads | {v} is ahead in the poll.
number | poll | How many people voted in {city}? | place={city} | {city}: {v} votes counted | {v} people voted in {city}.
""")

TOOL_TASKS = tuple(
    ToolTask(
        kind, tool, question, (argument.partition("=")[0], argument.partition("=")[2]), result, statement
    )
    for kind, tool, question, argument, result, statement in _ROWS
)
"""Name of the pool: `tool tasks`."""
