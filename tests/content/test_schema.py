from collections.abc import Iterator, Mapping
from typing import Any, get_args

from generator.content.schema import FILES, as_json, schemas
from generator.models.search import PageId
from generator.models.text import Shape


def objects() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield every object of every schema that has keys, with its name."""
    for schema in schemas().values():
        for name, shape in [(schema["title"], schema), *schema.get("$defs", {}).items()]:
            if "properties" in shape:
                yield name, shape


def models(base: type[Shape]) -> Iterator[str]:
    """Yield the name of every shape of ours; tests may make some too."""
    for shape in base.__subclasses__():
        if shape.__module__.startswith("generator."):
            yield shape.__name__
        yield from models(shape)


def test_every_kind_of_content_file_has_a_schema() -> None:
    assert list(schemas()) == [
        "exercise",
        "figure",
        "routine",
        "guidance",
        "signs",
        "site",
        "sources",
        "vocabulary",
        "search",
        "words",
    ]
    assert list(FILES) == list(schemas())


def test_every_object_is_described_and_refuses_unknown_keys() -> None:
    shapes = dict(objects())
    assert shapes.keys() == {*models(Shape)}
    assert [name for name, shape in shapes.items() if not shape.get("description")] == []
    assert [n for n, s in shapes.items() if s.get("additionalProperties") is not False] == []


def test_every_key_is_described() -> None:
    keys = [(n, k, v) for n, shape in objects() for k, v in shape["properties"].items()]
    assert len(keys) > 100
    assert [(name, key) for name, key, value in keys if not value.get("description")] == []


def test_editors_are_offered_the_pages_that_may_have_lay_words() -> None:
    offered = schemas()["search"]["properties"]["pages"]["propertyNames"]
    assert offered == {"enum": [*get_args(PageId)]}


def test_json_has_one_form_whatever_the_order_of_keys() -> None:
    assert as_json({"b": [1], "a": "ü"}) == '{\n "a": "ü",\n "b": [\n  1\n ]\n}\n'
    assert as_json({"a": 1, "b": 2}) == as_json({"b": 2, "a": 1})
