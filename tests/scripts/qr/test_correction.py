from collections.abc import Iterator

from tests.deno import Runner
from tests.scripts.qr.conftest import consts, encoder

CORRECTING = "({ correcting }, block, count) => correcting(block, count)"


class Held:
    """Bytes as the other encoder takes them."""

    def __init__(self, block: list[int]) -> None:
        self.block = block

    def toints(self) -> Iterator[int]:
        return iter(self.block)


def test_bytes_that_correct_a_block_are_those_of_another_encoder(run: Runner) -> None:
    for count in (7, 10, 15, 16, 18, 20, 22, 24, 26, 28, 30):
        block = [(place * 37 + count) % 256 for place in range(5 * count)]
        infos = [consts.EC(num_blocks=1, num_total=6 * count, num_data=5 * count)]
        _, (wanted,) = encoder.make_blocks(infos, Held(block))
        assert run("qr/correction.js", CORRECTING, block, count) == [*wanted]


def test_a_block_of_nothing_needs_no_correction(run: Runner) -> None:
    assert run("qr/correction.js", CORRECTING, [0] * 9, 7) == [0] * 7
