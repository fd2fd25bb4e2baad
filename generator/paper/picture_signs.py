"""Amounts and schedules as signs: from the figures of a record, never from its sentences."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.models import Amount, Schedule
from generator.models.words.picture_cards import WordlessWords
from generator.paper.picture_sheet import Often, Sign
from generator.paper.ticks import times_a_day
from generator.text.amounts import Amounts

SIXTY = 60  # seconds of a minute, minutes of an hour: once round the dial


@dataclass(frozen=True)
class Signs:
    """Turns figures into signs; `say` has the words that are heard in their place."""

    words: WordlessWords
    say: Amounts

    def amount(self, amount: Amount) -> tuple[Sign, ...]:
        """Return how much to do in one go, in the order in which one does it."""
        return tuple(self._signs(amount))

    def often(self, schedule: Schedule) -> Often:
        """Return how often; without days where nothing says on how many."""
        rows, days = times_a_day(schedule), schedule.days_a_week or 0
        return Often(
            times=min(schedule.times_a_day or 1, rows),
            times_up_to=rows,
            days=days,
            days_up_to=schedule.days_a_week_up_to or days,
            words=self.say.schedule(schedule),
        )

    def minutes(self, low: int, high: int | None) -> Sign:
        """Return how many minutes, with the unit: 5:00 is an hour of the day, too."""
        number = self.words.minutes.format(minutes=self.span(str(low), str(high) if high else None))
        return Sign("watch", number, _share(low))

    def span(self, low: str, high: str | None) -> str:
        """Return a number, or a range of numbers."""
        return self.words.span.format(low=low, high=high) if high else low

    def _signs(self, amount: Amount) -> Iterator[Sign]:
        if amount.sets > 1:
            yield Sign("sets", str(amount.sets))
        done = tuple(self._done(amount))
        yield from done
        if amount.sides != "together":
            yield Sign("sides", done[0].number if done else "")
        if amount.rest_seconds:
            yield Sign("rest", clock(amount.rest_seconds))

    def _done(self, amount: Amount) -> Iterator[Sign]:
        """Yield minutes, or times and how long each is held."""
        if amount.minutes:
            yield self.minutes(amount.minutes, amount.minutes_up_to)
        if amount.repetitions:
            up_to = amount.repetitions_up_to
            yield Sign("times", self.span(str(amount.repetitions), str(up_to) if up_to else None))
        if amount.hold_seconds:
            up_to = amount.hold_seconds_up_to
            held = self.span(clock(amount.hold_seconds), clock(up_to) if up_to else None)
            yield Sign("watch", held, _share(amount.hold_seconds))


def clock(seconds: int) -> str:
    """Return seconds as a stop watch shows them, such as 0:05."""
    return f"{seconds // SIXTY}:{seconds % SIXTY:02d}"


def _share(figure: int) -> float:
    return round(min(figure / SIXTY, 1), 4)
