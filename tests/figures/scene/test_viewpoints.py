from generator.figures.scene.viewpoints import AZIMUTHS, ELEVATIONS, viewpoints
from tests.figures.person.test_parts import figure


def test_the_best_view_of_a_side_bend_is_from_ahead_or_behind_and_the_worst_from_the_side() -> None:
    bent = {"step": 2, "side_bend": {"lumbar": 20, "thoracic": 25}}
    found = [view for view in viewpoints(figure({"step": 1}, bent)) if view.elevation == 6]
    assert len(found) == len(AZIMUTHS)
    best, worst = max(found, key=lambda v: v.worth), min(found, key=lambda v: v.worth)
    assert 45 <= abs(best.azimuth) <= 135
    assert min(worst.shares.values()) < min(best.shares.values())


def test_a_view_of_a_panel_s_own_stays() -> None:
    fixed = {"step": 1, "view": {"azimuth": 90, "elevation": 4}}
    found = list(viewpoints(figure(fixed)))
    assert len(found) == len(AZIMUTHS) * len(ELEVATIONS)
    assert len({view.worth for view in found}) == 1
