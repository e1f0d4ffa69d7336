from dataclasses import replace

import pytest

from logitdesk.scores.metrics import Comparison, Measured
from logitdesk.ui.training.outcome_words import Row, headline, how_it_ended, rows, title_of, verdict
from logitdesk.ui.training.training_thread import TrainingResult
from tests.ui.training.outcomes import ALONE, BETTER, WORSE, epoch, finished

NBSP = "\N{NO-BREAK SPACE}"


def told(row: Row) -> tuple[str, ...]:
    texts = (row.quantity, row.before, row.after, row.change, row.word)
    return tuple(text.replace(NBSP, " ") for text in texts)


def test_the_headline_tells_both_accuracies() -> None:
    text = headline(finished(WORSE, BETTER)).replace(NBSP, " ")
    assert text == "My CNN reads 99.42 % of the MNIST test images right; CNN, 99.68 %."


def test_the_headline_without_a_network_before() -> None:
    text = headline(finished(ALONE)).replace(NBSP, " ")
    assert text == "My CNN reads 99.42 % of the MNIST test images right."
    assert headline(finished()) == "My CNN is trained."


def test_the_table_says_what_is_better_and_what_is_worse() -> None:
    assert [told(row) for row in rows(WORSE)] == [
        ("Accuracy", "99.68 %", "99.42 %", "−0.26", "worse"),
        ("Read wrong", "32", "58", "+26", "worse"),
        ("Log-loss", "0.0106", "0.0181", "+0.0075", "worse"),
        ("Calibration error", "0.21 %", "0.34 %", "+0.13", "worse"),
    ]
    assert [row.word for row in rows(BETTER)] == ["better"] * 4
    assert [row.change for row in rows(BETTER)] == ["+3.75", "−75", "−0.1500", "−1.00"]


def test_equal_figures_are_the_same() -> None:
    same = replace(WORSE, before=WORSE.after)
    assert {row.word for row in rows(same)} == {"the same"}
    assert [row.change for row in rows(same)] == ["0.00", "0", "0.0000", "0.00"]


def test_a_difference_too_small_to_be_seen_is_none() -> None:
    after = WORSE.after
    assert WORSE.before is not None
    barely = replace(WORSE, before=replace(after, log_loss=after.log_loss + 1e-6))
    assert told(rows(barely)[2])[3:] == ("0.0000", "the same")


def test_without_a_network_before_there_is_one_column() -> None:
    assert [told(row) for row in rows(ALONE)][:2] == [
        ("Accuracy", "", "99.42 %", "", ""),
        ("Read wrong", "", "58", "", ""),
    ]


def test_each_quantity_is_explained() -> None:
    assert all(row.explanation.endswith(".") for row in rows(WORSE))


@pytest.mark.parametrize(
    ("comparison", "text"),
    [
        (WORSE, "It reads 26 more images wrong than CNN does."),
        (BETTER, "It reads 75 fewer images wrong than CNN does."),
        (replace(WORSE, before=WORSE.after), "It reads as many images wrong as CNN does."),
        (ALONE, "It reads 58 of 10,000 images wrong."),
        (
            replace(
                WORSE,
                before=Measured(10_000, 9_941, 0.02, 0.003),
                better=(3,) + (0,) * 9,
                worse=(2,) + (0,) * 9,
            ),
            "It reads 1 fewer image wrong than CNN does. So small a difference may be chance.",
        ),
    ],
)
def test_the_verdict(comparison: Comparison, text: str) -> None:
    assert verdict(comparison) == text


@pytest.mark.parametrize(
    ("run", "epochs", "text"),
    [
        (
            TrainingResult((epoch(1), epoch(2)), "finished", 540),
            2,
            "Finished all 2 epochs in about 9 mi",
        ),
        (TrainingResult((epoch(1),), "finished", 32), 1, "Finished 1 epoch in about 30 seconds."),
        (
            TrainingResult((epoch(1), epoch(2, is_best=False)), "finished", 60),
            2,
            "The weights after epoch 1 are kept: they did best",
        ),
        (
            TrainingResult((epoch(1), epoch(2), epoch(3, is_best=False)), "stopped", 60),
            16,
            "Stopped after 3 of 16 epochs, in about 1 minute. The weights after epoch 2 are kept",
        ),
        (TrainingResult((epoch(1),), "stopped", 60), None, "Stopped early, after about 1 minute."),
        (
            TrainingResult((epoch(1), epoch(2), epoch(3)), "diverged", 60),
            16,
            "became no number in epoch 4 of 16, so training ended there. The weights after epoch 3",
        ),
        (TrainingResult((), "diverged", 60), 16, "The best weights before that are kept."),
    ],
)
def test_how_a_run_ended_and_what_is_kept(
    run: TrainingResult, epochs: int | None, text: str
) -> None:
    assert text in how_it_ended(run, epochs)


def test_the_last_epochs_weights_need_no_word() -> None:
    run = TrainingResult((epoch(1), epoch(2)), "finished", 540)
    assert how_it_ended(run, 2) == "Finished all 2 epochs in about 9 minutes."


def test_an_unknown_data_set_is_called_by_its_name() -> None:
    assert title_of("mnist") == "MNIST"
    assert title_of("mine") == "mine"
