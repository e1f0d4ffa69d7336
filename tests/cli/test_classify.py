"""What `logitdesk classify` answers to good and to odd files."""

import gzip
import json
import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from logitdesk import paths
from logitdesk.library.page_file import read_items
from logitdesk.scores.functional import log_odds, softmax
from tests.cli.conftest import Answer, Run
from tests.library.networks import put

ARGUMENTS = ("classify", "--model", "perceptron")


def test_a_drawing_is_answered_with_every_number(run: Run, sample: Path) -> None:
    answer = run(*ARGUMENTS, "--json", sample)
    (told,) = answer.objects()
    assert (answer.code, answer.err) == (0, "")
    assert list(told) == [
        "source", "index", "label", "model", "digit", "logits", "probabilities", "log_odds",
        "verdict",
    ]  # fmt: skip
    assert (told["source"], told["index"], told["label"]) == (str(sample), 0, 3)
    assert (told["model"], told["digit"]) == ("Perceptron", 3)
    assert told["digit"] == np.argmax(told["logits"])
    np.testing.assert_allclose(told["probabilities"], softmax(told["logits"]), rtol=1e-12)
    np.testing.assert_allclose(told["log_odds"], log_odds(told["logits"]), rtol=1e-12)


def test_the_table_says_what_the_json_says(run: Run, sample: Path, tmp_path: Path) -> None:
    drawing = json.loads(sample.read_text(encoding="utf-8"))
    many = tmp_path / "many.jsonl"
    many.write_text(f"{json.dumps(drawing)}\n{json.dumps({**drawing, 'label': None})}\n")
    first, last = run(*ARGUMENTS, "--json", many).objects()
    rows = [row.split() for row in run(*ARGUMENTS, many).out.splitlines()[1:]]
    second, margin = np.argsort(first["logits"])[-2], np.diff(np.sort(first["logits"])[-2:])[0]
    told = ["3", f"{max(first['probabilities']):.2%}", str(second), f"{margin:.2f}", "digit"]
    assert rows == [[*told, "3", "0", str(many)], [*told, "-", "1", str(many)]]
    assert last["label"] is None


@pytest.mark.parametrize("name", ["all.jsonl", "all.jsonl.gz"])
def test_each_drawing_of_a_file_of_many_is_answered_in_turn(
    run: Run, tmp_path: Path, name: str
) -> None:
    files = [paths.assets() / "samples" / f"{digit}-a.json" for digit in range(10)]
    lines = [json.dumps(json.loads(file.read_text(encoding="utf-8"))) for file in files]
    content = "\n".join(lines).encode()
    (tmp_path / name).write_bytes(
        gzip.compress(content, mtime=0) if name.endswith("gz") else content
    )
    together = run(*ARGUMENTS, "--json", tmp_path / name).objects()
    alone = run(*ARGUMENTS, "--json", *files).objects()
    assert [told["index"] for told in together] == list(range(10))
    assert [told["label"] for told in together] == list(range(10))
    assert [told["logits"] for told in together] == [told["logits"] for told in alone]


def test_a_file_whose_name_has_a_line_end_keeps_to_its_line(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    file = tmp_path / "two\nlines.json"
    file.write_bytes(sample.read_bytes())
    (_, row) = run("classify", "--model", "perceptron", file).out.splitlines()
    assert row.endswith("two\\nlines.json")


@pytest.mark.parametrize(
    ("limits", "in_json", "in_the_table"),
    [
        (None, "digit", "digit"),
        ({"margin": 0.01}, "digit", "digit"),
        ({"margin": 100}, "unsure", "not sure"),
        ({"margin": 0, "energy": 1000}, "no digit", "no digit"),
    ],
)
def test_a_doubted_digit_is_marked(
    run: Run, sample: Path, limits: dict[str, float] | None, in_json: str, in_the_table: str
) -> None:
    folder = paths.user_models() / "mine"
    card = put(folder, "Mine").folder / "card.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), "limits": limits}))
    (told,) = run("classify", "--model", "Mine", "--json", sample).objects()
    assert (told["digit"], told["verdict"]) == (3, in_json)
    answer = run("classify", "--model", "Mine", sample)
    heading, row = answer.out.splitlines()
    assert answer.code == 0
    assert row[heading.index("verdict") :].startswith(f"{in_the_table}  ")


def test_neither_tensorflow_nor_qt_is_loaded(sample: Path) -> None:
    program = (
        "import sys; from logitdesk.cli.main import main; "
        f"code = main(['classify', '--model', 'perceptron', {str(sample)!r}]); "
        "print({'tensorflow', 'keras', 'PySide6'} & set(sys.modules)); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "set()"


# Odd files: each is given between two good ones, which are answered whatever it is.


def answer_to(run: Run, sample: Path, file: Path) -> Answer:
    answer = run(*ARGUMENTS, "--json", sample, file, sample)
    sources = [told["source"] for told in answer.objects()]
    assert [sources[0], sources[-1]] == [str(sample)] * 2
    assert "Traceback" not in answer.err
    return answer


def png(width: int, height: int, *, tone: int = 255) -> bytes:
    buffer = BytesIO()
    Image.new("L", (width, height), tone).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("none.json", None, "not found"),
        ("empty.png", b"", "is empty"),
        ("note.png", b"Dear diary", "neither a drawing nor an image"),
        ("pixel.png", png(1, 1), "no ink"),
        ("plain.png", png(200, 100, tone=90), "no ink"),
        ("cut.png", png(200, 100)[:60], "cut.png"),
        ("huge.png", png(9_000, 9_000), "too large"),
        ("cut.json.gz", gzip.compress(b'{"strokes": [[[1, 2]]]}', mtime=0)[:-10], "damaged"),
        ("text.json", b"[1, 2, 3", "not JSON"),
        ("other.json", b'{"strokes": 7}', "strokes: "),
        ("nan.json", b'{"strokes": [[[1, NaN]]]}', "not JSON"),
        ("blank.json", b'{"strokes": []}', "no strokes"),
        ("off.json", b'{"strokes": [[[900, 900]]], "paper": [420, 420]}', "no ink on the page"),
    ],
)
def test_an_odd_file_is_answered_with_what_is_wrong(
    run: Run, sample: Path, tmp_path: Path, name: str, content: bytes | None, problem: str
) -> None:
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    answer = answer_to(run, sample, file)
    assert (answer.code, len(answer.objects())) == (2, 2)
    (line,) = answer.err.splitlines()
    assert str(file) in line
    assert problem in line


def test_what_libraries_print_of_an_image_does_not_reach_the_terminal(
    run: Run, sample: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "fax.tif"
    image = Image.new("1", (200, 200), 1)
    image.paste(0, (90, 20, 110, 180))
    image.save(file, compression="group4")
    content = file.read_bytes()
    file.write_bytes(content[:20] + b"\x55" * 20 + content[40:])
    list(read_items(file))
    assert "Fax4Decode" in capfd.readouterr().err  # or else this tries nothing
    answer = answer_to(run, sample, file)
    assert all(str(file) in line for line in answer.err.splitlines())


def test_a_gzip_bomb_is_refused_at_once(run: Run, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "bomb"
    file.write_bytes(gzip.compress(b'{"strokes": [' + b" " * 200_000_000, compresslevel=1, mtime=0))
    start = time.process_time()
    assert "larger than" in answer_to(run, sample, file).err
    assert time.process_time() - start < 5
