"""A topic's sheet: what its record picks, in the words of the topic and of the signs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import cast

from generator.content.excerpts import Excerpt, lists_of, section_of, taken
from generator.content.library import Library
from generator.drawings import Drawings
from generator.models import Guidance, SheetPart, TopicSection
from generator.models.citations import without_citations, without_marks
from generator.models.topic_sheet import ComparedPicture, PenTable
from generator.paper.codes import code_to
from generator.paper.ink import Box, box, inked
from generator.paper.pictured import drawing, panel_svgs
from generator.paper.rules import publishers, reviewed, rules
from generator.paper.safety_check import numbers
from generator.paper.topic_shapes import (
    ComparedDrawing,
    DayTable,
    Items,
    PenRule,
    PenTableColumn,
    PicturedSteps,
    PrintedPart,
    PrintedTopic,
    ShortCare,
    ShortGroup,
    ShortSign,
    StepPanel,
    Told,
)
from generator.text.amounts import amounts
from generator.text.page import references
from generator.text.safety import safety_rules
from generator.text.sign_lists import SignList, sign_lists


def topic_sheet(library: Library, drawn: Drawings, record: str) -> PrintedTopic:
    """Return the sheet of a topic; `KeyError` if it has none."""
    topic, site = library.guidance[record], library.site
    if topic.sheet is None:
        raise KeyError(record)
    made = _Making(library, drawn, topic)
    sheet = topic.sheet
    named = [reference.id for reference in references(library, topic)]
    return PrintedTopic(
        title=sheet.name or topic.name,
        author=site.title,
        language=site.language,
        summary=without_citations(sheet.summary or topic.summary),
        prepared=sheet.prepared,
        parts=tuple(made.part(part) for part in sheet.parts),
        rules=rules(library),
        code=code_to(library, f"{site.address}guidance/{record}/"),
        sources_short=amounts(library).sources_there(publishers(library, named)),
        reviewed=reviewed(library, topic.review),
    )


@dataclass(frozen=True)
class _Making:
    """Makes the parts of one topic's sheet."""

    library: Library
    drawn: Drawings
    topic: Guidance

    def part(self, part: SheetPart) -> PrintedPart:
        section = section_of(self.topic, part.section) if part.section else None
        lists = lists_of(section) if section else ()
        has_steps = bool(section and section.picture) and any(one.numbered for one in lists)
        return PrintedPart(
            heading=part.heading or (section.heading if section else ""),
            care=self._care(part),
            numbers=tuple(numbers(self.library)) if part.numbers else (),
            numbers_after=tuple(self._elsewhere()) if part.numbers else (),
            compared=tuple(self._compared(one) for one in part.compared),
            lists=tuple(self._lists(part, () if has_steps else lists)),
            pictured=self._pictured(section) if section and has_steps else None,
            table=_table(part.table) if part.table else None,
            gaps=tuple(PenRule(gap.label, gap.rules) for gap in part.gaps),
        )

    def _lists(self, part: SheetPart, lists: Iterable[Excerpt]) -> Iterator[Items]:
        """Yield what is taken, the lists of the section, then what is said here alone."""
        passages = [passage for begins in part.takes for passage in taken(self.topic, begins)]
        leads = [passage for passage in passages if without_marks(passage).endswith(":")]
        points = tuple(passage for passage in passages if passage not in leads)
        lead = without_marks(" ".join(leads))
        for excerpt in _joined(one for one in (Excerpt(points), *lists) if one.items):
            yield _items(excerpt, lead)
            lead = ""
        own = (*(Told("", without_marks(line)) for line in part.lines), *self._signs(part.signs))
        if own:
            yield Items(lead, own, numbered=False)

    def _signs(self, ids: Iterable[str]) -> Iterator[Told]:
        """Yield signs with what to do about them."""
        say = safety_rules(self.library)
        for i in ids:
            sign = self.library.signs.signs[i]
            text = f"{sign.text}, {sign.more}" if sign.more else sign.text
            yield Told(f"{text}:", say.filled(sign.action))

    def _care(self, part: SheetPart) -> ShortCare | None:
        """Return every sign of the part's level, if it names one."""
        signs = self.library.signs.signs
        wanted = [i for i, sign in signs.items() if sign.level == part.level]
        made = sign_lists(self.library, wanted)
        return _short(self.library, made[0]) if made else None

    def _elsewhere(self) -> Iterator[str]:
        yield self.library.words.safety.elsewhere
        yield without_citations(self.library.site.crisis_lines_elsewhere)

    def _compared(self, one: ComparedPicture) -> ComparedDrawing:
        words = self.library.words.guidance
        mark = "" if one.rather is None else words.rather if one.rather else words.rather_not
        return ComparedDrawing(drawing(self.library, self.drawn, one.picture), one.label, mark)

    def _pictured(self, section: TopicSection) -> PicturedSteps:
        """Return a section's steps below the panels of its picture."""
        figure = cast("str", section.picture)
        made = drawing(self.library, self.drawn, figure)
        steps = tuple(one for found in lists_of(section) for one in _items(found).items)
        shown = [panel.step or 1 for panel in made.panels]
        spans = pairwise([1, *shown[1:], len(steps) + 1])
        svgs = panel_svgs(self.drawn[figure])
        panels = (
            _step_panel(first, steps[first - 1 : end - 1], box(svg), inked(svg))
            for (first, end), svg in zip(spans, svgs, strict=True)
        )
        return PicturedSteps(made, tuple(panels))


def _step_panel(first: int, steps: tuple[Told, ...], whole: Box, shown: Box) -> StepPanel:
    over = shown.top - whole.top
    return StepPanel(first, steps, round(over, 1), round(whole.height - over - shown.height, 1))


def _short(library: Library, made: SignList) -> ShortCare:
    groups = (
        ShortGroup(group.name, tuple(ShortSign(s.text, s.more or "") for s in group.signs.values()))
        for group in made.groups
    )
    heading = safety_rules(library).filled(made.says.heading)
    says = made.says
    lead = without_citations(says.lead)
    return ShortCare(made.level == "emergency", says.name, heading, lead, tuple(groups))


def _joined(excerpts: Iterable[Excerpt]) -> Iterator[Excerpt]:
    """Yield lists, those without numbers as one with those before them."""
    for numbered, some in groupby(excerpts, key=lambda excerpt: excerpt.numbered):
        if numbered:
            yield from some
        else:
            yield Excerpt(tuple(item for one in some for item in one.items))


def _items(excerpt: Excerpt, lead: str = "") -> Items:
    return Items(lead, tuple(map(_told, excerpt.items)), excerpt.numbered)


def _told(text: str) -> Told:
    """Return a text with the bold words that it begins with; others are not bold on paper."""
    bare = without_marks(text)
    lead, text = bare[2:].split("**", 1) if bare.startswith("**") else ("", bare)
    return Told(lead, text.replace("**", "").strip())


def _table(table: PenTable) -> DayTable:
    columns = (PenTableColumn(one.heading, one.is_score) for one in table.columns)
    return DayTable(table.day, tuple(columns), table.rows)
