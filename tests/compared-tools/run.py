#!/usr/bin/env python3
"""Compares payschema with other validators, and writes docs/compared.md.

    tests/compared-tools/run.py             install what is missing, ask all, write the page
    tests/compared-tools/run.py --check     say what is different from the page; only programs that are there are asked
    tests/compared-tools/run.py --measure   time them side by side, and write docs/performance-command.md
"""

import argparse
import sys
from pathlib import Path

import measure
import page
from answers import Answer, ask_other, ask_payschema
from cases import CASES, Case, write
from tools import INSTALLED, OTHERS, ROOT, Tool, bring_schemas, build, install

PAGE = ROOT / "docs/compared.md"


def main() -> int:
    parser = argparse.ArgumentParser(description="Compares payschema with other validators.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="compare with the page that is there; install nothing")
    what.add_argument("--measure", action="store_true", help="measure speed and memory instead")
    parser.add_argument("--rounds", type=int, default=7, help="how often each thing is measured (default: 7)")
    parser.add_argument("--program", type=Path, help="a payschema that is built already (default: build a release)")
    options = parser.parse_args()
    program = options.program.resolve() if options.program else build()
    if options.check:
        return check(program, [tool for tool in OTHERS if tool.is_there()])
    install(OTHERS)
    if options.measure:
        return measure.run(program, options.rounds)
    answers = ask_all(program, OTHERS)
    PAGE.write_text(page.render(CASES, answers, programs()))
    return complain(fewer_things_told(answers))


def ask_all(program: Path, tools: list[Tool]) -> dict[str, dict[str, Answer]]:
    folder = INSTALLED / "payloads"
    write(folder)
    bring_schemas({case.schema for case in CASES}, folder)
    answers = {"payschema": {case.file: ask_payschema(program, case, folder) for case in CASES}}
    for tool in tools:
        answers[tool.name] = {case.file: ask_other(tool, case, folder) for case in CASES}
    return answers


def programs() -> list[list[str]]:
    rows = [["payschema", "this repository", "`cargo install --path crates/cli`", "`payschema validate --schema ID FILE`"]]
    return rows + [[tool.name, tool.version, tool.source, page.called(tool)] for tool in OTHERS]


def check(program: Path, tools: list[Tool]) -> int:
    answers = ask_all(program, tools)
    written = PAGE.read_text()
    different = []
    for case in CASES:
        section = next((part for part in written.split("\n### ") if part.startswith(case.title + "\n")), "")
        for name, given in answers.items():
            block = page.block(name, given[case.file])
            if block not in section:
                different.append(f"{case.title}: {PAGE.name} does not show this of {block}")
    if len(tools) == len(OTHERS) and not different and written != page.render(CASES, answers, programs()):
        different.append(f"{PAGE.name} is not what would be written")
    missing = [tool.name for tool in OTHERS if tool not in tools]
    if missing:
        print(f"left out: {', '.join(missing)} (tests/compared-tools/run.py installs them)")
    asked = len(answers) * len(CASES)
    print(f"{asked} answers compared with {PAGE.name}, {len(different)} differ")
    if different:
        different.append("tests/compared-tools/run.py writes the page anew; review what changed")
    return complain(different + wrong_verdicts(answers["payschema"]) + fewer_things_told(answers))


def wrong_verdicts(answers: dict[str, Answer]) -> list[str]:
    return [
        f"{case.title}: payschema's verdict is wrong" for case in CASES if (answers[case.file].code == 0) != case.holds
    ]


def fewer_things_told(answers: dict[str, dict[str, Answer]]) -> list[str]:
    """Where another program tells its user more than payschema does: a defect of payschema."""
    defects = []
    for case in CASES:
        if case.holds:
            continue
        ours = set(answers["payschema"][case.file].told)
        for name, given in answers.items():
            more = [thing for thing in given[case.file].told if thing not in ours]
            if more and given[case.file].code != 0:
                defects.append(f"{case.title}: {name} tells {', '.join(more)}, and payschema does not")
    return defects


def complain(findings: list[str]) -> int:
    for finding in findings:
        print(finding, file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
