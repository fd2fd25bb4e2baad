"""Every value of every choice in a figure gives a drawing or a problem with a place."""

import json
from collections.abc import Mapping
from itertools import cycle
from typing import Any, get_args

import numpy as np
import pytest

from generator.check import RULES, Rule, arrows, props
from generator.check.figures import panels_can_be_read
from generator.content.library import Draft, Entry
from generator.content.problems import Problem
from generator.content.shapes import validate
from generator.content.source import parse
from generator.figures.body.solve import Solved
from generator.figures.person.muscles import AREAS
from generator.figures.person.person_drawing import silhouette
from generator.figures.scene.arrows import arrow_marks, arrow_paths
from generator.figures.scene.describe import describe
from generator.figures.scene.drawing import draw, draw_strip
from generator.figures.scene.keys import places, solved_at
from generator.figures.scene.stage import portraits, stage
from generator.figures.scene.timeline import Telling
from generator.models.figure import Arrow, Figure, FigurePose
from generator.models.pose import Place, Pose
from generator.models.scenery import PadName, Prop, PropName, Support
from tests.choices import Words, choices, values
from tests.figures.body.test_faults import ARMS
from tests.figures.conftest import BASES, CAPTION_WORDS
from tests.figures.scene.test_timeline import PACE

PATH = "content/figures/sample.yml"
MUSCLES = tuple(AREAS)
FIRST, MIDDLE, LAST, ALL = "poses.1", "poses.2", "poses.3", "all_poses"
PLACES = (FIRST, MIDDLE, LAST)
QUICK = ("standing", "sitting", "on-back", "kneeling", "face-down", "side-lying")
STEPS = ("Sit.", "Lift.", "Rest.")
# How well panels can be read depends on the view, which an author chooses for each figure. Here all
# have one, so what this rule tells must have a place, and need not be in the value that was tried.
OF_VIEWS: tuple[Rule, ...] = (panels_can_be_read,)
OF_FIGURES = tuple(
    r
    for r in RULES
    if r.__module__.endswith((".arrows", ".figures", ".poses", ".props")) and r not in OF_VIEWS
)
OF_PROPS: tuple[Rule, ...] = (
    props.props_have_their_place,
    props.props_suit_the_base,
    props.props_take_what_is_said_of_them,
    props.hands_touch_what_is_there,
    props.there_is_one_wall,
)

# Each run tries a value in one place of three, and with every third base, by turns.
SHARES = [3, pytest.param(1, marks=pytest.mark.exhaustive)]

Case = tuple[str, str, Words]  # a base, a place, and the words put there


def sample(base: str, **more: Any) -> Words:
    """A figure of three poses in which the head moves."""
    poses = [{"step": 1}, {"step": 2, "bend": {"neck": -20}}, {"step": 3}]
    view = {"azimuth": 12, "elevation": 7}
    words = {"person": "anna", "base": base, "view": view, "poses": poses}
    return {**words, "all_poses": dict(ARMS.get(base, {})), **more}


def placed(base: str, place: str, words: Words) -> Words:
    figure = sample(base)
    target = figure[ALL] if place == ALL else figure["poses"][PLACES.index(place)]
    target.update(words)
    return figure


def tried(written: Words, rules: tuple[Rule, ...] = OF_FIGURES) -> tuple[Figure, list[Problem]]:
    """Read and judge a figure as if it stood in a file, one value a line."""
    text = json.dumps(written, indent=1)
    tree = parse(text)
    figure = validate(Figure, PATH, tree)
    assert isinstance(figure, Figure), f"{written}: {figure}"
    known = {"exercises": frozenset({"sample"})}
    entry = Entry("sample", PATH, figure, tree)
    draft = Draft(None, None, None, None, None, None, {}, {}, {}, {"sample": entry}, known)
    problems = [problem for rule in rules for problem in rule(draft)]
    for problem in problems:
        assert_has_a_place(problem, text)
    return figure, problems


def assert_has_a_place(problem: Problem, text: str) -> None:
    """The line of a problem has its key, or a key or an item around it."""
    assert problem.line > 1, problem
    line = text.splitlines()[problem.line - 1].strip()
    keys = [part for part in problem.field.split(".") if not part.isdigit()]
    assert (
        line.startswith(("{", "["))
        or any(f'"{key}"' in line for key in keys)
        or problem.field.startswith("props.")
    ), (problem, line)
    assert problem.wrong, problem
    assert problem.allowed, problem


def assert_sound(now: Solved) -> None:
    frames = np.array(list(now.body.frames.values()))
    square = frames.transpose(0, 2, 1) @ frames
    np.testing.assert_allclose(square, np.broadcast_to(np.eye(3), square.shape), atol=1e-6)
    assert np.isfinite(now.body.root).all()


def assert_can_be_drawn(figure: Figure) -> None:
    """Solved in the key poses and between them."""
    seen = stage(figure)
    for now in (
        *seen.solved,
        *(solved_at(seen, place) for place in np.linspace(0, places(seen)[-1], 4)),
    ):
        assert_sound(now)


def assert_without_gaps(files: Mapping[str, str]) -> None:
    assert [ending for ending, text in files.items() if "nan" not in text] == [*files] != []


def try_all(cases: list[Case], whole: int = 60) -> int:
    """Try words in places of bases; return how many were accepted, some of them drawn whole."""
    accepted = 0
    for base, place, words in cases:
        figure, problems = tried(placed(base, place, words))
        for problem in problems:
            about = place == ALL or "step" in words or problem.field.startswith(place)
            assert about, f"{base}, {place}, {words}: {problem}"
        if not problems:
            accepted += 1
            assert_can_be_drawn(figure)
            if accepted % 8 == 0:
                tried(placed(base, place, words), OF_VIEWS)
                assert "nan" not in describe(figure, ["Rhomboids"], CAPTION_WORDS)
            if accepted % whole == 0:
                assert_without_gaps(draw_strip(figure, "title", "card"))
    return accepted


def words_for(place: str) -> list[Words]:
    """Words of a pose; both sides, the right and the left take turns with angles of limbs."""
    turn = ("arms", "legs"), ("right_arm", "right_leg"), ("left_arm", "left_leg")
    others = {key for keys in turn for key in keys} - set(turn[PLACES.index(place)])
    return [words for words in choices(FigurePose, MUSCLES) if not others & set(words)]


def contacts() -> list[Words]:
    """Every place of hands and feet, on both sides and on each."""
    keys = [name for name in Pose.model_fields if name.endswith(("hand", "hands", "foot", "feet"))]
    held_by_keys = [words for words in choices(Pose, MUSCLES) if set(words) <= set(keys)]
    return [words for words in held_by_keys if all(set(held) == {"to"} for held in words.values())]


@pytest.mark.parametrize("base", BASES)
def test_the_sample_alone_is_accepted(base: str) -> None:
    assert tried(sample(base))[1] == []


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("place", PLACES)
def test_every_value_of_a_pose_is_drawn_or_refused(place: str, share: int) -> None:
    words = words_for(place)
    assert len(words) > 270
    first = PLACES.index(place)
    bases = cycle(QUICK[first:] + QUICK[:first])
    cases = [(base, place, pose) for base, pose in zip(bases, words, strict=False)]
    tries = cases[first % share :: share]
    assert 100 / share < try_all(tries) < len(tries)


def test_every_contact_that_holds_in_all_poses_is_drawn_or_refused() -> None:
    words = contacts()
    assert len(words) > 70
    assert 20 < try_all([("standing", ALL, pose) for pose in words]) < len(words)


def test_every_place_of_the_hands_is_tried_on_all_fours() -> None:
    cases = [
        ("all-fours", place, {"hands": {"to": to}})
        for to in get_args(Place)
        for place in (FIRST, LAST)
    ]
    assert len(cases) > 40
    assert 2 < try_all(cases) < len(cases)


def test_every_value_of_a_figure_is_drawn_or_refused() -> None:
    kept = ("base", "poses", "all_poses", "arrows", "props")
    fields = {name: field for name, field in Figure.model_fields.items() if name not in kept}
    tries = [{name: value} for name, field in fields.items() for value in values(field, MUSCLES)]
    assert len(tries) > 35
    accepted = 0
    for words in tries:
        figure, problems = tried(sample("standing", **words))
        assert {problem.field.split(".")[0] for problem in problems} <= set(words), problems
        if problems:
            continue
        accepted += 1
        assert_can_be_drawn(figure)
        if accepted % 5 == 0:
            assert_without_gaps(draw_strip(figure, "title", "card"))
    assert accepted > 35


def prop_tries() -> list[Any]:
    """Each thing where it belongs, with a place of its own, turned, and under each part."""
    records = [words for words in choices(Prop, ()) if set(words) != {"prop"}]
    placed_ones = [{"prop": prop, "at": [90, 20], "turn": 30} for prop in get_args(PropName)]
    under = [{"prop": p, "under": u} for p in get_args(PadName) for u in get_args(Support)]
    return [*get_args(PropName), *records, *placed_ones, *under]


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("base", BASES)
def test_every_prop_is_drawn_or_refused_with_every_base(base: str, share: int) -> None:
    accepted, every_prop = 0, prop_tries()
    assert len(every_prop) > 80
    tries = every_prop[BASES.index(base) % share :: share]
    for prop in tries:
        figure, problems = tried(sample(base, props=[prop]), OF_PROPS)
        assert {problem.field.split(".")[0] for problem in problems} <= {"props"}
        if not problems:
            accepted += 1
            assert_can_be_drawn(figure)
            if accepted % 12 == 0:
                assert_without_gaps(draw_strip(figure, "title", "card"))
    assert 40 / share < accepted < len(tries)


def arrow_tries() -> list[Words]:
    """Arrows that are well but for one value, and both kinds of arrow in every pose."""
    kinds: tuple[Words, ...] = ({"follow": "chin"}, {"out_of": "chin", "toward": "left"})
    tries: list[Words] = [{**kind, "pose": pose} for kind in kinds for pose in (1, 2, 3)]
    for kind in kinds:
        for words in choices(Arrow, MUSCLES):
            other = {"follow", "to", "out_of"} & set(words) - set(kind)
            tries.append({"pose": 2, **({"toward": "up"} if other else kind), **words})
    return tries


def test_every_value_of_an_arrow_is_drawn_or_refused() -> None:
    tries = arrow_tries()
    assert len(tries) > 190
    seen = stage(Figure.model_validate(sample("standing")))
    bodies = [silhouette(view) for view in portraits(seen, seen.cameras)]
    scene = seen.solved, seen.cameras, seen.person.build
    rules: tuple[Rule, ...] = (arrows.arrows_say_where, arrows.arrows_follow_what_moves)
    accepted = 0
    for words in tries:
        figure, problems = tried(sample("standing", arrows=[words]), rules)
        if problems:
            assert {problem.field.rpartition(".")[0] for problem in problems} <= {
                "arrows",
                "arrows.1",
            }
            continue
        accepted += 1
        for path in arrow_paths(figure.arrows, *scene, bodies):
            made = arrow_marks(path, 1.0)
            for mark in (*made.behind, *made.before):
                assert all(np.isfinite(points).all() for points in mark.lines), words
                tips = [points for points in mark.lines if mark.role == "arrow"]
                assert all(np.ptp(points, axis=0).max() > 1 for points in tips), words
    assert 100 < accepted < len(tries)


@pytest.mark.parametrize("base", ["all-fours"])
def test_a_figure_is_drawn_as_a_whole(base: str) -> None:
    figure, problems = tried(sample(base, arrows=[{"follow": "chin", "pose": 2}]))
    assert problems == []
    told = Telling(tuple(None for _ in figure.poses), PACE)
    assert_without_gaps(draw(figure, "title", "card", told))


@pytest.mark.exhaustive
@pytest.mark.parametrize("place", [*PLACES, ALL])
@pytest.mark.parametrize("base", BASES)
def test_every_value_on_every_base_with_every_place_of_a_hand(base: str, place: str) -> None:
    model = Pose if place == ALL else FigurePose
    words = choices(model, MUSCLES, crossed=True)
    assert len(words) > 1400
    assert try_all([(base, place, pose) for pose in words], whole=100) > 100
