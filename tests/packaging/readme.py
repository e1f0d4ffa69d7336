"""What README tells a person to install on Debian."""

from pathlib import Path

README = Path(__file__).resolve().parents[2] / "README.md"


def libraries_for_debian() -> set[str]:
    command = "sudo apt-get install "
    lines = README.read_text("utf-8").splitlines()
    return {
        package
        for line in lines
        if line.startswith(command + "libegl1")
        for package in line.removeprefix(command).split()
    }
