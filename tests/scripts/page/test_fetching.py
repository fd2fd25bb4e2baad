from tests.deno import Runner

FETCH = """async ({ fetchScript }, fails) => {
  const asked = [];
  globalThis.importScripts = (address) => {
    asked.push(address);
    if (fails) throw new Error("no internet");
  };
  try {
    await fetchScript(new URL("https://x.example/a.js"));
    return [asked, "came"];
  } catch (error) {
    return [asked, error.message];
  } finally {
    delete globalThis.importScripts;
  }
}"""


def test_a_worker_runs_a_script_itself_and_is_told_where_it_does_not_come(run: Runner) -> None:
    asked = ["https://x.example/a.js"]
    assert run("page/fetching.js", FETCH, 0) == [asked, "came"]
    assert run("page/fetching.js", FETCH, 1) == [asked, "no internet"]
