"""Signs that people tell in words of their own, and what only sounds like them."""

import pytest

from generator.content.library import Library
from tests.deno import Runner
from tests.scripts.signs.judged import judged


@pytest.mark.parametrize(
    ("query", "sign"),
    [
        ("my husband is holding his chest", "heart-attack-chest"),
        ("rubbing his chest and looks grey", "heart-attack-chest"),
        ("tightness across my chest for an hour", "heart-attack-chest"),
        ("my chest is tight right across", "heart-attack-chest"),
        ("heaviness across my chest", "heart-attack-chest"),
        ("heart is going like the clappers and it hurts to breathe", "lung-clot"),
        ("went blind for ten minutes then fine", "tia"),
        ("my speech went slurry", "stroke"),
        ("i am weeing myself", "bladder-bowel"),
        ("leaked in bed and my back hurts", "bladder-bowel"),
        ("bad back and straining to pee", "bladder-bowel"),
        ("have to push to start weeing", "bladder-bowel"),
        ("i no longer feel when i need to go", "bladder-bowel"),
        ("no urge to go to the toilet any more", "bladder-bowel"),
        ("when i wipe it feels like its not my skin", "saddle-numb"),
        ("nothing takes this pain away", "constant-severe"),
        ("the pain is there 24 hours a day", "constant-severe"),
        ("heat doesnt help and codeine doesnt help either", "constant-severe"),
        ("pregnant and my face has puffed up, headache", "pregnancy-ribs"),
        ("boy of 5 keeps crying with his back", "child-back-pain"),
        ("i cant see a point to any of this any more", "suicidal"),
        ("cant see the point of carrying on", "suicidal"),
        ("dont see a reason to go on", "suicidal"),
        ("i want to go to sleep and not wake up", "suicidal"),
        ("hope i dont wake up tomorrow", "suicidal"),
        ("he does not want to wake up any more", "suicidal"),
    ],
)
def test_a_sign_told_in_other_words_is_known(
    run: Runner, real: Library, query: str, sign: str
) -> None:
    shows, signs = judged(run, real, [query])[0]
    assert shows == "card"
    assert sign in signs


@pytest.mark.parametrize(
    "query",
    [
        "holding my chest up in cobra",
        "stretch across my chest",
        "sore across my chest after press ups yesterday",
        "i want to not wake up stiff",
        "dont see the point of planks any more",
        "24 hours after a workout",
        "knee replacement two years ago, which exercises",
        "wont see results with planks",
    ],
)
def test_what_only_sounds_like_it_raises_no_alarm(run: Runner, real: Library, query: str) -> None:
    assert judged(run, real, [query])[0][0] != "card"
