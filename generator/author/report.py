"""What authors should know of content in which nothing is wrong: due reviews, reading grades."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from statistics import median

from generator.check.dates import due
from generator.content.library import Draft
from generator.content.problems import Problem, shown
from generator.content.readability import LONG, grade, long_sentences, readable


@dataclass(frozen=True, order=True)
class Grade:
    """How hard a record reads: years of school (Flesch-Kincaid), long sentences by their lines."""

    years: float
    path: str
    long: tuple[tuple[int, str], ...]

    def __str__(self) -> str:
        """Show the grade, then each long sentence at its place."""
        count = f"{len(self.long)} long sentence(s)" if self.long else "no long sentence"
        path = shown(self.path)
        lines = [f"{path}: grade {self.years:.1f}, {count}"]
        return "\n".join([*lines, *(f"{path}:{line}:1: {text}" for line, text in self.long)])


def grades(draft: Draft) -> list[Grade]:
    """Return how hard every record reads, the easiest first."""
    every = []
    for entry in draft.entries():
        texts = list(readable(entry.record))
        long = tuple(
            (entry.problem(place, "", "").line, sentence)
            for place, text in texts
            for sentence in long_sentences(text)
        )
        every.append(Grade(grade(text for _, text in texts), entry.path, long))
    return sorted(every)


def report(draft: Draft, today: date | None, *, every_record: bool) -> Iterator[str]:
    """Yield the lines of the report: reviews to look at, reading grades, and a summary."""
    yield from (f"warning: {problem}" for problem in _unsigned(draft))
    if today:
        yield from (f"warning: {problem}" for problem in due(draft, today))
    every = grades(draft)
    if every_record:
        yield from map(str, every)
    hardest, long = every[-1], sum(len(record.long) for record in every)
    yield (
        f"Reading grade: {median(record.years for record in every):.1f} in the median record, "
        f"{hardest.years:.1f} in the hardest ({shown(hardest.path)}); "
        f"{long} sentence(s) of more than {LONG} words."
    )


def _unsigned(draft: Draft) -> Iterator[Problem]:
    """Yield reviews that say not what was read."""
    for entry in draft.entries():
        review = entry.record.review
        if review.state == "reviewed" and not review.of:
            wrong = "reviewed without a fingerprint, so a change goes unnoticed"
            yield entry.problem(("review", "of"), wrong, "`of` from the sheet that was signed")
