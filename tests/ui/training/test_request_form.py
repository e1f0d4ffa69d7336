from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.library.bundle import open_bundle, write_bundle
from logitdesk.library.card import Card
from logitdesk.library.library import Library
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.training.field_row import FieldRow
from logitdesk.ui.training.number_fields import LearningRate
from logitdesk.ui.training.request_form import RequestForm
from logitdesk.ui.training.training import Training
from logitdesk.ui.training.training_thread import RECIPES, TrainingRequest, Work, request_for
from tests.ui.training.answers import has_a_gpu, has_none

ENTER = Qt.Key.Key_Return


@pytest.fixture
def session(background: TaskRunner, qapp: QApplication) -> Iterator[Session]:
    session = Session(Library.of_this_computer(), background)
    session.networks.choose_first("CNN")
    yield session
    session.deleteLater()


@pytest.fixture
def new_form(
    session: Session, background: TaskRunner, qapp: QApplication, qtbot: QtBot
) -> Iterator[Callable[[Work], RequestForm]]:
    """Makes forms, not shown yet, that ask this work for the devices."""
    made: list[RequestForm] = []

    def make(work: Work) -> RequestForm:
        training, themes = Training(session, background), ThemeManager(qapp, "light")
        made.append(RequestForm(session, training, themes, work=work))
        made[-1].resize(880, 560)
        qtbot.addWidget(made[-1])
        return made[-1]

    yield make
    for form in made:
        form.stop_asking()


@pytest.fixture
def form(new_form: Callable[[Work], RequestForm]) -> RequestForm:
    form = new_form(has_none)
    form.show()
    QApplication.processEvents()
    return form


def asked(form: RequestForm, qtbot: QtBot) -> TrainingRequest:
    """What is asked for when the button is pressed."""
    with qtbot.waitSignal(form.asked_for) as told:
        QTest.mouseClick(button(form, "Start training"), Qt.MouseButton.LeftButton)
    assert isinstance(told.args, list)
    (request,) = told.args
    assert isinstance(request, TrainingRequest)
    return request


def button(form: RequestForm, text: str) -> QPushButton:
    return next(one for one in form.findChildren(QPushButton) if one.text() == text)


def press(form: RequestForm, text: str) -> None:
    QTest.mouseClick(button(form, text), Qt.MouseButton.LeftButton)


def tick(form: RequestForm, text: str) -> None:
    box = next(one for one in form.findChildren(QCheckBox) if one.text() == text)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def write(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


def shown(form: RequestForm) -> list[str]:
    return [label.text() for label in form.findChildren(QLabel) if label.isVisible()]


def keep_network(name: str, architecture: str = "cnn", **settings: object) -> Path:
    """A network of the person's own."""
    shipped = open_bundle(paths.shipped_models() / architecture)
    card = Card(name, architecture, {}, 1, ("mnist",), "2030-01-01T00:00:00+00:00", settings, 1, {})
    folder = paths.user_models() / name.casefold().replace(" ", "-")
    write_bundle(folder, card, shipped.keras_file, shipped.tflite_bytes())
    return folder


def test_at_first_it_asks_for_a_quick_network_like_the_one_that_reads(
    form: RequestForm, qtbot: QtBot
) -> None:
    request = asked(form, qtbot)
    quick = request_for("cnn", "quick")
    assert (request.architecture, request.datasets, request.name) == ("cnn", ("mnist",), "My CNN")
    assert (request.epochs, request.learning_rate) == (quick.epochs, quick.learning_rate)
    assert request.start_from is None
    assert request.compare_with == str(paths.shipped_models() / "cnn")
    assert (request.samples, request.device, request.tensorboard) == (None, "auto", False)


def test_it_begins_with_the_network_that_reads_the_page(
    new_form: Callable[[Work], RequestForm], session: Session
) -> None:
    form = new_form(has_none)
    session.networks.choose_first("Perceptron")
    form.show()
    assert form.request.architecture == "perceptron"
    assert form.request.name == "My Perceptron"
    assert form.request.compare_with == str(paths.shipped_models() / "perceptron")


@pytest.mark.parametrize(
    ("label", "architecture"),
    [("CNN", "cnn"), ("SqueezeNet", "squeezenet"), ("Perceptron", "perceptron")],
)
@pytest.mark.parametrize("recipe", ["quick", "thorough"])
def test_each_network_has_its_recipes(
    form: RequestForm, label: str, architecture: str, recipe: str
) -> None:
    press(form, label)
    press(form, recipe.capitalize())
    wanted = request_for(architecture, recipe)
    for name in ("epochs", "batch_size", "learning_rate", "weight_decay", "augmentation"):
        assert getattr(form.request, name) == getattr(wanted, name)


def test_a_changed_number_makes_the_settings_ones_own(form: RequestForm, qtbot: QtBot) -> None:
    press(form, "Thorough")
    write(form._recipe.epochs, "7")
    assert button(form, "Own settings").isChecked()
    assert asked(form, qtbot).epochs == 7
    write(form._recipe.epochs, str(request_for("cnn", "thorough").epochs))
    assert button(form, "Thorough").isChecked()


def test_own_settings_unfold_the_rest(form: RequestForm) -> None:
    assert not form._recipe.batch_size.isVisible()
    press(form, "Own settings")
    assert form._recipe.batch_size.isVisible()
    press(form, "Quick")
    assert button(form, "Quick").isChecked()


def test_another_network_takes_its_own_numbers(form: RequestForm) -> None:
    write(form._recipe.epochs, "7")
    press(form, "Perceptron")
    assert form.request.epochs == request_for("perceptron", "quick").epochs
    assert button(form, "Quick").isChecked()


@pytest.fixture
def _thorough_is_of_both(monkeypatch: pytest.MonkeyPatch) -> None:
    """The CNN's thorough recipe learns from strokes too, in variants, and from what is no digit."""
    recipes = RECIPES["cnn"]
    both = replace(recipes["thorough"], datasets=("mnist", "pendigits"))
    thorough = replace(both, variants=9, traced=2, junk=0.125)
    quick = replace(recipes["quick"], datasets=("mnist",), variants=0, traced=0, junk=0.0625)
    monkeypatch.setitem(recipes, "thorough", thorough)
    monkeypatch.setitem(recipes, "quick", quick)


def minutes(form: RequestForm, recipe: str) -> float:
    """What the line under the recipes says: "Quick: about 2 minutes." """
    line = next(text for text in shown(form) if f"{recipe}: about " in text)
    number, unit = line.split(f"{recipe}: about ")[1].split()[:2]
    return float(number.replace(",", "")) * {"s": 1 / 60, "m": 1, "h": 60}[unit[0]]


@pytest.mark.usefixtures("_thorough_is_of_both")
def test_a_recipe_ticks_its_data_sets_unless_others_were_ticked_by_hand(form: RequestForm) -> None:
    def learned_from(recipe: str) -> tuple[str, ...]:
        press(form, recipe)
        return form.request.datasets

    assert learned_from("Thorough") == ("mnist", "pendigits")
    assert learned_from("Quick") == ("mnist",)
    tick(form, "UCI pen strokes")
    tick(form, "MNIST")
    assert learned_from("Thorough") == ("pendigits",)


@pytest.mark.usefixtures("_thorough_is_of_both")
def test_what_a_recipe_makes_besides_is_asked_for_with_own_numbers_too(form: RequestForm) -> None:
    def made() -> tuple[int, int, float]:
        return form.request.variants, form.request.traced, form.request.junk

    assert made() == (0, 0, 0.0625)
    press(form, "Thorough")
    assert made() == (9, 2, 0.125)
    write(form._recipe.epochs, "7")
    assert button(form, "Own settings").isChecked()
    assert made() == (9, 2, 0.125)
    assert form.request.datasets == ("mnist", "pendigits")


@pytest.mark.usefixtures("_thorough_is_of_both")
def test_the_time_of_a_recipe_is_that_with_its_own_data_before_it_is_chosen(
    form: RequestForm,
) -> None:
    before = minutes(form, "Thorough")
    press(form, "Thorough")
    assert minutes(form, "Thorough") == before
    assert minutes(form, "Quick") < before / 10
    tick(form, "MNIST")
    tick(form, "UCI pen strokes")
    tick(form, "MNIST")  # MNIST alone now, by hand: no strokes to vary
    assert minutes(form, "Thorough") < before


def test_all_that_was_set_is_asked_for(form: RequestForm, qtbot: QtBot) -> None:
    form._more.unfold()
    write(form._name, "  Fred   the second ")
    tick(form, "UCI pen strokes")
    tick(form, "Vary the images")
    tick(form, "Write TensorBoard’s files")
    write(form._recipe.batch_size, "64")
    write(form._recipe.learning_rate, "0.0004")
    write(form._images, "500")
    write(form._seed, "12")
    form._device.setCurrentIndex(1)
    form._start_from.setCurrentIndex(1)
    request = asked(form, qtbot)
    assert request.name == "Fred the second"
    assert request.datasets == ("mnist", "pendigits")
    assert (request.augmentation, request.tensorboard) == (True, True)
    assert (request.batch_size, request.learning_rate) == (64, 0.0004)
    assert (request.samples, request.seed, request.device) == (500, 12, "cpu")
    assert request.start_from == str(paths.shipped_models() / "cnn")


def test_what_was_asked_for_stays_in_the_form(form: RequestForm, qtbot: QtBot) -> None:
    press(form, "Perceptron")
    write(form._recipe.epochs, "3")
    write(form._name, "Fred")
    before = asked(form, qtbot)
    form.hide()
    form.show()
    assert form.request == before


def test_a_name_that_was_taken_meanwhile_becomes_a_free_one(
    form: RequestForm, session: Session, qtbot: QtBot
) -> None:
    form.hide()
    keep_network("My CNN")
    with qtbot.waitSignal(session.networks.list_changed):
        session.networks.refresh()
    form.show()
    assert form.request.name == "My CNN 2"
    assert form.problem == ""


def test_without_data_it_cannot_start_and_says_why(form: RequestForm, qtbot: QtBot) -> None:
    tick(form, "MNIST")
    assert not button(form, "Start training").isEnabled()
    assert any("Tick at least one" in text for text in shown(form))
    with qtbot.assertNotEmitted(form.asked_for):
        QTest.keyClick(form._name, ENTER)
    tick(form, "UCI pen strokes")
    assert button(form, "Start training").isEnabled()


@pytest.mark.parametrize(("name", "word"), [("", "name"), ("cnn", "already"), ("a/b", "slash")])
def test_a_name_that_cannot_be_is_refused(form: RequestForm, name: str, word: str) -> None:
    form._name.setFocus()
    form._name.selectAll()
    QTest.keyClick(form._name, Qt.Key.Key_Delete)
    QTest.keyClicks(form._name, name)
    assert not button(form, "Start training").isEnabled()
    assert any(word in text for text in shown(form))


def test_a_handful_of_images_is_too_few(form: RequestForm) -> None:
    form._more.unfold()
    write(form._images, "5")
    assert form.problem == "Use at least 24 images."
    write(form._images, "24")
    assert form.problem == ""


def test_enter_starts_from_any_field(form: RequestForm, qtbot: QtBot) -> None:
    form._more.unfold()
    for field in (
        form._name, form._recipe.epochs, form._recipe.learning_rate, form._start_from,
        form._device, form._recipe.augmentation, button(form, "Quick"),
        button(form, "Start training"),
    ):  # fmt: skip
        with qtbot.waitSignal(form.asked_for):
            field.setFocus()
            QTest.keyClick(field, ENTER)


def test_the_arrow_keys_go_from_one_network_to_the_next(form: RequestForm) -> None:
    button(form, "CNN").setFocus()
    QTest.keyClick(button(form, "CNN"), Qt.Key.Key_Right)
    assert form.request.architecture == "squeezenet"


def test_tab_goes_through_the_fields_in_their_order(form: RequestForm) -> None:
    form.activateWindow()
    button(form, "CNN").setFocus()
    been = []
    for _ in range(9):
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        been.append(form.focusWidget())
    boxes = {box.text(): box for box in form.findChildren(QCheckBox)}
    assert been == [
        form._name, button(form, "Quick"), boxes["MNIST"], boxes["UCI pen strokes"],
        form._start_from, form._recipe.epochs, form._recipe.augmentation, form._more._line,
        button(form, "Start training"),
    ]  # fmt: skip


def test_the_time_is_estimated_and_grows_with_the_epochs(form: RequestForm) -> None:
    assert any(text.startswith("About") and "on this computer" in text for text in shown(form))
    write(form._recipe.epochs, "5000")
    assert any("hours on this computer" in text for text in shown(form))


def test_a_network_trained_here_betters_the_estimate(
    form: RequestForm, session: Session, qtbot: QtBot
) -> None:
    keep_network("Slow", images_per_second=10.0, device="CPU")
    with qtbot.waitSignal(session.networks.list_changed):
        session.networks.refresh()
    assert any("2 hours on this computer" in text for text in shown(form))


def test_only_networks_of_the_same_kind_can_be_started_from(
    form: RequestForm, session: Session, qtbot: QtBot
) -> None:
    folder = keep_network("My own", "perceptron")
    with qtbot.waitSignal(session.networks.list_changed):
        session.networks.refresh()
    starts = form._start_from
    assert [starts.itemText(row) for row in range(starts.count())] == [
        "Afresh",
        "From the weights of CNN",
    ]
    press(form, "Perceptron")
    starts.setCurrentIndex(starts.findData(str(folder)))
    assert form.request.start_from == form.request.compare_with == str(folder)
    press(form, "CNN")
    assert form.request.start_from is None


def test_data_that_has_to_be_downloaded_says_so(
    form: RequestForm, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LOGITDESK_DATA", str(tmp_path))
    form.hide()
    form.show()
    assert "60,000 images · will be downloaded (12 MB)" in shown(form)
    for name in ("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1"):
        file = tmp_path / "mnist" / f"{name}-ubyte.gz"
        file.parent.mkdir(exist_ok=True)
        file.touch()
    form.hide()
    form.show()
    assert "60,000 images · on this computer" in shown(form)


def test_fewer_data_limit_the_number_of_images(form: RequestForm) -> None:
    form._more.unfold()
    write(form._images, "50000")
    tick(form, "UCI pen strokes")
    tick(form, "MNIST")
    assert form.request.samples == 5_496


def test_a_gpu_that_is_found_makes_the_estimate_shorter(
    new_form: Callable[[Work], RequestForm], qtbot: QtBot
) -> None:
    form = new_form(has_a_gpu)
    form.show()
    press(form, "Thorough")
    alone = minutes(form, "Thorough")
    qtbot.waitUntil(lambda: form._device.has_gpu, timeout=20_000)
    assert minutes(form, "Thorough") < alone / 2


def test_the_wheel_scrolls_the_form_and_changes_no_field(form: RequestForm) -> None:
    form._more.unfold()
    form._name.setFocus()
    before = form.request
    for field in (form._recipe.epochs, form._start_from, form._device, form._recipe.learning_rate):
        at = QPointF(field.rect().center())
        wheel = QWheelEvent(
            at, field.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, wheel)
    assert form.request == before


def test_each_field_explains_itself(form: RequestForm) -> None:
    rows = form.findChildren(FieldRow)
    assert len(rows) == 13
    for row in rows:
        assert row.line
        assert row.toolTip()
        assert row._control.accessibleName()
        assert row._control.accessibleDescription()


def test_it_never_scrolls_sideways(form: RequestForm) -> None:
    form._more.unfold()
    form.resize(620, 470)
    QApplication.processEvents()
    for field in form.findChildren(QWidget):
        if field.isVisible() and isinstance(field, QLabel | QComboBox | QCheckBox | QPushButton):
            right = field.mapTo(form, QPoint(field.width(), 0)).x()
            assert right <= form.width()
    assert form.minimumSizeHint().width() <= 620


def test_a_learning_rate_is_written_without_needless_zeros(qtbot: QtBot) -> None:
    field = LearningRate()
    qtbot.addWidget(field)
    for value, text in ((0.002, "0.002"), (0.00005, "0.00005"), (1.0, "1")):
        field.setValue(value)
        assert field.text() == text
        assert field.valueFromText(text) == value
