import pytest
from pytestqt.qtbot import QtBot

from logitdesk.ui.training.logit_lines import STEADY, LogitLines
from logitdesk.ui.training.training_thread import ProbeResult
from tests.ui.stage import SURE
from tests.ui.training.stage import TrainingStage, glimpse_at


@pytest.fixture
def lines(stage: TrainingStage, qtbot: QtBot) -> LogitLines:
    widget = LogitLines(stage.session, stage.training, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    stage.give(SURE)
    stage.begin()
    stage.train()
    return widget


def probes(count: int, number: int, start: float = 0.0) -> list[ProbeResult]:
    return [glimpse_at(start + 0.01 * (at + 1), number) for at in range(count)]


def test_all_ten_logits_are_shown_and_the_largest_leads(
    lines: LogitLines, stage: TrainingStage
) -> None:
    logits = (-1.0, 0.0, 1.0, 8.5, 3.0, 2.0, -2.0, -3.0, 4.0, 5.0)
    stage.tell(ProbeResult(1, 0.5, logits))
    spoken = lines._card.chart.accessibleDescription()
    assert spoken.startswith("3: +8.5000; 9: +5.0000")
    assert spoken.count(";") == 9
    assert lines._card.chart.emphasis.leader == 3
    assert lines._card.newest.text == "reads 3"


def test_what_it_reads_follows_the_network(lines: LogitLines, stage: TrainingStage) -> None:
    stage.tell(glimpse_at(3.0, digit=3), glimpse_at(3.1, digit=8))
    assert lines._card.newest.text == "reads 8"
    assert lines._card.chart.emphasis.leader == 8


def test_another_digit_on_the_page_is_marked(lines: LogitLines, stage: TrainingStage) -> None:
    stage.tell(*probes(STEADY, 1))
    assert lines._card.chart._marks == []
    stage.tell(glimpse_at(0.5, number=2))
    assert lines._card.chart._marks == [0.5]
    assert "dashed" in lines._card.hint.text


def test_a_page_that_is_being_drawn_on_is_marked_once(
    lines: LogitLines, stage: TrainingStage
) -> None:
    stage.tell(*probes(STEADY, 1))
    for number in range(2, 40):
        stage.tell(glimpse_at(0.5 + 0.01 * number, number))
    assert len(lines._card.chart._marks) == 1


def test_a_blank_page_asks_for_a_digit(lines: LogitLines, stage: TrainingStage) -> None:
    stage.tell(*probes(3, 1, start=2))
    stage.blank()
    assert lines._card.hint.text == "Draw a digit and see its logits being learned."
    assert lines._card.newest.text == ""
    stage.give(SURE)
    assert lines._card.newest.text == "reads 3"


def test_before_the_first_glimpse_the_chart_says_what_to_do(
    lines: LogitLines, stage: TrainingStage
) -> None:
    chart = lines._card.chart
    assert chart.accessibleDescription() == "The lines begin with the first step."
    stage.blank()
    assert chart.accessibleDescription() == "Draw a digit and see its logits being learned."


def test_another_run_begins_anew(lines: LogitLines, stage: TrainingStage) -> None:
    stage.tell(*probes(STEADY, 1), glimpse_at(0.5, number=2))
    stage.be("finished")
    stage.begin()
    assert lines._card.chart._marks == []
    assert "dashed" not in lines._card.hint.text
    assert not lines._card.chart._has_begun


def test_a_hidden_page_catches_up_when_it_is_seen(lines: LogitLines, stage: TrainingStage) -> None:
    lines.hide()
    stage.tell(*probes(30, 1))
    assert not lines._card.chart._has_begun
    lines.show()
    assert [len(trace) for trace in lines._card.chart._traces] == [30] * 10
