"""All drawings of one exercise: the strip in colour and for paper, the film."""

from collections.abc import Mapping

from generator.figures.line.theme import colour_theme, mono_theme
from generator.figures.scene.film import film_data, film_svg
from generator.figures.scene.keys import keys, travels
from generator.figures.scene.stage import stage, still
from generator.figures.scene.strip import column_svg, plain_svg, pose_svg, strip, strip_svg
from generator.figures.scene.timeline import Telling, timeline
from generator.models.figure import Figure


def draw(
    figure: Figure, title: str, plain_title: str, telling: Telling | None
) -> Mapping[str, str]:
    """Return the files of a figure by ending; the titles describe them in words.

    There is a film where something is told: what belongs to a topic is looked at, not done.
    """
    film = draw_film(figure, title, telling) if telling else {}
    return {**draw_strip(figure, title, plain_title), **film}


def draw_strip(figure: Figure, title: str, plain_title: str) -> Mapping[str, str]:
    """Return the still pictures by ending.

    A column suits a narrow screen, a pose a small picture. The one for paper has no numbers: a card
    that prints steps sets theirs, in its own type.
    """
    scene = stage(figure)
    drawn = strip(scene, *still(scene))
    colour, mono = colour_theme(scene.person), mono_theme(scene.person)
    return {
        "svg": strip_svg(drawn, colour, title),
        "mono.svg": plain_svg(drawn, mono, plain_title),
        "column.svg": column_svg(drawn, colour, title),
        "pose.svg": pose_svg(drawn, colour, title),
    }


def draw_film(figure: Figure, title: str, telling: Telling) -> Mapping[str, str]:
    """Return the film by ending: as data for the player, and as a picture that moves by itself."""
    scene = stage(figure)
    shown, theme = keys(scene), colour_theme(scene.person)
    moments = timeline(figure, telling, travels(scene))
    return {
        "film.js": film_data(scene, shown, moments, theme),
        "anim.svg": film_svg(scene, shown, moments, theme, title),
    }
