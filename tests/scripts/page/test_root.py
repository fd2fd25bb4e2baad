from tests.deno import Runner
from tests.scripts.conftest import SCOPE

COPY = """({ isOfflineCopy }, dialog) => {
  const { document, HTMLElement } = globalThis;
  class Dialog {
    dataset = dialog;
  }
  Object.assign(globalThis, {
    HTMLElement: Dialog,
    document: { querySelector: () => dialog && new Dialog() },
  });
  try {
    return isOfflineCopy();
  } finally {
    Object.assign(globalThis, { document, HTMLElement });
  }
}"""


def test_a_page_is_of_the_offline_copy_where_its_addresses_end_in_names_of_files(
    run: Runner,
) -> None:
    copies = [{"end": ".html"}, None]
    assert [run("page/root.js", COPY, dialog) for dialog in copies] == [True, True]
    assert run("page/root.js", COPY, {"end": "/"}) is False


def test_the_site_lies_two_folders_above_its_scripts(run: Runner) -> None:
    script, root = run("page/root.js", "({ SCRIPT, ROOT }) => [SCRIPT, ROOT.href]")
    assert script.startswith(f"{SCOPE}assets/javascripts/")
    assert root == SCOPE
