"""Words on the pages of exercises, routines and guidance topics."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Phrase, gaps


class RecordWords(Shape):
    """What pages of all kinds of records say."""

    how_often: Phrase = Field(description="Label before how often to do it.")
    you_need: Phrase = Field(description="Label before what is needed.")
    condition: Annotated[str, gaps("when")] = Field(
        description="For whom something else is; the gap is a reason, such as a name of `reasons`."
    )
    print_card: Phrase = Field(description="Link to a routine's card.")
    sources: Phrase = Field(description="Heading of the sources of a page.")
    our_advice: Phrase = Field(description="Label of a part that is all our own advice.")
    without_number: Phrase = Field(
        description="At the end of a page with sources: what has no number is our own advice."
    )
    other_without_number: Phrase = Field(
        description="The same after what says where sentences without a number come from."
    )
    review: Annotated[str, gaps("reviewed", "written", "due")] = Field(
        description="Last line of a page; who has read it, and two days."
    )
    mistake: Phrase = Field(description="Last link of a page: to tell of a mistake on it.")
    mistake_on: Annotated[str, gaps("page")] = Field(
        description="Subject of mail about that; the gap is the address of the page."
    )
    how_we_review: Phrase = Field(description="Link after that line, to the page about the site.")


class SafetyWords(Shape):
    """What is said around rules of safety, on pages and on cards."""

    first: Phrase = Field(description="Before the link to the safety check.")
    your_number: Phrase = Field(
        description="In place of an emergency number where the reader's country is not known."
    )
    pain: Phrase = Field(description="Heading of how much pain is fine, out of 10.")
    every_time: Phrase = Field(description="Heading of the rules for every exercise.")
    stop_if: Phrase = Field(description="Heading of reasons to stop; they go on from it.")
    not_for_you: Phrase = Field(description="Heading of who should not do it, or ask first.")
    ask: Phrase = Field(description="What somebody does for whom a reason to ask first holds.")
    ask_first: Phrase = Field(description="Heading of reasons to ask; they go on from it.")
    take_care: Phrase = Field(description="Heading of the cautions of a topic.")
    emergency_numbers: Phrase = Field(description="Heading of the emergency numbers by place.")
    elsewhere: Phrase = Field(description="Below the emergency numbers, for all other places.")
    rules: Phrase = Field(description="Heading of the rules for every exercise, on their own page.")
    rules_from: Annotated[str, gaps("check")] = Field(
        description="At the end of a page that has these rules; the gap leads to their sources."
    )
    check: Phrase = Field(description="The link in that gap.")
    stop_any: Phrase = Field(description="Heading of reasons to stop any exercise, on that page.")
    all_signs: Phrase = Field(description="Link to the safety check, behind what is an emergency.")


class ExerciseWords(Shape):
    """What the page of an exercise says."""

    also_called: Annotated[str, gaps("names")] = Field(description="Other names, with commas.")
    see_it_move: Phrase = Field(description="Button that opens the film.")
    other_side: Phrase = Field(description="What unfolds the pictures for the other side.")
    other_side_pictures: Phrase = Field(description="What these pictures show, read aloud.")
    small_card: Annotated[str, gaps("a6", "a4", "letter")] = Field(
        description="Links to small cards; each gap is a link with the name of a paper."
    )
    position: Phrase = Field(description="Label before the positions.")
    either: Annotated[str, gaps("first", "next")] = Field(
        description="What stands between two positions of which one is enough."
    )
    kind: Phrase = Field(description="Label before the kind of exercise.")
    regions: Phrase = Field(description="Label before the parts of the body that it is for.")
    figures_from_source: Phrase = Field(description="Where the amount comes from: a source.")
    figures_own: Phrase = Field(description="The amount is our own and no source is near.")
    figures_close: Phrase = Field(
        description="The amount is our own, chosen with those of sources in mind."
    )
    how_to: Phrase = Field(description="Heading of the steps.")
    variants: Phrase = Field(description="Heading of the variants.")
    suits: Annotated[str, gaps("reasons")] = Field(
        description="For whom a variant is made: labels of reasons, with commas."
    )
    steps_own: Phrase = Field(description="Below steps of a variant that no source gives.")
    how_much: Phrase = Field(description="Heading of the amount, for clinicians who review.")
    steps_from: Annotated[str, gaps("sources")] = Field(
        description="At the end of the page: sources of the steps as a whole, as raised numbers."
    )
    should_feel: Phrase = Field(description="Heading of what is normal to feel.")
    mistakes: Phrase = Field(description="Heading of common mistakes.")
    easier: Phrase = Field(description="Heading of easier ways.")
    harder: Phrase = Field(description="Heading of harder ways.")
    print: Phrase = Field(description="Unfolds the small cards.")
    about: Phrase = Field(description="Unfolds muscles, position, kind and other names.")
    muscles: Phrase = Field(description="Label before the muscles.")
    evidence: Phrase = Field(description="Heading of what is known about it.")
    tested_more: Annotated[str, gaps("topics")] = Field(
        description="Leads to the topics that say in full what was tested; the gap has links."
    )
    used_in: Phrase = Field(description="Heading of the routines and topics that name it.")


class RoutineWords(Shape):
    """What the page of a routine and the overview of routines say."""

    description: Phrase = Field(description="The overview, for search engines.")
    lead: Phrase = Field(description="Below the heading of the overview.")
    other_sizes: Phrase = Field(description="Button beside that of the card.")
    time: Phrase = Field(description="Label before how long it takes.")
    who_for: Phrase = Field(description="Heading of who it is for.")
    menu: Phrase = Field(description="Heading of the menu: which routine for which reader.")
    exercises: Phrase = Field(description="Heading of the exercises.")
    short: Phrase = Field(description="Label before the short version, and beside its moves.")
    core: Annotated[str, gaps("length", "moves")] = Field(
        description="The short version: how long it takes, and the numbers of its moves."
    )
    apart: Phrase = Field(description="Before what is done at another time than the rest.")
    plan: Phrase = Field(description="Heading of the plan by weeks.")
    week: Phrase = Field(description="Head of the column with the number of the week.")
    minutes_a_day: Phrase = Field(description="Head of the column with the minutes each day.")
    days: Phrase = Field(description="Head of the column with the days of the week.")
    minutes_in_week: Phrase = Field(description="Head of the column with the minutes together.")
    pace: Phrase = Field(description="Head of the column with how fast.")
    swaps: Phrase = Field(description="Unfolds what to do where a step is not for you.")
    go_on: Phrase = Field(description="Heading of how to go on with it.")
    basis: Phrase = Field(description="Heading of what it rests on.")
    from_source: Phrase = Field(description="Where the routine comes from: a source.")
    from_us: Phrase = Field(description="Where the routine comes from: us.")
    read_more: Phrase = Field(description="Heading of the topics about it.")


class GuidanceWords(Shape):
    """What the page of a guidance topic and the overview of topics say."""

    description: Phrase = Field(description="The overview, for search engines.")
    get_help: Phrase = Field(description="Heading of a topic's signs, by how soon they need care.")
    key_points: Phrase = Field(description="Heading of the points to remember.")
    claims: Phrase = Field(description="Heading of what is often said, with what we found.")
    often_said: Phrase = Field(description="Before a thing that is often said.")
    we_found: Phrase = Field(description="Before what we found about it.")
    instead: Phrase = Field(description="Heading of what to do instead of some exercises.")
    rather: Phrase = Field(description="Below a drawing of the better of two ways.")
    rather_not: Phrase = Field(description="Below a drawing of the worse of two ways.")
    go_on: Phrase = Field(description="Heading of where to go on.")
    sheet: Phrase = Field(
        description="For clinicians: heading of what its printed sheet says beside it."
    )
    print_sheet: Annotated[str, gaps("name")] = Field(description="Before the PDFs of its sheet.")
