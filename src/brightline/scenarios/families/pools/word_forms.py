"""The forms that are about a word or a phrase: where it stands in the answer, and whether it is there at all, each in many wordings."""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import lines

__all__ = ["WORD_FORMS"]

WORD_FORMS: dict[str, tuple[str, ...]] = {
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
        mention {word} first, ahead of the answer
        (say|write) "{word}" and only then answer
        reply with {word} and then the answer
        print "{word}" before the answer
        answer only after you have said {word}
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
        set {word} after the answer as the last word
        answer and only then (say|write) "{word}"
        reply with the answer and then {word}
        print "{word}" after the answer
        stop only once you have said {word} as your last word
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
        leave the word "{word}" unused
        do without the word {word}
        keep the word "{word}" out of the text
        keep {word} out of all you write
        choose words other than "{word}"
        stay away from the word {word}
        (answer|reply) without the word "{word}"
        let the word {word} never appear
        (skip|drop|omit) the word "{word}"
        use any word you like except {word}
        give "{word}" no place in your answer
        leave out {word} completely
        write the word "{word}" nowhere in the answer
        make no mention of "{word}" in your reply
        write without the word {word}
        let the word {word} go unsaid
        keep "{word}" out of your reply
        use no {word} in the text
        make no use of the word {word}
        write an answer that does not have the word "{word}" in it
        make sure the word {word} is not in the answer
        give an answer without the word "{word}" in it
        use any word but "{word}"
        choose any words but never {word}
        treat "{word}" as a forbidden word
        use another word instead of "{word}"
        write something else instead of {word}
        see to it that "{word}" does not occur
        take care not to write {word}
        (refrain from|avoid) (saying|writing|using) "{word}"
        have no "{word}" in the answer
        let no sentence have the word {word}
        ban the word "{word}" from the answer
        get by without {word}
    """),
}
"""Each form's wordings, infinitives with `{word}` or `{phrase}`."""
