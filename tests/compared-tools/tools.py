"""The programs that are compared: which version, where it comes from, how it is asked."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
INSTALLED = TARGET / "compared-tools"

Command = Callable[[Path, str, str], list[str]]
"""Of the program, the schema's file and the payload's, a command line."""


@dataclass(frozen=True)
class Tool:
    name: str
    version: str
    source: str
    program: Path
    install: tuple[tuple[str, ...], ...]
    command: Command

    def is_there(self) -> bool:
        return self.program.exists()


def folder(name: str, version: str) -> Path:
    """Where a program is put; another version is another folder."""
    return INSTALLED / f"{name}-{version}"


def npm(into: Path, *packages: str) -> tuple[tuple[str, ...], ...]:
    return (("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(into), *packages),)


CHECK_JSONSCHEMA = folder("check-jsonschema", "0.39.0")
AJV = folder("ajv-cli", "5.0.0")
JSONSCHEMA_CLI = folder("jsonschema-cli", "0.60.2")
SOURCEMETA = folder("sourcemeta", "16.11.0")

OTHERS = [
    Tool(
        "check-jsonschema", "0.39.0", "PyPI",
        CHECK_JSONSCHEMA / "bin/check-jsonschema",
        (
            (sys.executable, "-m", "venv", str(CHECK_JSONSCHEMA)),
            (
                str(CHECK_JSONSCHEMA / "bin/pip"), "install", "--quiet", "--disable-pip-version-check",
                "check-jsonschema==0.39.0",
            ),
        ),
        lambda program, schema, file: [str(program), "--schemafile", schema, file],
    ),
    Tool(
        "ajv-cli", "5.0.0", "npm, with ajv-formats 3.0.1",
        AJV / "node_modules/.bin/ajv",
        npm(AJV, "ajv-cli@5.0.0", "ajv-formats@3.0.1"),
        lambda program, schema, file: [
            str(program), "validate", "--spec=draft2020", "-c", "ajv-formats", "--all-errors", "--strict=false",
            "--errors=text", "-s", schema, "-d", file,
        ],
    ),
    Tool(
        "jsonschema-cli", "0.60.2", "crates.io",
        JSONSCHEMA_CLI / "bin/jsonschema-cli",
        (
            (
                "cargo", "install", "--quiet", "--locked", "--root", str(JSONSCHEMA_CLI),
                "--version", "0.60.2", "jsonschema-cli",
            ),
        ),
        lambda program, schema, file: [str(program), "validate", "--assert-format", schema, "-i", file],
    ),
    Tool(
        "@sourcemeta/jsonschema", "16.11.0", "npm",
        SOURCEMETA / "node_modules/.bin/jsonschema",
        npm(SOURCEMETA, "@sourcemeta/jsonschema@16.11.0"),
        lambda program, schema, file: [str(program), "validate", "--format-assertion", schema, file],
    ),
]


def install(tools: list[Tool]) -> None:
    """Installs what is not there, into the target folder and nowhere else."""
    for tool in tools:
        if tool.is_there():
            continue
        print(f"installing {tool.name} {tool.version} from {tool.source}", file=sys.stderr)
        INSTALLED.mkdir(parents=True, exist_ok=True)
        for command in tool.install:
            subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def build() -> Path:
    """Builds payschema as it would be installed, and says where it is."""
    subprocess.run(
        ["cargo", "build", "--quiet", "--release", "--locked", "--package", "payschema-cli"], check=True, cwd=ROOT
    )
    return TARGET / "release/payschema"


def schema_file(schema: str) -> Path:
    """The bundled schema that the generated crate carries, in which the other programs find everything."""
    provider, name = schema.split("/")
    return ROOT / "generated" / provider / "schemas" / f"{name}.json"


def bring_schemas(schemas: set[str], folder: Path) -> None:
    """Copies the schemas into the folder where everything runs, so that no path of this machine is printed."""
    for schema in schemas:
        shutil.copyfile(schema_file(schema), folder / name_of(schema))


def name_of(schema: str) -> str:
    return schema.replace("/", "-") + ".schema.json"
