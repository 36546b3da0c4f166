"""docs/compared.md: what each program said, in Markdown."""

from pathlib import Path

from answers import Answer
from cases import PAPAYA, STUUT, Case
from tools import Tool

FRONT = """\
# The same payloads through five programs

What `payschema` and four validators of JSON Schema say to the same payloads: {count} that people meet, {holds} of which
satisfy their schema. The others read the bundled schemas of the generated crates (`generated/*/schemas`, draft 2020-12), told
to assert formats and to report all errors where they have a switch for it; `payschema` has them built in.

This page is written by `tests/compared-tools/run.py`, which installs the programs into `target/`, runs them and notes what they
print; `--check` says what is different today.

| program | version | from | called as |
|---|---|---|---|
{programs}

## At a glance

A cell has the exit code, and what the output tells. Line and column are those of the text; *member* is its name or pointer; *page*
is the documentation that says so. **Bold** is a wrong verdict: a payload refused that holds, or accepted that does not, by the
digits that are written. (Of a member that is there twice JSON Schema says nothing.)

{table}

Values are not in `payschema`'s output on purpose: they are masked unless asked for, because a pipeline's log is no place for a
payment's data. Asked for JSON (`ajv --errors=json`, `jsonschema-cli --output list`), the other programs add places in the schema
and the payload, and so does `payschema --format json`.

## What they print

Long lines and outputs are cut. Cases are one change to a payload that holds:

```json
{stuut}
```

and, where the amount may have a fraction:

```json
{papaya}
```
"""


def render(cases: list[Case], answers: dict[str, dict[str, Answer]], programs: list[list[str]]) -> str:
    """The whole page. Answers are by program and file, in the order of columns."""
    front = FRONT.format(
        count=len(cases),
        holds=sum(case.holds for case in cases),
        programs="\n".join(row(*cells) for cells in programs),
        table=table(cases, answers),
        stuut=STUUT.strip(),
        papaya=PAPAYA.strip(),
    )
    return front + "".join(section(case, answers) for case in cases)


def called(tool: Tool) -> str:
    """A command line as somebody would type it."""
    return "`" + " ".join(tool.command(Path(tool.program.name), "SCHEMA", "FILE")) + "`"


def table(cases: list[Case], answers: dict[str, dict[str, Answer]]) -> str:
    rows = [row("what is there", *answers), "|" + "---|" * (len(answers) + 1)]
    for case in cases:
        rows.append(row(case.title, *(cell(case, given[case.file]) for given in answers.values())))
    return "\n".join(rows)


def cell(case: Case, answer: Answer) -> str:
    right = (answer.code == 0) == case.holds or not case.schema_decides
    if not right:
        return f"**{answer.code}**"
    told = ", ".join(answer.told) or ("" if answer.code == 0 else "–")
    return f"{answer.code}: {told}" if told else str(answer.code)


def row(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def section(case: Case, answers: dict[str, dict[str, Answer]]) -> str:
    asked = f"; `payschema` is asked for {' '.join(case.asked)}" if case.asked else ""
    parts = [f"\n### {case.title}\n\n`{case.file}`, {case.schema}{asked}\n", fenced(case.shown, "json")]
    parts += [block(name, given[case.file]) for name, given in answers.items()]
    return "\n".join(parts)


def block(name: str, answer: Answer) -> str:
    """What one program said; `--check` looks for it on the page."""
    said = fenced(answer.shown, "text") if answer.shown else "(nothing)\n"
    return f"{name}: exit code {answer.code}\n\n{said}"


def fenced(text: str, language: str) -> str:
    return f"```{language}\n{text}\n```\n"
