import pytest

from generator.publish.headers import policy
from generator.publish.policy_tag import faults_of_policy

TAG = f'<meta http-equiv="Content-Security-Policy" content="{policy(None)}">'
CHARSET = '<!doctype html><html><head><meta charset="utf-8">'


def faults(html: str) -> list[str]:
    return [wrong for wrong, _ in faults_of_policy(html.encode())]


def test_the_policy_before_all_that_loads_holds_for_the_whole_page() -> None:
    assert faults(f"{CHARSET}{TAG}<link rel=icon href=a><body><script src=a></script>") == []


LOOSE = TAG.replace("script-src 'self'", "script-src *")
MORE = TAG.replace('">', '; img-src *">')
FAULTY = {
    f"{CHARSET}<title>a</title>": "no policy",
    f"{CHARSET}<!--{TAG}-->": "no policy",
    f"{CHARSET}<link href=a>{TAG}": "<link> before the policy",
    f"{CHARSET}<body><p>a</p>{TAG}": "<body> before the policy",
    f"{CHARSET}{LOOSE}": "another policy",
    f"{CHARSET}{MORE}": "another policy",
    f"{CHARSET}{TAG}<meta http-equiv=' content-security-policy' content=b>": "another policy: 'b'",
}


@pytest.mark.parametrize(("html", "expected"), FAULTY.items())
def test_a_policy_that_is_not_there_or_another_or_too_late_is_a_fault(
    html: str, expected: str
) -> None:
    (wrong,) = faults(html)
    assert wrong.startswith(expected)
