"""Puts a strip into words: what its pictures show, for those who cannot see them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce

from generator.figures.scene.arms import SeenArm, SeenHand
from generator.figures.scene.observe import Observation, Observed, Panel, SeenThing, observe
from generator.figures.scene.signs import SeenOfBody, SeenOfLeg
from generator.models.figure import Figure
from generator.models.words.captions import CaptionWords

LONGEST = 150  # characters: what a screen reader says in one breath


@dataclass(frozen=True)
class Detail:
    """How much is told: phrases of a picture, pictures counted from the last, and what else."""

    phrases: int
    pictures: int
    view: bool = False
    muscles: bool = False


def describe(
    figure: Figure, muscles: Sequence[str], words: CaptionWords, *, numbered: bool = True
) -> str:
    """Return the text alternative of a strip: who, posture, view, each panel, what is marked.

    It says what is seen, never the steps, in at most `LONGEST` characters as far as leaving out
    can do that. Panels are called by the number of their step if they are `numbered`.
    """
    observed, text = observe(figure), ""
    for detail in _details(len(observed.panels)):
        told = observed.panels[len(observed.panels) - detail.pictures :]
        panels = (_panel(words, panel, detail.phrases, numbered=numbered) for panel in told)
        marked = _marked(words, figure, muscles) if detail.muscles else ()
        opening = _opening(words, figure, observed, with_view=detail.view)
        text = _folded(words.sentences, (opening, *filter(None, panels), *marked))
        if len(text) <= LONGEST:
            break
    return text


def _details(panels: int) -> Iterator[Detail]:
    """Yield what is tried one after the other until a text is short enough."""
    for phrases in (4, 3, 2):
        yield Detail(phrases, panels, view=True, muscles=True)
    yield Detail(2, panels, view=True)
    for phrases in (2, 1):
        yield Detail(phrases, panels)
    yield from (Detail(1, count) for count in range(panels - 1, -1, -1))


def _opening(words: CaptionWords, figure: Figure, observed: Observed, *, with_view: bool) -> str:
    looks = words.people[figure.person]
    posture = words.postures[observed.posture]
    for prop in observed.props:
        posture = words.with_prop.format(posture=posture, prop=_thing(words, prop))
    person = looks.close_up if figure.crop == "head" else looks.whole
    if not with_view:
        return words.opening.format(person=person, posture=posture)
    view = words.views[observed.view]
    return words.opening_with_view.format(person=person, posture=posture, view=view)


def _thing(words: CaptionWords, thing: SeenThing) -> str:
    if thing.pad:
        return words.pad_places[thing.pad[1]].format(pad=words.pads[thing.pad[0]])
    return (thing.is_nearby and words.nearby.get(thing.prop)) or words.props[thing.prop]


def _marked(words: CaptionWords, figure: Figure, muscles: Sequence[str]) -> Iterator[str]:
    if muscles:
        names = [name[:1].lower() + name[1:] for name in muscles]
        shown = _folded(words.joined, names)
        yield words.highlighted.of(figure.muscle_side).format(muscles=shown)


def _panel(words: CaptionWords, panel: Panel, most: int, *, numbered: bool) -> str:
    """Return what is seen in a panel, or nothing where there is nothing to say."""
    posture = [words.postures[panel.posture]] if panel.posture else []
    own_view = [words.views[panel.view]] if panel.view else []
    phrases = [*posture, *own_view, *_phrases(words, panel.observations)][:most]
    if not phrases:
        return ""
    seen = words.sentence.format(phrases=_folded(words.joined, phrases))
    if numbered and panel.step:
        return words.pictures.numbered.format(number=panel.step, text=seen)
    return words.pictures.plain.format(text=seen)


def _phrases(words: CaptionWords, observations: Iterable[Observation]) -> Iterator[str]:
    """Yield a phrase for each observation, one for two of the same part where words allow it."""
    waiting: Observation | None = None
    for observation in observations:
        again = _again(words, waiting, observation)
        if waiting and again:
            yield again.format(before=_phrase(words, waiting))
            waiting = None
        else:
            if waiting:
                yield _phrase(words, waiting)
            waiting = observation
    if waiting:
        yield _phrase(words, waiting)


def _again(words: CaptionWords, before: Observation | None, now: Observation) -> str | None:
    """Return the words that carry on the phrase before, if both are of one part of the body."""
    if not before or not isinstance(before.seen, SeenOfBody):
        return None
    if not isinstance(now.seen, SeenOfBody) or before.seen.part != now.seen.part:
        return None
    return words.again.get(now.seen.sign) if before.seen.sign in words.again else None


def _phrase(words: CaptionWords, observation: Observation) -> str:
    seen, side = observation.seen, observation.side
    match seen:
        case SeenOfBody():
            return words.signs[seen.sign]
        case SeenOfLeg():
            return words.legs[seen.sign].of(side)
        case SeenHand():
            phrase = words.rests[seen.rest].of(side)
        case SeenArm():
            phrase = words.ways[seen.way].of(side)
    if seen.elbow:
        phrase = words.elbows[seen.elbow].of(side).format(arm=phrase)
    is_off_floor = isinstance(seen, SeenArm) and seen.off_floor
    return words.off_floor.format(arm=phrase) if is_off_floor else phrase


def _folded(joined: str, parts: Iterable[str]) -> str:
    """Return parts in a row as a phrase with `{first}` and `{next}` joins two of them."""
    row = [*parts]
    return reduce(lambda text, part: joined.format(first=text, next=part), row) if row else ""
