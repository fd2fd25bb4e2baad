"""Says what to do about a sign, and who must ask first: the table of signs put into words."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.content.library import Library
from generator.models import AskFirst, LevelWords, Sign, StopRule
from generator.models.signs import NUMBER, Lift
from generator.text.amounts import joined


@dataclass(frozen=True)
class SafetyRules:
    """Puts rules that name signs and reasons into sentences, with their marks of sources.

    `number` is what stands for the emergency number; pages leave the gap for it open.
    """

    library: Library
    number: str

    def filled(self, action: str) -> str:
        """Return what to do, with the emergency number in its gap."""
        return action.replace(NUMBER, self.number)

    def level(self, sign: Sign) -> LevelWords:
        """Return what is said of all signs that need care as soon."""
        return self.library.signs.levels[sign.level]

    def urged(self, lift: Lift) -> str:
        """Return what to do about a sign that has become more urgent."""
        return self.filled(lift.act or self.library.signs.levels[lift.level].heading)

    def own(self, sign: Sign) -> str:
        """Return the parts of a sign that are our own choice, in a row."""
        names = [self.library.words.check.parts[part] for part in sign.own]
        return joined(self.library.words.amounts.joined, names)

    def stop(self, rule: StopRule) -> str:
        """Return what happens, what to do with the exercise, and what the sign asks for."""
        return " ".join(filter(None, [rule.when, rule.then, self.act(rule)]))

    def stops(self, rules: Iterable[StopRule]) -> tuple[str, ...]:
        """Return each rule as sentences."""
        return tuple(map(self.stop, rules))

    def act(self, rule: StopRule) -> str:
        """Return what its sign asks for; nothing where it names none."""
        if rule.sign is None:
            return ""
        sign = self.library.signs.signs[rule.sign]
        return self.filled(sign.stop or self.level(sign).stop)

    def ask(self, case: AskFirst) -> str:
        """Return who should ask first, and what is particular to the exercise."""
        name = self.library.vocabulary.reasons[case.reason].name
        return " ".join(filter(None, [f"{name[:1].upper()}{name[1:]}.", case.note]))


def printed_number(library: Library) -> str:
    """Return the emergency number that is printed: of the site's country, or words for it."""
    numbers = {line.id: line.number for line in library.site.emergency_numbers}
    country = library.site.country
    return numbers[country] if country else library.words.safety.your_number


def safety_rules(library: Library) -> SafetyRules:
    """Return what says the rules of safety in print, in the words of a library."""
    return SafetyRules(library, printed_number(library))


def open_rules(library: Library) -> SafetyRules:
    """Return the same for pages, which fill the gap for the number by themselves."""
    return SafetyRules(library, NUMBER)
