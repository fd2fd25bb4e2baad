"""Large libraries for the finder: an exercise list from a file, or our own words recombined."""

import itertools
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.site.records import PATH
from generator.site.sections import PATH as SECTIONS
from generator.site.sections import Section, sections_file
from generator.site.signs import PATH as SIGNS

Record = dict[str, Any]
# Words that make another exercise of one; a library of thousands has many that are nearly alike.
VARIANTS = (
    *("", "Slow", "Alternating", "Single-arm", "Kneeling", "Incline", "Supported", "Half"),
    *("Wide-grip", "Partner", "Walking", "Cable"),
)
# A page that has a box and nothing else: what a key costs anyway.
PLAIN = '<!doctype html><meta name="viewport" content="width=device-width"><input id="plain">'
ITEM = re.compile(r'<li data-exercise="[^"]*">.*?</li>', re.DOTALL)


@dataclass(frozen=True)
class Large:
    """A library: what the search knows of it, and the summary of each exercise."""

    records: tuple[Record, ...]
    terms: Mapping[str, Mapping[str, object]]
    summaries: tuple[str, ...]


def from_file(path: Path, count: int) -> Large:
    """Return `count` exercises of a list in the form of free-exercise-db, with variants of them."""
    given = json.loads(path.read_text(encoding="utf-8"))
    varied = [*itertools.islice(_varied(given), count)]
    records = tuple(_record(name, exercise) for name, exercise in varied)
    summaries = tuple((exercise["instructions"] or ["None"])[0] for _, exercise in varied)
    return Large(records, _terms(records), summaries)


def _varied(given: list[Record]) -> Iterator[tuple[str, Record]]:
    for variant in VARIANTS:
        yield from ((f"{variant} {exercise['name']}".strip(), exercise) for exercise in given)


def _record(name: str, exercise: Mapping[str, Any]) -> Record:
    return {
        "id": f"exercises/{re.sub('[^a-z0-9]+', '-', name.lower())}",
        "name": name,
        "kind": [exercise["category"]],
        "equipment": [exercise["equipment"] or "none"],
        "region": exercise["primaryMuscles"],
        "muscle": exercise["secondaryMuscles"],
        "goal": [exercise["level"]],
        "seconds": 60,
    }


def _terms(records: tuple[Record, ...]) -> Mapping[str, Mapping[str, object]]:
    """Return the terms that records name; here their ids are their names."""
    terms: dict[str, dict[str, object]] = {"position": {}}
    for group in ("kind", "equipment", "region", "muscle", "goal"):
        values = [record[group] for record in records]
        ids = dict.fromkeys(i for value in values if isinstance(value, list) for i in value)
        terms[group] = {i: {"names": [i]} for i in ids}
    return terms


def recombined(site: Path, count: int) -> Large:
    """Return `count` exercises with our own terms and lay words, whose names mix two of ours."""
    known = _known(site)
    ours = [exercise for exercise in known["records"] if exercise["id"].startswith("exercises/")]
    pairs = itertools.islice(itertools.product(VARIANTS, ours, ours), count)
    records, summaries = [], []
    for number, (variant, exercise, other) in enumerate(pairs):
        name = f"{variant} {exercise['name']} {other['name'].lower()}".strip()
        record = {
            **exercise,
            "id": f"exercises/n{number}",
            "name": name,
            "words": other["words"][:4],
        }
        records.append(record)
        summaries.append(f"{exercise['name']}, then {other['name']}.")
    return Large(tuple(records), known["terms"], tuple(summaries))


def _known(site: Path) -> dict[str, Any]:
    text = (site / PATH).read_text(encoding="utf-8")
    records: dict[str, Any] = json.loads(text.partition("=")[2].rstrip(";\n"))
    return records


def records_script(site: Path, large: Large) -> bytes:
    """Return the script of the search's records for a library, as the generator would write it."""
    known = {**_known(site), "terms": large.terms, "records": large.records}
    text = json.dumps(known, ensure_ascii=False, separators=(",", ":"))
    return f"self.searchRecords={text};\n".encode()


def sections_script(large: Large) -> bytes:
    """Return the script of sections for a library: a page an exercise, with its summary."""
    sections = [
        Section(str(record["id"]), str(record["name"]), summary, summary)
        for record, summary in zip(large.records, large.summaries, strict=True)
    ]
    return sections_file(sections)[SECTIONS].encode()


def finder_site(site: Path, large: Large, folder: Path) -> Path:
    """Make a folder with the finder of a finished site, filled with a library."""
    (folder / "exercises").mkdir(parents=True)
    for name in ("assets", "figures"):
        (folder / name).symlink_to((site / name).resolve())
    for path, script in (
        (PATH, records_script(site, large)),
        (SIGNS, (site / SIGNS).read_bytes()),
        (SECTIONS, sections_script(large)),
    ):
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(script)
    (folder / "plain.html").write_text(PLAIN, encoding="utf-8")
    page = (site / "exercises" / "index.html").read_text(encoding="utf-8")
    items = ITEM.findall(page)
    filled = "\n".join(
        _item(items[number % len(items)], record, summary)
        for number, (record, summary) in enumerate(zip(large.records, large.summaries, strict=True))
    )
    start, end = page.index(items[0]), page.index(items[-1]) + len(items[-1])
    text = page[:start] + filled + page[end:]
    (folder / "exercises" / "index.html").write_text(text, encoding="utf-8")
    return folder


def _item(pattern: str, record: Record, summary: str) -> str:
    """Return a list item of the real finder, with another name, id and summary."""
    short = str(record["id"]).removeprefix("exercises/")
    item = re.sub(r'data-exercise="[^"]*"', f'data-exercise="{short}"', pattern)
    item = re.sub(r"(<a [^>]*>).*?(</a>)", rf"\g<1>{_plain(record['name'])}\g<2>", item, count=1)
    return re.sub(r"(data-summary>).*?(</span>)", rf"\g<1>{_plain(summary)}\g<2>", item, count=1)


def _plain(text: object) -> str:
    return re.sub(r"[\\&<>]", " ", str(text))
