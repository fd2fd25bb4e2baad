import pytest
from pydantic import TypeAdapter, ValidationError

from generator.models.address import (
    LONGEST,
    Address,
    HomeAddress,
    ReportAddress,
    home_address,
    is_reserved,
)

ADDRESS: TypeAdapter[str] = TypeAdapter(Address)
HOME: TypeAdapter[str] = TypeAdapter(HomeAddress)
REPORT: TypeAdapter[str] = TypeAdapter(ReportAddress)


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org",
        "http://example.org:8080/a?b=c&d=%20#e",
        "https://doi.org/10.1016/S0140-6736(05)12345-6",
        "https://münchen.example/straße",
        "http://localhost/",
        "http://127.0.0.1:8000/a",
        "https://a/b)[c](javascript:alert(1)",  # strange, and made harmless where it is written
        "https://example.org/" + "a" * (LONGEST - 20),
    ],
)
def test_an_address_leads_to_a_host(text: str) -> None:
    assert ADDRESS.validate_python(text) == text


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("example.org/a", "'example.org/a' does not begin with https://"),
        ("HTTPS://example.org", "'HTTPS://example.org' does not begin with https://"),
        ("javascript:alert(1)", "'javascript:alert(1)' does not begin with https://"),
        ("data:text/html,x", "'data:text/html,x' does not begin with https://"),
        ("//example.org", "'//example.org' does not begin with https://"),
        ("https:example.org", "'https:example.org' does not begin with https://"),
        ("https://", "no host in ''"),
        ("https:///a", "no host in ''"),
        ("https://-a/", "no host in '-a'"),
        ("https://a'b/", 'no host in "a\'b"'),
        ("https://a:x/", "'https://a:x/' is no address"),
        ("https://a:99999/", "'https://a:99999/' is no address"),
        ("https://[::1/", "'https://[::1/' is no address"),
        ("https://me@a/", "a user or a password before the host"),
        ("https://me:x@a/", "a user or a password before the host"),
        ("https://a/ b", "the sign ' ' here"),
        ("https://a/\nb", "the sign '\\n' here"),
        ("https://a/<b", "the sign '<' here"),
        ('https://a/"b', "the sign '\"' here"),
        ("https://a\\@b", "the sign '\\\\' here"),
        ("https://a/\u200b", "the sign U+200B (zero width space) at letter 11"),
        ("https://a/\x00", "the sign U+0000 (a control sign) at letter 11"),
    ],
)
def test_anything_else_is_refused_with_what_is_wrong(text: str, wrong: str) -> None:
    for kind in (ADDRESS, HOME):
        with pytest.raises(ValidationError) as caught:
            kind.validate_python(text)
        (error,) = caught.value.errors()
        assert error["msg"] == f"{wrong}; https://HOST/PATH, as a browser shows it"


def test_an_address_is_short() -> None:
    with pytest.raises(ValidationError, match="501 letters; at most 500"):
        ADDRESS.validate_python("https://example.org/" + "a" * 481)


@pytest.mark.parametrize(
    "text", ["https://a.example/", "https://a.example/b/", "https://a.example/~b.c/ü_1-2/"]
)
def test_a_site_stands_in_a_folder(text: str) -> None:
    assert HOME.validate_python(text) == text


@pytest.mark.parametrize("text", ["https://a.example", "https://a.example/?/", "https://a/#/"])
def test_a_site_stands_nowhere_else(text: str) -> None:
    with pytest.raises(ValidationError, match="is no folder; https://HOST/ or https://HOST/FOLDE"):
        HOME.validate_python(text)


@pytest.mark.parametrize(
    "path",
    ["//evil.example/", "/a//", "/a;b/", "/a&amp;b/", "/a&b/", "/./", "/a/../", "/%2e%2e/", "/a'b/",
     "/(a)/", "/a,b/", "/@a/", "/a:b/"],
)  # fmt: skip
def test_the_path_of_a_site_is_read_in_one_way_only(path: str) -> None:
    with pytest.raises(ValidationError) as caught:
        HOME.validate_python(f"https://h.example{path}")
    assert caught.value.errors()[0]["msg"] == (
        f"the path {path!r}; folders of letters, digits, hyphens, dots, _ and ~"
    )


@pytest.mark.parametrize(
    "place",
    [
        "mistakes@hands.example",
        "a.b+c-d_e@mail.hands.example",
        "https://hands.example/mistakes?page={page}",
        "https://hands.example:8080/{page}/new",
    ],
)
def test_a_mistake_is_told_by_mail_or_in_a_form_that_gets_the_page(place: str) -> None:
    assert REPORT.validate_python(place) == place


@pytest.mark.parametrize(
    "place",
    [
        *("", "hands", "hands.example", "@hands.example", "a@", "a@hands", "a@b@hands.example"),
        *("a b@hands.example", "a@hands..example", "a@-hands.example", "a@hands.example?cc=b@c.d"),
        *("mailto:a@hands.example", "a@hands.example,b@hands.example", "a%20b@hands.example"),
        *("https://hands.example/mistakes", "http://hands.example/{page}", "https://{page}/"),
        *("https://hands.example/{page}/{page}", "https://hands.example/{page}/{other}"),
        *("https://a:b@hands.example/{page}", "javascript:alert('{page}')", "//a/{page}"),
        'https://hands.example/{page}"onfocus=a',
    ],
)
def test_any_other_place_for_mistakes_is_refused(place: str) -> None:
    with pytest.raises(ValidationError):
        REPORT.validate_python(place)


@pytest.mark.parametrize(
    "host",
    ["a.example", "example", "example.com", "www.example.org", "example.net", "a.b.invalid",
     "a.test", "localhost", "LOCALHOST:8000", "a.localhost:80", "127.0.0.1", "127.1.2.3:8000"],
)  # fmt: skip
def test_names_that_belong_to_nobody_are_known(host: str) -> None:
    assert is_reserved(home_address(f"https://{host}/back/"))


@pytest.mark.parametrize(
    "host",
    ["example.com.au", "myexample.com", "test.org", "localhost.org", "a.tests", "invalid.a",
     "12.127.0.0.1.org", "192.168.0.7", "hands.org:8000", "münchen.de"],
)  # fmt: skip
def test_all_other_names_may_be_somebodys(host: str) -> None:
    assert not is_reserved(home_address(f"https://{host}/example/test/"))


def test_the_address_of_a_site_is_refused_in_the_words_of_content() -> None:
    with pytest.raises(ValueError, match=r"^'https://a.org' is no folder; https://HOST/ or http"):
        home_address("https://a.org")
