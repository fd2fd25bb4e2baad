"""The reference for authors: every key of every file, every rule, and the schemas beside it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.check import RULES
from generator.content.schema import as_json, schemas
from generator.write import write_file


def reference() -> str:
    """Return the authors' reference: every key of every file, then every rule, as Markdown."""
    return "\n".join([*_keys(), *_rules()]) + "\n"


def author_files() -> Mapping[str, str]:
    """Return the files for authors by their path in the content folder."""
    files = {f"schema/{name}.json": as_json(schema) for name, schema in schemas().items()}
    return {**files, "FIELDS.md": reference()}


def write_schemas(content: Path) -> list[Path]:
    """Write the files for authors and return their paths."""
    files = author_files()
    for name, text in files.items():
        write_file(content / name, text.encode())
    return [content / name for name in files]


def _keys() -> Iterator[str]:
    yield "# Every key of every content file"
    yield ""
    yield "Made by `rehab schema` from the models; do not edit by hand."
    seen: set[str] = set()
    for schema in schemas().values():
        for name, shape in [(schema["title"], schema), *schema.get("$defs", {}).items()]:
            if name not in seen and "properties" in shape:
                yield from _table(name, shape)
            seen.add(name)


def _table(name: str, shape: Mapping[str, Any]) -> Iterator[str]:
    required = shape.get("required", [])
    yield from ("", f"## {name}", "", shape.get("description", ""), "")
    yield from ("| key | must be there | what it holds | meaning |", "| --- | --- | --- | --- |")
    for key, value in shape["properties"].items():
        must = "yes" if key in required else ""
        yield f"| `{key}` | {must} | {_holds(value)} | {value.get('description', '')} |"


def _holds(value: Mapping[str, Any]) -> str:
    if "$ref" in value:
        return str(value["$ref"]).rsplit("/", 1)[-1]
    if "enum" in value or "const" in value:
        return ", ".join(f"`{choice}`" for choice in value.get("enum", [value.get("const")]))
    if "anyOf" in value:
        return next(_holds(v) for v in value["anyOf"] if v.get("type") != "null")
    if value.get("type") == "array":
        return f"list of {_holds(value['items'])}"
    if value.get("type") == "object":
        inner = [*value.get("patternProperties", {}).values(), value.get("additionalProperties")]
        return f"{_holds(next(filter(None, inner), {}))} by id"
    return TYPES.get(value.get("format") or value.get("type", ""), "text")


TYPES = {"integer": "whole number", "number": "number", "boolean": "true or false", "date": "day"}


def _rules() -> Iterator[str]:
    yield from ("", "## Rules across files", "")
    for rule in RULES:
        yield f"- {rule.__doc__}"
