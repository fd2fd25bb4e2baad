import pytest

from tests.deno import Runner


@pytest.mark.parametrize(
    ("location", "record"),
    [
        ("exercises/cat-cow#easier", "exercises/cat-cow"),
        ("exercises/cat-cow", "exercises/cat-cow"),
        ("exercises/index#results", "exercises"),
        ("exercises/index", "exercises"),
        ("exercises/my-index", "exercises/my-index"),
        ("about", "about"),
        ("index#start", ""),
    ],
)
def test_every_place_of_a_page_belongs_to_its_record(
    run: Runner, location: str, record: str
) -> None:
    assert run("search/locations.js", "({ idOf }, location) => idOf(location)", location) == record


@pytest.mark.parametrize(
    ("location", "online", "copy"),
    [
        ("guidance/ice", "guidance/ice/", "guidance/ice.html"),
        ("guidance/ice#when", "guidance/ice/#when", "guidance/ice.html#when"),
        ("exercises/index", "exercises/", "exercises/index.html"),
        ("exercises/index#a", "exercises/#a", "exercises/index.html#a"),
        ("exercises/my-index", "exercises/my-index/", "exercises/my-index.html"),
        ("about", "about/", "about.html"),
        ("index#start", "#start", "index.html#start"),
        ("index", "", "index.html"),
    ],
)
def test_a_location_has_an_address_online_and_one_in_a_copy(
    run: Runner, location: str, online: str, copy: str
) -> None:
    call = "({ addressOf }, at) => [addressOf(at, false), addressOf(at, true)]"
    assert run("search/locations.js", call, location) == [online, copy]
