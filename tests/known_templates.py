"""Templates that one process compiles once: most builds of the tests have the same."""

from typing import Any

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """Keeps what was compiled in memory; a template of another text is another one."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.kept: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what was compiled of the very text."""
        if kept := self.kept.get((bucket.key, bucket.checksum)):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        self.kept[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


def knowing() -> type[Environment]:
    """Return environments that compile only what none of their kind has compiled."""
    compiled = {escapes: Compiled() for escapes in (True, False)}

    class Known(Environment):
        def __init__(self, **options: Any) -> None:
            super().__init__(**options, bytecode_cache=compiled[options["autoescape"]])

    return Known
