"""Rules about how easily texts read."""

from collections.abc import Iterator
from textwrap import shorten

from generator.content.library import Draft
from generator.content.problems import Problem
from generator.content.readability import (
    LONG,
    SHORT,
    begun_with_and,
    grade,
    lengths,
    long_sentences,
    readable,
    short_rows,
)

# All of these are our own limits.
HARDEST = 8  # the most that any record may ask for, in years of school
LEAST_MEAN, MOST_MEAN = 8, 15  # words that the sentences of a record have in the mean
ENOUGH = 120  # words of a record: fewer say nothing about a mean
MOST_SHORT = 2  # short sentences in a row
SHOWN = 40  # letters of a sentence in a message


def steps_are_short(draft: Draft) -> Iterator[Problem]:
    """A sentence of a step has at most 20 words, because people read it while they move."""
    for entry in draft.exercises.values():
        for index, step in enumerate(entry.record.steps):
            for sentence in long_sentences(step.text):
                wrong = f"a sentence of {len(sentence.split())} words"
                yield entry.problem(("steps", index, "text"), wrong, f"at most {LONG}")


def records_read_easily(draft: Draft) -> Iterator[Problem]:
    """No record asks for more than 8 years of school (Flesch-Kincaid grade)."""
    for entry in draft.entries():
        years = grade(text for _, text in readable(entry.record))
        if years > HARDEST:
            yield entry.problem((), f"reads at grade {years:.1f}", f"at most {HARDEST}")


def sentences_are_neither_cut_nor_drawn_out(draft: Draft) -> Iterator[Problem]:
    """The sentences of a record have 8 to 15 words in the mean, if it has 120 words or more."""
    for entry in draft.entries():
        words = lengths(text for _, text in readable(entry.record))
        mean = sum(words) / max(1, len(words))
        if sum(words) >= ENOUGH and not LEAST_MEAN <= mean <= MOST_MEAN:
            wrong = f"{mean:.2f} words a sentence in the mean"
            yield entry.problem((), wrong, f"{LEAST_MEAN} to {MOST_MEAN}")


def short_sentences_are_joined(draft: Draft) -> Iterator[Problem]:
    """At most 2 sentences in a row have fewer than 5 words, because a text is no telegram."""
    for entry in draft.entries():
        for place, text in readable(entry.record):
            for row in short_rows(text):
                if len(row) > MOST_SHORT:
                    wrong = f"{len(row)} sentences in a row with fewer than {SHORT} words"
                    allowed = f"at most {MOST_SHORT}; join {row[0]!r} and the next"
                    yield entry.problem(place, wrong, allowed)


def no_sentence_begins_with_and(draft: Draft) -> Iterator[Problem]:
    """No sentence begins with `And`, because it is cut off from the one that it belongs to."""
    for entry in draft.entries():
        for place, text in readable(entry.record):
            for sentence in begun_with_and(text):
                wrong = f"{shorten(sentence, SHOWN, placeholder=' ...')!r} begins with 'And'"
                yield entry.problem(place, wrong, "a whole sentence, or part of the one before")
