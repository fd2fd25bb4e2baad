from typing import Any

import pytest

from generator.content.library import Library
from tests.deno import RunError, Runner
from tests.scripts.search.packing import known, packed
from tests.scripts.signs.judged import data_of

PAGES = packed(("exercises/fist", "Fist", "", "Close it."), ("about", "About", "a fist", "Who."))
# What scripts of data would set; a script that did not come leaves its name out.
READY = """async ({ makeReady, Judge, Suits }, { data, query }) => {
  const names = ["searchRecords", "searchSections", "warningSigns", "understanding"];
  Object.assign(self, data, data.warningSigns && { understanding: { Judge, Suits } });
  try {
    const { judgement, total } = (await makeReady()).answer({ query, whole: [] });
    return [judgement.shows, total];
  } finally {
    for (const name of names) delete self[name];
  }
}"""


def _ready(run: Runner, query: str, **data: Any) -> Any:
    modules = "site-search/ready.js signs/judging.js reasons/suits.js"
    return run(modules, READY, {"data": data, "query": query})


def test_signs_that_do_not_come_keep_no_answer_back_and_come_the_next_time(
    run: Runner, library: Library
) -> None:
    data = {"searchRecords": known(), "searchSections": PAGES}
    assert _ready(run, "fist", **data) == ["unread", 2]
    shows, total = _ready(run, "fist", **data, warningSigns=data_of(library))
    assert (shows, total) == ("nothing", 2)


@pytest.mark.parametrize("lost", ["searchRecords", "searchSections"])
def test_without_pages_or_records_there_is_no_answer(run: Runner, lost: str) -> None:
    data = {"searchRecords": known(), "searchSections": PAGES}
    del data[lost]
    with pytest.raises(RunError):
        _ready(run, "fist", **data)
