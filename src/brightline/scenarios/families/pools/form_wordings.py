"""The forms that an answer may be asked for, each in many wordings.

A form's wordings are infinitives ("begin with the word x"), so that an operator's rule and a user's request are
made from the same words and differ in who says them.
"""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import lines
from brightline.scenarios.families.pools.word_forms import WORD_FORMS

__all__ = ["FORMS"]

FORMS: dict[str, tuple[str, ...]] = {
    **WORD_FORMS,
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
        write two or more lines and put a dash at the start of each
        write a list with "-" before each item
        give only bullet points
        format the reply as a bullet list
        use a list with dashes and nothing else
        list everything as bullets
        (answer|reply|respond) with a list of bullets
        give two or more lines and (begin|start) every one with a dash
        make the reply a (dashed|bulleted) list
        set the answer out in bullets
        write the answer as a bullet list
        use bullet points for the whole answer
        give the answer as a list with bullets
        write only bullet points
        put everything into bullet points
        answer as a list of two or more lines, with "-" at the start of each
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
        keep it brief, with a limit of twelve words
        use 12 words at the very most
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
        stay at or under twelve words
        keep within twelve words
        use twelve words at the most
        answer with 12 words or fewer
        let twelve words be the most you write
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
        write one sentence at the very most
        keep to a single sentence
        use one sentence for the whole answer
        answer with exactly one sentence
        let the answer be one sentence
        reply in one sentence
        keep it brief and write one sentence
        make the reply one sentence long
        put the answer in a single sentence
    """),
}
"""Each form's wordings, with `{word}` and `{phrase}`. Name of the wording: `form <name>`."""
