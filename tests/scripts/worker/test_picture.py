from xml.etree import ElementTree as ET

import pytest

from tests.deno import Runner

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    "lines", [["No picture without", "the internet"], ["a</text><script>b</script>", "&lt;c & d"]]
)
def test_a_sheet_says_its_lines_and_has_nothing_else(run: Runner, lines: list[str]) -> None:
    svg = run("worker/picture.js", "({ sheetSaying }, lines) => sheetSaying(lines)", lines)
    drawn = ET.fromstring(svg)  # noqa: S314  # our own
    assert [text.text for text in drawn.iter(f"{SVG}text")] == lines
    heights = [int(text.attrib["y"]) for text in drawn.iter(f"{SVG}text")]
    assert 0 < heights[0] < heights[0] + 19 < heights[1] < 297  # below each other, on the sheet
    tags = [element.tag.removeprefix(SVG) for element in drawn.iter()]
    assert tags == ["svg", "path", "g", "text", "text"]
