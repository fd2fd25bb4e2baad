"""The kinds of text in the catalogue of words, with gaps: `{query}` is filled by the generator.

What may stand in a gap is decided here, so that a translator may move a gap and never invent one.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Literal, cast, get_args

from babel import Locale
from pydantic import AfterValidator, Field

from generator.models.search import PageId
from generator.models.text import LONGEST_PROSE, LONGEST_SENTENCES, Shape, prose, refusal, visible

Side = Literal["left", "right", "both"]
Category = Literal["zero", "one", "two", "few", "many", "other"]  # of CLDR, for plural forms
CATEGORIES: tuple[Category, ...] = ("zero", "one", "two", "few", "many", "other")
GAP = re.compile(r"\{([^{}]*)\}")
MARKUP = re.compile(r"[<>*\[\]{}|`\\]")  # an underscore is a gap for a pen, on cards
PAGE_LINK = re.compile(rf"\[([^\[\]]+)\]\(page:(?:{'|'.join(get_args(PageId))})\)")
SPACES = re.compile(r"^\s|\s$|\n")


def gaps(*names: str) -> AfterValidator:
    """Return the check of a phrase: one line of plain words that has each of these gaps."""
    return AfterValidator(lambda text: _phrase(text, names))


def passage(*names: str) -> AfterValidator:
    """Return the check of a text with paragraphs, lists and links that has each of these gaps."""
    return AfterValidator(lambda text: _passage(text, names))


def counted(*names: str) -> AfterValidator:
    """Return the check of a `Counted` phrase: each form has these gaps, and may have `{count}`."""
    return AfterValidator(lambda forms: _counted(forms, names))


def sided(*names: str) -> AfterValidator:
    """Return the check of a `Sided` phrase: the words for each side have these gaps."""
    return AfterValidator(lambda words: _sided(words, names))


def every(names: object) -> AfterValidator:
    """Return the check of a mapping: it has words for each name that a `Literal` allows."""
    return AfterValidator(lambda words: _every(words, get_args(names)))


Phrase = Annotated[str, gaps()]
Passage = Annotated[str, passage()]
Form = Annotated[str, Field(max_length=LONGEST_SENTENCES)]


class Counted(Shape):
    """A phrase about a number: a form for each plural category of CLDR that the language has."""

    zero: Form | None = Field(None, description="For the category zero, where a language has it.")
    one: Form | None = Field(None, description="For the category one: in English, exactly 1.")
    two: Form | None = Field(None, description="For the category two.")
    few: Form | None = Field(None, description="For the category few.")
    many: Form | None = Field(None, description="For the category many.")
    other: Form = Field(description="For all other numbers; `{count}` is the number.")

    def of(self, number: int, language: str, **more: object) -> str:
        """Return the form for a number, filled; `language` is an ISO 639 code of two letters."""
        return self.between(number, None, language, "", **more)

    def between(
        self, low: int, high: int | None, language: str, joined: str, **more: object
    ) -> str:
        """Return the form for a range, as `joined` writes it ("{low} to {high}"); it may be open.

        CLDR lets the end of a range decide its form, in all languages that have been looked at.
        """
        count = joined.format(low=low, high=high) if high else str(low)
        form = getattr(self, category(high or low, language)) or self.other
        return str(form.format(count=count, **more))


class Sided(Shape):
    """A phrase about one side of the body, about the other, and about both at once."""

    left: Form = Field(description="On the person's own left.")
    right: Form = Field(description="On the person's own right.")
    both: Form = Field(description="On both sides.")

    def of(self, side: Side) -> str:
        """Return the words for a side, with their gaps."""
        return {"left": self.left, "right": self.right, "both": self.both}[side]


def category(number: int, language: str) -> Category:
    """Return the plural category of a number by CLDR; `babel.UnknownLocaleError` if unknown."""
    return cast("Category", Locale.parse(language).plural_form(number))


def categories(language: str) -> tuple[Category, ...]:
    """Return the plural categories that a language has; `babel.UnknownLocaleError` if unknown."""
    own = {*Locale.parse(language).plural_form.tags, "other"}  # `tags` leaves out what is left over
    return tuple(name for name in CATEGORIES if name in own)


def _phrase(text: str, names: Iterable[str]) -> str:
    visible(text)
    if not text.strip() or SPACES.search(text):
        raise refusal("empty, or spaces or line ends around it", "one line of words")
    if len(text) > LONGEST_SENTENCES:
        raise refusal(f"{len(text)} letters", f"at most {LONGEST_SENTENCES}")
    _has_gaps(text, names)
    sign = MARKUP.search(GAP.sub("", text))
    if sign:
        raise refusal(f"the sign {sign[0]!r} here", "plain words without markup")
    return text


def _passage(text: str, names: Iterable[str]) -> str:
    _has_gaps(text, names)
    if len(text) > LONGEST_PROSE:
        raise refusal(f"{len(text)} letters", f"at most {LONGEST_PROSE}")
    words = PAGE_LINK.sub(r"\1", GAP.sub("0", text))
    if re.search(r"[\[\]]", words):
        allowed = f"[words](page:ID) with one of {', '.join(get_args(PageId))}"
        raise refusal("brackets that do not link to a page", allowed)
    prose(words)
    return text


def _counted(forms: Counted, names: Iterable[str]) -> Counted:
    for text in (getattr(forms, name) for name in CATEGORIES):
        if text is not None:
            _phrase(text, [*names, "count"] if "{count}" in text else names)
    return forms


def _sided(words: Sided, names: Iterable[str]) -> Sided:
    for side in get_args(Side):
        _phrase(words.of(side), names)
    return words


def _every(words: Mapping[str, object], names: Iterable[str]) -> Mapping[str, object]:
    missing = [name for name in names if name not in words]
    if missing:
        raise refusal(f"no words for {', '.join(missing)}", "words for each of the known names")
    return words


def _has_gaps(text: str, names: Iterable[str]) -> None:
    wanted, there = sorted(names), sorted(GAP.findall(text))
    if set(wanted) != set(there):
        allowed = ", ".join(f"{{{name}}}" for name in wanted) or "no gap in braces"
        shown = ", ".join(f"{{{name}}}" for name in there) or "no gap in braces"
        raise refusal(shown, f"allowed: {allowed}")
