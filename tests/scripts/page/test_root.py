from tests.deno import Runner
from tests.scripts.conftest import SCOPE


def test_the_site_lies_two_folders_above_its_scripts(run: Runner) -> None:
    script, root = run("page/root.js", "({ SCRIPT, ROOT }) => [SCRIPT, ROOT.href]")
    assert script.startswith(f"{SCOPE}assets/javascripts/")
    assert root == SCOPE
