"""Times all programs side by side, and writes docs/performance-command.md.

One run of each, then the next round: what else the machine does falls upon all alike. The median of the rounds counts; what
one round differs from another is shown beside it. Start-up is part of every time, as it is for whoever waits.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import records
from tools import INSTALLED, OTHERS, ROOT, SOURCEMETA, Tool, bring_schemas, name_of

PAGE = ROOT / "docs/performance-command.md"
FOLDER = INSTALLED / "measured"
SCHEMA_FILE = name_of(records.SCHEMA)
FILES, STREAM, ARCHIVE = 2000, 50, 200


FRONT = """\
# How fast the command is

`payschema` and four validators of JSON Schema (versions: [compared.md](compared.md)), in turn on one machine: {machine}.
Medians of {rounds} rounds, the smallest and the largest beside them, start-up included. Payloads are Stuut payments that hold, {size} kB
on average, each with another half of the optional members. Written by `tests/compared-tools/run.py --measure`.
"""


@dataclass(frozen=True)
class Contestant:
    who: str
    command: list[str]
    note: str = ""


def run(program: Path, rounds: int) -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    megabytes = prepare()
    measured = []
    for what, contestants in disciplines(program).items():
        measured.append((what, contestants, interleaved(what, contestants, rounds)))
    PAGE.write_text(page(measured, megabytes, archive(program), sizes(program), rounds))
    return 0


def prepare() -> dict[str, float]:
    """Writes all inputs, and says how large they are."""
    print(f"writing inputs to {FOLDER}", file=sys.stderr)
    bring_schemas({records.SCHEMA}, FOLDER)
    (FOLDER / "one.json").write_text(next(records.records()))
    records.write_lines(FOLDER / "stream.jsonl", STREAM)
    records.write_array(FOLDER / "array.json", FOLDER / "stream.jsonl")
    records.write_array_schema(FOLDER / "array.schema.json")
    records.write_lines(FOLDER / "archive.jsonl", ARCHIVE)
    folder = records.write_folder(FOLDER / "folder", FILES)
    stream = (FOLDER / "stream.jsonl").stat().st_size
    return {"NDJSON": stream / 1e6, "folder": folder / 1e6}


def disciplines(program: Path) -> dict[str, list[Contestant]]:
    files = sorted(f"folder/{path.name}" for path in (FOLDER / "folder").iterdir())
    ours = [str(program), "validate", "--schema", records.SCHEMA]
    check, ajv, cli, meta = (others(tool) for tool in OTHERS)
    as_array = "as one array: takes no NDJSON"
    return {
        "start-up": [
            Contestant("payschema", [*ours, "one.json"]),
            *(Contestant(tool.name, ask(SCHEMA_FILE, ["one.json"]))
              for tool, ask in zip(OTHERS, (check, ajv, cli, meta))),
        ],
        "NDJSON": [
            Contestant("payschema", [*ours, "-j", "1", "stream.jsonl"]),
            Contestant("payschema", [*ours, "-j", "2", "stream.jsonl"], "two threads"),
            *(Contestant(tool.name, ask("array.schema.json", ["array.json"]), as_array)
              for tool, ask in zip(OTHERS[:3], (check, ajv, cli))),
            Contestant(OTHERS[3].name, meta(SCHEMA_FILE, ["stream.jsonl"])),
        ],
        "folder": [
            Contestant("payschema", [*ours, "-j", "1", "folder"]),
            Contestant("payschema", [*ours, "-j", "2", "folder"], "two threads"),
            Contestant(OTHERS[0].name, check(SCHEMA_FILE, files)),
            Contestant(OTHERS[1].name, ajv(SCHEMA_FILE, ["folder/*.json"])),
            Contestant(OTHERS[2].name, cli(SCHEMA_FILE, files)),
            Contestant(OTHERS[3].name, meta(SCHEMA_FILE, ["folder"])),
        ],
    }


def others(tool: Tool) -> Callable[[str, list[str]], list[str]]:
    program = native(tool)
    return lambda schema, files: tool.command(program, schema, files[0]) + files[1:]


def native(tool: Tool) -> Path:
    """The program itself, where npm puts a script before it that costs a start of Node."""
    binaries = SOURCEMETA / "node_modules/@sourcemeta/jsonschema/build/github-releases"
    machine = "arm64" if os.uname().machine in ("arm64", "aarch64") else "x86_64"
    return binaries / f"jsonschema-{sys.platform}-{machine}" if "sourcemeta" in tool.name else tool.program


def interleaved(what: str, contestants: list[Contestant], rounds: int) -> list[list[float]]:
    times: list[list[float]] = [[] for _ in contestants]
    for number in range(rounds + 1):
        for contestant, runs in zip(contestants, times):
            print(f"{what}: round {number} of {rounds}, {contestant.who} {contestant.note}", file=sys.stderr)
            once = timed(contestant.command)
            # The first round brings files into memory.
            if number > 0:
                runs.append(once)
    return times


def timed(command: list[str]) -> float:
    """Seconds that a program takes."""
    start = time.perf_counter()
    with started(command) as process:
        said = process.communicate()[1]
    seconds = time.perf_counter() - start
    demand_success(process, said)
    return seconds


def peak_memory(command: list[str]) -> int:
    """Bytes that a program holds in memory at the most.

    What wait4 says would include this process as it was when it forked, which is more than some programs take.
    """
    peak = 0
    with started(command) as process:
        while process.poll() is None:
            status = Path(f"/proc/{process.pid}/status").read_text()
            held = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
            peak = max(peak, *(int(kilobytes) * 1024 for kilobytes in held), 0)
            time.sleep(0.002)
        said = process.communicate()[1]
    demand_success(process, said)
    return peak


def started(command: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command, cwd=FOLDER, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )


def demand_success(process: subprocess.Popen[str], said: str) -> None:
    """All payloads hold: a program that complains does something else than is measured."""
    if process.returncode != 0:
        raise SystemExit(f"{process.args[:12]} ended with {process.returncode}:\n{said[-2000:]}")


def archive(program: Path) -> list[list[str]]:
    """Peak memory on a large NDJSON file, of those that take one."""
    commands = {
        "payschema, one thread": [str(program), "validate", "--schema", records.SCHEMA, "-j", "1", "archive.jsonl"],
        "payschema, two threads": [str(program), "validate", "--schema", records.SCHEMA, "-j", "2", "archive.jsonl"],
        OTHERS[3].name: others(OTHERS[3])(SCHEMA_FILE, ["archive.jsonl"]),
    }
    return [[who, f"{peak_memory(command) / 1e6:.0f} MB"] for who, command in commands.items()]


def sizes(program: Path) -> list[list[str]]:
    rows = [["payschema", megabytes(program.stat().st_size), "all schemas built in"]]
    for tool in OTHERS:
        if tool.program.parent.name == "bin":
            whole = tool.program.parent.parent
            alone = tool.name == "jsonschema-cli"
            size = tool.program.stat().st_size if alone else weight(whole)
            rows.append([tool.name, megabytes(size), "" if alone else "its virtual environment, without Python"])
        else:
            binary = native(tool)
            size = binary.stat().st_size if binary != tool.program else weight(tool.program.parents[1])
            rows.append([tool.name, megabytes(size), "" if binary != tool.program else "node_modules, without Node"])
    return rows


def weight(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


def page(measured, sizes_of_inputs: dict[str, float], memory, binaries, rounds: int) -> str:
    parts = [FRONT.format(machine=machine(), rounds=rounds, size=round(record_size() / 1000))]
    for what, contestants, times in measured:
        parts.append(section(what, contestants, times, sizes_of_inputs.get(what)))
    parts.append(f"## Peak memory on {ARCHIVE} MB of NDJSON\n\n| program | peak |\n|---|---|\n" + rows(memory))
    parts.append("The other three take no NDJSON.\n")
    parts.append("## Size\n\n| program | size | |\n|---|---|---|\n" + rows(binaries))
    return "\n".join(parts)


def record_size() -> float:
    """Bytes of a record on average."""
    lines = (FOLDER / "stream.jsonl").read_bytes().splitlines()
    return sum(map(len, lines)) / len(lines)


def section(what: str, contestants: list[Contestant], times: list[list[float]], size: float | None) -> str:
    medians = [statistics.median(runs) for runs in times]
    titles = {
        "start-up": "Start-up: one small file",
        "NDJSON": f"NDJSON: {size or 0:.0f} MB, one record a line",
        "folder": f"A folder of {FILES:,} files, {size or 0:.0f} MB",
    }
    lines = []
    for contestant, runs, median in zip(contestants, times, medians):
        speed = [] if size is None else [f"{size / median:,.1f}"]
        who = contestant.who + (f" ({contestant.note})" if contestant.note else "")
        spread = f"{milliseconds(min(runs))}–{milliseconds(max(runs))}"
        lines.append([who, milliseconds(median), spread, *speed, f"{median / medians[0]:,.2f}"])
    head = ["program", "ms", "from–to", *([] if size is None else ["MB/s"]), "times payschema's"]
    return f"## {titles[what]}\n\n" + rows([head, ["---"] * len(head), *lines])


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:,.1f}" if seconds < 0.1 else f"{seconds * 1000:,.0f}"


def rows(cells: list[list[str]]) -> str:
    return "".join("| " + " | ".join(row) + " |\n" for row in cells)


def machine() -> str:
    model = "a processor of unknown make"
    if Path("/proc/cpuinfo").exists():
        names = [line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line]
        model = names[0] if names else model
    return f"{os.cpu_count()} cores of {model}"
