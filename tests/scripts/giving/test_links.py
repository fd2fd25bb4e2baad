from urllib.parse import parse_qs, urlsplit

import pytest

from tests.deno import Runner

LINKS = "giving/links.js"
HOSTILE = "a&b=c#d?e <script> \"'%00 é😀\n2"
# Where pages end as those of the site, or as those of a copy on a disk.
LINK = """({ linkOf, printLinkOf }, end, routine) => {
  globalThis.HTMLElement = class { dataset = { end }; };
  globalThis.document = { querySelector: () => new HTMLElement() };
  const links = [linkOf(routine), printLinkOf(routine)];
  delete globalThis.document;
  delete globalThis.HTMLElement;
  return links;
}"""


@pytest.mark.parametrize(
    ("root", "shared"),
    [
        ("https://x.example/hands/", "https://x.example/hands/"),
        ("http://localhost:8000/", "http://localhost:8000/"),
        ("file:///home/ann/site/", "https://a.example/"),
        ("content://device/site/", "https://a.example/"),
    ],
)
def test_links_lead_to_the_web_from_everywhere(run: Runner, root: str, shared: str) -> None:
    given = {"href": root, "protocol": f"{urlsplit(root).scheme}:"}
    call = "({ sharedRoot }, root) => sharedRoot(root, 'https://a.example/')"
    assert run(LINKS, call, given) == shared


@pytest.mark.parametrize("end", ["/", ".html"])
def test_a_routine_is_behind_the_address_of_its_page(run: Runner, end: str) -> None:
    amount = {"sets": 1, "repetitions": 5, "sides": "together"}
    item = {"move": "chin-tuck", "amount": amount, "note": ""}
    routine = {"name": HOSTILE, "whom": "", "by": "", "telephone": "", "days": [], "suits": []}
    given = {**routine, "items": [item]}
    hash_ = run("routine/link.js", "({ written }, routine) => written(routine)", given)
    pages = [
        f"https://x.example/hands/my-routine{end}",
        f"https://x.example/hands/my-routine/print{end}",
    ]
    assert run(LINKS, LINK, end, given) == [f"{page}#{hash_}" for page in pages]


@pytest.mark.parametrize("text", ["Morning\nhttps://a.example/#v=1&x=a.5r", HOSTILE, "+ 50 %"])
def test_messages_have_all_of_their_text_and_nothing_else(run: Runner, text: str) -> None:
    mail = urlsplit(run(LINKS, "({ mailTo }, text) => mailTo(text, text)", text))
    assert (mail.scheme, mail.path, mail.fragment) == ("mailto", "", "")
    assert parse_qs(mail.query) == {"subject": [text], "body": [text]}
    chat = urlsplit(run(LINKS, "({ whatsAppTo }, text) => whatsAppTo(text)", text))
    assert (chat.scheme, chat.netloc, chat.path, chat.fragment) == ("https", "wa.me", "/", "")
    assert parse_qs(chat.query) == {"text": [text]}
