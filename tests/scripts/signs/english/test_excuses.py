"""An excuse takes the alarm out of some words, and of no others."""

import pytest

from generator.content.library import Library
from tests.deno import Runner
from tests.scripts.signs.judged import judged


@pytest.mark.parametrize(
    "query",
    [
        # a position and relief
        "slept on my arm and it tingled for a minute then fine",
        "hand goes numb holding the phone, fine as soon as i let go",
        "feet go dead when i kneel, ok once i stand up",
        "numb bum on a long plane ride",
        "dead legs from sitting cross legged, went away as soon as i stood up",
        # what has worked, or is cold
        "chest is sore the day after 100 press ups",
        "legs weak and wobbly after leg day",
        "my arms are too weak for a pull up, how do i build up to one",
        "bit puffed after the wall press ups but fine in a minute",
        "numb fingers in the snow",
        "breathless from singing",
        "fingers tingled after the strimmer, gone in five minutes",
        "the dentist made my face numb this morning, back to normal",
        # what somebody wants or trains
        "i lost 5 kilos on slimming world on purpose, tone my back",
        "weak grip on deadlifts, chalk or straps",
        "chest tight from slouching over",
        # what is not of the body
        "sweaty at night with a memory foam pillow",
        "static electric shock from the carpet",
        "turmeric stained my skin yellow",
        "beetroot makes my wee pink",
        "mini band round my waist for rows",
        "treadmill worse than which exercise bike",
        "slept on my arm, it was dead for a minute then came right",
        "arm dead since the dog slept on it, normal again in two mins",
        "pins and needles from crossing my legs, gone in a minute",
        "left arm sore where i had my flu jab",
        "thick gloves make it hard to do up buttons",
        "deep heat made my skin burn",
        "a bit sore from coughing yesterday, fine today",
        "hot nights and sweaty sheets",
        # others
        "grandson says ive shrunk, he just grew",
        "up all night with a newborn, shoulders ache",
        "kids have a temperature so carrying them all night, my shoulders ache",
        "lifting a toddler all day, back pain",
    ],
)
def test_what_is_excused_raises_no_alarm(run: Runner, real: Library, query: str) -> None:
    assert judged(run, real, [query])[0][0] != "card"


@pytest.mark.parametrize(
    "query",
    [
        "arm numb for a few minutes then fine",
        "slept on my arm and it is still numb",
        "slept on my arm, fine in a minute, but my face droops",
        "my arm went numb at the desk and my face droops",
        "leg numb on the toilet, fine once i got up, but i cant wee",
        "numb bum and privates after a day on the tractor",
        "chest pain when i do press ups",
        "breathless at rest, worse after press ups",
        "one arm too weak for a pull up",
        "chest sore the day after press ups and short of breath",
        "legs weak after a run and i cant feel my bum",
        "legs weak after a run and it doesn`t get better",
        "fingers gone numb and white, cant feel them",
        "breathless after football and chest hurts",
        "out of breath on the stairs, which is new for me",
        "struggling to breathe after the workout",
        "chest feels tight, which exercise helps",
        "slipped on ice and my feet went numb",
        "my face is numb and droops since the dentist",
        "lost a stone and not on any diet, back hurts",
        "lost weight though i am not on slimming world, off my food",
        "grip suddenly weak, i train and cant hold a cup",
        "tight chest when i stretch and breathless",
        "sweats every night in summer, weight loss and a lump",
        "electric shock in my arms when i bend my neck, on carpet too",
        "yellow eyes and yellow skin, i eat turmeric",
        "pink wee after beetroot and pain in my side",
        "feels like a resistance band squeezing my chest",
        "exercise makes my pain worse than before",
        "up all night with back pain, the baby slept",
        "my son has a fever and his back hurts, i carry him, my arms ache",
        "my child has back pain most days and i lift him",
        "my arm was numb, normal again, now my face is numb",
        "slept on my arm. numb arm for two minutes then fine",
        "left arm sore since my flu jab and my chest is tight",
        "cant do up buttons with or without gloves, fingers numb",
        "my face droops on one side when i look down in the cat cow",
        "deep heat on my ribs, now a burning skin stripe with blisters",
        "coughing makes my back sore, fine today but i coughed blood",
        "he grew and i have shrunk two inches",
        "hot nights, sweats soak the sheets and i lost weight",
    ],
)
def test_an_excuse_silences_no_danger(run: Runner, real: Library, query: str) -> None:
    assert judged(run, real, [query])[0][0] == "card"
