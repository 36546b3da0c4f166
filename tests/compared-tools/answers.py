"""What a program answers, and what of it helps somebody who has to mend the payload."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from cases import Case
from tools import Tool, name_of

COLUMNS, LINES = 150, 12
"""How much of an output the page shows."""


@dataclass(frozen=True)
class Answer:
    code: int
    shown: str
    """What it printed, on both streams."""
    told: tuple[str, ...]
    """What can be learnt from that."""


def ask_other(tool: Tool, case: Case, folder: Path) -> Answer:
    return ask(tool.command(tool.program, name_of(case.schema), case.file), case, folder)


def ask_payschema(program: Path, case: Case, folder: Path) -> Answer:
    return ask([str(program), "validate", "--schema", case.schema, *case.asked, case.file], case, folder)


def ask(command: list[str], case: Case, folder: Path) -> Answer:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120, check=False
    )
    output = (done.stdout.rstrip() + "\n" + done.stderr.rstrip()).strip().replace(f"{folder}/", "")
    return Answer(done.returncode, cut(output), tuple(told(output, case)))


def told(output: str, case: Case) -> list[str]:
    """Names of what an output says. Nothing is found where nothing is complained about."""
    found = {
        # A line is called by its number, alone or between file and column.
        "line": rf"\bline:? {case.line}\b|\.jsonl?:{case.line}\b|#{case.line}\b",
        "column": rf"\bline:? {case.line}\D+column:? \d+|\.jsonl?:{case.line}:\d+",
    }
    if case.member:
        found["member"] = re.escape(case.member)
    found |= case.tells | {"page": r"documented in"}
    return [name for name, pattern in found.items() if re.search(pattern, output)]


def cut(output: str) -> str:
    """The output without what a page has no room for."""
    lines = [line if len(line) <= COLUMNS else line[: COLUMNS - 1] + "…" for line in output.splitlines()]
    if len(lines) > LINES:
        left_out = len(lines) - (LINES - 2)
        lines[LINES - 3 : -1] = [f"… {left_out} lines …"]
    return "\n".join(line.rstrip() for line in lines)
