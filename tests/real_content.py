"""The real content as a library, without the rules: `rehab check` asks those once in each run."""

import functools

from generator.content.library import Library, complete
from generator.content.load import load
from generator.project import PROJECT


@functools.cache
def real_library() -> Library:
    """Return the library of the real content; what cannot be read fails."""
    draft, problems = load(PROJECT / "content")
    assert problems == []
    return complete(draft)
