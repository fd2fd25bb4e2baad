from tests.deno import Runner

STREAM = "({ streamOf }, bytes, version, level) => streamOf(new Uint8Array(bytes), version, level)"


def test_a_stream_says_how_long_the_text_is_and_is_filled_up(run: Runner) -> None:
    """Version 1 with medium correction: 16 bytes of data, the text between two halves of bytes."""
    stream = run("qr/stream.js", STREAM, [0xAB, 0xCD], 1, "M")
    assert stream[:4] == [0x40, 0x2A, 0xBC, 0xD0]
    assert stream[4:16] == [0xEC, 0x11] * 6
    assert len(stream) == 26


def test_a_full_stream_has_room_for_no_more(run: Runner) -> None:
    text = [0xFF] * 14
    stream = run("qr/stream.js", STREAM, text, 1, "M")
    assert stream[:16] == [0x40, 0xEF, *[0xFF] * 13, 0xF0]


def test_blocks_take_turns_and_the_last_ones_are_longer(run: Runner) -> None:
    """Version 8 with medium correction: 2 blocks of 38 bytes and 2 of 39."""
    stream = run("qr/stream.js", STREAM, [*range(152)], 8, "M")
    data = [0x49, 0x80, *((a & 15) << 4 | ((a + 1) >> 4 if a < 151 else 0) for a in range(152))]
    begins = [0, 38, 76, 115]
    assert stream[:4] == [data[begin] for begin in begins]
    assert stream[152:154] == [data[76 + 38], data[115 + 38]]
    assert len(stream) == 242
