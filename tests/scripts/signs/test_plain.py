from collections.abc import Sequence
from typing import Any

from generator.content.library import Library
from tests.deno import Runner
from tests.scripts.signs.judged import data_of

# Forms that hold at the end of a text only, and words that would be a form with their neighbour's.
BESIDE = ["i want out", "keep letting go", "i want out of", "life", "no grip", "in my hand", ""]

READ = """({ wordsIn, wordsOfEach, listsOf, unpacked }, data, more) => {
  const lists = [data.typed, data.typedForLine, data.sameWords, data.kinds];
  const texts = [
    ...lists.flatMap((list) => listsOf(list).flat()),
    ...listsOf(data.shortQueries.typed).flat(),
    ...unpacked(data.notMeant), ...unpacked(data.spared), ...more,
  ];
  const together = wordsOfEach(texts);
  const wrong = texts.filter((text, at) => wordsIn(text).join(" ") !== together[at].join(" "));
  return [texts.length, together.length, wrong];
}"""


def together(run: Runner, data: Any, more: Sequence[str]) -> Any:
    return run("signs/plain.js signs/packed.js", READ, data, [*more])


def test_phrases_read_together_have_the_words_of_each_alone(run: Runner, real: Library) -> None:
    texts, read, wrong = together(run, data_of(real), BESIDE)
    assert texts == read > 2000
    assert wrong == []
