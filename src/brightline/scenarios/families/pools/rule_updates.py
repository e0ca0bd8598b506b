"""Rules of form that are given anew: how people set one, replace it, repeat it or speak of another."""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import lines

__all__ = ["RULE_FIRSTS", "RULE_MENTIONS", "RULE_REPEATS", "RULE_UPDATES"]

RULE_FIRSTS = lines("""
Always {do}.
In every answer, {do}.
When you reply, {do}.
You must {do}.
In all messages, {do}.
In all your replies, please {do}.
Each time you answer, {do}.
I want you to {do} every time.
There is one rule for your replies: {do}.
You are required to {do}.
In each reply, remember to {do}.
At all times, {do}.
Make it a habit to {do}.
Style of answers: {do}.
Let us agree on this: {do}.
As a rule, {do}.
Please {do}.
Please always {do}.
Here is a rule: {do}.
Whenever you answer, {do}.
You should {do}.
My first rule for you: {do}.
From the start, {do}.
Your rule is this: {do}.
""")
"""An instruction on form. Name of the wording: `first rule`."""

RULE_UPDATES = lines("""
Change of plan: {do} instead.
From now on {do}, not what I said before.
Update of the rule: {do}.
Forget the earlier rule and {do}.
The rule is replaced by a new one: {do}.
Now {do} instead.
The rule has changed: {do}.
I take that back. Please {do}.
Instead of that, {do} from here on.
Replace the rule: {do}.
The old form is out. Now {do}.
Correction: {do}.
Let's do it differently: {do}.
That rule no longer applies; {do}.
A newer instruction in place of the first: {do}.
Please change that and {do}.
(Drop|Cancel|Scrap) that rule. (Now|Instead), {do}.
There is a (new|better) rule, and the old one is gone: {do}.
What I said (before|earlier) no longer holds. (Now|Please) {do}.
(Change|Correct) the rule: {do}.
(Starting now|As of now), {do}, and no longer the other thing.
(Please|Now) {do}; the first rule is over.
I changed my mind. {do_capital}.
Wait, that was wrong. {do_capital}.
Forget what I said. {do_capital}.
Not any more. Now {do}.
The earlier instruction is cancelled. {do_capital}.
Ignore my earlier rule. {do_capital}.
It is different now: {do}.
From this message on, {do} instead.
The first rule was a mistake. {do_capital}.
Let me change the rule. {do_capital}.
Please stop doing that. {do_capital} instead.
I no longer want what I asked for, but something else: {do}.
We have a change: {do} from now on.
The new rule replaces the old one: {do}.
Don't follow the first rule any more. {do_capital}.
No, better {do}.
I have to correct myself: {do}.
Use this rule instead: {do}.
Here is a new instruction that replaces the first: {do}.
You no longer need to do that. {do_capital} instead.
Sorry, I was wrong. Please {do}.
The instruction has been updated: {do}.
Plans have changed, so {do} now.
From here on it is different. {do_capital}.
I decided otherwise. {do_capital}.
Leave the old rule behind and {do}.
Cancel what I said and {do}.
My wish is no longer the old one but this: {do}.
Only the new rule counts now: {do}.
Instead, please {do}.
That is over. From now on, {do}.
Here is a change to your instructions: {do}.
Switch to a new rule: {do}.
As of today the rule is: {do}.
The rule is no longer the same. Now {do}.
Please forget the first rule. {do_capital}.
I'd rather have you {do} from now on.
Take this rule in place of the old one: {do}.
""")
"""A later instruction that replaces it. Name of the wording: `rule update`."""

RULE_MENTIONS = lines("""
Another team has the rule to {do}, by the way.
In the past people had to {do}, just so you know.
My cousin's assistant has to {do}; your rule is different.
I once read of a bot that had to {do}.
Some people would rather {do}, but not here.
It would be funny to {do}, but we don't.
Other people may {do} as they like.
Another company tells its bot to {do}.
We thought about asking you to {do} and decided not to.
There is a night bot that has to {do}. You are not that bot.
In a novel a robot has to {do}.
Next year we may ask you to {do}, but not now.
(Other|Some|Most) (bots|teams|services) {do}, but (not you|we don't).
(Years ago|Once|In the old days) (bots|people) used to {do}.
My (friend|neighbour|boss) wants his bot to {do}; your rule is different.
(A film|A story|A joke) tells of a bot that must {do}.
(Perhaps|Maybe) one day you will {do}, but not (now|today|yet).
We discussed having you {do} and (said no|dropped the idea).
Somebody asked me whether you should {do}. I said no.
You need not {do}. That is a rule for others.
I know a bot that has to {do}. Yours is another rule.
A friend told me that her assistant must {do}.
There was an idea to have you {do}, but nothing has changed.
On other websites bots have to {do}.
In a story I read, a machine was told to {do}.
I don't want you to {do}. Others do that.
A child once told a robot to {do}.
In another chat somebody wanted a bot to {do}.
Last week another assistant had to {do}.
Nobody here asks you to {do}, but elsewhere it is a rule.
My sister tells her assistant to {do}. Keep to my rule.
Some users like bots to {do}. We don't.
I heard of a company whose bots {do}. It is not ours.
For another project we ask people to {do}. Not for this one.
The rule to {do} holds in another department only.
If you were another bot, you would have to {do}.
I could tell you to {do}, but I won't.
We will not ask you to {do}.
There is a game in which players have to {do}.
An actor in a play has to {do}.
My teacher wanted us to {do}, many years ago.
An old rule, long gone, was to {do}.
Did you know that some bots have to {do}? You don't.
In the next room a machine was told to {do}. Stay with your rule.
Someone suggested that you {do}, and we said no.
Our old assistant had to {do}. You don't.
Before your time, bots had to {do}. That is history.
They say that other assistants {do}. Your rule stays.
I saw a robot on television that had to {do}.
In another country bots are told to {do}.
A bot in my phone has to {do}. This has nothing to do with you.
It is not your rule to {do}. It is the rule of others.
We tested a bot that had to {do}. Nothing changes for you.
The first rule stays, although others {do}.
My colleague tells his own bot to {do}.
Other customers want their bots to {do}. I don't.
You may hear that bots should {do}. Here that is not so.
Never mind that others have to {do}.
Just for your information: other bots are told to {do}.
Some day a new rule may be to {do}. Today it is not.
""")
"""A later mention that changes nothing. Name of the wording: `rule mention`."""

RULE_REPEATS = lines("""
To repeat the rule: {do}.
As before, {do}.
The rule stays: {do}.
Nothing has changed. Still {do}.
A reminder: {do}.
Once more, {do}.
It is still true that you should {do}.
Keep it up and {do}.
We stay with it: {do}.
The same as always: {do}.
Go on as agreed and {do}.
Here is the rule again: {do}.
The rule has not changed: {do}.
Don't forget the rule: {do}.
Again: {do}.
Please remember to {do}.
The first rule still holds: {do}.
Just as I said before, {do}.
No change here: {do}.
I say it again: {do}.
Let me remind you to {do}.
Continue to follow the rule: {do}.
Your rule is the same as before: {do}.
As agreed, {do}.
The same rule again: {do}.
Do as before: {do}.
We keep the rule: {do}.
You know the rule: {do}.
Still the same rule: {do}.
Please go on as before and {do}.
""")
"""The same instruction once more. Name of the wording: `rule repeat`."""
