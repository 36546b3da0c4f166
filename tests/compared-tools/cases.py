"""The payloads of the comparison: each is a payload that holds with one thing changed, as people meet it."""

import json
from dataclasses import dataclass, field
from pathlib import Path

STUUT = """\
{
  "id": "pay_1",
  "object": "payment",
  "partner_id": "pt_1",
  "amount": 129900,
  "currency": "EUR",
  "status": "approved",
  "payment_method": "ach",
  "timestamp": "2026-11-20T09:00:00Z",
  "description": "Invoice 1042"
}
"""

PAPAYA = """\
{
  "id": "req_1",
  "purpose": "SALA",
  "amount": {
    "type": "SEND",
    "amount": 1299.50,
    "currency": "EUR"
  }
}
"""


@dataclass(frozen=True)
class Case:
    """One payload, and what there is to tell about it."""

    title: str
    """What is wrong, in a few words."""
    file: str
    """Its name; the ending says how its records are told apart."""
    text: str
    shown: str
    """The part of it that the page shows."""
    line: int
    """Where it is wrong."""
    member: str
    """The member that it is about."""
    schema: str = "stuut/payment"
    asked: tuple[str, ...] = ()
    """Arguments that only payschema has."""
    holds: bool = False
    """Whether the schema is satisfied."""
    schema_decides: bool = True
    """Whether JSON Schema says so; it says nothing of text that is not one JSON value."""
    tells: dict[str, str] = field(default_factory=dict)
    """What could be told besides the place: a name for it, and a regular expression that finds it."""


def changed(
    title: str, file: str, old: str, new: str, member: str, *, of: str = STUUT, line: int | None = None, **rest
) -> Case:
    """A payload with one place changed; the changed lines are what the page shows, and the first of them is the place."""
    assert of.count(old) == 1, f"{old!r} has to be there once"
    text = of.replace(old, new)
    first = line_of(of, old)
    shown = [part.strip() for part in text.splitlines()[first - 1 : first + new.count("\n")]]
    return Case(title, file, text, "\n".join(shown), line or first, member, **rest)


def line_of(text: str, part: str) -> int:
    """The line on which a part of a text begins."""
    return text[: text.index(part)].count("\n") + 1


def many_records() -> str:
    """NDJSON of 1,000 payments; the status of the 618th is none."""
    records = []
    for number in range(1, 1001):
        record = json.loads(STUUT) | {"id": f"pay_{number}", "amount": 100 * number}
        if number == 618:
            record["status"] = "finalised"
        records.append(json.dumps(record, separators=(",", ":")))
    return "\n".join(records) + "\n"


def long_list() -> str:
    """One document of 2,000 payment requests, indented; the date of the 1,235th is wrong."""
    items = []
    for number in range(2000):
        item = json.loads(PAPAYA) | {"id": f"req_{number}", "info": {"status": "PENDING"}}
        item["info"]["funding"] = {"currency": "EUR", "amount": 1299.5, "date": "2026-11-20T09:00:00Z"}
        if number == 1234:
            item["info"]["funding"]["date"] = "2026-11-31T09:00:00Z"
        items.append(item)
    return json.dumps({"items": items, "paging": {}}, indent=2) + "\n"


DOCUMENTED = {"documented values": r"pending_approval", "value meant": r"(?i)mean\W+.?approved|did you mean"}
RECORDS, LIST = many_records(), long_list()

CASES = [
    changed("An enum value is misspelt", "misspelt.json", '"approved"', '"aproved"', "status", tells=DOCUMENTED),
    changed(
        "A number is a string", "string.json", "129900", '"129900"', "amount",
        tells={"type expected": r"integer|an? number", "type found": r"(?i)\bstring\b"},
    ),
    changed("A required member is missing", "missing.json", '  "partner_id": "pt_1",\n', "", "partner_id", line=1),
    changed(
        "A null is not documented", "null.json", '"EUR"', "null", "currency",
        tells={"type expected": r"\bstring\b", "null found": r"(?i)\bnull\b|None"},
    ),
    changed("An amount is negative", "negative.json", "129900", "-129900", "amount", tells={"limit": r"\b0\b"}),
    changed(
        "An amount has too many digits", "digits.json", "1299.50", "1299.50004", "amount",
        of=PAPAYA, schema="papaya/payment", tells={"step": r"0\.001"},
    ),
    changed(
        "An amount has as many digits as it may, and holds", "holds.json", "1299.50", "1290.129", "amount",
        of=PAPAYA, schema="papaya/payment", holds=True,
    ),
    changed(
        "A large amount has a digit too many", "large.json", "1299.50", "123456789012345.6785", "amount",
        of=PAPAYA, schema="papaya/payment", tells={"step": r"0\.001"},
    ),
    changed(
        "An integer is larger than 64 bits, and holds", "large-integer.json", "129900", "18446744073709551617", "amount",
        holds=True,
    ),
    changed(
        "A date-time has no zone", "zone.json", "2026-11-20T09:00:00Z", "2026-11-20 09:00:00", "timestamp",
        tells={"format": r"date-time", "an example": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"},
    ),
    changed(
        "A member is there twice", "twice.json", '  "currency": "EUR",', '  "currency": "XXX",\n  "currency": "EUR",',
        "currency", line=7, schema_decides=False,
    ),
    changed(
        "A comma is left at the end", "comma.json", '"Invoice 1042"', '"Invoice 1042",', "", line=11, schema_decides=False,
        tells={"what would be right": r"(?i)double.quoted property|property name|member's name",
               "that it is the comma": r"(?i)trailing comma|no comma"},
    ),
    Case(
        "A file is cut off", "cut.json", STUUT[: STUUT.index("EUR") + 2], '"currency": "EU', 6, "", schema_decides=False,
        tells={"that it ends": r"(?i)unterminated|ends|end of|eof"},
    ),
    changed(
        "A member is misspelt, and holds", "unknown.json", '"description"', '"descripton"', "descripton", holds=True,
        asked=("--unknown=warn",), tells={"member meant": r"`description`"},
    ),
    changed(
        "Three values are wrong", "three.json",
        '"amount": 129900,\n  "currency": "EUR",\n  "status": "approved"',
        '"amount": 1299.50,\n  "currency": "eur",\n  "status": "paid"', "",
        tells={"first": r"amount", "second": r"currency", "third": r"status", "documented values": r"pending_approval"},
    ),
    Case(
        "One of 1,000 lines is wrong", "records.jsonl", RECORDS, '"status":"finalised"', 618, "status",
        tells={"documented values": r"pending_approval", "value meant": r"(?i)mean\W+.?finalized|did you mean"},
    ),
    Case(
        "A date in a list of 2,000 does not exist", "list.json", LIST, '"date": "2026-11-31T09:00:00Z"',
        line_of(LIST, "2026-11-31"), "1234", schema="papaya/payments_list", tells={"format": r"date-time"},
    ),
]


def write(folder: Path) -> None:
    """Writes all payloads, and the files that hold without a change."""
    folder.mkdir(parents=True, exist_ok=True)
    for case in CASES:
        (folder / case.file).write_text(case.text)
