"""The rules of a judgement on the sample, and every phrase of the real content."""

import pytest

from generator.content.library import Library
from generator.models import Sign
from tests.deno import Runner
from tests.scripts.signs.judged import JUDGE, data_of, judged

LEVELS = ("emergency", "same-day", "appointment", "note")
# What people write around a sign; none of it may make it less urgent.
AROUND = ("{} now", "{} today", "my husband has {}", "{} please help", "hello i think it is {}")


@pytest.mark.parametrize(
    ("query", "shows", "signs"),
    [
        ("cant breathe", "card", ["no-breath"]),
        ("i cannot breathe", "card", ["no-breath"]),
        ("breathe i cant", "card", ["no-breath"]),
        ("grey lips", "card", ["no-breath"]),
        ("lips went purple", "card", ["no-breath"]),
        ("breathing exercise", "nothing", []),
        ("breathing exercise but i cant breathe", "card", ["no-breath"]),
        ("my hand is red", "card", ["hot-hand", "slow-hand"]),
        ("red hand", "card", ["hot-hand", "slow-hand"]),
        ("fingers tingle", "line", ["tingle"]),
        ("tingling", "line", ["tingle"]),
        ("tingling on the train", "line", ["tingle"]),
        ("stiff wrist", "line", ["slow-hand"]),
        ("stiff wrist for 3 days", "line", ["slow-hand"]),
        ("stiff wrist on the train", "nothing", []),
        ("worn joints", "line", ["slow-hand"]),
        ("want to give up and cant breathe", "card", ["despair", "no-breath"]),
        ("wrist stretch", "nothing", []),
        ("hot red hand after the dishes", "nothing", []),
        ("doing the dishes makes my hand hot and red", "nothing", []),
        ("", "nothing", []),
        ("a" * 5000, "nothing", []),
        pytest.param(" " * 5000 + "cant breathe", "card", ["no-breath"], id="blanks before"),
        pytest.param("cant" + " " * 5000 + "breathe", "card", ["no-breath"], id="blanks inside"),
    ],
)
def test_a_query_shows_a_card_a_line_or_nothing(
    run: Runner, library: Library, query: str, shows: str, signs: list[str]
) -> None:
    assert judged(run, library, [query]) == [(shows, signs)]


@pytest.mark.parametrize(
    "query",
    ["no hot red hand", "not hot red hand", "without a hot red hand", "never a hot red hand"],
)
def test_what_somebody_says_not_to_have_is_only_a_link(
    run: Runner, library: Library, query: str
) -> None:
    assert judged(run, library, [query]) == [("link", [])]


@pytest.mark.parametrize("query", ["not hot but red hand", "my hand is red, not hot"])
def test_a_denial_ends_and_takes_no_more_than_it_says(
    run: Runner, library: Library, query: str
) -> None:
    assert judged(run, library, [query]) == [("card", ["hot-hand"])]


@pytest.mark.parametrize(
    "query",
    [
        "not sure why hot red hand",
        "never had a hot red hand before",
        "no. hot red hand",
        "no, got a hot red hand",
        "not any, got a hot red hand",
        "tired no, hot red hand yes",
        "is it new? No! My hot red hand",
    ],
)
def test_a_no_that_means_something_else_is_no_denial(
    run: Runner, library: Library, query: str
) -> None:
    assert judged(run, library, [query])[0][0] == "card"


@pytest.mark.parametrize("query", ["no hot red hand, worn joints", "never worn joints"])
def test_a_line_is_denied_as_a_card_is_or_by_never(
    run: Runner, library: Library, query: str
) -> None:
    assert judged(run, library, [query])[0][0] == ("line" if "," in query else "link")


@pytest.mark.parametrize("sign", "'`\u00b4\u02b9\u02bc\u2018\u2019\u201b\u2032\uff07")
def test_an_apostrophe_of_any_keyboard_makes_no_difference(
    run: Runner, library: Library, sign: str
) -> None:
    assert judged(run, library, [f"i can{sign}t breathe"]) == [("card", ["no-breath"])]


@pytest.mark.parametrize("sign", "\u00ad\u034f\u200c\u200d\u200e\u202e\u2060\ufe0f\ufeff")
def test_a_sign_that_nobody_sees_makes_no_difference(
    run: Runner, library: Library, sign: str
) -> None:
    assert judged(run, library, [f"cant br{sign}eat{sign}he"]) == [("card", ["no-breath"])]
    assert judged(run, library, ["cant\u200bbreathe"]) == [("card", ["no-breath"])]


@pytest.mark.parametrize(
    "groups",
    [
        ["severe pain|pain"],
        ["heart attack|cardiac arrest", "cardiac arrest|heart attack"],
        ["one two|two three", "two three|three four", "three four|one two"],
    ],
)
def test_phrases_that_stand_for_each_other_end(
    run: Runner, library: Library, groups: list[str]
) -> None:
    data = data_of(library)
    data["sameWords"] = "||".join([data["sameWords"], *groups])
    data["typed"] = f"{groups[0]}|{data['typed']}"
    queries = groups[0].split("|")
    found = run("signs/judging.js", JUDGE, data, queries)
    assert found == [["card", ["no-breath"]]] * len(queries)


def test_what_was_long_ago_and_is_over_is_only_a_link(run: Runner, library: Library) -> None:
    queries = ["hot red hand in 2014, fine since", "as a kid i had a red hot hand, all healed"]
    assert judged(run, library, queries) == [("link", [])] * 2
    queries = [
        "hot red hand again, the one in 2014 healed",
        "hot red hand since last year",
        "in 2014 it healed, and my hand is red and hot",
    ]
    assert [told for told, _ in judged(run, library, queries)] == ["card"] * 3


def test_only_what_tells_of_long_ago_is_over(run: Runner, real: Library) -> None:
    queries = [
        "heart attack in 2012 all fixed with stents, bands for my shoulders",
        "car crash 15 yrs ago, got better within weeks, is pilates ok",
        "lump taken off in 2015, nothing there now",
        "kidney stones in my 20s, long gone",
        "my dad had a heart attack in 1998",
    ]
    assert judged(run, real, queries) == [("link", [])] * len(queries)
    queries = [
        "heart attack in 2012 all fixed with stents, chest pain when i walk",
        "had breast cancer in 2010, all clear. back pain for two weeks",
        "chest is tight, had a heart attack in 2012 all fixed",
        "lump taken off in 2015, a new lump there now",
        "my dad had a heart attack in 1998, i have chest pain",
        "heart attack in 2012",
    ]
    assert [told for told, _ in judged(run, real, queries)] == ["card"] * len(queries)


def test_a_near_miss_takes_only_what_it_covers(run: Runner, real: Library) -> None:
    queries = [
        "cant move my neck since i dived into a pool",
        "weak arms and weak legs",
        "sore spots in a line round my ribs",
        "faint ache in my chest",
        "dead leg and cant pee",
    ]
    assert [told for told, _ in judged(run, real, queries)] == ["card"] * len(queries)


PLAIN = """({ wordsIn }, texts) => texts.map((text) => wordsIn(text).join(" "))"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I can not, cannot, can't", "i cant cant cant"),
        ("it does not bend", "it doesnt bend"),
        ("temp 38.9", "temp fever"),
        ("39,2 and 40 degrees", "fever and fever"),
        ("lifting 38.5 kg", "lifting 38 5 kg"),
        ("40 degree heat", "40 degree heat"),
        ("her 4yo", "my 4 yo"),
        ("aged 9", "9 yo"),
        ("34wks", "34 weeks pregnant"),
        ("30 weeks pregnant", "pregnant"),
        ("pregnant 30 weeks", "pregnant"),
        ("i am 30 weeks", "pregnant"),
        ("pregnant and sore for 6 weeks", "pregnant and sore for 6 weeks"),
        ("pain for 24 weeks", "pain for 24 weeks"),
        ("24 weeks plan", "24 weeks plan"),
        ("6 weeks postpartum", "postnatal"),
        ("6 weeks after my surgery", "after my surgery"),
        ("pain for 6 weeks after surgery", "pain for 6 weeks after surgery"),
        ("c section 3 weeks ago", "c section"),
        ("my 12 week old baby", "my baby"),
        ("baby is 10 weeks old", "baby"),
        ("bilateral leg pain", "both legs pain"),
        ("walking problems", "my walking has changed"),
        ("had a heart attack in 2019", "cardiac history"),
        ("had a stroke two years ago", "stroke survivor"),
        ("had a stroke last week", "had a stroke last week"),
        ("frequent falls", "unsteady"),
        ("the price falls", "the price falls"),
        ("20 weeks", "20 weeks pregnant"),
        ("42 weeks", "42 weeks pregnant"),
        ("43 weeks", "43 weeks"),
        ("pain for 12 weeks", "pain for 12 weeks"),
        ("wet herself", "wet myself"),
        ("not been able to stand, unable to sit", "cant stand cant sit"),
        ("I don't wanna any more", "i dont want to anymore"),
        ("every single day, day by day", "every day day by day"),
        ("it has just gone", "it has gone"),
        ("can't walk without pain", "cant walk with pain"),
        ("can't sleep without a pillow", "cant sleep without a pillow"),
        ("our lad is 9 and sore", "my lad 9 yo and sore"),
        ("he is 9 out of 10", "he is 9 out of 10"),
        ("pain started two days ago", "pain new"),
        ("haven't lifted or done anything", "unexplained"),
        ("not been dieting", "unexplained"),
        ("legs don't do what i say", "legs wont do what i say"),
        ("bladder just lets go", "bladder lost control"),
        ("went black in my left eye", "blind eye"),
        ("a black eye", "a black eye"),
        ("came off a ladder", "fell a ladder"),
        ("came off steroids", "came off steroids"),
        ("a van went into the back of me", "a crash"),
        ("hit by a bus", "crash"),
        ("fell off the back of a lorry", "crash"),
        ("fell off my chair", "fell off my chair"),
        ("left half of my body", "one side of my body"),
        ("shortness of breath", "short of breath"),
        ("threw up", "throw up"),
        ("don't see the point", "no point"),
        ("dropped two dress sizes", "lost weight"),
        ("hit by a wave of tiredness", "hit by a wave of tiredness"),
        ("flipped my car", "crash"),
        ("a stone lighter", "a lost weight"),
        ("up 4 flights", "stairs"),
        ("a flight to spain", "a flight to spain"),
        ("rear-ended", "crash"),
        ("enuf", "enough"),
        ("need to pee but nothing will come out", "need to pee but cant pee"),
        ("struggle doing up my shirt", "cant buttons"),
        ("handwriting has gone to pot", "handwriting worse"),
        ("can't hold a mug in my right hand", "lost grip"),
        ("cups slip through my fingers", "dropping things"),
        ("drop my shoulders", "drop my shoulders"),
        ("pink flecks in the tissue", "blood specks in the tissue"),
        ("pink flecks in the marble", "pink flecks in the marble"),
        ("clear my chest", "coughing"),
        ("two inches less than before", "two lost height before"),
        ("can't get his chin to his chest", "stiff neck"),
        ("can hardly wake him", "can drowsy"),
        ("a hard bump near my spine", "a hard lump near my spine"),
        ("a speed bump on the road", "a speed bump on the road"),
        ("stiff first thing", "stiff morning"),
        ("someone ran into the back of us", "crash"),
        ("pain ran into the back of my leg", "pain ran into the back of my leg"),
        ("slid off the garage roof", "fell the garage roof"),
        ("landed hard on my tailbone", "fell heavy on my back"),
        ("tripped over the dog", "fell"),
        ("tripped over my toes", "tripped over my toes"),
        ("horse threw me", "crash"),
        ("bowels leak", "bowels lost control"),
        ("grip is just gone", "lost grip"),
        ("a golf ball sized lump", "a sized lump"),
        ("right side has gone dead", "one side of my body dead"),
        ("foot catches on the carpet", "foot dragging foot catches on the carpet"),
        ("if i was dead", "want to die"),
        ("what's the point in going on", "no point in living"),
        ("thinking of jumping off a bridge", "suicide"),
        ("jumped off a wall", "jumped off a wall"),
        ("hurting myself on purpose", "self harm"),
        ("dropped two stone", "lost weight"),
        ("left arm is useless", "left arm weak"),
        ("sight went grey", "sight lost"),
        ("words are coming out muddled", "slurred speech"),
        ("half my face isn't moving", "face drooping"),
        ("migraine unlike any other", "worst headache other"),
        ("i want out", "want to die"),
        ("i want out of the lease", "i want out of the lease"),
        ("weight is melting off", "weight falling off"),
        ("the bus braked hard", "the crash"),
        ("dropped a 5 kg weight", "dropped a 5 kg weight"),
    ],
)
def test_what_is_written_in_many_ways_is_read_in_one(run: Runner, text: str, words: str) -> None:
    assert run("signs/plain.js", PLAIN, [text]) == [words]


def test_every_phrase_gives_the_card_of_its_sign_or_its_line(run: Runner, real: Library) -> None:
    signs = real.signs.signs
    typed = [(i, text) for i, s in signs.items() for text in (*s.typed, *s.typed_alike)]
    assert len(typed) > 700
    found = judged(run, real, [text for _, text in typed])
    expected = [("card" if signs[i].level != "note" else "line", i) for i, _ in typed]
    wrong = [
        (text, want, told)
        for (_, text), want, told in zip(typed, expected, found, strict=True)
        if (told[0], *told[1][:1]) != want
    ]
    assert wrong == []


def test_a_diagnosis_or_an_age_is_a_line(run: Runner, real: Library) -> None:
    typed = [(i, text) for i, s in real.signs.signs.items() for text in s.typed_for_line]
    for (sign, text), told in zip(typed, judged(run, real, [t for _, t in typed]), strict=True):
        assert (told[0], *told[1][:1]) == ("line", sign), text


def test_no_near_miss_raises_an_alarm(run: Runner, real: Library) -> None:
    near = [t for s in real.signs.signs.values() for t in (*s.not_meant, *s.not_meant_alike)]
    assert len(near) > 200
    alarms = [
        (text, told)
        for text, told in zip(near, judged(run, real, near), strict=True)
        if told[0] in ("card", "line")
    ]
    assert alarms == []


def test_a_short_query_shows_what_the_table_says(run: Runner, real: Library) -> None:
    asked = [(query, text) for query in real.signs.short_queries for text in query.typed]
    found = judged(run, real, [text for _, text in asked])
    for (query, text), (shows, ids) in zip(asked, found, strict=True):
        assert shows == query.shows, text
        assert set(ids[:1]) <= set(query.signs), text


def test_words_around_an_emergency_make_it_no_less_urgent(run: Runner, real: Library) -> None:
    signs = real.signs.signs
    phrases = [t for s in signs.values() if s.level == "emergency" for t in s.typed]
    queries = [around.format(text) for around in AROUND for text in phrases]
    lower = [
        (query, told)
        for query, told in zip(queries, judged(run, real, queries), strict=True)
        if _level(signs.get((told[1] or [""])[0])) != "emergency"
    ]
    assert lower == []


@pytest.mark.parametrize(
    ("query", "sign"),
    [
        ("no longer feel my legs", "both-legs"),
        ("i do not have feeling in my legs", "both-legs"),
        ("i dont have any feeling in my arm", "arm-tingling"),
        ("never had a headache like this", "worst-headache"),
    ],
)
def test_feeling_that_is_gone_and_pain_that_is_new_are_no_denial(
    run: Runner, real: Library, query: str, sign: str
) -> None:
    ((shows, ids),) = judged(run, real, [query])
    assert (shows, ids[0]) == ("card", sign)


@pytest.mark.parametrize(
    "query", ["no longer feel the pain", "no longer feel stiff", "never had a headache"]
)
def test_what_is_gone_for_good_raises_no_alarm(run: Runner, real: Library, query: str) -> None:
    assert judged(run, real, [query])[0][0] in ("nothing", "link")


@pytest.mark.parametrize(
    ("query", "level"),
    [
        ("chest pian", "emergency"),
        ("cant breath", "emergency"),
        ("suicid", "emergency"),
        ("coughin blood", "emergency"),
        ("CAN'T PEE!", "emergency"),
        ("shingels", "same-day"),
    ],
)
def test_slips_and_signs_between_words_make_no_difference(
    run: Runner, real: Library, query: str, level: str
) -> None:
    ((shows, ids),) = judged(run, real, [query])
    assert (shows, _level(real.signs.signs[ids[0]])) == ("card", level)


@pytest.mark.parametrize(
    "query",
    ["unsteady", "after surgery", "osteoporosis", "pregnant", "knee pain", "sore shoulder",
     "upper back pain", "dead bug", "chest opener", "my back is killing me"],
)  # fmt: skip
def test_a_reason_or_an_exercise_alone_is_no_card(run: Runner, real: Library, query: str) -> None:
    assert judged(run, real, [query])[0][0] != "card"


@pytest.mark.parametrize(
    "query",
    ["suddenly unsteady", "pain after surgery", "osteoporosis sudden back pain",
     "pregnant sudden headache"],
)  # fmt: skip
def test_with_sudden_or_pain_a_reason_is_a_card(run: Runner, real: Library, query: str) -> None:
    assert judged(run, real, [query])[0][0] == "card"


def test_no_name_and_no_search_word_of_an_exercise_or_routine_is_a_card(
    run: Runner, real: Library
) -> None:
    words = [
        *(t for e in real.exercises.values() for t in (e.name, *e.also_called, *e.search_words)),
        *(t for r in real.routines.values() for t in (r.name, *r.search_words)),
    ]
    told = judged(run, real, words)
    assert [(w, t) for w, t in zip(words, told, strict=True) if t[0] == "card"] == []


def _level(sign: Sign | None) -> str | None:
    return sign.level if sign else None


# What is judged of each query by a judge that has made ready so many bits of what it knows.
EARLY = """({ Judge }, signs, queries) => {
  const whole = new Judge(signs);
  let bits = 1;
  while (whole.prepare()) bits += 1;
  const said = (judge) => queries.map((query) => JSON.stringify(judge.judge(query)));
  const early = Array.from({ length: bits }, (_, done) => {
    const judge = new Judge(signs);
    for (let bit = 0; bit < done; bit += 1) judge.prepare();
    return said(judge);
  });
  const wanted = said(whole);
  return [bits, early.filter((found) => found.some((one, at) => one !== wanted[at])).length];
}"""


def test_a_judge_that_is_asked_early_says_the_same(run: Runner, library: Library) -> None:
    """No page waits for all of it at once, and no danger is missed meanwhile."""
    queries = ["cant breathe", "fingers tingle", "want to give up", "red hand", "wrist stretch"]
    bits, others = run("signs/judging.js", EARLY, data_of(library), queries)
    assert bits > 10
    assert others == 0
