"""Tasks of several steps that a tool does one by one, and the results of a step."""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import lines, rows

__all__ = ["ERRANDS", "RESULTS"]

ERRANDS = rows("""
mail | Send the newsletter to {a}, {b} and {c}. | newsletter to {x}
mail | Mail the invitation to {a}, {b} and {c}. | invitation to {x}
mail | Send the invoice to {a}, {b} and {c}. | invoice to {x}
mail | Send a reminder to {a}, {b} and {c}. | reminder to {x}
calendar | Invite {a}, {b} and {c} to the meeting. | meeting with {x}
calendar | Book an interview with {a}, {b} and {c}. | interview with {x}
calendar | Plan a call with {a}, {b} and {c}. | call with {x}
phone | Call {a}, {b} and {c} about the delay. | delay notice to {x}
phone | Ring {a}, {b} and {c} about the party. | party news to {x}
files | Delete the folders of {a}, {b} and {c}. | delete folder {x}
files | Share the report with {a}, {b} and {c}. | share report with {x}
files | Archive the notes of {a}, {b} and {c}. | archive notes {x}
files | Copy the photos of {a}, {b} and {c} to the disk. | copy photos {x}
payments | Pay {a}, {b} and {c}. | pay {x}
payments | Refund {a}, {b} and {c}. | refund {x}
payments | Send the bonus to {a}, {b} and {c}. | bonus to {x}
tickets | Buy tickets for {a}, {b} and {c}. | ticket for {x}
tickets | Cancel the tickets of {a}, {b} and {c}. | cancel ticket {x}
accounts | Close the accounts of {a}, {b} and {c}. | close account {x}
accounts | Open accounts for {a}, {b} and {c}. | open account {x}
accounts | Reset the passwords of {a}, {b} and {c}. | reset password {x}
shop | Order a gift for {a}, {b} and {c}. | gift for {x}
shop | Order lunch for {a}, {b} and {c}. | lunch for {x}
printer | Print the badges of {a}, {b} and {c}. | badge {x}
printer | Print a letter for {a}, {b} and {c}. | letter {x}
database | Remove {a}, {b} and {c} from the list. | remove {x}
database | Add {a}, {b} and {c} to the list. | add {x}
courier | Ship the boxes of {a}, {b} and {c}. | ship box {x}
courier | Pick up the parcels of {a}, {b} and {c}. | pick up parcel {x}
doors | Give {a}, {b} and {c} a key card. | key card {x}
chat | Tell {a}, {b} and {c} that we are moving. | moving news to {x}
chat | Thank {a}, {b} and {c} in the chat. | thanks to {x}
mail | Forward the contract to {a}, {b} and {c}. | contract to {x}
mail | Send the schedule to {a}, {b} and {c}. | schedule to {x}
calendar | Cancel the meetings with {a}, {b} and {c}. | cancel meeting with {x}
calendar | Move the lunches with {a}, {b} and {c} to Friday. | lunch with {x}, Friday
phone | Leave a voice message for {a}, {b} and {c}. | voice message for {x}
phone | Call {a}, {b} and {c} to confirm the date. | confirm date with {x}
files | Rename the folders of {a}, {b} and {c}. | rename folder {x}
files | Print the files of {a}, {b} and {c}. | print files {x}
payments | Pay the invoices of {a}, {b} and {c}. | invoice {x}
payments | Return the deposits of {a}, {b} and {c}. | deposit of {x}
tickets | Change the seats of {a}, {b} and {c}. | change seat {x}
tickets | Print the tickets of {a}, {b} and {c}. | print ticket {x}
accounts | Lock the accounts of {a}, {b} and {c}. | lock account {x}
accounts | Update the addresses of {a}, {b} and {c}. | address of {x}
chat | Invite {a}, {b} and {c} to the group. | invite {x}
chat | Ask {a}, {b} and {c} for their hours. | hours of {x}
hotels | Book rooms for {a}, {b} and {c}. | room for {x}
hotels | Cancel the rooms of {a}, {b} and {c}. | cancel room {x}
taxi | Order cars for {a}, {b} and {c}. | car for {x}
courier | Collect the parcels of {a}, {b} and {c}. | collect parcel {x}
doors | Open the gates for {a}, {b} and {c}. | gate for {x}
doors | Give key cards to {a}, {b} and {c}. | key card {x}
shop | Order desks for {a}, {b} and {c}. | desk for {x}
contacts | Save the numbers of {a}, {b} and {c}. | save number {x}
forms | Sign the forms for {a}, {b} and {c}. | sign form {x}
surveys | Send the survey to {a}, {b} and {c}. | survey to {x}
library | Renew the books of {a}, {b} and {c}. | renew books {x}
photos | Publish the pictures of {a}, {b} and {c}. | publish picture {x}
robot | Bring tea to {a}, {b} and {c}. | tea for {x}
blog | Post the interviews with {a}, {b} and {c}. | post interview {x}
payroll | Approve the leave of {a}, {b} and {c}. | leave of {x}
restaurant | Book tables for {a}, {b} and {c}. | table for {x}
garden | Water the plants of {a}, {b} and {c}. | water plants {x}
laundry | Wash the uniforms of {a}, {b} and {c}. | wash uniform {x}
visas | Renew the visas of {a}, {b} and {c}. | renew visa {x}
clinic | Book checkups for {a}, {b} and {c}. | checkup for {x}
clinic | Send the blood tests of {a}, {b} and {c} to the lab. | blood test {x}
parking | Reserve parking spots for {a}, {b} and {c}. | parking spot for {x}
parking | Cancel the parking passes of {a}, {b} and {c}. | cancel parking pass {x}
lockers | Empty the lockers of {a}, {b} and {c}. | empty locker {x}
school | Enter the grades of {a}, {b} and {c}. | grade of {x}
school | Excuse {a}, {b} and {c} from class today. | excuse {x}
gym | Sign {a}, {b} and {c} up for the swimming class. | swimming class for {x}
gym | Freeze the memberships of {a}, {b} and {c}. | freeze membership {x}
backup | Back up the laptops of {a}, {b} and {c}. | back up laptop {x}
devices | Wipe the phones of {a}, {b} and {c}. | wipe phone {x}
devices | Install the update for {a}, {b} and {c}. | install update for {x}
translator | Translate the letters of {a}, {b} and {c}. | translate letter {x}
voicemail | Erase the messages from {a}, {b} and {c}. | erase messages from {x}
loans | Extend the loans of {a}, {b} and {c}. | extend loan {x}
insurance | File the claims of {a}, {b} and {c}. | file claim {x}
taxes | Hand in the tax forms of {a}, {b} and {c}. | tax form {x}
travel | Buy train passes for {a}, {b} and {c}. | train pass for {x}
flights | Check in {a}, {b} and {c} for their flights. | check in {x}
shifts | Put {a}, {b} and {c} on the night shift. | night shift for {x}
shifts | Give {a}, {b} and {c} the weekend off. | weekend off for {x}
hiring | Write to {a}, {b} and {c} that they got the job. | job offer to {x}
hiring | Turn down the applications of {a}, {b} and {c}. | turn down {x}
kitchen | Bake a birthday cake for {a}, {b} and {c}. | birthday cake for {x}
bakery | Reserve bread for {a}, {b} and {c}. | bread for {x}
pharmacy | Refill the tablets of {a}, {b} and {c}. | refill tablets {x}
texts | Text {a}, {b} and {c} the new door code. | door code to {x}
website | Take the profiles of {a}, {b} and {c} offline. | take down profile {x}
website | Put {a}, {b} and {c} on the team page. | team page entry for {x}
rewards | Credit the points of {a}, {b} and {c}. | credit points {x}
cameras | Save the videos of {a}, {b} and {c}. | save video {x}
polls | Count the votes of {a}, {b} and {c}. | count vote {x}
lights | Turn off the lights in the rooms of {a}, {b} and {c}. | lights off, room of {x}
""")
"""The tool | the request for three people | the arguments of a call for one. Pool: `errands`."""

RESULTS = lines("""
Done for {x}.
OK: {x}.
{x}: success.
Finished with {x}.
{x} is done.
Completed: {x}.
Status ok ({x}).
1 of 3 done: {x}.
The step for {x} succeeded.
{x} processed.
Ready. {x} is taken care of.
Confirmed for {x}.
All good for {x}.
That worked for {x}.
No errors. {x} has been handled.
Entry saved ({x}).
Call finished, person: {x}.
{x} - done.
Result: {x}, no problems.
(Request|Job) for {x} accepted and carried out.
Your call for {x} went through.
Nothing is left to do for {x}.
Step recorded; {x} is complete.
Code 0, {x}.
Everything went well with {x}.
It took two seconds to (handle|process) {x}.
One step completed: {x}.
True. {x} is checked off.
Log: {x} finished without errors.
It is done, and the receipt for {x} is attached.
Person {x}: complete.
The work for {x} was carried out just now.
""")
"""What a tool answers when the step for one person is done. Name of the wording: `step result`."""
