"""Links and files that somebody made to do harm: what a reader opens may come from anybody."""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

# Each would set `window.attacked`, ask a stranger for something, or break what reads it.
MARKUP = (
    "<script>window.attacked=1</script>",
    "</script><script>window.attacked=1</script>",
    "<img src=x onerror=window.attacked=1>",
    "<svg onload=window.attacked=1>",
    "<svg><animate onbegin=window.attacked=1 attributeName=x dur=1s>",
    '"><img src=//evil.example/p.png>',
    "' onfocus=window.attacked=1 autofocus x='",
    '" onmouseover="window.attacked=1" x="',
    "<iframe srcdoc='<script>parent.attacked=1</script>'>",
    "<a href=javascript:window.attacked=1>a</a>",
    "<link rel=stylesheet href=//evil.example/s.css>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<style>@import '//evil.example/s.css'</style>",
    "<form action=//evil.example><button>a",
    "&lt;img src=x onerror=window.attacked=1&gt;",
    "&#60;script&#62;window.attacked=1&#60;/script&#62;",
    "javascript:window.attacked=1",
    "data:text/html,<script>window.attacked=1</script>",
    "${window.attacked=1}",
    "{{constructor.constructor('window.attacked=1')()}}",
    "\u003cscript\u003ewindow.attacked=1\u003c/script\u003e",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.attacked=1>",
    "<details open ontoggle=window.attacked=1>",
    '=HYPERLINK("//evil.example")',
    "a\r\nATTENDEE:mailto:x@evil.example\r\nX:",
    "END:VEVENT\nBEGIN:VEVENT",
    "../../../etc/passwd",
    "%00%0d%0aSet-Cookie:a=b",
    "\u202etxt.exe",
    "a\u2028b\u2029c",
    "\ud83d" + "x" * 5,
    "\U0001f642" * 200,
    "A" * 5000,
    "%E0%A4%A",
    "+" * 300,
    "\x00\x01\x1b[31m",
)
NAMES = ("constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "prototype", "then")
AMOUNTS = (
    "999999r",
    "-5r",
    "1e9r",
    "NaNr",
    "Infinitym",
    "0x10r",
    "5r5h5s5m",
    "5.5r",
    "r",
    "9" * 400 + "r",
    "\uff15r",
    "5r" * 500,
)
FIELDS = ("n", "f", "b", "t", "d", "s", "x")
GOOD = "chin-tuck.5r5ht"
# What a rule of JSON or of a routine forbids, or too much of what it allows.
BROKEN = (
    "",
    "null",
    "7",
    '"routines"',
    "[]",
    "{}",
    "{",
    "[" * 5000,
    "[" * 3000 + "]" * 3000,
    '{"__proto__":{"attacked":1}}',
    '{"constructor":{"prototype":{"attacked":1}}}',
    "\ufeff{}",
    "<html><script>window.attacked=1</script>",
    "window.attacked=1",
    "NaN",
    '{"a":1,"a":2}',
    '{"version":1e999}',
    '{"x":"\\ud800"}',
)


def links() -> Iterator[str]:
    """Yield the part of an address behind its sign, in more than 400 hostile ways."""
    for text in (*MARKUP, *NAMES):
        said = quote(text.encode("utf-8", "surrogatepass"), safe="")
        for field in FIELDS:
            yield f"v=1&{field}={said}&x={GOOD}"
        yield f"v=1&x={GOOD}.{said}"
        yield f"v=1&{said}={said}&x={GOOD}"
        yield f"v={said}&x={GOOD}"
    for amount in AMOUNTS:
        yield f"v=1&x=chin-tuck.{quote(amount)}"
    yield from (f"v=1&x={name}.5r5h" for name in NAMES)
    yield f"v=1{f'&x={GOOD}' * 2000}"
    yield f"v=1&x={GOOD}{'&v=1' * 2000}"
    yield f"v=1&d={'1234567' * 500}&s={'floor.' * 1500}&x={GOOD}"
    yield f"set={quote(MARKUP[0])}"
    yield f"add={quote(MARKUP[0])}"
    yield from (f"set={name}" for name in NAMES)
    yield from (f"add={name}" for name in NAMES)


def file_of(kind: str, inside: str, values: Any) -> str:
    """Return a file in the form that a page exports."""
    return json.dumps({"format": kind, "version": 1, inside: values})


def routine_files() -> Iterator[str]:
    """Yield files for the import of routines, in more than 150 hostile ways."""
    yield from BROKEN
    for text in (*MARKUP, *NAMES):
        for field in ("name", "whom", "by", "telephone"):
            yield file_of("my-routine", "routines", [_routine(**{field: text})])
        yield file_of("my-routine", "routines", [_routine(items=[_item(note=text)])])
        yield file_of("my-routine", "routines", [_routine(items=[_item(move=text)])])
        yield file_of(text, "routines", [_routine()])
    yield from (file_of("my-routine", "routines", one) for one in _wrong_kinds())
    yield from (file_of("my-routine", "routines", [_routine(items=one)]) for one in _wrong_kinds())
    yield from (
        file_of("my-routine", "routines", [_routine(items=[_item(amount=one)])])
        for one in (*_wrong_kinds(), {"repetitions": 1e308}, {"hold": -7}, {"sets": "9"})
    )
    yield file_of("my-routine", "routines", [_routine()] * 5000)
    yield file_of("my-routine", "routines", [_routine(items=[_item()] * 5000)])
    yield json.dumps({"format": "my-routine", "version": 2, "routines": [_routine()]})


def diary_files() -> Iterator[str]:
    """Yield files for the import of a diary, in both of its forms."""
    yield from BROKEN
    for text in (*MARKUP, *NAMES):
        for field in ("name", "note", "day", "kind"):
            yield file_of("my-diary", "entries", [_entry(**{field: text})])
        yield f"day,kind,name,minutes,done,of,pain,note\r\n2026-12-01,day,{text},0,0,0,3,{text}\r\n"
    yield from (file_of("my-diary", "entries", one) for one in _wrong_kinds())
    for wrong in _wrong_kinds():
        for field in ("minutes", "pain", "done", "day"):
            yield file_of("my-diary", "entries", [_entry(**{field: wrong})])
    yield file_of("my-diary", "entries", [_entry()] * 50_000)
    yield '"' * 10_000
    yield ",".join("day" for _ in range(10_000))


def _wrong_kinds() -> tuple[Any, ...]:
    return (None, 7, -1, True, "x", [], {}, [[]], [None], {"length": 10**9}, {"0": "a"})


def _routine(**changed: Any) -> Mapping[str, Any]:
    return {
        "name": "A",
        "whom": "",
        "by": "",
        "telephone": "",
        "days": [1],
        "suits": [],
        "items": [_item()],
        **changed,
    }


def _item(**changed: Any) -> Mapping[str, Any]:
    amount = {"sets": 1, "repetitions": 5, "hold": 5, "sides": "together"}
    return {"move": "chin-tuck", "amount": amount, "note": "", **changed}


def _entry(**changed: Any) -> Mapping[str, Any]:
    entry = {"day": "2026-12-01", "kind": "session", "name": "A", "minutes": 9}
    return {**entry, "done": 6, "of": 6, "pain": 2, "note": "", **changed}
