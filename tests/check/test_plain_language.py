from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.plain_language import (
    ENOUGH,
    HARDEST,
    LEAST_MEAN,
    MOST_MEAN,
    MOST_SHORT,
    no_sentence_begins_with_and,
    records_read_easily,
    sentences_are_neither_cut_nor_drawn_out,
    short_sentences_are_joined,
    steps_are_short,
)
from generator.content.load import load
from generator.content.readability import LONG, SHORT, grade, readable

Edit = Callable[[str, str, str], None]
FIST = "exercises/fist.yml"
REST = "guidance/rest.yml"
TEXTS = [
    (FIST, "You close your hand and open it.", "summary"),
    (FIST, "Make a fist.", "steps.1.text"),
    ("routines/hand-break.yml", "Slowly today.", "steps.1.note"),
    (REST, "A short topic.", "summary"),
]
FINE, TOO_LONG = (" ".join(["Go", *["on"] * (n - 1)]) + "." for n in (LONG, LONG + 1))
HARD = (
    "Immobilisation necessitates considerable deliberation regarding inevitable deconditioning, "
    "functional deterioration and psychological consequences."
)


def told(rule: Rule, content: Path) -> list[tuple[str, str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), p.field, p.wrong) for p in rule(draft)]


@pytest.mark.parametrize("text", [FINE, f"{FINE} {FINE} [S01]", f"{FINE} Stop there."])
def test_a_sentence_of_20_words_is_no_long_step(content: Path, edit: Edit, text: str) -> None:
    edit(FIST, "text: Make a fist.", f"text: {text}")
    assert told(steps_are_short, content) == []


def test_each_longer_sentence_of_each_step_is_told(content: Path, edit: Edit) -> None:
    edit("exercises/wrist-bend.yml", "Sit at a table.", f"{FINE} {TOO_LONG} [S01] {TOO_LONG}")
    edit("exercises/wrist-bend.yml", "Let go slowly.", TOO_LONG)
    wrong = "a sentence of 21 words"
    assert told(steps_are_short, content) == [
        ("exercises/wrist-bend.yml", field, wrong)
        for field in ("steps.1.text", "steps.1.text", "steps.5.text")
    ]


@pytest.mark.parametrize(
    ("file", "old"),
    [
        (FIST, "You close your hand and open it."),
        (FIST, "Do it in bed."),
        ("routines/hand-break.yml", "Slowly today."),
        ("guidance/rest.yml", "A short topic."),
    ],
)
def test_a_text_that_nobody_reads_while_moving_may_be_longer(
    content: Path, edit: Edit, file: str, old: str
) -> None:
    edit(file, old, TOO_LONG)
    assert told(steps_are_short, content) == []


@pytest.mark.parametrize(
    ("file", "old"),
    [
        (FIST, "You close your hand and open it."),
        ("routines/fist-weeks.yml", "A little more each week."),
        ("guidance/rest.yml", "A short topic."),
    ],
)
def test_a_record_of_any_kind_that_is_hard_to_read_is_refused(
    content: Path, edit: Edit, file: str, old: str
) -> None:
    assert told(records_read_easily, content) == []
    edit(file, old, f"{HARD} {HARD}")
    [(path, field, wrong)] = told(records_read_easily, content)
    assert (path, field) == (file, "")
    assert wrong.startswith("reads at grade ")
    assert float(wrong.rsplit(" ", 1)[1]) > HARDEST


def test_a_record_is_judged_as_a_whole(content: Path, edit: Edit) -> None:
    edit("guidance/rest.yml", "A short topic.", f"{HARD} {' '.join(['We sit and rest.'] * 12)}")
    assert grade([HARD]) > HARDEST
    assert told(records_read_easily, content) == []


def test_a_name_is_not_read_as_a_sentence(content: Path, edit: Edit) -> None:
    edit("guidance/rest.yml", "name: Rest", f"name: {HARD[:90].strip()}")
    assert told(records_read_easily, content) == []


def test_grade_8_is_the_most_and_not_yet_too_much(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert HARDEST == 8
    draft, _ = load(content)
    rest = grade(text for _, text in readable(draft.guidance["rest"].record))
    for limit, expected in ((rest, 0), (rest - 0.01, 1)):
        monkeypatch.setattr("generator.check.plain_language.HARDEST", limit)
        problems = [p for p in records_read_easily(draft) if p.path.endswith("rest.yml")]
        assert len(problems) == expected


def test_the_rules_as_authors_read_them_name_the_limits_that_hold() -> None:
    assert f"at most {LONG} words" in (steps_are_short.__doc__ or "")
    assert f"more than {HARDEST} years" in (records_read_easily.__doc__ or "")
    assert f"have {LEAST_MEAN} to {MOST_MEAN} words" in (
        sentences_are_neither_cut_nor_drawn_out.__doc__ or ""
    )
    assert f"has {ENOUGH} words" in (sentences_are_neither_cut_nor_drawn_out.__doc__ or "")
    assert f"At most {MOST_SHORT} sentences in a row have fewer than {SHORT} words" in (
        short_sentences_are_joined.__doc__ or ""
    )


def of_words(*lengths: int) -> str:
    """Return sentences with so many words."""
    return " ".join(" ".join(["Go", *["on"] * (n - 1)]) + "." for n in lengths)


@pytest.mark.parametrize(
    ("lengths", "mean"),
    [
        ([8] * 15, None),
        ([8] * 14 + [7, 7], "7.88"),
        ([15] * 8, None),
        ([15] * 7 + [16], "15.12"),
        ([4] * 29, None),
        ([4] * 30, "4.00"),
        ([4, 12] * 8, None),
    ],
)
def test_the_mean_of_a_record_of_120_words_is_8_to_15(
    content: Path, edit: Edit, lengths: list[int], mean: str | None
) -> None:
    edit(REST, "summary: A short topic.", "summary: none")
    edit(REST, "key_points: ['Rest a little. [own]']", f"key_points: ['{of_words(*lengths)}']")
    edit(REST, "often_said: Only rest helps.", "often_said: none")
    edit(REST, "found: We found nothing that says so. [own]", "found: none")
    wrong = [] if mean is None else [(REST, "", f"{mean} words a sentence in the mean")]
    assert told(sentences_are_neither_cut_nor_drawn_out, content) == wrong


@pytest.mark.parametrize(("file", "old", "field"), TEXTS)
def test_a_third_short_sentence_in_a_row_is_told_once(
    content: Path, edit: Edit, file: str, old: str, field: str
) -> None:
    edit(file, old, f"{of_words(4, 4)} [own] {of_words(5, 4, 4)}")
    assert told(short_sentences_are_joined, content) == []
    edit(file, f"{of_words(4, 4)} [own]", of_words(4, 4, 4, 4))
    wrong = "4 sentences in a row with fewer than 5 words"
    assert told(short_sentences_are_joined, content) == [(file, field, wrong)]


@pytest.mark.parametrize(("file", "old", "field"), TEXTS)
def test_a_sentence_that_begins_with_and_is_told(
    content: Path, edit: Edit, file: str, old: str, field: str
) -> None:
    edit(file, old, "Sit, and then rest. And go on, until it is enough and you are glad. Rest.")
    wrong = "'And go on, until it is enough and ...' begins with 'And'"
    assert told(no_sentence_begins_with_and, content) == [(file, field, wrong)]


def test_words_that_people_search_for_may_begin_so(content: Path, edit: Edit) -> None:
    edit("exercises/wrist-bend.yml", "search_words: [", "search_words: [and so on, ")
    assert told(no_sentence_begins_with_and, content) == []
