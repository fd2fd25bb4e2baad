"""The rules across files: each is a small function whose docstring is the rule."""

from collections.abc import Callable, Iterator

from generator.check import doses, figures, identity, references, review, safety
from generator.library import Draft
from generator.problems import Problem

Rule = Callable[[Draft], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    identity.ids_are_lower_case_words,
    identity.names_are_unique,
    references.sources_exist,
    references.exercises_exist,
    references.routines_exist,
    references.guidance_exists,
    references.words_are_in_the_vocabulary,
    references.variations_lead_elsewhere,
    safety.exercises_say_when_to_stop,
    safety.routines_say_when_to_stop,
    safety.guidance_names_its_sources,
    safety.safety_check_has_three_levels,
    doses.amounts_count_something,
    doses.ranges_grow,
    doses.source_doses_name_their_source,
    doses.routines_have_steps_or_weeks,
    doses.routines_say_how_often,
    figures.every_exercise_is_drawn,
    figures.every_figure_shows_an_exercise,
    figures.panels_show_steps,
    figures.highlights_are_muscles_of_the_exercise,
    figures.arrows_say_where,
    figures.poses_can_be_taken,
    review.reviewed_means_by_somebody,
    review.due_follows_written,
)


def check(draft: Draft) -> list[Problem]:
    """Return what every rule finds, in no particular order."""
    return [problem for rule in RULES for problem in rule(draft)]
