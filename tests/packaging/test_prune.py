"""What is never loaded is taken away from a built program, and nothing else."""

from pathlib import Path

from prune import UNUSED, prune, size_of
from sizes import table


def _program(folder: Path) -> Path:
    internal = folder / "_internal"
    for name, size in {
        "libgtk-3.so.0": 500,
        "libX11.so.6": 70,
        "PySide6/Qt/translations/qt_de.qm": 20,
        "PySide6/Qt/translations/qtbase_tr.qm": 20,
        "PySide6/Qt/translations/qtbase_de.qm": 6,
        "PySide6/Qt/lib/libQt6Core.so.6": 900,
        "PySide6/Qt/plugins/platforms/libqvnc.so": 30,
        "PySide6/Qt/plugins/platforms/libqxcb.so": 60,
        "logitdesk/models/cnn/card.json": 5,
    }.items():
        path = internal / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(size))
    (internal / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    (internal / "libqvnc.so").symlink_to("PySide6/Qt/plugins/platforms/libqvnc.so")
    return internal


def _names(internal: Path) -> set[str]:
    return {
        path.relative_to(internal).as_posix()
        for path in internal.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def test_only_what_is_never_loaded_goes_and_links_to_it_go_too(tmp_path: Path) -> None:
    internal = _program(tmp_path)
    before = size_of(internal)
    pruned = prune([internal])
    links = len("PySide6/Qt/plugins/platforms/libqvnc.so")  # a link is as large as what it says
    assert sum(one.size for one in pruned) == 570
    assert before - size_of(internal) == 570 + links
    assert {one.what for one in pruned} <= set(UNUSED)
    assert _names(internal) == {
        "libX11.so.6",
        "libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "logitdesk/models/cnn/card.json",
    }


def _macos_program(folder: Path) -> list[Path]:
    """As PyInstaller lays out an .app: libraries in the first folder, data in the second."""
    libraries, data = folder / "Frameworks", folder / "Resources"
    for file, size in {
        libraries / "PySide6/Qt/plugins/networkinformation/libqscn.dylib": 30,
        libraries / "PySide6/Qt/plugins/platforms/libqcocoa.dylib": 60,
        libraries / "tensorflow/libtensorflow_cc.2.dylib": 800,
        data / "PySide6/Qt/translations/qt_de.qm": 40,
        data / "PySide6/Qt/translations/qtbase_de.qm": 6,
        data / "tensorflow/__init__.py": 7,
        data / "logitdesk/models/cnn/card.json": 5,
    }.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(bytes(size))
    (data / "PySide6/Qt/plugins").symlink_to("../../../Frameworks/PySide6/Qt/plugins")
    (libraries / "PySide6/Qt/translations").symlink_to("../../../Resources/PySide6/Qt/translations")
    (data / "libqscn.dylib").symlink_to(
        "../Frameworks/PySide6/Qt/plugins/networkinformation/libqscn.dylib"
    )
    (libraries / "logitdesk").symlink_to("../Resources/logitdesk")
    (libraries / "tensorflow/__init__.py").symlink_to("../../Resources/tensorflow/__init__.py")
    return [libraries, data]


def test_of_an_app_what_is_never_loaded_goes_from_both_of_its_folders(tmp_path: Path) -> None:
    insides = _macos_program(tmp_path)
    prune(insides)
    assert _names(tmp_path) == {
        "Frameworks/PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "Frameworks/tensorflow/libtensorflow_cc.2.dylib",
        "Frameworks/tensorflow/__init__.py",
        "Frameworks/logitdesk",
        "Frameworks/PySide6/Qt/translations",
        "Resources/PySide6/Qt/plugins",
        "Resources/PySide6/Qt/translations/qtbase_de.qm",
        "Resources/tensorflow/__init__.py",
        "Resources/logitdesk/models/cnn/card.json",
    }


def test_of_an_app_each_part_is_counted_once(tmp_path: Path) -> None:
    insides = _macos_program(tmp_path)
    (tmp_path / "Resources/logitdesk/models/cnn/large.bin").write_bytes(bytes(2_000_000))
    (tmp_path / "Frameworks/tensorflow/large.dylib").write_bytes(bytes(3_000_000))
    (tmp_path / "Resources/tensorflow/large.bin").write_bytes(bytes(1_000_000))
    lines = table(tmp_path, insides, []).splitlines()
    assert "| TensorFlow: training and conversion | 4.0 |" in lines
    assert "| the shipped networks, samples, icons, licences | 2.0 |" in lines
    assert "| **all of it** | **6.0** |" in lines
    assert lines[2].startswith("| TensorFlow")  # the largest


def test_no_pattern_reaches_out_of_the_program() -> None:
    patterns = [pattern for patterns in UNUSED.values() for pattern in patterns]
    assert patterns
    assert not any(".." in pattern or pattern.startswith(("/", "*")) for pattern in patterns)
