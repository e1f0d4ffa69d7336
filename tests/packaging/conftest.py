"""The scripts of packaging/ import each other as scripts do, from their own folder."""

import sys
from pathlib import Path

# At the end: a script called build.py would else stand before a library of that name.
sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
