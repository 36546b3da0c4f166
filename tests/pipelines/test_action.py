"""The GitHub Action."""

import json
import os
import shutil
import unittest
import xml.etree.ElementTree as ElementTree

import action
import page
from workplace import BAD, GOOD, PAYSCHEMA, PROGRAMS, ROOT, TARGET, TOOLS, Workplace, run

WORKFLOW = ".github/workflows/payloads.yml"


def step_of_the_page() -> dict[str, str]:
    """What the workflow on the page gives the action."""
    steps = page.example_as_yaml(WORKFLOW)["jobs"]["validate"]["steps"]
    return next(step["with"] for step in steps if "/payschema@" in step["uses"])


class Action(Workplace):
    def use(self, given: dict[str, str], **variables: str) -> action.Ended:
        return action.use({"command": str(PAYSCHEMA)} | given, self.repository, self.temporary, **variables)

    def test_the_workflow_on_the_page_annotates_and_writes_sarif(self) -> None:
        self.write("payschema.toml", page.example("payschema.toml"))
        clean = self.use(step_of_the_page())
        self.assertEqual((clean.code, clean.stdout, clean.outputs), (0, "", {"exit-code": "0"}), clean.stderr)

        self.write("fixtures/stuut/payment.json", BAD)
        ended = self.use(step_of_the_page())
        self.assertEqual((ended.code, ended.outputs), (1, {"exit-code": "1"}), ended.stderr)
        self.assertRegex(ended.stdout, r"(?m)^::error [^\n]*file=fixtures/stuut/payment\.json,[^\n]*line=6\b")
        sarif = json.loads(self.read("payschema.sarif"))
        self.assertEqual((sarif["version"], len(sarif["runs"][0]["results"])), ("2.1.0", 1))

    def test_the_step_on_the_page_takes_lists(self) -> None:
        self.write("payschema.toml", page.example("payschema.toml"))
        records = [json.loads(GOOD) | {"added": 1}, json.loads(GOOD) | {"amount": -1}]
        self.write("recorded/2026/stuut-1.ndjson", "".join(json.dumps(record) + "\n" for record in records))
        ended = self.use(page.example_as_yaml("a step")[0]["with"])
        self.assertEqual(ended.code, 1, ended.stderr)
        self.assertRegex(ended.stdout, r"(?m)^::warning [^\n]*file=recorded/2026/stuut-1\.ndjson,[^\n]*line=1\b")
        self.assertRegex(ended.stdout, r"(?m)^::error [^\n]*file=recorded/2026/stuut-1\.ndjson,[^\n]*line=2\b")

    def test_every_input_arrives(self) -> None:
        # A program that shows its arguments, one a line.
        shown = self.temporary / "show"
        shown.write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n")
        shown.chmod(0o755)
        given = {name: f"<{name}>" for name in action.ACTION["inputs"]}
        given |= {"command": str(shown), "paths": "one\n\n-two\n", "map": "a=b\nc d=e", "arguments": "--unknown=warn\n"}
        ended = self.use(given)
        expected = """\
            validate
            --format=<format>
            --schema=<schema>
            --output=sarif=<sarif-file>
            --output=junit=<junit-file>
            --fail-on=<fail-on>
            --map=a=b
            --map=c d=e
            --unknown=warn
            --
            one
            -two"""
        self.assertEqual(ended.stdout.splitlines(), [line.strip() for line in expected.splitlines()])
        self.assertEqual((ended.code, ended.outputs), (3, {"exit-code": "3"}))

    def test_inputs_are_never_run(self) -> None:
        for text in ["$(touch ran)", "`touch ran`", '"; touch ran; "', "'; touch ran; '", "${{ touch }}", "x\\", "*", "a b"]:
            for name in action.ACTION["inputs"].keys() - {"command"}:
                with self.subTest(name=name, text=text):
                    before = sorted(self.repository.rglob("*"))
                    ended = self.use({"paths": "fixtures", "schema": "stuut/payment"} | {name: text})
                    self.assertIn(ended.code, range(5), ended.stderr)
                    written = {text} if name.endswith("-file") else set()
                    after = {path for path in self.repository.rglob("*") if path.name not in written}
                    self.assertEqual(sorted(after), [path for path in before if path.name not in written])

    def test_scripts_hold_no_expressions(self) -> None:
        for step in action.STEPS:
            self.assertNotIn("${{", step["run"])

    def test_reports_are_written_beside_the_log(self) -> None:
        self.write("fixtures/stuut/payment.json", BAD)
        given = {"paths": "fixtures/stuut", "schema": "stuut/payment", "format": "text", "junit-file": "tests.xml"}
        ended = self.use(given)
        self.assertEqual(ended.code, 1, ended.stderr)
        self.assertIn("fixtures/stuut/payment.json:6:13: /status", ended.stdout)
        self.assertEqual(len(list(ElementTree.fromstring(self.read("tests.xml")).iter("failure"))), 1)

    def test_a_usage_error_is_not_taken_for_findings(self) -> None:
        ended = self.use({"paths": "fixtures/none-*.json", "schema": "stuut/payment"})
        self.assertEqual((ended.code, ended.outputs), (2, {"exit-code": "2"}), ended.stderr)

    def test_it_builds_payschema_where_none_is_given(self) -> None:
        # Cargo as it is, but without optimization, and with what has been compiled already.
        folder = self.temporary / "bin"
        folder.mkdir()
        (folder / "cargo").write_text(f'#!/bin/sh\nexec "{shutil.which("cargo")}" "$@" --debug\n')
        (folder / "cargo").chmod(0o755)
        given = {"command": "", "paths": "fixtures/stuut", "schema": "stuut/payment"}
        ended = self.use(given, PATH=f"{folder}{os.pathsep}{os.environ['PATH']}", CARGO_TARGET_DIR=str(TARGET))
        self.assertEqual((ended.code, ended.outputs), (0, {"exit-code": "0"}), ended.stderr)
        self.assertTrue((self.temporary / "payschema/bin/payschema").exists())

    def test_a_runner_without_cargo_is_told(self) -> None:
        folder = self.temporary / "bin"
        folder.mkdir()
        (folder / "bash").symlink_to(shutil.which("bash") or "/bin/bash")
        ended = self.use({"command": "", "paths": "fixtures"}, PATH=str(folder))
        self.assertEqual(ended.code, 2, ended.stderr)
        self.assertRegex(ended.stdout, r"^::error::.*install Rust")


class Definitions(unittest.TestCase):
    """GitHub's own schemas, as an independent reader."""

    def test_the_action_is_one(self) -> None:
        self.check("vendor.github-actions", str(ROOT / "action.yml"))

    def test_the_workflow_on_the_page_is_one(self) -> None:
        file = TARGET / "pipelines/workflow.yml"
        file.write_text(page.example(WORKFLOW))
        self.check("vendor.github-workflows", str(file))

    def check(self, schema: str, file: str) -> None:
        done = run([str(TOOLS / "check-jsonschema"), "--builtin-schema", schema, file], PROGRAMS, {})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
