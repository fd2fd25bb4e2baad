import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest

from generator.build import read
from generator.content.forms import Form
from generator.content.library import Library, forms_of
from generator.drawings import Drawings
from generator.models import LayWords, Search
from generator.models.search import PageId
from generator.paper.prints import FinishedPrint, Print
from generator.project import PROJECT
from generator.site import pages
from generator.site.lay_words import lay_words, lexicon, spellings
from generator.site.records import NOTHING, PATH, finder_files, term_ids, terms
from generator.text.render import render

Edit = Callable[[str, str, str], None]
TEMPLATES = PROJECT / "templates"
SETS, ENDS = "self.searchRecords=", ";\n"
SAID = {"wrists", "feet"}  # sources say so
SWELLING = {"asks": True, "how": "Only close your hand.", "exercise": "fist"}
NO_FLOOR = {"how": "Stand up for it.", "exercise": "wrist-bend#standing"}
GROUPS = ["kind", "position", "equipment", "region", "goal", "muscle"]


@pytest.fixture(scope="module")
def rendered(
    library: Library, blank: Drawings, blank_printed: Mapping[Print, FinishedPrint]
) -> Mapping[str, str]:
    return render(TEMPLATES, pages(library, blank, blank_printed), library)


def script(library: Library) -> dict[str, Any]:
    """Return what the script sets."""
    text = finder_files(library)[PATH]
    assert (text[: len(SETS)], text[-len(ENDS) :]) == (SETS, ENDS)
    found: dict[str, Any] = json.loads(text[len(SETS) : -len(ENDS)])
    return found


def by_id(library: Library) -> dict[str, dict[str, Any]]:
    return {record.pop("id"): record for record in script(library)["records"]}


def searched(library: Library, *words: str) -> Library:
    """Return the library with one entry for each of these words."""
    entries = tuple(LayWords(word=word) for word in words)
    return replace(library, search=Search(words=entries))


def lay(library: Library, record: str, *words: str) -> list[str]:
    """Return which of these words say what a record is about."""
    return [words[n] for n in by_id(searched(library, *words))[record].get("lay", ())]


def test_there_is_one_script_of_one_line_that_sets_one_name(library: Library) -> None:
    assert list(finder_files(library)) == [PATH] == ["finder/records.js"]
    assert finder_files(library)[PATH].count("\n") == 1
    assert list(script(library)) == [
        "lexicon",
        "spellings",
        "pages",
        "terms",
        "records",
        "reasons",
        "plain",
    ]


def test_plain_words_are_those_of_the_site_and_of_english_near_to_what_is_named(
    library: Library,
) -> None:
    assert "wist" not in script(library)["plain"]
    text = finder_files(library, titles=["Glove"], said=["A wirst, a glovx"])[PATH]
    plain = json.loads(text[len(SETS) : -len(ENDS)])["plain"]
    words, word = [], ""
    for shared, rest in re.findall(r"(\d)(\D+)", plain):
        word = word[: int(shared)] + rest
        words.append(word)
    assert {"wirst", "glovx", "clove"} & {*words} == {"wirst", "glovx"}
    assert "first" in words  # English, and of an exercise with wrists
    assert "wrist" not in words


def test_a_site_in_another_language_has_no_plain_words(library: Library) -> None:
    site = library.site.model_copy(update={"language": "de"})
    assert script(replace(library, site=site))["plain"] == ""


def test_seconds_are_rounded_not_cut(content: Path, edit: Edit) -> None:
    dose = "repetitions: 1\n  hold_seconds: 1\n  hold_seconds_up_to: 2"  # 4 + 1.5
    edit("exercises/fist.yml", "minutes: 1", dose)
    assert by_id(read(content))["exercises/fist"]["seconds"] == 6


def test_an_exercise_has_its_names_its_facts_and_its_time(library: Library) -> None:
    found = by_id(library)
    assert found["exercises/wrist-bend"] == {
        "name": "Wrist bend",
        "also": ["Prayer hands", "Palm press"],
        "words": ["rist bend", "prayer bend"],
        "lay": [0],
        "kind": ["stretch"],
        "position": ["sitting"],
        "equipment": ["table"],
        "region": ["wrist", "fingers"],
        "goal": ["ease-stiffness"],
        "muscle": ["finger-benders", "thumb-muscles"],
        "seconds": 294,
        "against": {"swelling": SWELLING, "floor": NO_FLOOR},
        "variants": [
            {
                "id": "standing",
                "name": "Standing bend",
                "position": ["standing"],
                "equipment": ["wall", "table"],
                "seconds": 8,
            },
            {
                "id": "short",
                "name": "Half a bend",
                "position": ["sitting"],
                "equipment": ["none"],
                "seconds": 294,
                "against": {"swelling": SWELLING, "floor": {"asks": True, **NO_FLOOR}},
            },
        ],
    }
    assert found["exercises/fist"] == {
        "name": "Fist",
        "kind": ["strength"],
        "position": ["sitting"],
        "equipment": ["none"],
        "region": ["fingers"],
        "goal": [],
        "muscle": [],
        "seconds": 60,
        "against": {"floor": {"how": "Do it in bed."}},
    }


def test_a_routine_has_the_positions_and_things_of_all_its_exercises(library: Library) -> None:
    found = by_id(library)
    assert found["routines/hand-break"] == {
        "name": "Hand break",
        "words": ["typing break", "desk pause"],
        "position": ["sitting", "standing"],
        "equipment": ["table", "wall"],
        "picture": "wrist-bend",
        "against": {"floor": {}, "swelling": {"asks": True}},
    }
    assert found["routines/fist-weeks"] == {
        "name": "Two weeks of fists",
        "position": ["sitting"],
        "equipment": ["none"],
        "picture": "rest",
        "against": {"floor": {}},
    }


def against(found: Mapping[str, dict[str, Any]], form: Form) -> dict[str, Any]:
    """Return what the records say against a form: that of its variant, or its exercise's own."""
    exercise = found[f"exercises/{form.exercise}"]
    own = {variant["id"]: variant for variant in exercise.get("variants", ())}
    said: dict[str, Any] = (own[form.variant] if form.variant else exercise).get("against", {})
    return said


def test_what_speaks_against_a_form_speaks_against_its_routines_and_their_cards(
    real: Library,
) -> None:
    found = by_id(real)
    used = [form for routine in real.routines.values() for form in forms_of(real, routine)]
    assert {bool(form.variant) for form in used} == {True, False}
    for i, routine in real.routines.items():
        moves = [against(found, form) for form in forms_of(real, routine)]
        reasons = {reason for move in moves for reason in move}
        asked = {reason for move in moves for reason in move if move[reason].get("asks")}
        expected = {reason: {"asks": True} if reason in asked else {} for reason in reasons}
        assert found[f"routines/{i}"].get("against", {}) == expected
        assert found[f"cards/{i}"].get("against", {}) == expected


def test_a_routine_is_shown_by_its_own_picture_or_that_of_its_first_form(
    library: Library, real: Library
) -> None:
    assert library.routines["fist-weeks"].picture == "rest"
    for whole in (library, real):
        found = by_id(whole)
        assert {i: found[f"routines/{i}"]["picture"] for i in whole.routines} == {
            i: routine.picture or forms_of(whole, routine)[0].id
            for i, routine in whole.routines.items()
        }


def test_a_card_has_its_title_and_says_whom_it_is_for(library: Library, real: Library) -> None:
    assert by_id(library)["cards/hand-break"] == {
        "name": "Hand break: card",
        "lead": "You type a lot.",
        "against": {"floor": {}, "swelling": {"asks": True}},
    }
    for whole in (library, real):
        cards = {i: one for i, one in by_id(whole).items() if i.startswith("cards/")}
        assert list(cards) == [f"cards/{i}" for i in whole.routines]
        assert [i for i, card in cards.items() if not card["lead"]] == []


def test_a_routine_has_what_each_of_its_exercises_needs_but_once(content: Path, edit: Edit) -> None:
    edit("exercises/fist.yml", "equipment: []", "equipment: [table]")
    edit("exercises/fist.yml", "start_position: sitting", "start_position: lying")
    shown = "also_shows: [on-back]\nnot_drawn: {table: Any will do.}"
    edit("figures/fist.yml", "base: sitting", f"base: sitting\n{shown}")
    found = by_id(read(content))
    assert found["routines/hand-break"]["position"] == ["sitting", "standing", "lying"]
    assert found["routines/hand-break"]["equipment"] == ["table", "wall"]
    assert found["routines/fist-weeks"]["equipment"] == ["table"]


def test_a_topic_has_the_signs_that_it_names_and_the_safety_check_all(
    content: Path, edit: Edit
) -> None:
    edit("guidance/rest.yml", "key_points:", "signs: [tingle, no-breath]\nkey_points:")
    library = read(content)
    found = by_id(library)
    assert found["guidance/check-first"] == {
        "name": "Check first",
        "words": ["when to see a doctor", "warning signs"],
        "signs": [sign.text for sign in library.signs.signs.values()],
    }
    assert found["guidance/rest"] == {
        "name": "Rest",
        "signs": ["Your fingers tingle for a moment", "You cannot breathe"],
    }


def test_a_reason_that_readers_may_name_has_what_they_type_and_its_topic(
    library: Library,
) -> None:
    assert script(library)["reasons"] == {
        "floor": {"label": "No floor"},
        "swelling": {
            "label": "Swollen hand",
            "typed": ["swelling", "puffy hand"],
            "topic": "rest",
            "topicName": "Rest",
        },
    }


def test_a_reason_that_nobody_may_name_speaks_against_no_exercise(
    content: Path, edit: Edit
) -> None:
    edit("exercises/fist.yml", "instead:", "ask_first: [reason: ring]\ninstead:")
    assert list(by_id(read(content))["exercises/fist"]["against"]) == ["floor"]
    edit("vocabulary.yml", "label: Tight ring", "label: Tight ring\n    in_finder: true")
    assert by_id(read(content))["exercises/fist"]["against"] == {
        "ring": {"asks": True},
        "floor": {"how": "Do it in bed."},
    }


def test_every_term_has_its_names_the_one_for_readers_first_and_its_lay_words(
    library: Library,
) -> None:
    assert script(library)["terms"] == {
        "kind": {
            "stretch": {"names": ["Stretch", "loosen", "lengthen"]},
            "strength": {"names": ["Strength"]},
        },
        "position": {
            "sitting": {"names": ["Sitting", "in a chair", "seated"]},
            "standing": {"names": ["Standing"]},
            "lying": {"names": ["Lying"]},
            "hanging": {"names": ["Hanging"]},
        },
        "equipment": {
            "none": {"names": ["No equipment"]},
            "table": {"names": ["Table", "tabletop", "workbench"]},
            "wall": {"names": ["Wall"]},
        },
        "region": {
            "wrist": {"names": ["Wrist", "carpus", "hand joint"], "lay": [0]},
            "fingers": {"names": ["Fingers"]},
        },
        "goal": {"ease-stiffness": {"names": ["Ease stiffness"]}},
        "muscle": {
            "finger-benders": {"names": ["Muscles that bend the fingers", "finger flexors"]},
            "thumb-muscles": {"names": ["Thumb muscles", "foot of the thumb"], "lay": [1]},
        },
    }


def test_lay_words_stand_once_and_records_and_terms_point_to_them(library: Library) -> None:
    found = script(library)
    assert found["lexicon"] == [["wrist", "wrists", "hand joint", "carpels"], ["foot", "feet"]]
    assert found["spellings"] == {"rist": "wrist", "hnad": "hand"}
    assert found["pages"] == {
        "exercises": ["movement", "workout"],
        "offline": ["without internet"],
    }


def test_a_word_is_looked_for_in_all_that_an_exercise_says_it_is_about(library: Library) -> None:
    words = {
        "Wrist bend": "name",
        "stay there": "summary",
        "prayer hands": "other names",
        "palm press": "other names",
        "rist bend": "search words",
    }
    assert lay(library, "exercises/wrist-bend", *words) == list(words)


@pytest.mark.parametrize(
    "word",
    [
        "palms together",
        "mild pull",
        "typing",
        "wrist-bend",
        "R01",
        # These find the terms that it names.
        "stretch",
        "sitting",
        "table",
        "fingers",
        "carpus",
        "thumb muscles",
        "finger flexors",
        "ease stiffness",
    ],
)
def test_what_only_stands_elsewhere_is_not_what_it_is_about(library: Library, word: str) -> None:
    assert lay(library, "exercises/wrist-bend", word) == []


def test_routines_and_topics_are_about_what_they_say_in_name_summary_and_search_words(
    library: Library,
) -> None:
    words = ("hand", "two moves", "typing", "type a lot", "fist", "S01")
    assert lay(library, "routines/hand-break", *words) == ["hand", "two moves", "typing"]
    words = ("first", "three lists", "doctor", "red", "cannot", "S01")
    assert lay(library, "guidance/check-first", *words) == ["first", "three lists", "doctor"]


def test_every_record_is_there_once(library: Library, real: Library) -> None:
    for whole in (library, real):
        found = [record["id"] for record in script(whole)["records"]]
        assert found == [
            *(f"exercises/{i}" for i in whole.exercises),
            *(f"{kind}/{i}" for i in whole.routines for kind in ("routines", "cards")),
            *(f"guidance/{i}" for i in whole.guidance),
        ]


def test_the_search_has_a_record_or_lay_words_for_every_page_that_it_shows(
    library: Library, rendered: Mapping[str, str]
) -> None:
    pages = {path: text for path, text in rendered.items() if path.endswith(".md")}
    shown = {path for path, text in pages.items() if "\n  exclude: true\n" not in text}
    assert len(shown) < len(rendered)
    records = {record["id"] for record in script(library)["records"]}
    assert records.isdisjoint(get_args(PageId))
    found = {path.removesuffix(".md").removesuffix("/index") for path in shown}
    cards = {i for i in records if i.startswith("cards/")}  # whose pages are pictures and boxes
    assert len(cards) > 1
    assert found == records - cards | set(get_args(PageId))
    assert {f"{i}.md" for i in cards} <= pages.keys() - shown


def test_what_people_type_for_our_words_stands_on_no_page(
    library: Library, rendered: Mapping[str, str]
) -> None:
    found = script(library)
    typed = {*found["spellings"], *(text for row in found["lexicon"] for text in row[1:])}
    typed |= {text for texts in found["pages"].values() for text in texts}
    typed |= {text for record in found["records"] for text in record.get("words", ())}
    named = [term for group in terms(library).values() for term in group.values()]
    typed |= {text for term in named for text in term.also}
    typed -= SAID
    assert len(typed) > 10
    standing = [
        (path, text)
        for path, page in rendered.items()
        for text in typed
        if re.search(rf"\b{re.escape(text)}\b", page, re.IGNORECASE)
    ]
    assert standing == []


def test_whatever_a_record_names_is_a_term(library: Library, real: Library) -> None:
    for whole in (library, real):
        found = script(whole)
        assert list(found["terms"]) == GROUPS
        named = {(g, i) for one in found["records"] for g in GROUPS for i in one.get(g, ())}
        assert {group for group, _ in named} == set(GROUPS)
        assert named <= {(g, i) for g, group in found["terms"].items() for i in group}
        assert [
            t for group in found["terms"].values() for t in group.values() if not t["names"]
        ] == []


def test_whatever_points_to_lay_words_points_to_those_of_its_own_names(real: Library) -> None:
    found, entries = script(real), real.search.words
    assert (found["lexicon"], found["spellings"]) == (
        [list(row) for row in lexicon(entries)],
        spellings(entries),
    )
    pointing = [term for group in found["terms"].values() for term in group.values()]
    wrong = [t for t in pointing if tuple(t.get("lay", ())) != lay_words(entries, *t["names"])]
    assert wrong == []
    used = {n for one in (*pointing, *found["records"]) for n in one.get("lay", ())}
    assert used
    assert used <= set(range(len(found["lexicon"])))


def test_nothing_in_the_script_cites(library: Library, real: Library) -> None:
    cited = re.compile(r"\[(?:[A-Z]\d+|own)\]")
    assert cited.search(library.exercises["wrist-bend"].instead[0].how)
    for whole in (library, real):
        assert cited.findall(finder_files(whole)[PATH]) == []


def test_nothing_needed_is_a_thing_that_only_exercises_without_things_name(
    library: Library, real: Library
) -> None:
    for whole in (library, real):
        assert NOTHING not in whole.vocabulary.equipment
        assert list(terms(whole)["equipment"]) == [NOTHING, *whole.vocabulary.equipment]
        found = {
            i: list(term_ids(exercise)["equipment"]) for i, exercise in whole.exercises.items()
        }
        without = [i for i, exercise in whole.exercises.items() if not exercise.equipment]
        assert without
        assert [i for i, things in found.items() if NOTHING in things] == without
        assert [found[i] for i in without] == [[NOTHING]] * len(without)
