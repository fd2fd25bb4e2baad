"""A library whose every text is an attack, made from one whose texts are harmless."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, get_type_hints

from pydantic import BaseModel

from generator.content.library import Library
from generator.models import Words
from generator.models.citations import CITATION_OR_OWN
from generator.models.text import Line
from tests.attacks.corpus import ADDRESS, EMPHASIS
from tests.attacks.keys import PLAIN, Leaf, leaves, models_in

HOME = "https://hands.example/"  # of the sample: the address of a site must be one
LONGEST = 60  # letters of an attack beside all others in one text
LINE = Leaf(Line, is_key=False)  # what words and captions are, beside their gaps
EMPHATIC = {*"*_`~"}
Change = Callable[[str, str, int, Leaf], str]


@dataclass(frozen=True)
class Given:
    """A text as it was given: at which key, and where among words (`words.frame.menu`)."""

    key: str
    place: str
    text: str


def kind_of(leaf: Leaf) -> str | None:
    """Return how a text may be given anew; None where the rules let no attack pass."""
    if not leaf.accepted:
        return None
    if leaf.refusal("https://x.example/{page}") is None and leaf.refusal(PLAIN):
        return "report" if leaf.refusal("https://x.example/a") else "address"
    return "prose" if leaf.refusal(f"{PLAIN}\n\n- {PLAIN}") is None else "text"


@dataclass
class Changing:
    """Gives every text of a library anew, numbered, and remembers what it gave."""

    change: Change
    kept: frozenset[str] = frozenset()
    given: list[Given] = field(default_factory=list)

    def library(self, old: Library) -> Library:
        """Return the library with other texts."""
        names = Library.__dataclass_fields__
        return replace(old, **{name: self.value(getattr(old, name), None, name) for name in names})

    def value(self, old: Any, hint: Any, key: str) -> Any:
        """Return the value with other texts; those that are not there get one too."""
        if isinstance(old, BaseModel):
            return self.words(old, key, key) if isinstance(old, Words) else self.model(old)
        texts = [leaf for leaf in leaves(hint) if not leaf.is_key and leaf.accepted]
        if isinstance(old, Mapping):
            return {name: self.value(inner, hint, key) for name, inner in old.items()}
        if isinstance(old, tuple) and (old or not texts):
            return tuple(self.value(inner, hint, key) for inner in old)
        if not texts or key in self.kept or models_in(hint):
            return old
        if old == ():
            return (self.value("", hint, key),)
        text = self.change(kind_of(texts[0]) or "", old or "", len(self.given), texts[0])
        self.given.append(Given(key, key, text))
        return text

    def model(self, old: BaseModel) -> BaseModel:
        """Return a record, or a part of one, with other texts."""
        kind = type(old)
        hints = get_type_hints(kind, include_extras=True)
        values = {
            name: self.value(getattr(old, name), hints[name], f"{kind.__name__}.{name}")
            for name in kind.model_fields
        }
        return kind.model_construct(**values)

    def words(self, old: Any, key: str, place: str) -> Any:
        """Return words with more behind each, because what they have must stay: gaps, links."""
        if isinstance(old, BaseModel):
            kind = type(old)
            inner = {
                name: self.words(getattr(old, name), f"{kind.__name__}.{name}", f"{place}.{name}")
                for name in kind.model_fields
            }
            return kind.model_construct(**inner)
        if isinstance(old, Mapping):
            return {name: self.words(one, key, f"{place}.{name}") for name, one in old.items()}
        if isinstance(old, tuple):
            return tuple(self.words(one, key, place) for one in old)
        if not isinstance(old, str):
            return old
        added = self.change("words", old, len(self.given), LINE)
        own = re.sub(r"\A.* (?=n[0-9]{4})", "", added, flags=re.DOTALL)
        self.given.append(Given(key, place, own))
        return added


def attacked(first: Sequence[str], signs: str, many: int | None = None) -> Change:
    """Return what gives texts: a number, and `signs` with what the rules of a text let pass.

    Texts begin with each of `first` in turn; `many` is how many attacks one may have, all by
    default. Each text has others, so that a few a text are all of them on all pages.
    """

    def change(kind: str, old: str, number: int, leaf: Leaf) -> str:
        if kind in ("address", "report"):
            return _address(kind, old, number) if signs else old
        begin, more = first[number % len(first)], ""
        if signs:
            passing = [*_passing(kind, leaf)]
            turn = number * (many or 0) % len(passing)
            more = f" {' '.join((passing * 2)[turn:][: many or len(passing)])}"
        if kind == "words":
            own = re.sub("[{}]", "", signs + more)  # braces are gaps; no rule lets others pass
            begin = "" if "\n" in old else begin  # lists are what a passage may have
            return f"{begin}{old.strip()} n{number:04}{own}"
        marks = "".join(mark[0] for mark in CITATION_OR_OWN.finditer(old))
        begin = "# " if begin and kind == "prose" else begin  # lists are what prose may have
        text = f"{begin}n{number:04}{signs}{more}"
        if kind == "prose":
            return f"{text}{marks}\n\n{old}"
        return f"{text}{EMPHASIS if signs else ''}{marks}"

    return change


def _address(kind: str, old: str, number: int) -> str:
    if old == HOME:
        return old
    return f"{ADDRESS}{'{page}' if kind == 'report' else ''}{number}"


def _passing(kind: str, leaf: Leaf) -> Iterator[str]:
    """Yield the attacks that may stand in one line with others; prose may have emphasis."""
    for text in leaf.accepted:
        if (
            len(text) <= LONGEST
            and "\n" not in text
            and not (kind == "prose" and EMPHATIC & {*text})
        ):
            yield text
