"""Values that are given anew: how people say that a value changed, or that it did not."""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import lines

__all__ = ["ACKNOWLEDGEMENTS", "FACT_MENTIONS", "FACT_UPDATES"]

FACT_UPDATES = lines("""
Correction: {new}
I changed my mind. {new}
Wait, that was wrong. {new}
Update: {new}
No, scrap that. {new}
Forget what I said. {new}
There is a change: {new}
Actually no. {new}
Sorry, I mixed it up. {new}
It has changed since. {new}
From now on: {new}
Not any more. {new}
Please correct that: {new}
The old one no longer holds. {new}
Let me change that: {new}
I was mistaken earlier. {new}
Delete that. {new}
New plan: {new}
(Oh|Hm|Well), that was not right. {new}
(Things|Plans) have changed. {new}
(Replace|Change) what I told you. {new}
(Take this instead|The right one is this): {new}
What I said (before|earlier) is not true any more. {new}
I have a newer version. {new}
I made a mistake. {new}
That is out of date. {new}
Please change it. {new}
It is different now. {new}
I told you the wrong thing before. Right is: {new}
Ignore what I said before. {new}
Here is the right version: {new}
Sorry, wrong. {new}
That was the old version. Now it is this: {new}
Please forget the first one. {new}
I have to correct myself. {new}
What I told you has changed. {new}
Change of plan: {new}
I need to change that. {new}
Now it is different: {new}
The first one was wrong. {new}
I just heard that it changed. {new}
Please replace it with this: {new}
Good news, it was changed. {new}
No, wait. {new}
I got it wrong before. {new}
We decided otherwise. {new}
Cancel that. {new}
Please note the change: {new}
That no longer holds. {new}
I gave you the wrong one before, and this is right: {new}
Let me correct that. {new}
Please use this instead: {new}
My mistake. {new}
It was changed today. {new}
Not that one. The right one is: {new}
As of today: {new}
Listen, it has changed: {new}
I have news. It is no longer as I said. {new}
Here is a correction. {new}
I'd like to change what I said. {new}
""")
"""A later statement that replaces the first. Name of the wording: `fact update`."""

FACT_MENTIONS = lines("""
A friend of mine said, of his own affairs and not mine: "{new}"
In a book I read: "{new}"
For my brother it is different. He says: "{new}"
My neighbour wrote in his own diary, about his life: "{new}"
In my dream it was another thing: "{new}"
Last year I would have said: "{new}"
A stranger on the bus said: "{new}" He did not mean mine.
In the film somebody says: "{new}"
My colleague says about himself: "{new}"
The song goes: "{new}"
In the other group, which is not mine, it is different: "{new}"
My sister lives elsewhere and has a note about her own life. It reads: "{new}"
Long ago it was: "{new}"
An actor has to say: "{new}"
I almost said something else: "{new}"
A boy in my class says of himself: "{new}"
My (uncle|aunt|cousin|boss) (says|said|told me) about himself: "{new}"
(Somebody|A woman|A man) in the (shop|train|queue) said: "{new}" It was about other people.
In (a play|a poem|a story) it says: "{new}"
(Many|Some) years ago it was: "{new}"
For my (friend|neighbour|teacher) it is different: "{new}"
I (heard|read) somebody else's note, about something else: "{new}"
A character in a novel says: "{new}"
Other people say of themselves: "{new}"
In an old letter I found the line: "{new}"
My grandfather used to say about his own life: "{new}"
Somebody else told me: "{new}" That was about him.
A child in a story says: "{new}"
By the way, a man in a television comedy said: "{new}"
My friend is different from me. She says: "{new}"
In another family it is: "{new}"
The old plan, long gone, was: "{new}"
A joke begins like this: "{new}"
I once wrote in a made-up story: "{new}"
At school we had to read the sentence: "{new}"
In a language course I learned to say: "{new}"
On a poster for another town, nothing to do with me, I saw: "{new}"
A woman next to me talks on the phone about her own things: "{new}"
The hero of the film says: "{new}"
My cousin, who lives elsewhere, can say: "{new}"
A poem that I like has the line: "{new}"
In the past, before all this, it was: "{new}"
Someone wrote on the wall: "{new}"
My parrot likes to say: "{new}"
It would be funny to say: "{new}" But I don't.
I could have said, but did not: "{new}"
Nothing has changed here, but a friend told me about himself: "{new}"
Funny, a stranger wrote to me by mistake, about his own life: "{new}"
In a radio play a man said: "{new}"
For someone I know it is: "{new}"
In a game I play, a character says: "{new}"
My old teacher used to say of himself: "{new}"
I read in a magazine what a man said: "{new}"
Two people behind me talk about their own lives. One says: "{new}"
In a letter to the newspaper a reader wrote: "{new}"
In a story that everybody knows, a man says: "{new}"
My aunt's family has it like this: "{new}"
A sentence from my exercise book is: "{new}"
With my neighbours it is different: "{new}"
A guest at the next table said: "{new}" He did not speak of my affairs.
""")
"""A later mention of another value that changes nothing. Name of the wording: `fact mention`."""

ACKNOWLEDGEMENTS = lines("""
Noted.
Got it.
Thank you, I'll keep that in mind.
All right.
Understood.
Okay, I have that.
Thanks for telling me.
Good to know.
I will remember it.
Fine, noted.
Very well.
Sure, I have noted it.
""")
"""Name of the wording: `acknowledgement`."""
