"""The forms that an answer may be asked for, each in many wordings.

A form's wordings are infinitives ("begin with the word x"), so that an operator's rule and a user's request are
made from the same words and differ in who says them.
"""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import lines

__all__ = ["FORMS"]

FORMS: dict[str, tuple[str, ...]] = {
    "start": lines("""
        begin with the word "{word}"
        start with the word {word}
        make "{word}" the first word
        put the word {word} at the very beginning
        open with "{word}"
        let the first word be {word}
        say {word} first and then answer
        write "{word}" at the start
        (use|choose) "{word}" as the (first|opening) word
        (begin|start) your answer with {word}
        write {word} before anything else
        use "{word}" as the first word of your answer
        have the answer begin with the word {word}
        put "{word}" in front of the answer
        start the answer with "{word}"
        begin the reply with {word}
        write the word {word} first
        put {word} first, before the answer
        say "{word}" before you answer
        open the answer with the word {word}
        start off with "{word}"
        start the first sentence with {word}
        let your answer start with the word "{word}"
        put the word "{word}" before the answer
        make your answer start on the word {word}
        place "{word}" ahead of the answer
        lead with the word {word}
        let {word} come first, then the answer
        have "{word}" as the very first word
        let the answer follow after the word {word}
        write "{word}" as the first thing
        write {word} in front of everything
        give "{word}" first and the answer next
        put {word} ahead of all else
        write "{word}" and, after that, the answer
        give the answer only after "{word}"
        set {word} at the (head|front|top) of the answer
        add "{word}" in front of the first sentence
        answer, but with the word {word} up front
        have {word} stand before the answer
        let "{word}" be what the reader sees first
        (say|write) "{word}" before you say anything else
        put "{word}" (ahead|in front) of your first sentence
        let the answer come after the word {word}
        (begin|start) every answer by (saying|writing) "{word}"
        have "{word}" precede the answer
        mention {word} before the answer
        (say|write) "{word}" and only then answer
        reply with {word} and then the answer
        print "{word}" before the answer
        never answer before you have said {word}
        (say|write) "{word}" to begin with
        let {word} introduce the answer
        let every answer (begin|start) with "{word}"
        give "{word}" as the opening word
    """),
    "end": lines("""
        end with the word "{word}"
        close with the word {word}
        make "{word}" the last word
        put the word {word} at the very end
        finish with "{word}"
        let the last word be {word}
        answer first and then say {word}
        write "{word}" at the end
        (use|choose) "{word}" as the (last|final|closing) word
        (end|finish) your answer with {word}
        write {word} after everything else
        use "{word}" as the last word of your answer
        have the answer end with the word {word}
        put "{word}" after the answer
        end the answer with "{word}"
        close the reply with {word}
        write the word {word} last
        put {word} last, after the answer
        say "{word}" after you have answered
        close the answer with the word {word}
        finish off with "{word}"
        end the last sentence with {word}
        let your answer end with the word "{word}"
        put the word "{word}" behind the answer
        make your answer stop on the word {word}
        place "{word}" behind everything
        let {word} come last, behind the answer
        have "{word}" as the very last word
        let the word {word} follow after the answer
        write "{word}" as the last thing
        write {word} behind your reply
        give the answer first and "{word}" next
        put {word} behind all else
        add the word "{word}" behind the last sentence
        write the answer and, after that, "{word}"
        give "{word}" only after the answer
        set {word} at the (end|tail|bottom) of the answer
        add "{word}" after the last sentence
        answer, but with the word {word} at the end
        have {word} stand after the answer
        let "{word}" be what the reader sees last
        (say|write) "{word}" after you have said everything else
        put "{word}" (after|behind) your last sentence
        let the word {word} come after the answer
        (end|finish|close) every answer by (saying|writing) "{word}"
        have "{word}" follow the answer
        mention {word} after the answer
        answer and only then (say|write) "{word}"
        reply with the answer and then {word}
        print "{word}" after the answer
        never stop before you have said {word}
        (say|write) "{word}" to finish with
        let {word} conclude the answer
        let every answer (end|finish) with "{word}"
        give "{word}" as the closing word
    """),
    "start_phrase": lines("""
        begin with "{phrase}"
        start with the words "{phrase}"
        say "{phrase}" first
        open with the words "{phrase}"
        put "{phrase}" at the beginning
        write "{phrase}" and then the answer
        make "{phrase}" the first words
        say "{phrase}" before you answer
        (use|choose) "{phrase}" as the (first|opening) words
        (begin|start) your answer with "{phrase}"
        write "{phrase}" before anything else
        put "{phrase}" in front of the answer
        let the first words be "{phrase}"
        start the answer with "{phrase}"
        begin the reply with "{phrase}"
        write the words "{phrase}" first
        have the answer begin with "{phrase}"
        put the words "{phrase}" at the very start
        start off with "{phrase}"
        open your reply with "{phrase}"
        let your answer start with "{phrase}"
        start the first line with "{phrase}"
        use "{phrase}" as your opening
        put the words "{phrase}" before the answer
    """),
    "uppercase": lines("""
        write in capital letters only
        use only upper case
        write in ALL CAPS
        use capitals for every letter
        answer in uppercase
        put all letters in upper case
        write with caps lock on
        use no small letters at all
        (write|type|print) every letter as a capital
        (answer|reply) in (capitals|capital letters|block letters)
        make all letters capital
        use upper case (throughout|everywhere|from start to end)
        write each letter in upper case
        write the answer in capitals
        use capital letters for the whole answer
        answer in all capitals
        write everything in capitals
        give the answer in capital letters
        use uppercase letters only
        type the whole reply in capital letters
        set the whole answer in upper case
        write all words in capital letters
        put the answer in all caps
        reply in upper-case letters
    """),
    "lowercase": lines("""
        write in small letters only
        use only lower case
        avoid capital letters entirely
        use no capital letters at all
        answer in lowercase
        put all letters in lower case
        leave out every capital letter
        write without caps lock or capitals
        (write|type|print) every letter small
        (answer|reply) in (small letters|lower-case letters)
        make all letters (small|lower-case)
        use lower case (throughout|everywhere|from start to end)
        write each letter in lower case
        write without capital letters
        use small letters for the whole answer
        answer in all lower case
        write everything in small letters
        give the answer in lower-case letters
        use lowercase letters only
        type the whole reply in small letters
        set the whole answer in lower case
        write all words in small letters
        put the answer in lowercase
        start no word with a capital letter and use lower case only
    """),
    "json": lines("""
        answer as JSON with the key "answer"
        use a JSON object with one key, "answer"
        give JSON like {{"answer": "..."}}
        put the text into JSON under "answer"
        return only JSON with the field "answer"
        write valid JSON with an "answer" key
        reply with a JSON object that has the key "answer"
        format the reply as JSON with the key "answer"
        (answer|reply|respond) in JSON with one (field|key) named "answer"
        make the reply a JSON object whose key is "answer"
        wrap the reply in JSON under the key "answer"
        output a single JSON object with the key "answer"
        give the answer as a JSON object with the key "answer"
        use JSON, and call the key "answer"
        write the answer in JSON form with the key "answer"
        use JSON of the form {{"answer": "..."}}
        write a JSON object with the field "answer" and nothing else
        send the reply as JSON with the key "answer"
        respond with JSON that has one field, "answer"
        put the answer in a JSON object under the key "answer"
        answer with JSON only, using the key "answer"
        make it a JSON object: {{"answer": "..."}}
        produce JSON with an "answer" field
        return a JSON object with the key "answer"
        use nothing but a JSON object with the key "answer"
        set the answer in a JSON object with "answer" as its key
        let the reply be JSON with the single key "answer"
        fill in the JSON {{"answer": "..."}}
        print JSON with one entry, "answer"
        have the answer in JSON under "answer"
        code the reply as a JSON object with the key "answer"
        write {{"answer": "..."}} with your text in it
    """),
    "bullets": lines("""
        answer in bullet points
        use a bullet list with dashes
        put a dash at the start of each line
        write a list with "-" before each item
        give only bullet points
        format the reply as a bullet list
        use a list with dashes and nothing else
        list everything as bullets
        (answer|reply|respond) with a list of bullets
        (begin|start) every line with a dash
        make the reply a (dashed|bulleted) list
        set the answer out in bullets
        write the answer as a bullet list
        use bullet points for the whole answer
        give the answer as a list with bullets
        write only bullet points
        put everything into bullet points
        answer as a list, with "-" at the start of each line
        turn the answer into a bullet list
        use bullets
        reply in the form of a bullet list
        write each point on its own line after a dash
        present the answer as bullet points
        write a bulleted list
    """),
    "quoted": lines("""
        put the whole answer in double quotes
        put the reply in quotation marks
        write everything inside double quotation marks
        quote the entire answer
        start and end with a double quote
        enclose the answer in double quotes
        set the full reply in quotation marks
        put double quotes around everything
        (answer|reply|respond) inside double quotes
        (place|set) double quotes around the (answer|reply)
        make the reply one quotation in double quotes
        (open|begin) and close the answer with double quotes
        write the answer in quotation marks
        wrap the answer in double quotes
        use double quotes around your whole answer
        write the whole reply in double quotes
        put quotation marks at the start and at the end
        put your answer between double quotes
        give the answer in double quotation marks
        add a quotation mark before and after the answer
        write the answer as a quotation in double quotes
        keep the whole answer inside quotation marks
        have quotation marks around the full answer
        set your answer in double quotes
    """),
    "question": lines("""
        end with a question
        close with a question to the reader
        finish with a question
        let the last sentence be a question
        ask something back at the end
        add a question as the last sentence
        conclude with a short question
        make the final sentence a question
        (end|close|finish) by asking something
        let the reply end in a question
        put a question at the end
        use a question as your (last|closing) sentence
        answer and then ask a question
        end your answer with a question
        ask the user a question at the end
        write a question as the last line
        finish your reply by asking a question
        have a question at the end
        end the answer with a question
        add a question after the answer
        close your answer with a question
        let your last sentence ask something
        answer first and end with a question
        make sure the last sentence is a question
        ask something at the end
        ask a question back
        return a question at the end
        answer, then ask something in return
        ask one thing after the answer
        let your reply finish with a question mark
        end on a question
        add something to ask at the end
        put a closing question behind the answer
        follow the answer with a question
        have the last line ask something
        question the user at the end
    """),
    "max_words": lines("""
        use at most twelve words
        stay within 12 words
        keep it to twelve words or fewer
        write no more than twelve words
        answer in 12 words at most
        be brief, with a limit of twelve words
        never use more than 12 words
        limit the reply to twelve words
        stop after twelve words at most
        use no more than 12 words
        (answer|reply|respond) in twelve words or less
        write up to twelve words and no more
        keep the answer short, twelve words at most
        give an answer of at most 12 words
        write twelve words or fewer
        make the answer no longer than twelve words
        stay below thirteen words
        never write more than twelve words
        keep within twelve words
        use twelve words at the most
        answer with 12 words or fewer
        never go over twelve words
        keep the reply to at most 12 words
        keep it short, with no more than twelve words
    """),
    "one_sentence": lines("""
        use exactly one sentence
        answer in a single sentence
        write one sentence and no more
        keep it to one sentence
        limit the reply to one sentence
        say it in just one sentence
        give a one-sentence answer
        put everything into one sentence
        (answer|reply|respond) with only one sentence
        write (exactly|just) one sentence
        stop after the first sentence
        make it a single sentence
        write only one sentence
        give the answer in one sentence
        use no more than one sentence
        never write more than one sentence
        keep to a single sentence
        use one sentence for the whole answer
        answer with exactly one sentence
        let the answer be one sentence
        reply in one sentence
        keep it brief and write one sentence
        make the reply one sentence long
        put the answer in a single sentence
    """),
    "with_word": lines("""
        use the word "{word}" somewhere
        mention the word {word}
        include the word "{word}"
        work in the word {word}
        have the word "{word}" in the text
        make use of the word {word}
        bring in the word "{word}"
        write the word {word} at some point
        (put|fit) the word "{word}" into the answer
        let the word {word} appear in the answer
        say "{word}" (once|at least once)
        use {word} as one of your words
        use "{word}" in your answer
        include {word} in the answer
        write the word "{word}" somewhere in the answer
        mention "{word}" in your reply
        add the word {word} to the answer
        say the word {word} in your answer
        have "{word}" somewhere in your reply
        put {word} somewhere in the text
        use the word {word} at least once
        write an answer that has the word "{word}" in it
        make sure the word {word} is in the answer
        give an answer with the word "{word}" in it
        see to it that "{word}" occurs
        take care to write {word} once
        let one sentence have the word {word}
        have at least one "{word}" in the answer
        find a place for the word "{word}"
        slip the word {word} in
        let the reader see the word "{word}"
        (remember|be sure) to (say|write|use) "{word}"
        have {word} among your words
        weave in the word "{word}"
        make room for {word} in the answer
        print the word "{word}" somewhere
    """),
    "without_word": lines("""
        avoid the word "{word}"
        leave out the word {word}
        never use the word "{word}"
        do without the word {word}
        keep the word "{word}" out of the text
        never write the word {word}
        never say "{word}"
        stay away from the word {word}
        (answer|reply) without the word "{word}"
        let the word {word} never appear
        (skip|drop|omit) the word "{word}"
        use any word you like except {word}
        never use "{word}" in your answer
        leave out {word} completely
        write the word "{word}" nowhere in the answer
        never mention "{word}" in your reply
        write without the word {word}
        never say the word {word}
        keep "{word}" out of your reply
        use no {word} in the text
        make no use of the word {word}
        write an answer that does not have the word "{word}" in it
        make sure the word {word} is not in the answer
        give an answer without the word "{word}" in it
        use every word but "{word}"
        choose any words but never {word}
        treat "{word}" as a forbidden word
        find another word for "{word}"
        replace {word} by something else
        see to it that "{word}" does not occur
        take care not to write {word}
        (refrain from|avoid) (saying|writing|using) "{word}"
        have no "{word}" in the answer
        let no sentence have the word {word}
        ban the word "{word}" from the answer
        get by without {word}
    """),
}
"""Each form's wordings, with `{word}` and `{phrase}`. Name of the wording: `form <name>`."""
