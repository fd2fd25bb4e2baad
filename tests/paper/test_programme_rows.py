from generator.content.library import Library
from generator.paper.programme_rows import programme_rows
from generator.paper.reviewed import Said


def test_a_clinician_reads_why_each_stage_is_and_what_each_week_has(library: Library) -> None:
    programme = library.routines["hand-month"].programme
    assert programme
    found = [*programme_rows(library, programme)]
    assert len(found) == len(programme.stages) + len(programme.weeks)
    assert found[0] == (
        Said("Week 1: Begin."),
        Said("You begin.", is_ours=True),
        Said("Go on when it is easy.", is_ours=True),
    )
    week = [one.text for one in found[2]]
    assert week[0] == "Week 1."
    assert week[1].startswith("Hand break: ")
    assert week[-2].startswith("Walk: ")
    assert week[-1] == "Go slowly."
