"""Words of a guided session."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.text import Listed, Shape
from generator.models.words.phrases import Counted, Phrase, counted, every, gaps

Place = Literal["floor", "bed"]  # where one gets down to, or up from
Sides = Literal["each-side", "each-way"]
Pair = Annotated[Listed[Phrase], Field(min_length=2, max_length=2)]


class SessionWords(Shape):
    """What pages say that offer one."""

    start: Phrase = Field(description="Button: begins the session.")
    walk: Phrase = Field(description="The same of a walk of the week that is chosen beside it.")
    which_week: Phrase = Field(description="Label of the choice of a week.")
    week: Annotated[str, gaps("week", "minutes")] = Field(description="A choice in it.")


class StartingWords(Shape):
    """What a page says where a session does not begin."""

    unfetched: Phrase = Field(description="That it could not be fetched, and what to do.")


class GuidingWords(Shape):
    """What a session says while it runs; cues of its own have eight words at most."""

    move_of: Annotated[str, gaps("number", "count")] = Field(description="Which move it is.")
    close: Phrase = Field(description="Button with a cross; it pauses and asks. Read aloud.")
    pause: Phrase = Field(description="Button: pauses.")
    go_on: Phrase = Field(description="The same button while it is paused.")
    previous: Phrase = Field(description="Button: the move before.")
    skip: Phrase = Field(description="Button: the next move.")
    paused: Phrase = Field(description="In place of the cue while it is paused.")
    again: Phrase = Field(description="Button: begins the move again.")
    how_to: Phrase = Field(description="Button and heading: all steps of the move.")
    end_here: Phrase = Field(description="Button: ends the session.")
    controls: Phrase = Field(description="Name of the row of buttons, read aloud.")
    get_ready: Phrase = Field(description="Cue before a move whose steps have none for it.")
    other_side: Phrase = Field(description="Cue: change sides.")
    turn_to_other: Phrase = Field(description="The same where one turns over for it.")
    other_way: Phrase = Field(description="Cue: the same in the other direction.")
    sides: Annotated[Mapping[Sides, Pair], every(Sides)] = Field(
        description="The two sides, or directions, in order."
    )
    side_done: Annotated[str, gaps("side")] = Field(description="A side that is done, read aloud.")
    rest: Phrase = Field(description="Cue: rest between two sets.")
    release: Phrase = Field(description="Cue on the way home, where the record has none.")
    hold: Annotated[Counted, counted()] = Field(description="Cue: hold for so many seconds.")
    rest_for: Annotated[Counted, counted()] = Field(description="The rest, said aloud.")
    breathe_out: Phrase = Field(description="Cue: breathe out, where the record has none.")
    down: Annotated[Mapping[Place, Phrase], every(Place)] = Field(
        description="Cue: get down, by place."
    )
    up: Annotated[Mapping[Place, Phrase], every(Place)] = Field(
        description="Cue: get up, by place."
    )
    over: Phrase = Field(description="Cue: turn over.")
    times: Annotated[str, gaps("number", "count")] = Field(description="Which time it is.")
    sets: Annotated[str, gaps("number", "count")] = Field(description="Which set it is.")
    seconds: Annotated[Counted, counted()] = Field(description="Below the number that counts down.")
    minutes: Phrase = Field(description="The same below minutes and seconds.")
    next: Phrase = Field(description="Before the next move.")
    last: Phrase = Field(description="In its place: that none comes.")
    coming: Annotated[str, gaps("name", "amount")] = Field(
        description="The move that comes, said aloud."
    )
    first_check: Annotated[str, gaps("check")] = Field(
        description="Before the first move; the gap is a link to the safety check."
    )
    check: Phrase = Field(description="The name of the safety check, in that link.")
    stop_signs: Phrase = Field(description="Button and heading: when to stop.")
    of_move: Phrase = Field(description="Heading: signs of this move.")
    of_set: Phrase = Field(description="Heading: signs of the routine.")
    of_all: Phrase = Field(description="Heading: signs of every move.")
    pain: Phrase = Field(description="Heading: the pain rule.")
    pain_line: Annotated[str, gaps("score", "act")] = Field(description="A step of that rule.")
    shut: Phrase = Field(description="Button: closes a list, and what is read.")
    sound: Phrase = Field(description="Heading: what is to be heard, and the pace.")
    sound_on: Phrase = Field(description="Button that opens these choices; something is on.")
    sound_off: Phrase = Field(description="The same; all is off.")
    voice: Phrase = Field(description="Choice: a voice says the cues.")
    tones: Phrase = Field(description="Choice: tones.")
    vibration: Phrase = Field(description="Choice: the device shakes.")
    slower: Phrase = Field(description="Choice: each time of a move takes longer.")
    no_voice: Phrase = Field(description="That the device has no voice of its own.")
    unkept: Phrase = Field(description="That a choice is not kept.")
    ended: Phrase = Field(description="Heading when all is done.")
    ended_early: Phrase = Field(description="Heading when it ended before that.")
    all_skipped: Phrase = Field(description="Heading when every move was skipped.")
    end_check: Annotated[str, gaps("check")] = Field(
        description="After a rating that asks to stop; the gap is a link to the safety check."
    )
    done: Annotated[Counted, counted("done")] = Field(
        description="How many of so many moves are done."
    )
    how_was_it: Phrase = Field(description="Question: pain from 0 to 10.")
    note: Phrase = Field(description="Label of a note, which is optional.")
    keep: Phrase = Field(description="Button: keeps it in the diary.")
    kept: Phrase = Field(description="That the device keeps it.")
    not_kept: Phrase = Field(description="That the device keeps it not.")
    after_all: Phrase = Field(description="Button: goes on with a session that was ended early.")
    leave: Phrase = Field(description="Button: leaves the session.")
