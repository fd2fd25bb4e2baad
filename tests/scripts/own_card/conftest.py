"""The moves of the real content, as pages have them."""

from tests.scripts.routine.conftest import shelf

__all__ = ["shelf"]
