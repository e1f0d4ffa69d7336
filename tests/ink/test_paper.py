import numpy as np
import pytest

from logitdesk.ink.page import Page
from logitdesk.ink.photo import is_light, paper_tone
from logitdesk.ink.raster import rasterise
from tests.ink.inks import DIGITS


@pytest.mark.parametrize("digit", DIGITS)
def test_the_paper_is_what_most_of_the_image_shows(digit: int) -> None:
    ink = rasterise(Page(DIGITS[digit]))
    assert is_light(1 - ink)
    assert not is_light(ink)


def test_a_bold_digit_that_fills_most_of_its_image_is_not_taken_for_paper() -> None:
    bold = np.zeros((100, 100), dtype=np.float32)
    bold[6:94, 6:94] = 1
    bold[40:60, 40:60] = 0
    assert not is_light(bold)
    assert is_light(1 - bold)


def test_paper_under_slanting_light_is_seen_through_the_ink() -> None:
    ink = rasterise(Page(DIGITS[8]))
    light = np.linspace(0.4, 0.9, 420, dtype=np.float32)[None, :].repeat(420, axis=0)
    np.testing.assert_allclose(paper_tone(light * (1 - 0.8 * ink)), light, atol=0.02)


def test_paper_of_one_tone_is_of_one_tone() -> None:
    plain = np.full((33, 700), 0.7, dtype=np.float32)
    np.testing.assert_allclose(paper_tone(plain), plain, rtol=1e-6)
