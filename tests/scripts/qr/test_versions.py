import pytest
import segno

from tests.deno import Runner
from tests.scripts.qr.conftest import consts
from tests.shares import share, shares

LEVELS = {"L": consts.ERROR_LEVEL_L, "M": consts.ERROR_LEVEL_M}
LAYOUT = "({ layoutOf }, version, level) => layoutOf(version, level)"
FOR = "({ versionFor }, bytes) => versionFor(bytes)"
CENTRES = "({ centresOf }, version) => centresOf(version)"
SIDE = "({ sideOf }, version) => sideOf(version)"


@pytest.mark.parametrize("level", LEVELS)
def test_bytes_are_shared_out_as_the_standard_says(run: Runner, level: str) -> None:
    for version in range(1, 26):
        made = run("qr/versions.js", LAYOUT, version, level)
        infos = consts.ECC[version][LEVELS[level]]
        assert made["blocks"] == sum(info.num_blocks for info in infos)
        assert {made["correction"]} == {info.num_total - info.num_data for info in infos}
        assert made["data"] == sum(info.num_blocks * info.num_data for info in infos)


def test_small_squares_stand_where_the_standard_has_them(run: Runner) -> None:
    for version in range(1, 26):
        wanted = consts.ALIGNMENT_POS[version - 2] if version > 1 else ()
        assert run("qr/versions.js", CENTRES, version) == list(wanted)
        assert run("qr/versions.js", SIDE, version) == 17 + 4 * version


@pytest.mark.parametrize("step", shares(16))
def test_the_smallest_version_is_taken(run: Runner, step: int) -> None:
    """Where another encoder refuses a text, and where it has room for one byte more."""
    for bytes_ in share(range(1, 1274, 3), step):
        found = run("qr/versions.js", FOR, bytes_)
        made = segno.make(
            b"x" * bytes_, mode="byte", error=found["level"], micro=False, boost_error=False
        )
        assert made.version == found["version"], bytes_
        assert found["level"] == ("M" if bytes_ <= 213 else "L")
    assert run("qr/versions.js", FOR, 1274) is None
