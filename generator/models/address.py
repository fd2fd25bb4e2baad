"""Addresses on the web: what leads to a page of a host, and nothing that a browser would run."""

import re
from typing import Annotated
from urllib.parse import SplitResult, urlsplit

from pydantic import AfterValidator, Field, TypeAdapter, ValidationError

from generator.models.text import hidden_sign, refusal

LONGEST = 500  # letters
ALLOWED = "https://HOST/PATH, as a browser shows it"
HOST = re.compile(r"[^\W_]([\w.-]*[^\W_])?")
NEVER = re.compile(r"[\s<>\"\\]")  # signs that no address has
FOLDERS = re.compile(r"/(?:(?!\.\.?/)[\w.~-]+/)*")
PAGE = "{page}"  # the gap for the path of the page that a reader writes about
MAIL = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")
REPORT_ALLOWED = "NAME@HOST, or https://HOST/PATH with {page} once behind the host"
REPORT_PATTERN = r"^([^\s@]+@[^\s@]+|https://[^\s<>\"\\]*\{page\}[^\s<>\"\\]*)$"
PATTERN = r"^https?://[^\s<>\"\\]+$"  # what an editor can tell while somebody types
# Names that belong to nobody: RFC 2606 and 6761. Nothing but the own machine ever answers there.
RESERVED = re.compile(
    r"(?:.*\.)?(?:example|invalid|test|localhost|example\.(?:com|net|org))|127(?:\.\d+){3}"
)
HOME_PATTERN = r"^https?://[^\s<>\"\\/?#]+(/[^\s<>\"\\/?#%&;]+)*/$"


def _address(text: str) -> str:
    hidden = hidden_sign(text)
    if hidden:
        raise refusal(hidden, ALLOWED)
    if len(text) > LONGEST:
        raise refusal(f"{len(text)} letters", f"at most {LONGEST}")
    forbidden = NEVER.search(text)
    if forbidden:
        raise refusal(f"the sign {forbidden[0]!r} here", ALLOWED)
    wrong = _fault(text)
    if wrong:
        raise refusal(wrong, ALLOWED)
    return text


def _fault(text: str) -> str | None:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return f"{text!r} is no address"
    if not text.startswith(("https://", "http://")):
        return f"{text!r} does not begin with https://"
    if "@" in parts.netloc:
        return "a user or a password before the host"
    return _fault_of_host(parts, port)


def _fault_of_host(parts: SplitResult, port: int | None) -> str | None:
    host = parts.netloc.rpartition(":")[0] if port is not None else parts.netloc
    return None if HOST.fullmatch(host) else f"no host in {parts.netloc!r}"


def _home(text: str) -> str:
    if not text.endswith("/") or "?" in text or "#" in text:
        raise refusal(f"{text!r} is no folder", "https://HOST/ or https://HOST/FOLDER/")
    path = urlsplit(text).path
    if not FOLDERS.fullmatch(path):  # pages lead to it by the path alone: //a would be a host
        raise refusal(f"the path {path!r}", "folders of letters, digits, hyphens, dots, _ and ~")
    return text


def _report(text: str) -> str:
    if MAIL.fullmatch(text) and HOST.fullmatch(text.partition("@")[2]) and "-." not in text:
        return text
    if text.startswith("https://") and text.count(PAGE) == 1:
        _address(text.replace(PAGE, "page"))
        if PAGE not in urlsplit(text).netloc and not re.search(r"[{}]", text.replace(PAGE, "")):
            return text
    raise refusal(f"{text!r} is no place to tell of a mistake", REPORT_ALLOWED)


Address = Annotated[str, AfterValidator(_address), Field(json_schema_extra={"pattern": PATTERN})]
HomeAddress = Annotated[
    str,
    AfterValidator(_address),
    AfterValidator(_home),
    Field(json_schema_extra={"pattern": HOME_PATTERN}),
]
ReportAddress = Annotated[
    str, AfterValidator(_report), Field(json_schema_extra={"pattern": REPORT_PATTERN})
]
HOME: TypeAdapter[str] = TypeAdapter(HomeAddress)


def home_address(text: str) -> str:
    """Return the address of a site as it came; `ValueError` says what is wrong, and allowed."""
    try:
        return HOME.validate_python(text)
    except ValidationError as error:
        raise ValueError(error.errors()[0]["msg"]) from error


def is_reserved(address: str) -> bool:
    """Say whether an address is one that no reader's device will ever find."""
    return RESERVED.fullmatch(urlsplit(address).hostname or "") is not None
