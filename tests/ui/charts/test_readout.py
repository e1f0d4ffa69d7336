from logitdesk.scores.scores import Scores
from logitdesk.ui.charts.readout import readout, spoken_readout
from tests.ui.stage import SURE


def test_a_readout_tells_the_exact_scores() -> None:
    scores = Scores.of(SURE, "CNN")
    text = readout(scores, 3)
    exact = (f"{scores.probabilities[3]:.6f}", f"+{scores.log_odds[3]:.4f}")
    for part in ("<b>3</b>", "+8.9000", *exact):
        assert part in text
    assert "logits /" not in text


def test_at_another_temperature_a_readout_says_so() -> None:
    assert "softmax and log-odds of logits / 2.00" in readout(Scores.of(SURE, "CNN", 2.0), 3)


def test_a_spoken_readout_tells_all_ten() -> None:
    spoken = spoken_readout(Scores.of(SURE, "CNN"))
    assert spoken.startswith("0: logit −3.2000, softmax ")
    assert spoken.count("log-odds") == 10
