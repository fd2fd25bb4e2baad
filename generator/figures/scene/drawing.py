"""All drawings of one exercise: the strip in colour and for paper, its mirror image, the film."""

from collections.abc import Mapping
from dataclasses import replace

from generator.figures.line.theme import colour_theme, mono_theme
from generator.figures.scene.film import film_svg, frames
from generator.figures.scene.stage import stage, still
from generator.figures.scene.strip import column_svg, pose_svg, strip, strip_svg
from generator.models.figure import Figure


def draw(figure: Figure, title: str, card_title: str) -> Mapping[str, str]:
    """Return the SVG files of a figure by ending; the titles describe them in words."""
    return {**draw_strip(figure, title, card_title), "anim.svg": draw_film(figure, title)}


def draw_strip(figure: Figure, title: str, card_title: str) -> Mapping[str, str]:
    """Return the still pictures by ending.

    A mirrored one shows the other side, a column suits a narrow screen, a pose a small picture.
    Those for paper number their panels 1, 2, 3, because a card lists no steps.
    """
    scene = stage(figure)
    drawn = strip(scene, *still(scene))
    counted = tuple(range(1, len(drawn.panels) + 1)) if any(drawn.numbers) else drawn.numbers
    on_paper = replace(drawn, numbers=counted)
    colour, mono = colour_theme(scene.person), mono_theme(scene.person)
    return {
        "svg": strip_svg(drawn, colour, title),
        "mono.svg": strip_svg(on_paper, mono, card_title),
        "mirror.svg": strip_svg(drawn, colour, title, mirror=True),
        "mirror.mono.svg": strip_svg(on_paper, mono, card_title, mirror=True),
        "column.svg": column_svg(drawn, colour, title),
        "pose.svg": pose_svg(drawn, colour, title),
    }


def draw_film(figure: Figure, title: str) -> str:
    """Return the film, which moves unless the reader asked for less motion."""
    scene = stage(figure)
    return film_svg(scene, frames(scene), colour_theme(scene.person), title)
