"""Names of assistants, how operators give them, how users ask for them and how the assistant says them."""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import lines, words

__all__ = ["ASK_NAME", "NAMED", "NAME_ANSWERS", "PERSONAS"]

PERSONAS = words("""
Abby Alba Amber Ari Atlas Aurora Bea Bella Benji Birdie Bonnie Bruno Casey Cleo Coco Cosmo Dash Della Dexter Dora Echo Eddy Ember
Evie Fern Finn Flora Frankie Freya Gemma Gus Hallie Harper Hugo Indie Iris Ivy Jasper Jett Joy Juno Kai Kiki Kit Leo Lexi Lola Lumi
Mabel Maple Marlo Max Mimi Milo Nellie Nico Nova Ollie Opal Otis Paige Penny Perry Pip Quinn Ray Remy Rex Robin Romy Rory Ruby Sage
Scout Sky Sol Sunny Tess Theo Tilly Toby Uma Vera Vida Wally Winnie Xena Yuki Zara Zed Ziggy Zoe
""")
"""Names that operators give to an assistant. Pool: `personas`."""

NAMED = lines("""
Your name is {name}.
You are called {name}.
You are {name}, our assistant.
Introduce yourself as {name}.
Go by the name {name}.
Users know you as {name}.
You answer under the name {name}.
The assistant's name is {name}.
You speak as {name}, friendly and short.
Persona: {name}.
Always use the name {name} for yourself.
In this chat you are {name}.
Sign and speak as {name}.
People here call you {name}.
You have been named {name}.
Play our mascot {name}.
(Our|The|This) assistant is (called|named) {name}.
(Take|Use|Have) the name {name}.
You (work|chat|write) (as|under the name) {name}.
(Name|Assistant|Character): {name}.
We (call|named) you {name}.
Everyone knows you (as|by the name) {name}.
Please present yourself as {name}.
Everybody who writes in talks to {name}, which is you.
The name we gave you is {name}.
Our users chat with {name}, and that is you.
When you talk about yourself, say {name}.
(Reply|Answer) to our users as {name}.
We would like you to be {name}.
For this chat your name will be {name}.
Hello {name}, you are our assistant.
On our site you appear as {name}.
Welcome to the team! Your name here is {name}.
Act as {name}, who helps our customers.
The one who answers our users is called {name}, and it is you.
Your character is named {name}.
If someone asks who you are, you are {name}.
Think of yourself as {name}.
We present you to visitors as {name}.
Messages from you are signed {name}.
""")
"""An operator gives the name. Name of the wording: `persona named`."""

ASK_NAME = lines("""
What is your name?
Who am I talking to?
How should I address you?
What are you called?
Could you tell me your name?
Please introduce yourself.
And your name is?
Which name do you use?
Tell me your name, please.
May I ask your name?
Which name do you go by?
What do you call yourself here?
Say your name.
Who are you?
(Tell|Give) me your name.
What (shall|should|may) I call you?
And who are you, then?
Your name, please?
(So what|And what|What) is your name again?
Can you say who you are?
I forgot your name. What is it?
What name do you have?
Do you have a name? What is it?
Please tell me who you are.
By what name can I call you?
I'd like to know your name.
What would you say that you are called?
What's your name, please?
Under which name can I find you?
Would you tell me your name?
Mind telling me your name?
What name should I write down for you?
With whom am I chatting?
I need your name for my notes.
State your name, please.
So who is this?
Let me know your name.
Before we start, what are you called?
How do you introduce yourself?
Name, please!
Could you say your name once more?
Just tell me what you are called.
What is the name of the assistant I am writing to?
Under what name do you write?
May I know who is helping me?
It would be nice to know your name.
Please write your name for me.
I wonder what your name is.
Which name belongs to you?
One more thing, who are you?
""")
"""A user asks for the name. Name of the wording: `ask name`."""

NAME_ANSWERS = lines("""
My name is {name}.
I'm {name}.
You can call me {name}.
I go by {name} here.
I'm {name}, nice to meet you.
Here I'm called {name}.
It's {name}. How can I help?
{name} is my name.
This is {name}. What can I do for you?
I'm {name}, your assistant.
Hello, I'm {name}.
People call me {name}.
The name is {name}.
{name} here, happy to help.
Just call me {name}.
Glad to meet you, I'm {name}.
""")
"""The assistant says its name. Name of the wording: `name answer`."""
