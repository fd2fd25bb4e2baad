"""Rules about how easily texts read."""

from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.problems import Problem
from generator.content.readability import LONG, grade, long_sentences, readable

HARDEST = 8  # the most that any record may ask for, in years of school; our own limit


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
