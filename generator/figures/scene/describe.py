"""Puts a strip into words: what its pictures show, for those who cannot see them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce

from generator.figures.scene.arms import SeenArm, SeenHand
from generator.figures.scene.observe import Observation, Observed, Panel, observe
from generator.figures.scene.signs import SeenOfBody, SeenOfLeg
from generator.models.figure import Figure
from generator.models.words.captions import CaptionWords

LONGEST = 700  # characters
# What is tried one after the other until a text is short enough: how many phrases and how many
# sentences of its step a picture has at most.
TRIES = ((4, 9), (3, 9), (2, 9), (2, 1), (1, 1), (0, 1), (1, 0), (0, 0))
SENTENCE_END = re.compile(r"(?<=[.!?]) ")


def describe(
    figure: Figure, steps: Sequence[str], muscles: Sequence[str], words: CaptionWords
) -> str:
    """Return the text alternative of a strip: who, posture, view, each panel, what is marked.

    Panels without a step among `steps` have no sentences of it; with nothing left to leave out, a
    text may be longer than `LONGEST`.
    """
    observed, text = observe(figure), ""
    for phrases, sentences in TRIES:
        panels = [
            _panel(words, panel, phrases, _step(panel, steps)[:sentences])
            for panel in observed.panels
        ]
        parts = (_opening(words, figure, observed), *panels, *_marked(words, figure, muscles))
        text = _folded(words.sentences, parts)
        if len(text) <= LONGEST:
            break
    return text


def _opening(words: CaptionWords, figure: Figure, observed: Observed) -> str:
    looks = words.people[figure.person]
    posture = words.postures[observed.posture]
    for prop in observed.props:
        posture = words.with_prop.format(posture=posture, prop=words.props[prop])
    return words.opening.format(
        person=looks.close_up if figure.crop else looks.whole,
        posture=posture,
        view=words.views[observed.view],
    )


def _marked(words: CaptionWords, figure: Figure, muscles: Sequence[str]) -> Iterator[str]:
    if muscles:
        names = [name[:1].lower() + name[1:] for name in muscles]
        shown = _folded(words.joined, names)
        yield words.highlighted.of(figure.muscle_side).format(muscles=shown)


def _step(panel: Panel, steps: Sequence[str]) -> list[str]:
    """Return the sentences of a panel's step, of which there may be none."""
    if not panel.step or panel.step > len(steps):
        return []
    return SENTENCE_END.split(steps[panel.step - 1])


def _panel(words: CaptionWords, panel: Panel, most: int, step: Sequence[str]) -> str:
    own_view = [words.views[panel.view]] if panel.view else []
    phrases = [*own_view, *_phrases(words, panel.observations[:most])]
    seen = [words.sentence.format(phrases=_folded(words.joined, phrases))] if phrases else []
    text, pictures = _folded(words.sentences, [*seen, *step]), words.pictures
    if panel.step:
        phrase = pictures.numbered if text else pictures.numbered_alone
        return phrase.format(number=panel.step, text=text)
    return (pictures.only if text else pictures.only_alone).format(text=text)


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
