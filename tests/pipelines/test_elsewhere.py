"""GitLab, other services, and the shell."""

import json
import os
import unittest
import xml.etree.ElementTree as ElementTree

import page
from workplace import BAD, PAYSCHEMA, PROGRAMS, TARGET, TOOLS, Workplace, run

GITLAB = ".gitlab-ci.yml"


class GitLab(Workplace):
    def test_the_job_on_the_page_writes_its_reports(self) -> None:
        self.write("payschema.toml", page.example("payschema.toml"))
        self.assertEqual(self.job(), (0, [], 0))
        self.write("fixtures/stuut/payment.json", BAD)
        code, findings, failures = self.job()
        self.assertEqual((code, failures), (1, 1))
        location = findings[0]["location"]
        self.assertEqual(location["path"], "fixtures/stuut/payment.json")
        self.assertEqual(location.get("lines", {}).get("begin") or location["positions"]["begin"]["line"], 6)
        self.assertTrue(findings[0]["fingerprint"])

    def job(self):
        """Runs the job's script; its exit code, the findings, and how many tests fail by JUnit."""
        job = page.example_as_yaml(GITLAB)["payloads"]
        # Where the package is fetched and built, what has been built already is put into its place; another test builds it.
        folder = self.temporary / "bin"
        folder.mkdir(exist_ok=True)
        expected = "install --locked --root .payschema --git https://git.example.com/payschema --tag v0.1.0 payschema-cli"
        (folder / "cargo").write_text(
            f'#!/bin/sh\n[ "$*" = "{expected}" ] || exit 101\n'
            f'mkdir -p .payschema/bin && cp "{PAYSCHEMA}" .payschema/bin/payschema\n'
        )
        (folder / "cargo").chmod(0o755)
        script = "\n".join(["set -eo pipefail", *job["script"]])
        path = f"{folder}{os.pathsep}{os.environ['PATH']}"
        done = self.run_in_repository(["bash", "-c", script], PATH=path, CI_PROJECT_DIR=str(self.repository))
        reports = job["artifacts"]["reports"]
        findings = json.loads(self.read(reports["codequality"]))
        failures = len(list(ElementTree.fromstring(self.read(reports["junit"])).iter("failure")))
        return done.returncode, findings, failures

    def test_the_example_on_the_page_is_a_pipeline(self) -> None:
        file = TARGET / "pipelines/gitlab.yml"
        file.write_text(page.example(GITLAB))
        done = run([str(TOOLS / "check-jsonschema"), "--builtin-schema", "vendor.gitlab-ci", str(file)], PROGRAMS, {})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


class Shell(Workplace):
    def setUp(self) -> None:
        super().setUp()
        self.write("payschema.toml", page.example("payschema.toml"))
        self.write("fixtures/stuut/payment.json", BAD)

    def shell(self, command: str):
        return self.run_in_repository(["sh", "-c", command], PATH=f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}")

    def test_a_baseline_accepts_what_is_there_and_nothing_else(self) -> None:
        once, then = page.commands(page.example("once, then commit the file"))
        self.assertEqual(self.shell(once).returncode, 0)
        accepted = self.shell(then)
        self.assertEqual((accepted.returncode, accepted.stdout), (0, ""), accepted.stderr)
        self.write("fixtures/stuut/another.json", BAD)
        self.assertEqual(self.shell(then).returncode, 1)

    def test_one_run_writes_all_reports(self) -> None:
        done = self.shell("\n".join(page.commands(page.example("any shell"))))
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(len(list(ElementTree.fromstring(self.read("payschema.xml")).iter("failure"))), 1)
        self.assertEqual(len(json.loads(self.read("payschema.sarif"))["runs"][0]["results"]), 1)

    def test_exit_codes_are_those_of_the_page(self) -> None:
        cases = {
            "1": "payschema validate fixtures",
            "2": "payschema validate --schema stuut/paymint fixtures",
            "3": "payschema validate --schema stuut/payment fixtures/cut.json",
            "4": "payschema validate fixtures",
        }
        on_the_page = [row.split("|")[1].strip() for row in page.TEXT.splitlines() if row.startswith("| ")][1:]
        self.assertEqual(on_the_page, ["0", *cases])
        self.write("fixtures/cut.json", "{")
        for code, command in cases.items():
            if code == "4":
                self.write("payschema.toml", "[[map")
            with self.subTest(command=command):
                self.assertEqual(self.shell(command).returncode, int(code))


