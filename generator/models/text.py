"""The kinds of text and the base of all shapes."""

import re
import unicodedata
from contextlib import suppress
from datetime import date
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, Strict
from pydantic_core import PydanticCustomError

from generator.models.citations import LINKED_WORDS, without_citations, without_marks
from generator.models.ids import LONGEST_ID, RECORD_ID

T = TypeVar("T")
# A YAML list becomes a tuple; strict mode alone would refuse it.
Listed = Annotated[tuple[T, ...], Strict(strict=False)]

LONGEST_LABEL = 12  # what a home screen shows below an icon
LONGEST_LINE = 120  # letters, as below
LONGEST_SENTENCES = 400
SHORTEST_DESCRIPTION, LONGEST_DESCRIPTION = 50, 160  # what search engines show of a page
LONGEST_PROSE = 10_000  # the longest of the library has 1260
DEEPEST_LIST = 4  # levels
EARLIEST, LATEST = date(1990, 1, 1), date(2099, 12, 31)  # what every file format can hold
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
# What Markdown would take for more than words: in a line, in prose.
MARKUP = re.compile(r"[<>*_\[\]{}|`\\]|^[#+=~-]|^\d+[.)]\s")
PROSE_MARKUP = re.compile(r"[<{}`\\|]|!\[|^ *(?:#|>|=+ *$|-+ *$|-{3})", re.MULTILINE)
LEVELS = re.compile(r"( *)((?:(?:[-+*]|\d+[.)]) +|> *)*)")  # Markdown takes 4 spaces for a level
# Default_Ignorable_Code_Point of Unicode 15.1 (DerivedCoreProperties.txt): signs that a font shows
# as nothing, though Python calls some of them printable. Beside them the braille pattern without
# dots (U+2800).
UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


class Shape(BaseModel):
    """A frozen set of described keys; unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


def refusal(wrong: str, allowed: str) -> PydanticCustomError:
    """Return the error whose message is already in the form that authors see."""
    return PydanticCustomError(
        "content", "{wrong}; {allowed}", {"wrong": wrong, "allowed": allowed}
    )


def hidden_sign(text: str) -> str | None:
    """Say which sign of a text nobody can see, and where; line ends may be there."""
    for line, words in enumerate(text.split("\n"), start=1):
        for letter, sign in enumerate(words, start=1):
            if not sign.isprintable() or UNSEEN.match(sign):
                name = unicodedata.name(sign, "a control sign").lower()
                place = f"line {line}, letter {letter}" if "\n" in text else f"letter {letter}"
                return f"the sign U+{ord(sign):04X} ({name}) at {place}"
    return None


def visible(text: str) -> None:
    """Refuse a text with a sign that nobody can see; line ends may be there."""
    hidden = hidden_sign(text)
    if hidden:
        raise refusal(hidden, "signs that can be seen; type a space anew")


def _plain(text: str, longest: int) -> None:
    if not text.strip() or text != text.strip(" \n") or "\n" in text:
        raise refusal("empty, or spaces or line ends around it", "one line of words")
    if len(text) > longest:
        raise refusal(f"{len(text)} letters", f"at most {longest}")
    markup = MARKUP.search(text)
    if markup:
        raise refusal(f"the sign {markup[0].strip()!r} here", "plain words without markup")


def _label(text: str) -> str:
    visible(text)
    _plain(text, LONGEST_LABEL)
    return text


def _line(text: str) -> str:
    visible(text)
    _plain(text, LONGEST_LINE)
    return text


def sentences(text: str) -> str:
    """Return one line of sentences, which may cite sources, or refuse it."""
    visible(text)
    _plain(without_citations(text), LONGEST_SENTENCES)
    return text


def linked_sentences(text: str) -> str:
    """Return one line of sentences, which may cite sources and link to records, or refuse it."""
    visible(text)
    _plain(without_marks(text), LONGEST_SENTENCES)
    return text


def _not_deep(text: str) -> None:
    for number, line in enumerate(text.split("\n"), start=1):
        levels = LEVELS.match(line)
        if levels and len(levels[1]) // 4 + len(levels[2].split()) > DEEPEST_LIST:
            wrong = f"too many levels of lists at line {number}"
            raise refusal(wrong, f"at most {DEEPEST_LIST} inside each other")


def prose(text: str) -> str:
    """Return a text of paragraphs, lists, emphasis and links to records, or refuse it."""
    if not text.strip():
        raise refusal("no text", "paragraphs, lists, bold words and links to records")
    visible(text)
    if len(text) > LONGEST_PROSE:
        raise refusal(f"{len(text)} letters", f"at most {LONGEST_PROSE}; begin another section")
    _not_deep(text)
    uncited = without_citations(text)
    markup = PROSE_MARKUP.search(uncited)
    if markup:
        allowed = "paragraphs, lists, bold, record links"
        raise refusal(f"the sign {markup[0].strip()!r} here", allowed)
    if re.search(r"[\[\]]", LINKED_WORDS.sub("", uncited)):
        allowed = "[S12], or [words](exercise:ID), routine:ID, guidance:ID"
        raise refusal("brackets that neither cite nor link to a record", allowed)
    return text


def _iso_date(value: object) -> object:
    if isinstance(value, str) and ISO_DATE.fullmatch(value):
        with suppress(ValueError):
            return date.fromisoformat(value)
    return value


def _near(day: date) -> date:
    if not EARLIEST <= day <= LATEST:
        raise refusal(f"the day {day}", f"from {EARLIEST} to {LATEST}")
    return day


Label = Annotated[str, AfterValidator(_label)]
Line = Annotated[str, AfterValidator(_line)]
Sentences = Annotated[str, AfterValidator(sentences)]
LinkedSentences = Annotated[str, AfterValidator(linked_sentences)]
Prose = Annotated[str, AfterValidator(prose)]
RecordId = Annotated[str, Field(pattern=RECORD_ID, max_length=LONGEST_ID)]
SourceId = Annotated[str, Field(pattern=r"^[A-Z][0-9]{2,3}$")]
IsoDate = Annotated[date, BeforeValidator(_iso_date), AfterValidator(_near)]


class Section(Shape):
    """A heading and the text below it."""

    heading: Line = Field(description="Heading in sentence case, no full stop.")
    body: Prose = Field(description="Markdown: paragraphs, lists, bold, `[S12]`, links to records.")
