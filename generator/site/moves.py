"""What a reader's own routine is made of: one script with every form of every exercise.

It is a script, not JSON, because a page that is opened from a folder may not fetch files.
"""

import json
from collections.abc import Iterable, Iterator, Mapping

from generator.content.cues import NUMBER
from generator.content.forms import Form, form_id
from generator.content.library import Library
from generator.content.stances import stance
from generator.models import Amount, Routine, RoutineStep, Site, Step, WeeklyPlan
from generator.models.citations import without_citations, without_marks
from generator.models.figure import Base, Figure
from generator.paper.rules import rules, warnings
from generator.paper.ticks import times_a_day
from generator.site.aliases import aliases
from generator.site.move_amounts import asked_amounts, begun_with, dosed
from generator.text.page import exercise_path, variant_place
from generator.text.precautions import Precaution, precautions

PATH = "my-routine/moves.js"
ON_A_SIDE: Base = "side-lying"
COUNTED = ("breathing", "breathe")  # kind of exercise, role of a step


def moves_file(library: Library) -> Mapping[str, str]:
    """Return the script by its path in the docs folder; it sets `self.moveLibrary`.

    `moves` are the forms of all exercises, `sets` the ready routines that have steps; `reasons`
    what may speak against a form; `rules` those that hold for every exercise; `timing` in seconds;
    `aliases` the ids that forms and sets had before.
    """
    words = library.vocabulary
    amounts, drawn = asked_amounts(library), library.drawn()
    data = {
        "moves": [_move(library, one, amounts[i], drawn[i]) for i, one in library.forms().items()],
        "sets": [_set(library, i, one) for i, one in library.routines.items() if one.steps],
        "plans": [
            _plan(i, one.name, one.weekly_plan)
            for i, one in library.routines.items()
            if one.weekly_plan
        ],
        "reasons": {
            i: {"label": reason.label, "asked": reason.in_finder}
            for i, reason in words.reasons.items()
        },
        "rules": _rules(library),
        "timing": _timing(library.site),
        "aliases": {"moves": aliases(library).forms, "sets": aliases(library).routines},
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return {PATH: f"self.moveLibrary={text};\n"}


def _timing(site: Site) -> Mapping[str, object]:
    """Return how long is reckoned for one time of a move, for ways between moves, for a breath."""
    timing, pace = site.timing, site.pace
    return {
        "repetition": timing.seconds_a_repetition,
        "way": pace.longest_leg,
        "between": timing.seconds_between_exercises,
        "floor": timing.seconds_to_the_floor,
        "over": timing.seconds_to_turn_over,
        "breatheIn": pace.seconds_to_breathe_in,
        "breatheOut": pace.seconds_to_breathe_out,
    }


def _move(
    library: Library, form: Form, amounts: Iterable[Amount], figure: Figure
) -> Mapping[str, object]:
    words = library.vocabulary
    exercise, own = library.exercises[form.exercise], stance(words, form)
    position = words.positions[form.position]
    move = {
        "id": form.id,
        "exercise": form.exercise,
        "name": form.name,
        "summary": without_citations(form.summary),
        "page": exercise_path(form.exercise).removesuffix(".md"),
        "place": variant_place(form.variant),
        "kind": exercise.kind,
        "position": form.position,
        "on": own.on or "",
        "wayUp": own.way_up,
        "turnsOver": ON_A_SIDE in position.bases,
        "goesRound": figure.motion == "round",
        "things": [words.equipment[i].name for i in form.equipment],
        **dosed(library, form, amounts),
        "careful": [without_marks(text) for text in form.careful],
        "against": {one.reason: _against(one) for one in precautions(library, form)},
        "stop": [*_stop(library, form)],
        "steps": [_step(step, exercise.kind) for step in form.steps],
    }
    return {key: value for key, value in move.items() if value not in ("", [], {}, False)}


def _against(one: Precaution) -> Mapping[str, object]:
    """Return what speaks against a form; `move` is the id of the form to do instead."""
    page, _, place = one.exercise.path.partition("#") if one.exercise else ("", "", "")
    exercise = page.removeprefix("exercises/").removesuffix(".md")
    variant = place.removeprefix("variant-")
    given = {
        "asks": one.asks or None,
        "note": without_citations(one.note) or None,
        "how": without_citations(one.how) or None,
        "move": form_id(exercise, variant or None) if exercise else None,
    }
    return _without_none(given)


def _stop(library: Library, form: Form) -> Iterator[Mapping[str, object]]:
    for listed in warnings(library, form).stop:
        yield {"signs": listed.signs, "act": listed.act}


def _step(step: Step, kind: str) -> Mapping[str, object]:
    """Return a step; where one only breathes, with the seconds for which its words count."""
    text = without_marks(step.text)
    counts = NUMBER.findall(text) if (kind, step.role) == COUNTED else []
    given = {
        "role": step.role,
        "text": text,
        "cue": step.cue,
        "seconds": int(counts[0]) if len(counts) == 1 else None,
    }
    return _without_none(given)


def _set(library: Library, record: str, routine: Routine) -> Mapping[str, object]:
    listed = ({"signs": one.signs, "act": one.act} for one in warnings(library, routine).stop)
    named = {
        "id": record,
        "name": routine.name,
        "summary": without_citations(routine.summary),
        "days": routine.schedule.days_a_week,
        "timesADay": times_a_day(routine.schedule),
        "items": [_item(step) for step in routine.steps],
        "after": without_citations(routine.after) if routine.after else None,
        "stop": [*listed],
        "suits": [*routine.suits],
    }
    return _without_none(named)


def _item(step: RoutineStep) -> Mapping[str, object]:
    note = " ".join(without_marks(text) for text in (step.how, step.note) if text)
    return _without_none(
        {
            "move": form_id(step.exercise, step.variant),
            "amount": begun_with(step.amount),
            "before": without_marks(step.before) if step.before else None,
            "note": note or None,
            "apart": step.apart or None,
        }
    )


def _plan(record: str, name: str, plan: WeeklyPlan) -> Mapping[str, object]:
    """Return a plan by weeks: its one form, and the minutes and days of each week."""
    weeks = [{"minutes": week.minutes, "days": week.days, "pace": week.pace} for week in plan.weeks]
    move = form_id(plan.exercise, plan.variant)
    return {"id": record, "name": name, "move": move, "weeks": weeks}


def _rules(library: Library) -> Mapping[str, object]:
    """Return the rules that hold for every exercise; `{number}` stays a gap in `emergency`."""
    said, safety = rules(library), library.site.safety
    pain = [
        {"score": one.score, "act": one.act, "more": without_citations(one.more)}
        for one in safety.pain_rule
    ]
    return {
        "stop": [{"signs": one.signs, "act": one.act} for one in said.stop],
        "pain": pain,
        "emergency": without_citations(safety.emergency),
        "everyTime": said.every_time,
    }


def _without_none(values: Mapping[str, object]) -> Mapping[str, object]:
    return {key: value for key, value in values.items() if value is not None}
