"""What a reader's own routine is made of: one script with every form of every exercise.

It is a script, not JSON, because a page that is opened from a folder may not fetch files.
"""

import json
from collections.abc import Iterable, Iterator, Mapping

from generator.content.cues import NUMBER
from generator.content.forms import Form, form_id
from generator.content.library import Library
from generator.content.stances import stance
from generator.models import Amount, Routine, RoutineStep, Step, WeeklyPlan
from generator.models.citations import without_citations, without_marks
from generator.models.figure import Base, Figure
from generator.paper.rules import rules, warnings
from generator.paper.ticks import times_a_day
from generator.text.amounts import amounts as amounts_of
from generator.text.page import exercise_path, variant_place
from generator.text.precautions import Precaution, precautions

PATH = "my-routine/moves.js"
SHORTEST_HOLD = 3  # seconds, our own choice: a stretch may always be held for less
ON_A_SIDE: Base = "side-lying"
COUNTED = ("breathing", "breathe")  # kind of exercise, role of a step
Limits = Mapping[str, tuple[int, int]]


def moves_file(library: Library) -> Mapping[str, str]:
    """Return the script by its path in the docs folder; it sets `self.moveLibrary`.

    `moves` are the forms of all exercises, `sets` the ready routines that have steps; `reasons`
    what may speak against a form; `rules` those that hold for every exercise; `timing` in seconds.
    """
    words = library.vocabulary
    amounts, drawn = _amounts(library), library.drawn()
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
        "timing": {
            "repetition": library.site.timing.seconds_a_repetition,
            "between": library.site.timing.seconds_between_exercises,
            "floor": library.site.timing.seconds_to_the_floor,
            "over": library.site.timing.seconds_to_turn_over,
            "breatheIn": library.site.pace.seconds_to_breathe_in,
            "breatheOut": library.site.pace.seconds_to_breathe_out,
        },
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return {PATH: f"self.moveLibrary={text};\n"}


def _amounts(library: Library) -> Mapping[str, list[Amount]]:
    """Return what the record and the ready routines ask for, by form, the record first."""
    found: dict[str, list[Amount]] = {i: [form.dose] for i, form in library.forms().items()}
    for routine in library.routines.values():
        for step in routine.steps:
            found[form_id(step.exercise, step.variant)].append(step.amount)
        if routine.weekly_plan:
            plan = routine.weekly_plan
            form = form_id(plan.exercise, plan.variant)
            found[form] += [Amount(minutes=week.minutes) for week in plan.weeks]
    return found


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
        "amount": _amount(form.dose),
        "limits": _limits(amounts),
        "often": amounts_of(library).schedule(form.dose),
        "timesADay": times_a_day(form.dose),
        "mostDays": _most_days(library, form),
        "careful": [without_marks(text) for text in form.careful],
        "against": {one.reason: _against(one) for one in precautions(library, form)},
        "stop": [*_stop(library, form)],
        "steps": [_step(step, exercise.kind) for step in form.steps],
    }
    return {key: value for key, value in move.items() if value not in ("", [], {}, False)}


def _amount(amount: Amount) -> Mapping[str, object]:
    """Return an amount as scripts have it: of a range the lower end, to begin with."""
    return _without_none(
        {
            "sets": amount.sets,
            "repetitions": amount.repetitions,
            "hold": amount.hold_seconds,
            "minutes": amount.minutes,
            "rest": amount.rest_seconds,
            "sides": amount.sides,
        }
    )


def _limits(amounts: Iterable[Amount]) -> Limits:
    """Return from what to what each number may go: never more than a record or a ready set asks.

    That less may always be done is our own choice; a hold is short or left out where a ready set
    leaves it out.
    """
    given = list(amounts)
    most = {
        "sets": max(one.sets for one in given),
        "repetitions": _most(given, "repetitions"),
        "minutes": _most(given, "minutes"),
    }
    limits = {name: (1, number) for name, number in most.items() if number}
    longest = _most(given, "hold_seconds")
    shortest = min(one.hold_seconds or 0 for one in given)
    return limits | ({"hold": (min(shortest, SHORTEST_HOLD), longest)} if longest else {})


def _most(amounts: Iterable[Amount], name: str) -> int:
    """Return the highest number that any amount has under a name, its upper end counts; or 0."""
    highest = (getattr(one, f"{name}_up_to") or getattr(one, name) or 0 for one in amounts)
    return max(highest)


def _most_days(library: Library, form: Form) -> int:
    """Return on how many days a week the record, or a ready set, has a form; 0 if open."""
    schedules = (
        routine.schedule
        for routine in library.routines.values()
        for step in routine.steps
        if form_id(step.exercise, step.variant) == form.id
    )
    days = (one.days_a_week_up_to or one.days_a_week or 0 for one in [form.dose, *schedules])
    return max(days) if form.dose.days_a_week else 0


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
            "amount": _amount(step.amount),
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
    return {
        "stop": [{"signs": one.signs, "act": one.act} for one in said.stop],
        "pain": [{"score": one.score, "act": one.act} for one in said.pain],
        "emergency": without_citations(safety.emergency),
        "everyTime": said.every_time,
    }


def _without_none(values: Mapping[str, object]) -> Mapping[str, object]:
    return {key: value for key, value in values.items() if value is not None}
