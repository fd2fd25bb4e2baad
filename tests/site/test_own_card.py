from typing import get_args

from selectolax.lexbor import LexborHTMLParser

from generator.content.library import Library
from generator.models import Level
from generator.models.citations import without_citations
from generator.paper.rules import warnings
from generator.project import PROJECT
from generator.site.my_routine import PRINT
from generator.site.own_card import MOST_BOXES, own_card_page
from generator.text.amounts import amounts
from generator.text.render import render
from generator.text.safety import safety_rules
from tests.blank import blank_drawings
from tests.readable import html_of


def made(library: Library) -> LexborHTMLParser:
    pages = own_card_page(library, blank_drawings(library))
    text = render(PROJECT / "templates", pages, library)[PRINT]
    return LexborHTMLParser(html_of(text))


def test_every_move_has_a_row_as_on_ready_cards(library: Library) -> None:
    rows = {row.attributes["data-move"]: row for row in made(library).css("[data-move]")}
    assert list(rows) == list(library.forms())
    for form in library.forms().values():
        words = rows[form.id].text()
        assert form.name in words
        assert without_citations(form.summary) in words
        assert amounts(library).amount(form.dose) in words
        assert rows[form.id].css(".card__pictures img[loading=lazy]")
        boxes = len(rows[form.id].css(".card__days i"))
        assert boxes in [7 * count for count in range(1, MOST_BOXES + 1)]
        review = library.exercises[form.exercise].review
        assert rows[form.id].attributes["data-reviewed"] == amounts(library).reviewed(review)


def test_what_stands_on_the_page_is_hidden_until_a_script_takes_it(library: Library) -> None:
    (source,) = made(library).css("[data-own-source]")
    assert "hidden" in source.attributes
    (card,) = source.css(".card")
    assert card.attributes["data-card"] == "own"
    (sheets,) = made(library).css("[data-card-sheets]")
    assert sheets.text().strip() == ""


def test_every_reason_to_ask_first_has_its_sentence(real: Library) -> None:
    lines = made(real).css(".card__ask [data-reason]")
    told = {str(line.attributes["data-reason"]): line.text().strip() for line in lines}
    forms = real.forms().values()
    assert set(told) == {case.reason for form in forms for case in form.ask_first}
    assert list(told) == [reason for reason in real.vocabulary.reasons if reason in told]
    for reason, sentence in told.items():
        assert sentence.lower() == f"{real.vocabulary.reasons[reason].name}.".lower()


def test_all_that_signs_ask_for_stands_in_order_of_urgency(real: Library) -> None:
    acts = [str(act.attributes["data-act"] or "") for act in made(real).css("[data-act]")]
    forms = [*real.forms().values()]
    assert {one.act for form in forms for one in warnings(real, form).stop} <= set(acts)
    rules = [*real.site.safety.stop_rules, *(rule for form in forms for rule in form.stop_when)]
    say, levels = safety_rules(real), get_args(Level)
    assert {say.act(rule) for rule in rules} == set(acts)
    urgency = [
        min(
            levels.index(real.signs.signs[rule.sign].level) if rule.sign else len(levels)
            for rule in rules
            if say.act(rule) == act
        )
        for act in acts
    ]
    assert urgency == sorted(urgency)
