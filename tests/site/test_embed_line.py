from generator.content.library import Library
from generator.site.embed_line import embed_line, embed_path


def test_records_stand_in_a_folder_of_their_own() -> None:
    assert embed_path("exercises")("fist") == "embed/exercises/fist.md"


def test_the_line_shows_the_page_and_names_it(library: Library) -> None:
    assert embed_line(library, "routines", "hand-break", 'A "b" <c>') == (
        '<iframe src="https://hands.example/embed/routines/hand-break/" '
        'title="A &quot;b&quot; &lt;c&gt; - Hand Sample" '
        'width="100%" height="760" loading="lazy"></iframe>'
    )
