from generator.content.library import Library
from generator.paper.swaps import swaps


def test_only_reasons_that_are_meant_for_cards_stand_on_them(library: Library) -> None:
    assert [i.reason for i in library.exercises["fist"].instead] == ["floor"]
    assert not library.vocabulary.reasons["floor"].on_cards
    assert swaps(library, "fist") == ()
    assert swaps(library, "wrist-bend") == (("Swollen hand", "Only close your hand."),)
