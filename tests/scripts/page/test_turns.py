from tests.deno import Runner

TURN = """async ({ turnOfPage }, document) => {
  Object.assign(globalThis, document && { document });
  const said = [];
  setTimeout(() => said.push("what waited"));
  await turnOfPage();
  said.push("what went on");
  delete globalThis.document;
  return said;
}"""


def test_a_page_does_first_what_waits_and_a_worker_goes_on(run: Runner) -> None:
    assert run("page/turns.js", TURN, {}) == ["what waited", "what went on"]
    assert run("page/turns.js", TURN, None) == ["what went on"]
