"""Rules about the words of the catalogue."""

from collections.abc import Iterator, Mapping

from babel import UnknownLocaleError

from generator.content.library import Draft
from generator.content.problems import Problem
from generator.content.source import Location
from generator.models.text import Shape
from generator.models.words.phrases import Counted, categories


def the_language_has_plural_forms(draft: Draft) -> Iterator[Problem]:
    """The language of the site is one whose plural forms CLDR knows."""
    if draft.site and not _forms(draft):
        wrong = f"no language {draft.site.record.language!r}"
        yield draft.site.problem(("language",), wrong, "one that CLDR knows, as en")


def counted_phrases_have_every_form(draft: Draft) -> Iterator[Problem]:
    """A phrase about a number has a form for each plural category of the site's language."""
    for place, phrase in _counted(draft.words.record) if draft.words else ():
        missing = [name for name in _forms(draft) if not getattr(phrase, name)]
        if missing and draft.words:
            allowed = f"{', '.join(_forms(draft))} in this language"
            yield draft.words.problem(place, f"no form for {', '.join(missing)}", allowed)


def _forms(draft: Draft) -> tuple[str, ...]:
    """Return the plural categories of the site's language; none while it is not known."""
    try:
        return categories(draft.site.record.language) if draft.site else ()
    except UnknownLocaleError:
        return ()


def _counted(words: object, place: Location = ()) -> Iterator[tuple[Location, Counted]]:
    if isinstance(words, Counted):
        yield place, words
    elif isinstance(words, Shape):
        for name in type(words).model_fields:
            yield from _counted(getattr(words, name), (*place, name))
    elif isinstance(words, Mapping):
        for name, inner in words.items():
            yield from _counted(inner, (*place, name))
