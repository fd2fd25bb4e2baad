import pytest

from generator.content.source import (
    DEEPEST,
    Entries,
    Items,
    LineColumn,
    Location,
    Scalar,
    SourceError,
    locate,
    parse,
    plain_values,
)

UNREADABLE = "not readable as YAML: "


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("True", "True"),
        ("1:30", "1:30"),
        ("010", "010"),
        ("0o10", "0o10"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("1e3", "1e3"),
        ("+1", "+1"),
        (".5", ".5"),
        ("5.", "5."),
        (".nan", ".nan"),
        ("2026-01-02", "2026-01-02"),
        ("<<", "<<"),
        ('"12"', "12"),
        ("'true'", "true"),
        ('""', ""),
        ('"null"', "null"),
    ],
)
def test_what_only_looks_like_a_value_is_text(written: str, value: str) -> None:
    assert plain_values(parse(f"key: {written}")) == {"key": value}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("0", 0),
        ("10", 10),
        ("-7", -7),
        ("1.5", 1.5),
        ("-0.25", -0.25),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
    ],
)
def test_numbers_and_constants_are_those_of_json(written: str, value: object) -> None:
    values = plain_values(parse(f"key: {written}"))
    assert values == {"key": value}
    assert isinstance(values, dict)
    assert type(values["key"]) is type(value)


def test_words_that_yaml_1_1_takes_for_values_are_keys_too() -> None:
    assert plain_values(parse("no: 1\non: 2\n1:30: 3\n")) == {"no": 1, "on": 2, "1:30": 3}


def test_block_text_keeps_its_lines() -> None:
    assert plain_values(parse("body: |\n  One.\n\n  - 2\n")) == {"body": "One.\n\n- 2\n"}


def test_the_tree_knows_where_every_value_stands() -> None:
    assert parse("a: 1\nb:\n  - x\n  - c: y\n") == Entries(
        LineColumn(1, 1),
        (
            (Scalar(LineColumn(1, 1), "a"), Scalar(LineColumn(1, 4), 1)),
            (
                Scalar(LineColumn(2, 1), "b"),
                Items(
                    LineColumn(3, 3),
                    (
                        Scalar(LineColumn(3, 5), "x"),
                        Entries(
                            LineColumn(4, 5),
                            ((Scalar(LineColumn(4, 5), "c"), Scalar(LineColumn(4, 8), "y")),),
                        ),
                    ),
                ),
            ),
        ),
    )


def test_columns_count_letters_not_bytes() -> None:
    assert locate(parse("é: [ü, ö]\n"), ("é", 1)) == LineColumn(1, 8)


def test_a_byte_order_mark_is_no_part_of_the_first_key() -> None:
    assert plain_values(parse("\ufeffname: Fist\n")) == {"name": "Fist"}


def test_comments_and_an_end_mark_are_no_content() -> None:
    assert plain_values(parse("# first\n---\na: 1\n# last\n...\n")) == {"a": 1}


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a: b # c\n", (1, 5)),
        ("a: b\t#c", (1, 5)),
        ("a: true # c\n", (1, 8)),
        ("a: [b # c\n, d]\n", (1, 6)),
        ("a: b\n  c # d\n", (2, 4)),
        ("a # b\n: c\n", (1, 2)),
        ("- a: b\r\n- c # d\r\n", (2, 4)),
        ("- a: b\r- c # d\r", (2, 4)),
        ("\ufeffa: b # c\n", (1, 5)),
        ("é: ü # c\n", (1, 5)),
    ],
)
def test_a_comment_behind_unquoted_text_is_refused(text: str, at: tuple[int, int]) -> None:
    with pytest.raises(
        SourceError, match=r"a comment behind unquoted text: '# ?[cd]|'# b'"
    ) as seen:
        parse(text)
    assert seen.value.at == LineColumn(*at)
    assert seen.value.allowed == "quote the text, or give the comment its own line"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a: 'b' # c\n", {"a": "b"}),
        ('a: "b # c"\n', {"a": "b # c"}),
        ("a: b#c\n", {"a": "b#c"}),
        ("a: |  # c\n  b # d\n", {"a": "b # d\n"}),
        ("a: # c\n  - b\n  # d\n  - e\n", {"a": ["b", "e"]}),
        ("a: [b, # c\n  d]\n", {"a": ["b", "d"]}),
        ("a: b\n# c", {"a": "b"}),
        ("a: # c", {"a": None}),
        ("a: b\rc: d\r", {"a": "b", "c": "d"}),
    ],
)
def test_a_comment_elsewhere_and_a_sign_inside_a_text_are_no_harm(
    text: str, values: object
) -> None:
    assert plain_values(parse(text)) == values


def test_a_long_comment_is_shortened() -> None:
    with pytest.raises(SourceError) as seen:
        parse(f"a: b # {'c ' * 60}\n")
    assert seen.value.wrong.endswith("c [...]'")
    assert len(seen.value.wrong) < 100


@pytest.mark.parametrize(
    ("location", "at"),
    [
        ((), (1, 1)),
        (("a",), (1, 1)),
        (("b",), (2, 1)),
        (("b", 1), (4, 5)),
        (("b", 1, "c"), (4, 5)),
        (("b", 1, "missing"), (4, 5)),
        (("b", 7), (2, 1)),
        (("missing", "c"), (1, 1)),
        (("a", "deeper"), (1, 1)),
    ],
)
def test_a_place_is_found_as_deep_as_the_file_goes(location: Location, at: tuple[int, int]) -> None:
    assert locate(parse("a: 1\nb:\n  - x\n  - c: y\n"), location) == LineColumn(*at)


@pytest.mark.parametrize(
    ("text", "at", "wrong"),
    [
        ("", (1, 1), "the file is empty"),
        ("# nothing but a comment\n", (1, 1), "the file is empty"),
        ("a: 1\n---\nb: 2\n", (2, 1), "a second document"),
        ("a: &x 1\n", (1, 4), "an anchor or alias (& or *)"),
        ("a: &x [1]\n", (1, 4), "an anchor or alias (& or *)"),
        ("a: *x\n", (1, 4), "an anchor or alias (& or *)"),
        ("a: !!str 1\n", (1, 4), "a YAML tag (!)"),
        ("a: !own [1]\n", (1, 4), "a YAML tag (!)"),
        ("--- !!map\na: 1\n", (1, 5), "a YAML tag (!)"),
        ("a: 1\nb: 2\na: 3\n", (3, 1), "'a' stands twice"),
        ("a: 1\n'a': 3\n", (2, 1), "'a' stands twice"),
        ("1: a\n", (1, 1), "a key that is not a word"),
        ("true: a\n", (1, 1), "a key that is not a word"),
        ("{a: 1}: b\n", (1, 1), "a key that is not a word"),
        ("a: x\x07\n", (1, 5), "a control character"),
        ("a: 1\nb: c\x00\n", (2, 5), "a control character"),
        (
            "a:\n\tb: 1\n",
            (2, 1),
            f"{UNREADABLE}found character that cannot start any token",
        ),
        ('a: "x\n', (2, 1), f"{UNREADABLE}found unexpected end of stream"),
        (
            "a: b: c\n",
            (1, 5),
            f"{UNREADABLE}mapping values are not allowed in this context",
        ),
        ('a: "\\q"\n', (1, 5), f"{UNREADABLE}found unknown escape character"),
        (
            "%YAML 3.0\n---\na: 1\n",
            (1, 1),
            f"{UNREADABLE}found incompatible YAML document",
        ),
    ],
)
def test_what_is_not_plain_data_is_refused_at_its_place(
    text: str, at: tuple[int, int], wrong: str
) -> None:
    with pytest.raises(SourceError) as caught:
        parse(text)
    assert (caught.value.at, caught.value.wrong) == (LineColumn(*at), wrong)


def test_a_control_character_after_other_letters_is_found_at_its_place() -> None:
    with pytest.raises(SourceError) as caught:
        parse("a: éééééé\nb: x\x07\n")
    assert caught.value.at == LineColumn(2, 5)


def test_what_is_allowed_stands_beside_what_is_wrong() -> None:
    allowed = {}
    for text in (
        "",
        "a: 1\n---\nb: 2\n",
        "a: *x\n",
        "a: !x 1\n",
        "a: 1\na: 1\n",
        "1: 1\n",
        "[",
        "\0",
    ):
        with pytest.raises(SourceError) as caught:
            parse(text)
        allowed[text] = caught.value.allowed
    assert allowed == {
        "": "write at least one `key: value`",
        "a: 1\n---\nb: 2\n": "one a file",
        "a: *x\n": "write the value out, or quote it",
        "a: !x 1\n": "write the value alone, or quote it",
        "a: 1\na: 1\n": "first at line 1",
        "1: 1\n": "write `word: value`",
        "[": "write `key: value`, inner lines two spaces in",
        "\0": "allowed: printable text",
    }


def test_values_may_stand_inside_each_other_up_to_a_depth() -> None:
    assert plain_values(parse("[" * DEEPEST + "]" * DEEPEST)) != []
    with pytest.raises(SourceError) as caught:
        parse("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1))
    assert caught.value.at == LineColumn(1, 13)
    assert caught.value.wrong == "too many levels"
    assert caught.value.allowed == "at most 12 inside each other"


def test_a_very_deep_file_is_refused_like_a_deep_one() -> None:
    with pytest.raises(SourceError) as caught:
        parse("[" * 100_000)
    assert caught.value.wrong == "too many levels"


def test_levels_beside_each_other_do_not_add_up() -> None:
    assert plain_values(parse("[" + "[[]]," * DEEPEST + "]")) == [[[]]] * DEEPEST
    with pytest.raises(SourceError) as caught:
        parse("[[], []," + "[" * DEEPEST + "]" * DEEPEST + "]")
    assert caught.value.at == LineColumn(1, 8 + DEEPEST)
