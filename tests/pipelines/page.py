"""docs/ci.md: its examples, as they stand there."""

import re

import yaml

from workplace import ROOT

TEXT = (ROOT / "docs/ci.md").read_text()
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


def example(first_line: str) -> str:
    """The only example that begins with a comment."""
    found = [text for _, text in BLOCKS if text.startswith(f"# {first_line}\n")]
    assert len(found) == 1, f"docs/ci.md has {len(found)} examples that begin with # {first_line}"
    return found[0]


def example_as_yaml(first_line: str):
    return yaml.safe_load(example(first_line))


def commands(text: str) -> list[str]:
    """The command lines of a shell example."""
    return [line for line in text.splitlines() if line and not line.startswith("#")]
