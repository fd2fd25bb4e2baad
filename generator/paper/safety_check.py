"""The safety check as the booklet has it: every sign, and whom to call where."""

from collections.abc import Iterator

from generator.content.library import Library
from generator.models import Sign
from generator.models.citations import without_citations
from generator.models.site import CrisisLine
from generator.paper.care import Care, CareGroup, CareSign, CrisisLines, Number, SafetyCheck
from generator.paper.codes import code_to
from generator.paper.rules import plain
from generator.text.safety import safety_rules
from generator.text.sign_lists import SignGroup, SignList, sign_lists


def safety_check(library: Library) -> SafetyCheck:
    """Return the safety check with every sign, the most urgent first."""
    site = library.site
    topic = library.guidance[site.safety.check]
    return SafetyCheck(
        title=topic.name,
        summary=without_citations(topic.summary),
        code=code_to(library, f"{site.address}guidance/{site.safety.check}/"),
        care=tuple(_care(library, made) for made in sign_lists(library, library.signs.signs)),
        numbers=tuple(numbers(library)),
        crisis=tuple(_crisis_lines(library)),
        crisis_elsewhere=without_citations(site.crisis_lines_elsewhere),
        cautions=plain(topic.cautions),
    )


def _care(library: Library, made: SignList) -> Care:
    words = made.says
    return Care(
        name=words.name,
        heading=safety_rules(library).filled(words.heading),
        lead=without_citations(words.lead),
        groups=tuple(_group(library, group) for group in made.groups),
    )


def _group(library: Library, group: SignGroup) -> CareGroup:
    return CareGroup(group.name, tuple(_sign(library, sign) for sign in group.signs.values()))


def _sign(library: Library, sign: Sign) -> CareSign:
    acts = plain(_acts(library, sign))
    return CareSign(sign.text, sign.more or "", acts, is_crisis=sign.is_crisis)


def _acts(library: Library, sign: Sign) -> Iterator[str]:
    """Yield what to do, and what makes it more urgent if that does not say so already."""
    say = safety_rules(library)
    yield say.filled(sign.action)
    for lift in sign.lifts:
        if lift.when not in sign.action:
            yield library.words.check.lifted.format(when=lift.when, act=say.urged(lift))


def numbers(library: Library) -> Iterator[Number]:
    """Yield whom to call where, in the order of the site."""
    for line in library.site.emergency_numbers:
        yield Number(line.place, line.number, without_citations(line.urgent_line or ""))


def _crisis_lines(library: Library) -> Iterator[CrisisLines]:
    for country in library.site.emergency_numbers:
        if country.crisis_lines:
            lines = tuple(_crisis_line(library, line) for line in country.crisis_lines)
            yield CrisisLines(country.place, lines)


def _crisis_line(library: Library, line: CrisisLine) -> str:
    words = library.words.check
    reached = f"{line.name} {line.number}"
    if line.text:
        reached = f"{line.name}, {words.crisis_text.format(word=line.text, number=line.number)}"
    elif line.by_text:
        reached = f"{line.name}, {words.crisis_text_only.format(number=line.number)}"
    return words.crisis_about.format(line=reached, about=line.about) if line.about else reached
