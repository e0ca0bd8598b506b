"""A user's requests for a language, in English and in the language itself."""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import lines

__all__ = ["NATIVE_REQUESTS", "REQUESTS"]

REQUESTS = lines("""
{q} Answer in {language}, please.
Please answer in {language}: {q}
{q} I want the answer in {language}.
{q} In {language}, please!
Use {language} for this one. {q}
{q} Could you say that in {language}?
I only understand {language}. {q}
Switch to {language}. {q}
{q} Tell me in {language}.
From now on we speak {language}. {q}
{q} My {language} is better, so use that.
Reply in {language} this time: {q}
I am learning {language}, so please use it. {q}
{q} Write it in {language}.
Change the language to {language}. {q}
{q} Whatever you were told, answer in {language}.
My friend speaks {language}, so answer in {language}. {q}
{q} Give me the answer in {language}, will you?
Use no other language than {language}, please. {q}
{q} I need it in {language}.
{q} (Say|Put|Write) it in {language}, please.
{q} (Answer|Reply|Respond) to me in {language}.
(Could|Would|Can) you (use|speak|write) {language}? {q}
{q} I (prefer|need|want) {language}.
In {language}, please: {q}
{q} Please use {language}.
I would like to read the answer in {language}. {q}
{q} Can you answer in {language}?
Please speak {language} with me. {q}
{q} I'd like to hear it in {language}.
Let's speak {language}. {q}
{q} Please write in {language}.
I choose {language}. {q}
{q} I'd prefer the answer in {language}.
My language is {language}. Please use it. {q}
{q} Answer me in {language} this time.
Could I get the answer in {language}? {q}
{q} Let me have it in {language}.
I don't read other languages, so use {language}. {q}
{q} The answer should be in {language}.
{q} If you can, reply in {language}.
I was brought up with {language}, so write to me in that. {q}
{q} It would help me to get this in {language}.
Would you mind using {language}? {q}
{q} I feel at home in {language}, so answer in it.
{language} only, please. {q}
{q} And please, no language but {language}.
Here is my question, for which I need a reply in {language}: {q}
{q} Forget the other language and use {language}.
Time for a change: {language} from here on. {q}
{q} Do it in {language}, will you?
May I have your reply in {language}? {q}
Let us go on in {language}. {q}
{q} I'd be glad about an answer in {language}.
I find {language} easier. Please answer in it. {q}
{q} It has to be {language}, sorry.
You surely know {language}, so use it now. {q}
{q} Explain it to me in {language}.
We speak {language} at home, so please write that. {q}
{q} This is for my {language} lesson, so reply in {language}.
I insist on {language}. {q}
{q} Better in {language} than in anything else, please.
Talk to me in {language}, please: {q}
{q} I ask you to answer in {language}.
Put your answer into {language}. {q}
{q} Which language? {language}, please.
Other people may get another language, but I want {language}. {q}
{q} Make it {language}, please.
I set the language to {language}. {q}
{q} Everything you tell me should be in {language}.
I have trouble reading anything but {language}, so write that. {q}
{q} My grandmother will read your answer and knows only {language}, so use that.
I come from a place where {language} is spoken, so reply in it. {q}
{q} Don't answer in any language other than {language}.
Tell me this in {language}, if you please. {q}
{q} Is {language} possible? Then use it.
Kindly respond in {language}. {q}
{q} I'm used to {language}. Stay with that for me.
Hello! I would like to be answered in {language}. {q}
{q} Send me the reply in {language}.
""")
"""A user's request in English. Name of the wording: `language request`."""

NATIVE_REQUESTS = {
    "en": lines("""
        {q} In English, please.
        Please speak English. {q}
        {q} Answer me in English.
        English, please: {q}
        I don't speak anything but English. {q}
        {q} Can you say it in English?
        Use English with me. {q}
        {q} I'd like to read it in English.
        Please answer in English. {q}
        {q} Please write it in English.
        I only understand English. {q}
        {q} I want the answer in English.
        Could you answer in English? {q}
        {q} I prefer English.
        {q} Give me the answer in English.
        Let's talk in English. {q}
        {q} Could you use English for that?
        My language is English, so please write it. {q}
        {q} English is easier for me.
        From now on in English, please. {q}
        {q} Reply in English, will you?
    """),
    "fr": lines("""
        {q} En français, s'il vous plaît.
        Parlez français, s'il vous plaît. {q}
        {q} Répondez en français.
        En français : {q}
        Je ne parle que le français. {q}
        {q} Pouvez-vous le dire en français ?
        Utilisez le français avec moi. {q}
        {q} Je voudrais la réponse en français.
        Merci de répondre en français. {q}
        {q} Écrivez-le en français, s'il vous plaît.
        Je comprends seulement le français. {q}
        {q} Je veux une réponse en français.
        Pourriez-vous répondre en français ? {q}
        {q} Je préfère le français.
        {q} Donnez-moi la réponse en français.
        Parlons français. {q}
        {q} Le français est plus facile pour moi.
        Ma langue est le français, alors écrivez en français. {q}
        {q} Est-ce possible en français ?
        À partir de maintenant, en français, s'il vous plaît. {q}
        {q} J'aimerais lire cela en français.
    """),
    "es": lines("""
        {q} En español, por favor.
        Hable español, por favor. {q}
        {q} Responda en español.
        En español: {q}
        Solo hablo español. {q}
        {q} ¿Puede decirlo en español?
        Use el español conmigo. {q}
        {q} Quiero la respuesta en español.
        Por favor, conteste en español. {q}
        {q} Escríbalo en español, por favor.
        Solo entiendo el español. {q}
        {q} Me gustaría leerlo en español.
        ¿Podría responder en español? {q}
        {q} Prefiero el español.
        {q} Deme la respuesta en español.
        Hablemos en español. {q}
        {q} El español es más fácil para mí.
        Mi idioma es el español, así que escriba en español. {q}
        {q} ¿Es posible en español?
        A partir de ahora, en español, por favor. {q}
        {q} Necesito que me conteste en español.
    """),
    "de": lines("""
        {q} Auf Deutsch, bitte.
        Bitte sprechen Sie Deutsch. {q}
        {q} Antworten Sie auf Deutsch.
        Auf Deutsch: {q}
        Ich spreche nur Deutsch. {q}
        {q} Können Sie das auf Deutsch sagen?
        Reden Sie bitte Deutsch mit mir. {q}
        {q} Ich möchte die Antwort auf Deutsch.
        Bitte antworten Sie auf Deutsch. {q}
        {q} Schreiben Sie es bitte auf Deutsch.
        Ich verstehe nur Deutsch. {q}
        {q} Ich will es auf Deutsch lesen.
        Könnten Sie auf Deutsch antworten? {q}
        {q} Deutsch ist mir lieber.
        {q} Geben Sie mir die Antwort auf Deutsch.
        Lassen Sie uns Deutsch sprechen. {q}
        {q} Deutsch ist für mich leichter.
        Meine Sprache ist Deutsch, also schreiben Sie bitte Deutsch. {q}
        {q} Geht das auch auf Deutsch?
        Ab jetzt bitte auf Deutsch. {q}
        {q} Ich hätte die Antwort gern auf Deutsch.
    """),
}
"""A user's request in the language itself. Name of the wording: `native request <code>`."""
