from generator.content.library import Library
from generator.paper.exercise_parts import exercise_parts
from generator.paper.reviewed import Part, Said


def parts(library: Library, record: str) -> dict[str, Part]:
    return {one.name: one for one in exercise_parts(library, record)}


def test_an_exercise_is_read_in_the_order_of_its_page_and_then_its_variants(
    library: Library,
) -> None:
    assert [*parts(library, "wrist-bend")] == [
        "What it is",
        "Not for you, or ask first",
        "How to do it",
        "How much",
        "You should feel",
        "Stop if",
        "Easier",
        "Harder",
        "Common mistakes",
        "What we know about it",
        "Other ways to do it: Standing bend",
        "Other ways to do it: Half a bend",
    ]
    assert "Easier" not in parts(library, "fist")


def test_steps_are_numbered_and_say_where_they_are_from(library: Library) -> None:
    steps = parts(library, "wrist-bend")["How to do it"]
    assert steps.numbered == 5
    assert steps.rows[0] == (Said("The steps follow these sources.", "S01"),)
    assert steps.rows[2] == (Said("Press your palms together.", "S01"),)
    ours = parts(library, "wrist-bend")["Other ways to do it: Standing bend"].rows
    own = Said("We found no source for these steps. They are our own.", is_ours=True)
    assert (own,) in ours
    assert len(parts(library, "fist")["How to do it"].rows) == 1


def test_an_amount_is_of_its_sources_or_our_own(library: Library) -> None:
    assert parts(library, "wrist-bend")["How much"].rows[-1] == (
        Said("These numbers come from a source below.", "S01, R01"),
    )
    assert parts(library, "fist")["How much"].rows == (
        (Said("1 minute"),),
        (Said("We chose these numbers ourselves.", is_ours=True),),
    )


def test_who_asks_first_and_what_to_do_instead_stand_in_one_row(library: Library) -> None:
    assert parts(library, "wrist-bend")["Not for you, or ask first"].rows == (
        (
            Said("Swollen hand: Ask a doctor or physiotherapist first.", "S01, R01"),
            Said("A ring counts too.", is_ours=True),
            Said("Only close your hand.", "R01"),
            Said("Exercise: Fist."),
        ),
        (Said("No floor: Stand up for it."), Said("Exercise: Standing bend.")),
    )


def test_a_reason_to_stop_has_what_its_sign_asks_for(library: Library) -> None:
    first, second = parts(library, "wrist-bend")["Stop if"].rows
    assert [one.text for one in first] == [
        "Your fingers tingle.",
        "Let go.",
        "Shake your hand.",
        "Leave this one out.",
    ]
    assert second == (Said("Your wrist hurts."),)


def test_a_variant_has_all_that_is_its_own(library: Library) -> None:
    standing = parts(library, "wrist-bend")["Other ways to do it: Standing bend"]
    told = [" ".join(one.text for one in row) for row in standing.rows]
    assert told[:5] == [
        "You stand and bend the wrist.",
        "Made for: Swollen hand, No floor",
        "Position: Standing",
        "You need: Wall, table",
        "2 times",
    ]
    assert told[-2:] == ["Stand up.", "Press your palms together."]
    assert {"Lean on nothing.", "Stop if: You sway."} < {*told}
    short = parts(library, "wrist-bend")["Other ways to do it: Half a bend"].rows
    assert (Said("Tight ring: Ask a doctor or physiotherapist first.", is_ours=True),) in short
