import numpy as np
import pytest

from logitdesk.scores.losses import LossCase
from logitdesk.ui.loss_lab.presets import PRESETS, LossPreset


def case_of(title: str) -> LossCase:
    (preset,) = (one for one in PRESETS if one.title == title)
    return LossCase.of(preset.logits, preset.label)


def test_the_preset_with_four_logits_gives_the_known_softmax() -> None:
    case = case_of("softmax([.1, .3, .5, .9])")
    known = [0.16838508, 0.205666, 0.25120102, 0.37474789]
    np.testing.assert_allclose(case.probabilities, known, rtol=1e-7)


def test_sure_and_right_has_next_to_no_loss_and_gradient() -> None:
    case = case_of("Sure and right")
    assert case.label == case.logits.argmax()
    assert case.loss < 0.03
    assert abs(case.gradient).max() < 0.03


def test_sure_and_wrong_has_a_loss_of_about_the_distance_and_a_long_gradient() -> None:
    case = case_of("Sure and wrong")
    assert case.loss == pytest.approx(case.logits.max() - case.logits[case.label], abs=0.03)
    assert case.gradient[case.label] < -0.99


def test_all_equal_is_what_nobody_knows() -> None:
    case = case_of("All equal")
    assert case.loss == pytest.approx(np.log(10))
    assert case.loss == pytest.approx(2.303, abs=5e-4)  # as it says


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.title)
def test_each_is_a_case_and_explained(preset: LossPreset) -> None:
    assert np.isfinite(LossCase.of(preset.logits, preset.label).loss)
    assert preset.explanation.endswith(".")
