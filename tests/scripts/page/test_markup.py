import html

from tests.deno import Runner


def test_a_text_says_itself_between_tags(run: Runner) -> None:
    text = "a</text><script>b & c</script> &lt;d> \"e' {f}"
    escaped = run("page/markup.js", "({ escaped }, text) => escaped(text)", text)
    assert "<" not in escaped
    assert ">" not in escaped
    assert html.unescape(escaped) == text
