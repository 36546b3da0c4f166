"""A repository of somebody who validates payloads, and the payschema that is tried in it."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
PROGRAMS = TARGET / "debug"
PAYSCHEMA = PROGRAMS / "payschema"
TOOLS = TARGET / "pipelines/python/bin"

GOOD = """\
{
  "object": "payment",
  "partner_id": "pt_1",
  "amount": 129900,
  "currency": "EUR",
  "status": "approved",
  "timestamp": "2026-11-20T09:00:00Z"
}
"""
BAD = GOOD.replace("approved", "aproved")
LIST = '{"items": [], "paging": {}}\n'


class Workplace(unittest.TestCase):
    """Each test has a git repository of its own, with one good payload of two providers."""

    maxDiff = None

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.temporary = Path(folder.name).resolve()
        self.repository = self.temporary / "repository"
        self.repository.mkdir()
        self.git("init", "--quiet")
        self.write("fixtures/stuut/payment.json", GOOD)
        self.write("fixtures/papaya/list.json", LIST)

    def write(self, name: str, text: str) -> None:
        path = self.repository / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def read(self, name: str) -> str:
        return (self.repository / name).read_text()

    def git(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run_in_repository(["git", *arguments])

    def run_in_repository(self, command: list[str], **variables: str) -> subprocess.CompletedProcess[str]:
        return run(command, self.repository, variables)


def run(command: list[str], folder: Path, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Runs a command as it would be run elsewhere: nothing of the surrounding pipeline or git is in its environment."""
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "CI_", "PRE_COMMIT"))
    }
    committer = {
        "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.com",
        "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.com",
    }
    return subprocess.run(
        command, cwd=folder, env=inherited | committer | variables, capture_output=True, text=True,
        stdin=subprocess.DEVNULL, timeout=900, check=False,
    )
