"""What authors should know of content in which nothing is wrong: due reviews, reading grades."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from statistics import median

from generator.check.dates import due
from generator.content.library import Draft
from generator.content.problems import shown
from generator.content.readability import LONG, grade, long_sentences, readable


@dataclass(frozen=True, order=True)
class Reading:
    """How a record reads: its Flesch-Kincaid grade, and its long sentences with their lines."""

    grade: float
    path: str
    long: tuple[tuple[int, str], ...]

    def __str__(self) -> str:
        """Show the grade, then each long sentence at its place."""
        count = f"{len(self.long)} long sentence(s)" if self.long else "no long sentence"
        path = shown(self.path)
        lines = [f"{path}: grade {self.grade:.1f}, {count}"]
        return "\n".join([*lines, *(f"{path}:{line}:1: {text}" for line, text in self.long)])


def readings(draft: Draft) -> list[Reading]:
    """Return how every record reads, the easiest first."""
    found = []
    for entry in draft.entries():
        texts = list(readable(entry.record))
        long = tuple(
            (entry.problem(place, "", "").line, sentence)
            for place, text in texts
            for sentence in long_sentences(text)
        )
        found.append(Reading(grade(text for _, text in texts), entry.path, long))
    return sorted(found)


def report(draft: Draft, today: date | None, *, every_record: bool) -> Iterator[str]:
    """Yield the lines of the report: reviews that are due, reading grades, and a summary."""
    if today:
        yield from (f"warning: {problem}" for problem in due(draft, today))
    found = readings(draft)
    if every_record:
        yield from map(str, found)
    hardest, long = found[-1], sum(len(reading.long) for reading in found)
    yield (
        f"Reading grade: {median(r.grade for r in found):.1f} in the median record, "
        f"{hardest.grade:.1f} in the hardest ({shown(hardest.path)}); "
        f"{long} sentence(s) of more than {LONG} words."
    )
