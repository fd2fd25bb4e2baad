"""Says in words what does not fit a model, at the place in the file where it stands."""

from collections.abc import Callable, Mapping
from textwrap import shorten
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.content.library import dotted
from generator.content.problems import Problem, suggestion
from generator.content.source import Location, Node, locate, plain_values

Words = tuple[str, str]  # what is wrong; what is allowed
LONGEST_SHOWN = 60  # letters of a value in a message


def validate(model: type[BaseModel], path: str, tree: Node) -> BaseModel | list[Problem]:
    """Return the record, or every problem of its shape; `path` is the file of the tree."""
    try:
        return model.model_validate(plain_values(tree))
    except ValidationError as error:
        details = _without_consequences(error.errors(include_url=False))
        return [_problem(model, path, tree, detail) for detail in details]


def _without_consequences(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Drop "too short" for a list that only lacks the items that are wrong themselves."""
    places = [detail["loc"] for detail in details]

    def follows(detail: ErrorDetails) -> bool:
        own = detail["loc"]
        inside = any(len(place) > len(own) and place[: len(own)] == own for place in places)
        return detail["type"] == "too_short" and inside

    return [detail for detail in details if not follows(detail)]


def _problem(model: type[BaseModel], path: str, tree: Node, detail: ErrorDetails) -> Problem:
    location: Location = tuple(part for part in detail["loc"] if part != "[key]")
    at = locate(tree, location)
    wrong, allowed = _words(model, location, detail)
    return Problem(path, at.line, at.column, dotted(location), wrong, allowed)


def _words(model: type[BaseModel], location: Location, detail: ErrorDetails) -> Words:
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "content":
        return str(context["wrong"]), str(context["allowed"])
    if kind == "extra_forbidden":
        word = str(location[-1])
        return f"unknown key {word!r}", suggestion(word, _keys(model, location[:-1]))
    if kind == "missing":
        return "missing", "this key must be there"
    if kind == "literal_error":
        choices = str(context["expected"]).replace("' or '", "', '").strip("'").split("', '")
        return f"{detail['input']!r} is not known here", suggestion(str(detail["input"]), choices)
    expected = EXPECTED.get(kind)
    wanted = expected(context) if expected else detail["msg"][0].lower() + detail["msg"][1:]
    return _shown(detail["input"]), wanted


# What is allowed, by the name that pydantic gives to the error.
EXPECTED: Mapping[str, Callable[[dict[str, Any]], str]] = {
    "string_type": lambda _: "write words; put numbers and true or false in quotes",
    "int_type": lambda _: "write a whole number, without quotes",
    "bool_type": lambda _: "write true or false",
    "tuple_type": lambda _: "write a list: one `- item` a line",
    "model_type": lambda _: "write keys and values below it",
    "dict_type": lambda _: "write keys and values below it",
    "date_type": lambda _: "write the day as 2026-11-22",
    "greater_than_equal": lambda context: f"at least {context['ge']:g}",
    "less_than_equal": lambda context: f"at most {context['le']:g}",
    "string_too_long": lambda context: f"at most {context['max_length']} letters",
    "too_short": lambda context: f"at least {context['min_length']} here",
    "string_pattern_mismatch": lambda context: f"must match {context['pattern']}",
}


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "keys and values here"
    if isinstance(value, list | tuple):
        return f"a list of {len(value)} here"
    if value is None:
        return "nothing here"
    return shorten(repr(value), LONGEST_SHOWN)


def _keys(model: type[BaseModel], location: Location) -> list[str]:
    """Return the keys that the model allows at a place."""
    for part in ("root", *location):
        if isinstance(part, str) and part in model.model_fields:
            model = _inner(model.model_fields[part].annotation) or model
    return list(model.model_fields)


def _inner(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    models = (_inner(argument) for argument in get_args(annotation))
    return next((model for model in models if model), None)
