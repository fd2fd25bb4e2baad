"""The rules of a judgement on the sample, and every phrase of the real content."""

import pytest

from generator.content.library import Library
from generator.models import Sign
from tests.deno import Runner
from tests.scripts.signs.judged import judged

LEVELS = ("emergency", "same-day", "appointment", "note")
# What people write around a sign; none of it may make it less urgent.
AROUND = ("{} now", "{} today", "my husband has {}", "{} please help", "hello i think it is {}")


@pytest.mark.parametrize(
    ("query", "shows", "signs"),
    [
        ("cant breathe", "card", ["no-breath"]),
        ("i cannot breathe", "card", ["no-breath"]),
        ("breathe i cant", "card", ["no-breath"]),
        ("breathing exercise", "nothing", []),
        ("breathing exercise but i cant breathe", "card", ["no-breath"]),
        ("my hand is red", "card", ["hot-hand", "slow-hand"]),
        ("red hand", "card", ["hot-hand", "slow-hand"]),
        ("fingers tingle", "line", ["tingle"]),
        ("tingling", "line", ["tingle"]),
        ("worn joints", "line", ["slow-hand"]),
        ("want to give up and cant breathe", "card", ["despair", "no-breath"]),
        ("wrist stretch", "nothing", []),
        ("", "nothing", []),
        ("a" * 5000, "nothing", []),
    ],
)
def test_a_query_shows_a_card_a_line_or_nothing(
    run: Runner, library: Library, query: str, shows: str, signs: list[str]
) -> None:
    assert judged(run, library, [query]) == [(shows, signs)]


@pytest.mark.parametrize("query", ["no hot red hand", "not hot red hand", "without a hot red hand"])
def test_what_somebody_says_not_to_have_is_only_a_link(
    run: Runner, library: Library, query: str
) -> None:
    assert judged(run, library, [query]) == [("link", [])]


def test_a_no_that_means_something_else_is_no_denial(run: Runner, library: Library) -> None:
    assert judged(run, library, ["not sure why hot red hand"])[0][0] == "card"


def test_every_phrase_gives_the_card_of_its_sign_or_its_line(run: Runner, real: Library) -> None:
    signs = real.signs.signs
    typed = [(i, text) for i, s in signs.items() for text in (*s.typed, *s.typed_alike)]
    assert len(typed) > 700
    found = judged(run, real, [text for _, text in typed])
    expected = [("card" if signs[i].level != "note" else "line", i) for i, _ in typed]
    wrong = [
        (text, want, told)
        for (_, text), want, told in zip(typed, expected, found, strict=True)
        if (told[0], *told[1][:1]) != want
    ]
    assert wrong == []


def test_a_diagnosis_or_an_age_is_a_line(run: Runner, real: Library) -> None:
    typed = [(i, text) for i, s in real.signs.signs.items() for text in s.typed_for_line]
    for (sign, text), told in zip(typed, judged(run, real, [t for _, t in typed]), strict=True):
        assert (told[0], *told[1][:1]) == ("line", sign), text


def test_no_near_miss_raises_an_alarm(run: Runner, real: Library) -> None:
    near = [t for s in real.signs.signs.values() for t in (*s.not_meant, *s.not_meant_alike)]
    assert len(near) > 200
    alarms = [
        (text, told)
        for text, told in zip(near, judged(run, real, near), strict=True)
        if told[0] in ("card", "line")
    ]
    assert alarms == []


def test_a_short_query_shows_what_the_table_says(run: Runner, real: Library) -> None:
    for query in real.signs.short_queries:
        for text, (shows, ids) in zip(query.typed, judged(run, real, query.typed), strict=True):
            assert shows == query.shows, text
            assert set(ids[:1]) <= set(query.signs), text


def test_words_around_an_emergency_make_it_no_less_urgent(run: Runner, real: Library) -> None:
    signs = real.signs.signs
    phrases = [t for s in signs.values() if s.level == "emergency" for t in s.typed]
    queries = [around.format(text) for around in AROUND for text in phrases]
    lower = [
        (query, told)
        for query, told in zip(queries, judged(run, real, queries), strict=True)
        if _level(signs.get((told[1] or [""])[0])) != "emergency"
    ]
    assert lower == []


@pytest.mark.parametrize(
    ("query", "level"),
    [
        ("chest pian", "emergency"),
        ("cant breath", "emergency"),
        ("suicid", "emergency"),
        ("coughin blood", "emergency"),
        ("CAN'T PEE!", "emergency"),
        ("shingels", "same-day"),
    ],
)
def test_slips_and_signs_between_words_make_no_difference(
    run: Runner, real: Library, query: str, level: str
) -> None:
    ((shows, ids),) = judged(run, real, [query])
    assert (shows, _level(real.signs.signs[ids[0]])) == ("card", level)


@pytest.mark.parametrize(
    "query",
    ["unsteady", "after surgery", "osteoporosis", "pregnant", "knee pain", "sore shoulder",
     "upper back pain", "dead bug", "chest opener", "my back is killing me"],
)  # fmt: skip
def test_a_reason_or_an_exercise_alone_is_no_card(run: Runner, real: Library, query: str) -> None:
    assert judged(run, real, [query])[0][0] != "card"


@pytest.mark.parametrize(
    "query",
    ["suddenly unsteady", "pain after surgery", "osteoporosis sudden back pain",
     "pregnant sudden headache"],
)  # fmt: skip
def test_with_sudden_or_pain_a_reason_is_a_card(run: Runner, real: Library, query: str) -> None:
    assert judged(run, real, [query])[0][0] == "card"


def test_no_name_and_no_search_word_of_an_exercise_or_routine_is_a_card(
    run: Runner, real: Library
) -> None:
    words = [
        *(t for e in real.exercises.values() for t in (e.name, *e.also_called, *e.search_words)),
        *(t for r in real.routines.values() for t in (r.name, *r.search_words)),
    ]
    told = judged(run, real, words)
    assert [(w, t) for w, t in zip(words, told, strict=True) if t[0] == "card"] == []


def _level(sign: Sign | None) -> str | None:
    return sign.level if sign else None
