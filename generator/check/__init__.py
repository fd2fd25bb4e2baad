"""The rules across files: each is a small function whose docstring is the rule."""

from collections.abc import Callable, Iterator
from datetime import date

from generator.check import (
    alternatives,
    arrows,
    countries,
    dates,
    doses,
    figures,
    honesty,
    identity,
    plain_language,
    poses,
    props,
    reasons,
    references,
    review,
    safety,
    signs,
    words,
)
from generator.content.library import Draft
from generator.content.problems import Problem

Rule = Callable[[Draft], Iterator[Problem]]

DRAWABLE: tuple[Rule, ...] = (  # what these refuse cannot even be drawn to look at it
    figures.highlights_are_muscles_of_the_exercise,
    props.props_have_their_place,
    poses.the_first_pose_stays_nowhere,
    poses.places_get_what_they_take,
    poses.hands_rest_on_something,
    poses.straight_arms_reach_the_floor,
    arrows.arrows_say_where,
)

RULES: tuple[Rule, ...] = (
    identity.ids_are_lower_case_words,
    identity.ids_are_free,
    identity.names_are_unique,
    identity.headings_leave_the_ids_of_pages,
    identity.search_words_stand_once,
    references.sources_exist,
    references.exercises_exist,
    references.routines_exist,
    references.guidance_exists,
    references.evidence_areas_exist,
    references.words_are_in_the_vocabulary,
    references.variations_lead_elsewhere,
    references.every_exercise_is_led_to,
    safety.exercises_say_when_to_stop,
    safety.routines_say_when_to_stop,
    safety.guidance_names_its_sources,
    signs.signs_exist,
    signs.signs_stand_in_the_lists,
    signs.signs_say_who_vouches,
    signs.no_phrase_is_graded_twice,
    signs.no_phrase_is_in_two_groups,
    signs.lifts_are_more_urgent,
    signs.actions_have_no_marks,
    signs.no_phrase_is_meant_and_not_meant,
    signs.records_grade_no_sign,
    countries.countries_stand_once,
    doses.amounts_count_something,
    doses.ranges_grow,
    doses.source_doses_name_their_source,
    doses.routines_have_steps_or_weeks,
    doses.routines_say_how_often,
    figures.every_exercise_is_drawn,
    figures.every_figure_shows_an_exercise,
    figures.panels_show_steps,
    props.hands_touch_what_is_there,
    props.there_is_one_wall,
    props.props_suit_the_base,
    *DRAWABLE,
    arrows.arrows_follow_what_moves,
    figures.poses_can_be_taken,
    reasons.reasons_to_ask_are_in_the_vocabulary,
    reasons.who_is_asked_first_is_told_what_instead,
    reasons.positions_are_asked_about,
    reasons.positions_ask_for_known_reasons,
    reasons.reasons_are_in_the_vocabulary,
    alternatives.floor_exercises_have_an_alternative,
    alternatives.alternatives_suit_the_reason,
    honesty.nothing_is_promised,
    honesty.guidance_claims_are_vouched_for,
    honesty.evidence_is_named,
    honesty.clinics_serve_technique_only,
    plain_language.steps_are_short,
    plain_language.records_read_easily,
    review.reviewed_means_by_somebody,
    review.due_follows_written,
    words.the_language_has_plural_forms,
    words.counted_phrases_have_every_form,
)


def check(draft: Draft, today: date | None = None) -> list[Problem]:
    """Return what every rule finds, in no particular order; with a day also what is overdue."""
    problems = [problem for rule in RULES for problem in rule(draft)]
    return [*problems, *(dates.overdue(draft, today) if today else ())]
