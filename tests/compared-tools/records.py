"""Payloads to measure with: the documentation's example, each time with another half of its optional members."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

from tools import ROOT, schema_file

EXAMPLE = ROOT / "schemas/stuut/examples/payment.json"
SCHEMA = "stuut/payment"


def records() -> Iterator[str]:
    """Payments that hold, one line each, for ever; the same ones every time."""
    chance = random.Random(5)
    example = json.loads(EXAMPLE.read_text())
    # The page's own example has a confidence of 123 on a scale that ends at 100.
    example["agent_confidence_score"] = 97
    required = set(json.loads(schema_file(SCHEMA).read_text())["required"])
    number = 0
    while True:
        number += 1
        kept = {name: value for name, value in example.items() if name in required or chance.random() < 0.5}
        # In any order, as JSON has it, but mostly in that of the documentation.
        if chance.random() < 0.2:
            names = list(kept)
            chance.shuffle(names)
            kept = {name: kept[name] for name in names}
        kept |= {"amount": chance.randrange(10_000_000), "partner_id": f"pt_{chance.randrange(1000)}"}
        kept["status"] = chance.choice(["pending_match", "pending_approval", "approved", "finalized"])
        kept["description"] = f"Invoice {number} – November"
        yield json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def write_lines(path: Path, megabytes: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for record in records():
            file.write(record + "\n")
            if file.tell() >= megabytes * 1_000_000:
                return


def write_array(path: Path, lines: Path) -> None:
    """The same records as one document, for programs that take no NDJSON."""
    with path.open("w", encoding="utf-8") as file, lines.open(encoding="utf-8") as records_of:
        for number, record in enumerate(records_of):
            file.write(("[" if number == 0 else ",\n") + record.rstrip("\n"))
        file.write("]\n")


def write_array_schema(path: Path) -> None:
    schema = json.loads(schema_file(SCHEMA).read_text())
    definitions, dialect = schema.pop("$defs"), schema.pop("$schema")
    definitions["Record"] = schema
    whole = {"$schema": dialect, "type": "array", "items": {"$ref": "#/$defs/Record"}, "$defs": definitions}
    path.write_text(json.dumps(whole))


def write_folder(folder: Path, count: int) -> int:
    """One record a file, indented; says how many bytes there are."""
    folder.mkdir(exist_ok=True)
    size = 0
    for number, record in zip(range(count), records()):
        text = json.dumps(json.loads(record), ensure_ascii=False, indent=2) + "\n"
        size += len(text.encode())
        (folder / f"{number:04}.json").write_text(text, encoding="utf-8")
    return size
