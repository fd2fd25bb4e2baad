"""Every key of every model that holds text, found by looking at the models, and what it refuses."""

import functools
import importlib
import pkgutil
import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from generator import models
from generator.models.text import Shape
from tests.attacks.corpus import ATTACKS

NO_GAPS = re.compile(r"no gap in braces; allowed: (\{.*)")
PLAIN = "An ordinary text"


@dataclass(frozen=True)
class Leaf:
    """A text somewhere in the type of a key; `is_key` if the text is the key of a table itself."""

    rules: Any
    is_key: bool

    def refusal(self, text: str) -> str | None:
        """Return why the rules refuse a text, or None; gaps that it must have are put behind it."""
        reason = refusal(self.rules, text)
        gaps = NO_GAPS.match(reason or "")
        return refusal(self.rules, f"{text} {gaps[1].replace(',', '')}") if gaps else reason

    @functools.cached_property
    def refusals(self) -> Mapping[str, str | None]:
        """Return each attack with why the rules refuse it, or None."""
        return {text: self.refusal(text) for text in ATTACKS}

    @functools.cached_property
    def accepted(self) -> tuple[str, ...]:
        """Return the attacks that the rules let pass."""
        return tuple(text for text, reason in self.refusals.items() if reason is None)


def refusal(rules: Any, text: str) -> str | None:
    """Return why a type refuses a text, or None."""
    try:
        judge(rules).validate_python(text)
    except ValidationError as error:
        return error.errors(include_url=False, include_input=False)[0]["msg"]
    return None


@functools.cache
def judge(rules: Any) -> TypeAdapter[Any]:
    """Return what validates a type."""
    return TypeAdapter(rules)


def shapes() -> tuple[type[Shape], ...]:
    """Return every model there is, whether a file of content reaches it or not."""
    for module in pkgutil.walk_packages(models.__path__, f"{models.__name__}."):
        importlib.import_module(module.name)
    found = [Shape]
    for shape in found:
        found += [under for under in shape.__subclasses__() if under not in found]
    return tuple(shape for shape in found[1:] if shape.__module__.startswith(models.__name__))


@functools.cache
def keys() -> Mapping[str, tuple[Leaf, ...]]:
    """Return every key with text in it as `Model.field`, with each kind of text in it."""
    found = {
        f"{shape.__name__}.{name}": leaves(hint)
        for shape in shapes()
        for name, hint in get_type_hints(shape, include_extras=True).items()
        if name in shape.model_fields
    }
    return {place: texts for place, texts in found.items() if texts}


@functools.cache
def leaves(hint: Any) -> tuple[Leaf, ...]:
    """Return every text in a type."""
    return tuple(_leaves(hint, is_key=False))


def _leaves(hint: Any, *, is_key: bool) -> Iterator[Leaf]:
    if is_text(hint):
        yield Leaf(hint, is_key)
    elif get_origin(hint) is not typing.Literal:
        inner = get_args(hint)[:1] if get_origin(hint) is typing.Annotated else get_args(hint)
        is_table = isinstance(get_origin(hint), type) and issubclass(get_origin(hint), Mapping)
        for place, part in enumerate(inner):
            yield from _leaves(part, is_key=is_key or (is_table and place == 0))


def is_text(hint: Any) -> bool:
    """Say whether a type is text with its rules and nothing else."""
    return hint in (str, Any) or (get_origin(hint) is typing.Annotated and get_args(hint)[0] is str)


def models_in(hint: Any) -> tuple[type[Shape], ...]:
    """Return the models in a type, which have keys of their own."""
    if isinstance(hint, type) and issubclass(hint, Shape):
        return (hint,)
    return tuple(model for part in get_args(hint) for model in models_in(part))
