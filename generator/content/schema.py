"""What the models allow, as JSON Schema for editors."""

import json
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from generator.models import (
    Exercise,
    Figure,
    Guidance,
    Routine,
    Search,
    Signs,
    Site,
    Sources,
    Vocabulary,
    Words,
)

FILES: Mapping[str, type[BaseModel]] = {
    "exercise": Exercise,
    "figure": Figure,
    "routine": Routine,
    "guidance": Guidance,
    "signs": Signs,
    "site": Site,
    "sources": Sources,
    "vocabulary": Vocabulary,
    "search": Search,
    "words": Words,
}


def schemas() -> Mapping[str, dict[str, Any]]:
    """Return the JSON Schema of each kind of content file."""
    return {name: model.model_json_schema() for name, model in FILES.items()}


def as_json(value: object) -> str:
    """Return JSON in the one form that all our files have."""
    return json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
