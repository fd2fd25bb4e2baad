from tests.deno import Runner

MODULES = "builder/start.js routine/shelf.js"
SORTED = (
    "({ sortedOut, MoveShelf }, items, suits, data) =>"
    " { const found = sortedOut(items, suits, new MoveShelf(data));"
    " return Object.fromEntries(Object.entries(found)"
    ".map(([key, all]) => [key, all.map(({ move }) => move.id)])); }"
)
DATA = {
    "moves": [],
    "sets": [],
    "reasons": {"knees": {"label": "Sore knees"}, "bones": {"label": "Thin bones"}},
}
ITEMS = [
    {"move": {"id": "free"}},
    {"move": {"id": "careful", "against": {"knees": {"how": "Sit."}}}},
    {"move": {"id": "asking", "against": {"knees": {"how": "Sit."}, "bones": {"asks": True}}}},
]


def test_moves_are_sorted_by_what_a_reader_does_first(run: Runner) -> None:
    for suits, asking, careful, free in (
        ([], [], [], ["free", "careful", "asking"]),
        (["knees"], [], ["careful", "asking"], ["free"]),
        (["bones"], ["asking"], [], ["free", "careful"]),
        (["knees", "bones"], ["asking"], ["careful"], ["free"]),
    ):
        found = run(MODULES, SORTED, ITEMS, suits, DATA)
        assert found == {"asking": asking, "careful": careful, "free": free}, suits
