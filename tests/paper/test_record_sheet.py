import io
import re

import pytest
from pypdf import PdfReader

from generator.content.library import Library
from generator.content.readability import sentences, spoken
from generator.content.walk import named_sources, texts
from generator.paper.record_sheet import record_pdf, record_sheet, reviewable, version
from generator.project import PROJECT

LAYOUT = PROJECT / "templates" / "review" / "record.typ"
# What is no text for readers, or stands elsewhere: words of searches, cues of films, ids, days.
NOT_READ = {"search_words", "cue", "review", "pace"}


def test_every_record_can_be_reviewed(library: Library) -> None:
    assert [*reviewable(library)] == [
        *(("exercise", i) for i in library.exercises),
        *(("routine", i) for i in library.routines),
        *(("guidance", i) for i in library.guidance),
    ]


def test_a_sheet_names_the_record_its_version_and_every_source(library: Library) -> None:
    sheet = record_sheet(library, "exercise", "wrist-bend")
    assert sheet.title == "Hand Sample: “Wrist bend”, to review"
    assert version(library, "exercise", "wrist-bend") in sheet.version
    assert [line.split()[0] for line in sheet.sources] == ["R01", "S01"]


@pytest.mark.parametrize("kind", ["exercise", "routine", "guidance"])
def test_a_sheet_has_every_sentence_of_its_record_and_every_source(
    real: Library, kind: str
) -> None:
    checked = 0
    for key, record in reviewable(real).items():
        if key[0] == kind:
            sheet = record_sheet(real, *key)
            read = " ".join(said.text for one in sheet.parts for row in one.rows for said in row)
            read = " ".join([read, *(one.name for one in sheet.parts)])
            said = [
                spoken(sentence)
                for place, text in texts(record)
                if not NOT_READ & {*place} and spoken(text)[-1:] in {".", "!", "?"}
                for sentence in sentences(text)
            ]
            assert [sentence for sentence in said if sentence not in read] == [], key
            listed = {line.split()[0] for line in sheet.sources}
            assert {source for _, source in named_sources(record)} <= listed, key
            checked += len(said)
    assert checked > 100


@pytest.mark.parametrize(
    ("kind", "record"),
    [("exercise", "wrist-bend"), ("routine", "hand-break"), ("guidance", "check-first")],
)
def test_the_pdf_has_room_to_agree_change_and_sign_at_each_part(
    library: Library, kind: str, record: str
) -> None:
    pdf = record_pdf(library, kind, record, LAYOUT)
    reader = PdfReader(io.BytesIO(pdf))
    text = re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages))
    labels, sheet = library.words.review.labels, record_sheet(library, kind, record)
    for label in (labels.agree, labels.change, labels.sign):
        assert text.count(label) == len(sheet.parts), label
    for label in (labels.name, labels.role, labels.date, labels.signature, labels.missing):
        assert label in text
    marks = sum(said.is_ours for one in sheet.parts for row in one.rows for said in row)
    assert text.count(labels.ours) == 1 + marks > 1
    assert version(library, kind, record) in text
    assert record_pdf(library, kind, record, LAYOUT) == pdf
