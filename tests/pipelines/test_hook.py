"""The hooks, with the real pre-commit: built from this work tree as it would be from the repository."""

import os
import shutil
import subprocess

import page
from workplace import BAD, GOOD, PROGRAMS, ROOT, TARGET, TOOLS, Workplace

FOLDER = TARGET / "pipelines"
SNAPSHOT = FOLDER / "snapshot.git"
CONFIGURATION = ".pre-commit-config.yaml"


def setUpModule() -> None:
    take_snapshot()
    # What pre-commit has built belongs to the snapshot before.
    shutil.rmtree(FOLDER / "pre-commit", ignore_errors=True)


def take_snapshot() -> None:
    """A repository with one commit, the work tree as it is, tagged with the version that the page names."""
    shutil.rmtree(SNAPSHOT, ignore_errors=True)
    git = ["git", "--git-dir", str(SNAPSHOT), "--work-tree", str(ROOT)]
    who = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
    for command in [
        ["git", "init", "--quiet", "--bare", str(SNAPSHOT)],
        [*git, "add", "--all"],
        [*git, *who, "commit", "--quiet", "--message", "snapshot"],
        [*git, "tag", version_on_the_page()],
    ]:
        subprocess.run(command, check=True, cwd=ROOT)


def version_on_the_page() -> str:
    return page.example_as_yaml(CONFIGURATION)["repos"][0]["rev"]


class Hook(Workplace):
    def pre_commit(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return self.run_in_repository([str(TOOLS / "pre-commit"), *arguments], **self.surroundings(), **variables)

    def surroundings(self) -> dict[str, str]:
        address = page.example_as_yaml(CONFIGURATION)["repos"][0]["repo"]
        return {
            "PRE_COMMIT_HOME": str(FOLDER / "pre-commit"),
            # The address on the page leads to the snapshot.
            "GIT_CONFIG_COUNT": "1",
            "GIT_CONFIG_KEY_0": f"url.{SNAPSHOT}.insteadOf",
            "GIT_CONFIG_VALUE_0": address,
            # Without optimization, and with what has been compiled already.
            "MATURIN_PEP517_ARGS": "--profile dev",
            "CARGO_TARGET_DIR": str(TARGET),
            "CARGO_INCREMENTAL": "0",
            "PATH": f"{PROGRAMS}{os.pathsep}{TOOLS}{os.pathsep}{os.environ['PATH']}",
        }

    def test_the_manifest_is_valid(self) -> None:
        done = self.pre_commit("validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_configuration_on_the_page_keeps_a_bad_payload_out_of_a_commit(self) -> None:
        self.write(CONFIGURATION, page.example(CONFIGURATION))
        self.write("payschema.toml", page.example("payschema.toml"))
        self.write("package.json", '{"name": "not a payload"}\n')
        installed = self.pre_commit("install", "--install-hooks")
        self.assertEqual(installed.returncode, 0, installed.stdout + installed.stderr)

        self.git("add", "--all")
        done = self.commit()
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertRegex(done.stderr, r"payschema validate\.+Passed")

        self.write("fixtures/stuut/payment.json", BAD)
        self.git("add", "--all")
        done = self.commit()
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn("fixtures/stuut/payment.json:6:13: /status", done.stderr)

        self.write("fixtures/stuut/payment.json", GOOD + "\n")
        self.git("add", "--all")
        done = self.commit()
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def commit(self) -> subprocess.CompletedProcess[str]:
        return self.run_in_repository(["git", "commit", "--quiet", "--message", "payloads"], **self.surroundings())

    def test_the_hook_of_the_machine_takes_a_schema(self) -> None:
        address = page.example_as_yaml(CONFIGURATION)["repos"][0]["repo"]
        hook = "{id: payschema-validate-system, args: [--schema, stuut/payment], files: ^fixtures/stuut/}"
        repository = f"{{repo: '{address}', rev: {version_on_the_page()}, hooks: [{hook}]}}"
        self.write(CONFIGURATION, f"repos: [{repository}]\n")
        self.write("fixtures/stuut/with space.ndjson", BAD.replace("\n", "") + "\n")
        self.git("add", "--all")
        done = self.pre_commit("run", "--all-files")
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertRegex(done.stdout, r"fixtures/stuut/with space\.ndjson:1:\d+: /status")
        self.assertNotIn("fixtures/stuut/payment.json:", done.stdout)
