"""Puts amounts, schedules and reviews into the words of the catalogue."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date, format_skeleton

from generator.content.library import Library
from generator.models import Amount, Review, Schedule
from generator.models.words.amounts import AmountWords
from generator.models.words.phrases import Counted


@dataclass(frozen=True)
class Amounts:
    """Says how much and how often in one language (two letters, ISO 639)."""

    words: AmountWords
    language: str

    def number(self, phrase: Counted, low: int, high: int | None = None, **more: object) -> str:
        """Return a phrase about a number, or about a range up to `high`."""
        return phrase.between(low, high, self.language, self.words.range, **more)

    def span(self, low: int, high: int | None = None) -> str:
        """Return a number, or a range up to `high`, without a unit."""
        return self.words.range.format(low=low, high=high) if high else str(low)

    def amount(self, amount: Amount) -> str:
        """Return how much to do in one go; an amount without a number says only its sides."""
        words = self.words
        if amount.minutes:
            text = self.minutes(amount.minutes, amount.minutes_up_to)
        else:
            text = self._times(amount)
        text = self._sided(amount, text)
        if amount.hold_seconds:
            hold = self.number(words.seconds, amount.hold_seconds, amount.hold_seconds_up_to)
            text = words.hold.format(amount=text, seconds=hold)
        if amount.rest_seconds:
            text = self.number(words.rest, amount.rest_seconds, amount=text)
        return self.number(words.sets, amount.sets, amount=text) if amount.sets > 1 else text

    def _times(self, amount: Amount) -> str:
        return self.number(self.words.times, amount.repetitions or 0, amount.repetitions_up_to)

    def _sided(self, amount: Amount, text: str) -> str:
        """Return an amount that holds for each side or each way, said so."""
        said = {"each-side": self.words.each_side, "each-way": self.words.each_way}
        return said[amount.sides].format(amount=text) if amount.sides in said else text

    def amount_blank(self, amount: Amount) -> str:
        """Return the same with an underscore for each gap that a pen fills."""
        blank = self.words.minutes_blank if amount.minutes else self.words.times_blank
        text = self._sided(amount, blank)
        return self.words.hold_blank.format(amount=text) if amount.hold_seconds else text

    def schedule(self, schedule: Schedule) -> str:
        """Return how often to do it; empty where nothing says so."""
        words, parts = self.words, []
        if schedule.times_a_day == 1 and not schedule.times_a_day_up_to:
            parts.append(words.once_a_day)
        elif schedule.times_a_day:
            times = self.number(words.times_a_day, schedule.times_a_day, schedule.times_a_day_up_to)
            parts.append(times)
        if schedule.days_a_week == 7:  # noqa: PLR2004  # all days of a week
            parts.append(words.every_day)
        elif schedule.days_a_week:
            days = self.number(words.days_a_week, schedule.days_a_week, schedule.days_a_week_up_to)
            parts.append(days)
        return joined(words.joined, [*parts, schedule.when] if schedule.when else parts)

    def minutes(self, low: int, high: int | None = None) -> str:
        """Return how many minutes."""
        return self.number(self.words.minutes, low, high)

    def days(self, number: int) -> str:
        """Return how many days."""
        return self.number(self.words.days, number)

    def when(self, minutes: int | None, schedule: Schedule) -> str:
        """Return how long a routine takes, if that is known, and how often to do it."""
        often = self.schedule(schedule)
        return joined(self.words.joined, [self.length(minutes, 0), often]) if minutes else often

    def length(self, minutes: int | None, weeks: int) -> str:
        """Return how long a routine takes: minutes where they are known, else weeks."""
        if minutes:
            return self.number(self.words.about_minutes, minutes)
        return self.number(self.words.weeks, weeks)

    def things(self, names: Sequence[str]) -> str:
        """Return what is needed, in a row with a capital first letter."""
        return ", ".join(names).capitalize() if names else self.words.no_equipment

    def reviewed(self, review: Review) -> str:
        """Return who has reviewed a record, and when; or that nobody has."""
        if review.state != "reviewed" or not review.reviewed_on:
            return self.words.not_reviewed
        return self._said_who(self.words.reviewed, review, review.reviewed_on)

    def _said_who(self, phrase: str, review: Review, day: date) -> str:
        name = review.reviewed_by
        if review.role:
            name = self.words.name_and_role.format(name=name, role=review.role)
        return phrase.format(name=name, day=self.day(day))

    def day(self, day: date) -> str:
        """Return a day with the name of its month: numbers alone are read in two ways."""
        month = format_date(day, "MMMM", locale=self.language)
        return self.words.day.format(day=day.day, month=month, year=day.year)

    def month(self, day: date) -> str:
        """Return the month and the year of a day."""
        return format_skeleton("yMMMM", day, locale=self.language)

    def checked(self, review: Review) -> str:
        """Return the line below a title: that nobody has checked the record, or who has."""
        if review.state != "reviewed" or not review.reviewed_on:
            return self.words.not_checked
        return self._said_who(self.words.checked, review, review.reviewed_on)

    def sources_there(self, names: Sequence[str]) -> str:
        """Return how many sources there are, for a card without room for names."""
        return self.number(self.words.sources_there, len(names)) if names else self.words.own


def joined(phrase: str, parts: Sequence[str]) -> str:
    """Return texts in a row; `phrase` has the gaps `{first}` and `{next}`."""
    text = parts[0] if parts else ""
    for part in parts[1:]:
        text = phrase.format(first=text, next=part)
    return text


def amounts(library: Library) -> Amounts:
    """Return what says amounts in the words and the language of a library."""
    return Amounts(library.words.amounts, library.site.language)
