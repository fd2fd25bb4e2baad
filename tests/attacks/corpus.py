"""Texts that are commands somewhere, by what would obey them; most ran, or were fetched, once.

What would run sets `window.attacked`; what would be fetched comes from a host called evil.example.
"""

from collections.abc import Mapping

SCRIPT = "<script>window.attacked=1</script>"
CORPUS: Mapping[str, tuple[str, ...]] = {
    "elements": (
        SCRIPT,
        f'">{SCRIPT}',
        f"</title>{SCRIPT}",
        f"</textarea></style></noscript>{SCRIPT}",
        f"<!-- {SCRIPT} -->",
        f"<!--><{SCRIPT[1:]}",
        f"<![CDATA[>{SCRIPT}]]>",
        "<img src=x onerror=window.attacked=1>",
        "<svg/onload=window.attacked=1>",
        "<iframe src=//evil.example></iframe>",
        "<base href=//evil.example/>",
        "<style>@import '//evil.example/s.css';</style>",
        "<meta http-equiv=refresh content=0;url=//evil.example>",
        "<form action=//evil.example><button>a",
        "&lt;img src=x onerror=window.attacked=1&gt;",
        "&#60;img src=x onerror=window.attacked=1&#62; &amp;lt;",
    ),
    "attributes": (
        '" onmouseover="window.attacked=1" x="',
        "' onfocus='window.attacked=1' autofocus x='",
        "a onpointerover=window.attacked=1",
        '0;url=//evil.example/" http-equiv="refresh',
        'Say "ah" onmouseover="window.attacked=1" onfocus=a',
        'Make a "C" & hold, don\'t',
        '" style="background:url(//evil.example/a.png)',
    ),
    "addresses": (
        "javascript:window.attacked=1",
        "data:text/html,<script>window.attacked=1</script>",
        "//evil.example/",
        "https://x.example/a)[click](javascript:window.attacked=1)",
        "https://x.example/a)![p](http://evil.example/p.png",
        "https://x.example/a){onclick=window.attacked=1}",
        'https://x.example/"onfocus=window.attacked=1',
        "https://x.example/'onfocus='window.attacked=1",
        "https://x.example/&#34;onfocus=window.attacked=1",
        "https://me:secret@x.example/",
        "https://evil.example\\@x.example/",
        "https://x.example/{page}'onfocus='window.attacked=1",
        "https://x.example/a[b](c)?d=e&f=;g|h`i",
    ),
    "Markdown": (
        "](javascript:window.attacked=1)",
        "[a](javascript:window.attacked=1)",
        "![a](//evil.example/a.png)",
        "[a]: javascript:window.attacked=1",
        "<javascript:window.attacked=1>",
        "a { #x .y onclick=window.attacked=1 }",
        "a {: onclick=window.attacked=1 }",
        "{ onclick=window.attacked=1 }",
        "*a* **b** __c__ ~~d~~ `e` \\*f\\*",
        "# a",
        "- a",
        "1. a",
        "> a",
        "    a",
        "```a",
        "a | b",
        "--- | ---",
        "a<br>b",
        '!!! note "a"',
        "*[a]: b",
        "[^1]: a",
        "--8<-- '/etc/passwd'",
        "[TOC]",
        "== a",
    ),
    "templates": (
        "{{ site.title }} {{ 7777 * 7 }}",
        "{% include '/etc/passwd' %}",
        "{# a #}",
        "${window.attacked=1}",
        "{0.__class__} {page} {n} {}",
        "%s %(a)s %n",
        "\\u003cscript\\u003ewindow.attacked=1\\u003c/script\\u003e",
    ),
    "scripts and JSON": (
        '";window.attacked=1;//',
        "';window.attacked=1;//",
        "`;window.attacked=1;//",
        '\\";window.attacked=1;//',
        f"</script>{SCRIPT}",
        "<!--<script>",
        '"}],"a":[{"b":"',
        "*/window.attacked=1/*",
        "__proto__",
        "a\u2028window.attacked=1",
        "a\u2029window.attacked=1",
    ),
    "Typst": (
        '#panic("attacked")',
        '#read("/etc/passwd")',
        '#eval("1")',
        "$ attacked $",
        "@attacked",
        "<attacked>",
        "a] #panic() [b",
        "a // b /* c",
        "= a",
        "/ a: b",
        "+ a",
        "~ -- --- -? \\ a \\u{41}",
        "https://x.example/a#b",
        "\"attacked\" 'attacked'",
    ),
    "SVG": (
        "]]><svg onload=window.attacked=1>",
        "</text></svg><script>window.attacked=1</script>",
        '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
        "<?xml-stylesheet href='//evil.example/a.css'?>",
        "<set attributeName=href to=javascript:window.attacked=1>",
        "</desc></title><image href=//evil.example/a.png>",
    ),
    "calendars and tables": (
        "a\r\nATTENDEE:mailto:x@evil.example",
        "END:VEVENT",
        "a\\nATTACH:https://evil.example/a",
        "a;b,c:d\\;e",
        "\u00fc" * 100,
        '=HYPERLINK("//evil.example")',
        "@SUM(1)",
        "a\tb",
    ),
    "YAML": ("a: b", "!!python/object/apply:os.system [a]", "&a *b", "? a", "%a", "- - a", "'a"),
    "unseen": (
        "up\u200bper \u202eback\u202c",
        "a\u2066b\u2069",
        "a\x00b",
        "a\nb",
        "a\rb",
        "a\x1b[31mb",
        "a\u00adb",
        "a\u3164b \u2800c",
        "\ufeffa",
        "a\ud800b",
        "a\U000e0041b",
    ),
    "paths": ("../../evil", "..\\evil", "/etc/passwd", "a%2e%2e%2fb", "a\\..\\b"),
    "signs of all sizes": ("\U0001f642 \U0001d400 \U00020000", "A" * 500, "\u0301" * 20),
}
# Names that ids may have, and that are something else in a script or on a disk.
NAMES = ("constructor", "then", "index", "con")
ATTACKS = tuple(dict.fromkeys(text for texts in CORPUS.values() for text in texts))

# Every sign that begins, ends or parts something, in one line; no rule of a text lets it pass.
ALL = (
    '"><script>window.attacked=1</script>\' onfocus="window.attacked=1" {{ b }} {% c %} '
    "{ #d .e onclick=f } ](javascript:g) ![h](//evil.example/i) [j](k) <b l> &lt;m&gt; "
    '&#60;n &amp;o; | p --- <!-- q --> 0;url=//r http-equiv="s" #panic() $t$ @u \\u003cv '
    "${w} */ ]]> `;x \U0001f642\U0001d400\U00020000"
)
EMPHASIS = " **t** __u__ \\*v `w`"  # what prose may have
ADDRESS = "https://x.example/a)[b](javascript:c)![d](//e){onclick=f}\"'<g>|`&lt;"
