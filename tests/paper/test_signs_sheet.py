import io
import re

from pypdf import PdfReader

from generator.content.library import Library
from generator.paper.signs_sheet import ReviewedSign, signs_pdf, signs_sheet
from generator.project import PROJECT

LAYOUT = PROJECT / "templates" / "review" / "signs.typ"


def signs(library: Library) -> dict[str, ReviewedSign]:
    """Return every sign of the sheet by its id."""
    groups = [group for level in signs_sheet(library).levels for group in level.groups]
    return {sign.id: sign for group in groups for sign in group.signs}


def test_a_sign_has_all_that_we_say_of_it_and_where_that_is_from(library: Library) -> None:
    found = signs(library)
    assert found["no-breath"] == ReviewedSign(
        id="no-breath",
        text="You cannot breathe",
        more="or you gasp",
        details=("Blue lips count too.", "So do blue nails."),
        action="Sit down and call 112 now.",
        stop="Stop. Call 112.",
        lifts=(),
        vouched=("Sources: S01",),
        note="",
    )
    assert found["hot-hand"].lifts == (
        "If you shiver too: Call 112 now.",
        "If the red grows: Go to an eye department.",
    )
    assert found["hot-hand"].vouched == (
        "Sources: none.",
        "Our own choice: how soon it needs care, what to do.",
    )
    assert found["hot-hand"].note.startswith("The two sources of this sample do not agree.")


def test_levels_come_by_urgency_with_what_is_said_of_all_their_signs(library: Library) -> None:
    sheet = signs_sheet(library)
    assert [level.name for level in sheet.levels] == ["Emergency", "Today", "Book", "Good to know"]
    assert sheet.levels[0].says == ("Do not wait.", "At once.", "Stop. Call 112.")
    assert set(signs(library)) == set(library.signs.signs)


def test_the_sources_that_signs_name_are_listed(library: Library) -> None:
    named = {source for sign in library.signs.signs.values() for source in sign.sources}
    listed = signs_sheet(library).sources
    assert [line.split()[0] for line in listed] == sorted(named) == ["R01", "S01"]
    assert "A hand clinic" in listed[1]


def test_the_sheet_has_room_to_agree_change_and_sign_at_each_sign(library: Library) -> None:
    reader = PdfReader(io.BytesIO(signs_pdf(library, LAYOUT)))
    text = re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages))
    labels, count = library.words.review.labels, len(library.signs.signs)
    for label in (labels.agree, labels.change, labels.sign):
        assert text.count(label) == count, label
    for sign in library.signs.signs.values():
        assert sign.text in text
    for label in (labels.name, labels.role, labels.date, labels.signature, labels.missing):
        assert label in text
    assert signs_pdf(library, LAYOUT) == signs_pdf(library, LAYOUT)
