from generator.paper.topic_shapes import ShortCare, ShortGroup, ShortSign


def care(*sizes: int) -> ShortCare:
    groups = (
        ShortGroup(f"Group {n}", tuple(ShortSign(f"{n}.{place}", "") for place in range(size)))
        for n, size in enumerate(sizes)
    )
    return ShortCare(
        is_emergency=True, name="Emergency", heading="Call", lead="Now.", groups=tuple(groups)
    )


def told(half: tuple[ShortGroup, ...]) -> list[tuple[str, list[str]]]:
    return [(group.name, [sign.text for sign in group.signs]) for group in half]


def test_signs_stand_in_two_halves_and_a_group_that_goes_on_is_named_once() -> None:
    left, right = care(1, 3).halves
    assert told(left) == [("Group 0", ["0.0"]), ("Group 1", ["1.0"])]
    assert told(right) == [("", ["1.1", "1.2"])]


def test_the_first_half_has_the_odd_sign_and_no_group_is_empty() -> None:
    left, right = care(3, 2).halves
    assert told(left) == [("Group 0", ["0.0", "0.1", "0.2"])]
    assert told(right) == [("Group 1", ["1.0", "1.1"])]


def test_no_sign_is_lost() -> None:
    whole = care(5, 1, 8, 2)
    texts = [sign.text for half in whole.halves for group in half for sign in group.signs]
    assert texts == [sign.text for group in whole.groups for sign in group.signs]
