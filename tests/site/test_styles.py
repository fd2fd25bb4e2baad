import pytest

from generator.project import PROJECT
from generator.site.styles import StyleError, flattened

STYLES = sorted((PROJECT / "templates/assets/stylesheets").glob("*.css"))

CASES = {
    "a { color: red }": "a{color: red}\n",
    "/* why */ a { color: red; /* why */ top: 0 !important }": "a{color: red;top: 0 !important}\n",
    "a { & b { top: 0 } }": ":is(a) b{top: 0}\n",
    "a { b { top: 0 } }": ":is(a) b{top: 0}\n",
    "a { & > b, &:hover, i & { top: 0 } }": ":is(a) > b,:is(a):hover,i :is(a){top: 0}\n",
    "a, .b { top: 0; &::before { left: 0 } }": "a, .b{top: 0}\n:is(a, .b)::before{left: 0}\n",
    "a { :not(&, i) { top: 0 } }": ":not(:is(a), i){top: 0}\n",
    "a { & b { & i { top: 0 } } }": ":is(:is(a) b) i{top: 0}\n",
    "a { content: 'x & y; }' }": 'a{content: "x & y; }"}\n',
    "@page { margin: 1mm }": "@page { margin: 1mm }\n",
    "@media print { a { & b { top: 0 } } }": "@media print{\n:is(a) b{top: 0}\n}\n",
    "a { @media print { top: 0; & b { left: 0 } } }": (
        "@media print{\na{top: 0}\n:is(a) b{left: 0}\n}\n"
    ),
    "a:has(> b, & c) { top: 0 }": "a:has(> b, & c){top: 0}\n",
    "a { --ratio: 2; width: min(100%, 20rem * var(--ratio)) }": (
        "a{--ratio: 2;width: min(100%, 20rem * var(--ratio))}\n"
    ),
}


@pytest.mark.parametrize("css", CASES)
def test_nested_rules_stand_by_themselves(css: str) -> None:
    assert flattened(css) == CASES[css]


def test_what_is_no_style_sheet_is_told_with_its_line() -> None:
    with pytest.raises(StyleError, match="line 3"):
        flattened("a { top: 0 }\n\nb\n")


def test_what_is_flat_stays_as_it_is() -> None:
    assert STYLES
    for path in STYLES:
        flat = flattened(path.read_text("utf-8"))
        assert flattened(flat) == flat, path.name
