"""Runs the steps of action.yml as GitHub's runner would: `env` and `if` evaluated, scripts given to bash."""

import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from workplace import ROOT, run

ACTION = yaml.safe_load((ROOT / "action.yml").read_text())
STEPS = ACTION["runs"]["steps"]


@dataclass
class Context:
    """What expressions may refer to."""

    inputs: dict[str, str]
    temporary: Path
    outputs: dict[str, dict[str, str]] = field(default_factory=dict)

    def value(self, term: str) -> str:
        match term.strip().split("."):
            case ["inputs", name]:
                return self.inputs[name]
            case ["github", "action_path"]:
                return str(ROOT)
            case ["runner", "temp"]:
                return str(self.temporary)
            case ["steps", step, "outputs", name]:
                return self.outputs.get(step, {}).get(name, "")
        raise AssertionError(f"the test does not know {term}")

    def text(self, template: str) -> str:
        """A text with its `${{ a || b }}` evaluated: the first term that is not empty."""
        first = lambda found: next(filter(None, map(self.value, found[1].split("||"))), "")
        return re.sub(r"\$\{\{(.*?)\}\}", first, template)

    def holds(self, condition: str | None) -> bool:
        if condition is None:
            return True
        found = re.fullmatch(r"(\S+) == ''", condition)
        assert found, f"the test does not know the condition {condition}"
        return self.value(found[1]) == ""


def inputs(given: dict[str, str]) -> dict[str, str]:
    """All inputs; what is not given has its default."""
    known = ACTION["inputs"]
    assert given.keys() <= known.keys(), f"the action has no input {given.keys() - known.keys()}"
    required = {name for name, about in known.items() if about.get("required")}
    assert required <= given.keys(), f"the action needs {required - given.keys()}"
    return {name: about.get("default", "") for name, about in known.items()} | given


@dataclass(frozen=True)
class Ended:
    code: int
    stdout: str
    stderr: str
    outputs: dict[str, str]


def use(given: dict[str, str], repository: Path, temporary: Path, **variables: str) -> Ended:
    """Runs all steps up to one that fails; what the last one said, and the action's outputs."""
    context = Context(inputs(given), temporary)
    done: subprocess.CompletedProcess[str] | None = None
    for number, step in enumerate(STEPS):
        if not context.holds(step.get("if")):
            continue
        assert step["shell"] == "bash"
        script, output = temporary / f"step-{number}.sh", temporary / f"output-{number}"
        script.write_text(step["run"])
        output.touch()
        environment = {name: context.text(value) for name, value in step["env"].items()}
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
        runner = {"GITHUB_OUTPUT": str(output), "GITHUB_WORKSPACE": str(repository)}
        done = run(command, repository, variables | environment | runner)
        context.outputs[step["id"]] = dict(line.split("=", 1) for line in output.read_text().splitlines())
        if done.returncode != 0:
            break
    assert done is not None
    outputs = {name: context.text(about["value"]) for name, about in ACTION["outputs"].items()}
    return Ended(done.returncode, done.stdout, done.stderr, outputs)
