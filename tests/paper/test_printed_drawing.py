import io
from pathlib import Path

import pytest
import typst
from PIL import Image, ImageChops

from generator.content.library import Library
from generator.drawings import drawings
from generator.paper.printed_drawing import printed_drawing

HATCH = (
    '<pattern id="hatch" width="8" height="8" patternTransform="rotate(45)">'
    '<path d="M0 4H8" stroke="#000" stroke-width="4"/></pattern>'
)
LAYOUT = """
#set page(width: auto, height: auto, margin: 0mm)
#image(bytes(sys.inputs.svg), format: "svg", height: 30mm)
"""
DOTS = 300  # to the inch
SEEN = 128  # of 255 steps of grey: an edge that lies further off than half a dot


def of(data: str) -> str:
    return printed_drawing(f'<svg viewBox="0 0 4 3"><path fill="#fff" d="{data}"/></svg>')


@pytest.mark.parametrize(
    ("data", "printed"),
    [
        ("M1.2 3.4l.1 .9-1.3-.2", "M2 7L3 9L0 8"),
        ("M1 1c.5 0 1 .3 1 1.2 0 .6-.2 1-.5 1.3z", "M2 2C3 2 4 3 4 4C4 6 4 6 3 7"),
        ("M0 0H8V8.3H0z", "M0 0L16 0L16 17L0 17"),
        ("M1 1l4 0l0 4zM2 2l.1 0", "M2 2L10 2L10 10ZM4 4L4 4"),
        ("M1 1z l2 0", "M2 2ZL6 2"),
        ("M1 1l2 2c.1 .1 .1 0 .1 .1l2 2", "M2 2L6 6L10 10"),
        ("M1 1l0 0M2 2l.1 0 1 0", "M2 2L2 2M4 4L4 4L6 4"),
    ],
)
def test_points_stand_on_a_grid_of_half_units(data: str, printed: str) -> None:
    assert f' d="{printed}' in of(data)


def test_all_else_that_is_measured_grows_with_it() -> None:
    svg = (
        '<svg viewBox="15 10 149.8 283.5" role="img"><title>Words.</title><defs>'
        f'{HATCH}</defs><g transform="translate(394.0 0.0)" data-person="92.7 271.7">'
        '<path fill="none" stroke="#000000" stroke-width=".9" stroke-dasharray="6.4 5.44"'
        ' d="M0 0l1 1"/></g></svg>'
    )
    printed = printed_drawing(svg)
    assert 'viewBox="30 20 299.6 567"' in printed
    assert '<pattern id="hatch" width="16" height="16"' in printed
    assert 'd="M0 8L16 8" stroke="#000" stroke-width="8"' in printed
    assert '<g transform="translate(788 0)" data-person="92.7 271.7">' in printed
    assert 'stroke-width="1.8" stroke-dasharray="12.8 10.88"' in printed
    assert "<title>" not in printed


def test_a_path_in_another_form_is_refused() -> None:
    with pytest.raises(ValueError, match="q in a path"):
        of("M0 0q1 1 2 0")


def test_a_drawing_looks_the_same(library: Library, drawn: Path, tmp_path: Path) -> None:
    layout = tmp_path / "layout.typ"
    layout.write_text(LAYOUT, encoding="utf-8")

    def picture(svg: str) -> Image.Image:
        made = typst.Compiler(layout, sys_inputs={"svg": svg}).compile(format="png", ppi=DOTS)
        assert isinstance(made, bytes)
        return Image.open(io.BytesIO(made)).convert("L")

    svg = next(iter(drawings(library, drawn).values())).files["mono.svg"]
    assert len(printed_drawing(svg)) <= len(svg)
    apart = ImageChops.difference(picture(svg), picture(printed_drawing(svg)))
    assert sum(apart.histogram()[SEEN:]) < 1e-3 * apart.width * apart.height
