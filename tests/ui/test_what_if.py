import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from logitdesk.scores.scores import Scores
from logitdesk.ui.what_if import WhatIf
from logitdesk.ui.what_if_words import what_if_words
from tests.ui.stage import AMBIGUOUS, SURE, Stage


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def what_if(stage: Stage) -> WhatIf:
    return WhatIf(stage.session)


def shown(what_if: WhatIf) -> Scores:
    assert what_if.scores is not None
    return what_if.scores


def is_tried(what_if: WhatIf, digit: int | None) -> bool:
    return what_if.tried == digit


def has_scores(what_if: WhatIf) -> bool:
    return what_if.scores is not None


def test_the_truth_is_shown_as_it_is_as_long_as_nothing_is_altered(
    what_if: WhatIf, stage: Stage
) -> None:
    assert not has_scores(what_if)
    assert stage.give(SURE) is what_if.scores is what_if.truth
    stage.blank()
    assert not has_scores(what_if)


def test_the_same_on_all_logits_changes_them_alone_and_stays(what_if: WhatIf, stage: Stage) -> None:
    truth = stage.give(SURE)
    what_if.add_to_all(3)
    assert shown(what_if).logits == pytest.approx(truth.logits + 3)
    assert shown(what_if).probabilities == pytest.approx(truth.probabilities, rel=1e-12)
    assert shown(what_if).log_odds == pytest.approx(truth.log_odds, rel=1e-12)
    truth = stage.give(AMBIGUOUS)
    assert shown(what_if).logits == pytest.approx(truth.logits + 3)
    what_if.add_to_all(0)
    assert what_if.scores is truth


def test_one_logit_may_be_tried_and_is_let_go(what_if: WhatIf, stage: Stage, qtbot: QtBot) -> None:
    truth = stage.give(SURE)
    what_if.try_logit(5, 12)
    assert shown(what_if).digit == 5
    assert shown(what_if).logits[5] == 12
    assert np.array_equal(np.delete(shown(what_if).logits, 5), np.delete(truth.logits, 5))
    assert (what_if.truth, stage.session.reading is not None) == (truth, True)
    with qtbot.waitSignal(what_if.scores_changed):
        what_if.let_go()
    assert what_if.scores is truth


def test_a_bar_is_tried_where_it_is_shown(what_if: WhatIf, stage: Stage) -> None:
    stage.give(SURE)
    what_if.add_to_all(3)
    what_if.try_logit(5, 12)
    assert shown(what_if).logits[5] == 12
    assert what_if.tried_logit == 9


def test_another_digit_on_the_page_ends_it_and_another_temperature_does_not(
    what_if: WhatIf, stage: Stage
) -> None:
    stage.give(SURE)
    what_if.try_logit(5, 12)
    stage.session.set_temperature(2)
    assert is_tried(what_if, 5)
    assert shown(what_if).temperature == 2
    truth = stage.give(AMBIGUOUS)
    assert is_tried(what_if, None)
    assert what_if.scores is truth


def test_a_blank_page_has_nothing_to_try(what_if: WhatIf, stage: Stage) -> None:
    stage.give(SURE)
    stage.blank()
    what_if.try_logit(5, 12)
    assert what_if.tried is None
    assert what_if.scores is None


def test_what_changes_and_what_does_not_is_said(what_if: WhatIf, stage: Stage) -> None:
    hint = what_if_words(what_if)
    assert hint.startswith("Adding the same")
    stage.give(SURE)
    assert what_if_words(what_if) == hint
    what_if.add_to_all(-3)
    assert what_if_words(what_if).startswith("−3.0 on every logit: the bars move. Probabilities")
    stage.session.set_temperature(2)
    assert "moves the logits alone; temperature 2.00" in what_if_words(what_if)
    what_if.add_to_all(0)
    assert "Temperature 2.00: probabilities and log-odds change" in what_if_words(what_if)


def test_what_is_tried_is_said_beside_the_truth(what_if: WhatIf, stage: Stage) -> None:
    stage.give(SURE)
    what_if.try_logit(3, 2)
    told = "What if: logit of 3 is +2.0 (in truth +8.9). The verdict above stays the true one."
    assert what_if_words(what_if) == told
    what_if.let_go()
    what_if.add_to_all(1)
    what_if.try_logit(3, 2)
    assert "logit of 3 is +1.0 (in truth +8.9), with +1.0 added to all" in what_if_words(what_if)
