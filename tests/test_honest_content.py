"""The real content is honest: each claim vouched for, nothing promised, all easy to read."""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any, TypeVar

import pytest
from pydantic import BaseModel

from generator.author.report import grades
from generator.check.honesty import guidance_claims_are_vouched_for, nothing_is_promised
from generator.content.library import Draft, Entry, dotted
from generator.content.load import load
from generator.content.readability import blocks, sentences
from generator.content.source import Location
from generator.content.walk import texts
from generator.models import Guidance
from generator.models.citations import CITATION, CITATION_OR_OWN
from generator.project import PROJECT
from generator.publish.worker import BEGINS
from generator.site.facts import WORKER

CONTENT = PROJECT / "content"
TOPICS = sorted(path.stem for path in (CONTENT / "guidance").glob("*.yml"))
R = TypeVar("R", bound=BaseModel)
OFTEN = 3  # pages; what more of them say of trials is said once, in the vocabulary
CLAIMS = {
    "key_points",
    "lead",
    "signs",
    "body",
    "found",
    "cautions",
}  # the keys below which topics claim


@dataclass(frozen=True)
class Passage:
    """A paragraph of a topic, with the list that it leads into."""

    topic: Entry[Guidance]
    place: Location
    text: str

    def without_marks(self) -> Entry[Guidance]:
        """Return the topic with this passage saying the same, but vouched for by nobody."""
        data = self.topic.record.model_dump(mode="json", exclude_none=True)
        *outer, last = self.place
        inner: Any = data
        for key in outer:
            inner = inner[key]
        paragraphs = blocks(inner[last])
        paragraphs[paragraphs.index(self.text)] = CITATION_OR_OWN.sub("", self.text)
        inner[last] = "\n\n".join(paragraphs)
        return replace(self.topic, record=Guidance.model_validate(data))


@pytest.fixture(scope="module")
def draft() -> Draft:
    draft, problems = load(CONTENT)
    assert problems == []
    return draft


def passages(draft: Draft) -> Iterator[Passage]:
    """Yield every passage of every topic in which somebody vouches for a claim."""
    for topic in draft.guidance.values():
        for place, text in texts(topic.record):
            if CLAIMS & set(place):
                of_place = (Passage(topic, place, block) for block in blocks(text))
                yield from (passage for passage in of_place if CITATION_OR_OWN.search(passage.text))


@pytest.mark.parametrize("topic", TOPICS)
def test_every_passage_of_every_topic_needs_its_marks(draft: Draft, topic: str) -> None:
    checked = 0
    for passage in (passage for passage in passages(draft) if passage.topic.id == topic):
        alone = replace(draft, guidance={topic: passage.without_marks()})
        told = [(p.path, p.field) for p in guidance_claims_are_vouched_for(alone)]
        place = (passage.topic.path, dotted(passage.place))
        assert told == [place], passage.text
        checked += len(told)
    assert checked >= 10


def test_many_passages_have_a_single_mark(draft: Draft) -> None:
    single = [
        passage for passage in passages(draft) if len(CITATION_OR_OWN.findall(passage.text)) == 1
    ]
    assert len(single) > 150


def saying(entry: Entry[R], text: str) -> Mapping[str, Entry[R]]:
    """Return a record alone, with this text in place of its summary."""
    record = entry.record.model_copy(update={"summary": text})
    return {entry.id: replace(entry, record=record)}


def test_every_promise_would_be_found_in_a_record_of_every_kind(draft: Draft) -> None:
    assert draft.vocabulary
    assert list(nothing_is_promised(draft)) == []
    exercise, routine, topic = (
        draft.exercises["cat-cow"],
        draft.routines["starter"],
        draft.guidance["walking"],
    )
    promises = draft.vocabulary.record.promises
    assert len(promises) >= 20
    for promise in promises:
        for text in (f"It {promise} now.", f"{promise.upper()}, now.", f"Now, “{promise}”"):
            planted = replace(
                draft,
                exercises=saying(exercise, text),
                routines=saying(routine, text),
                guidance=saying(topic, text),
            )
            told = [(p.path, p.field, p.wrong.casefold()) for p in nothing_is_promised(planted)]
            assert told == [
                (entry.path, "summary", f"{promise.casefold()!r} promises")
                for entry in (exercise, routine, topic)
            ]


def test_every_exercise_says_what_was_tested_and_pages_repeat_no_finding(draft: Draft) -> None:
    exercises = draft.exercises.values()
    assert [entry.id for entry in exercises if not entry.record.tested] == []
    said = Counter(
        sentence
        for entry in exercises
        for finding in entry.record.evidence
        for sentence in sentences(finding)
    )
    assert [sentence for sentence, times in said.items() if times > OFTEN] == []


def test_half_of_the_records_read_at_grade_6_or_easier_and_none_above_8(draft: Draft) -> None:
    years = [record.years for record in grades(draft)]
    assert len(years) == len(list(draft.entries())) > 0
    assert median(years) <= 6
    assert max(years) <= 8


@pytest.mark.exhaustive  # each run has the rule itself, in tests/check/test_honesty.py
def test_a_build_refuses_content_from_which_one_citation_is_taken(
    draft: Draft, tmp_path: Path
) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("The old site.", encoding="utf-8")
    (site / WORKER).write_text(BEGINS, encoding="utf-8")  # so a build knows it for its own
    points = [passage for passage in passages(draft) if passage.place[0] == "key_points"]
    cited = next(
        p for p in points if CITATION.search(p.text) and len(CITATION_OR_OWN.findall(p.text)) == 1
    )
    path = tmp_path / cited.topic.path.removeprefix(f"{PROJECT.as_posix()}/")
    text = path.read_text("utf-8")
    assert text.count(cited.text) == 1
    path.write_text(text.replace(cited.text, CITATION_OR_OWN.sub("", cited.text)), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "generator", "build"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    problem, last = run.stderr.splitlines()
    assert run.returncode == 1
    assert problem.startswith(f"content/guidance/{cited.topic.id}.yml:")
    assert f"{dotted(cited.place)}: nobody vouches for " in problem
    assert last == "1 problem(s); nothing was changed."
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["content", "site"]
    assert sorted(path.name for path in site.iterdir()) == ["index.html", WORKER]
    assert (site / "index.html").read_text("utf-8") == "The old site."
