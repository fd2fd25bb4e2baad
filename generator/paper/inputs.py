"""What a layout is given: all that a print says, with its drawings, words and paper, as JSON."""

import json
from dataclasses import asdict

from generator.paper.catalogue import Print
from generator.paper.sheet import Manuscript


def inputs(print_: Print, manuscript: Manuscript) -> dict[str, str]:
    """Return the inputs of the layout that sets a print."""
    letterhead = manuscript.letterhead
    given = {
        "says": asdict(manuscript.says),
        "drawings": dict(manuscript.drawings),
        "words": manuscript.words.model_dump(),
        "safety": manuscript.safety.model_dump(),
        "letterhead": asdict(letterhead) if letterhead else None,
        "paper": {**asdict(print_.paper), "smallest": print_.paper.smallest},
        "edition": print_.edition,
    }
    return {"given": json.dumps(given)}
