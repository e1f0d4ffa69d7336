"""What a network's card says, in words."""

from collections.abc import Mapping
from datetime import datetime
from math import isfinite
from typing import Final

from logitdesk.datasets.catalogue import DATA_SETS
from logitdesk.library.card import Card
from logitdesk.scores.verdict import Limits
from logitdesk.ui.formatting import NO_BREAK
from logitdesk.ui.networks import architecture_title

_ENRICHMENTS: Final = {
    "variants": "each drawing varied {:g} ×",
    "traced": "each scanned digit traced {:g} ×",
    "junk": "{:.0%} drawings of no digit",
}
_SETTINGS: Final = {
    "batch_size": "batches of {:g}",
    "learning_rate": "learning rate {:g}",
    "samples": "{:g} images",
}


def card_facts(card: Card) -> dict[str, str]:
    """The facts by their titles, without settings that are missing or of another kind."""
    facts = {
        "Architecture": f"{architecture_title(card.architecture)}, {card.weights:,} weights",
        **{_test_title(name): _figures(figures) for name, figures in card.measured.items()},
        "Fitted temperature": "" if card.temperature is None else f"{card.temperature:.2f}",
        "Doubted": _limits_text(Limits.of_entries(card.limits)),
        "Learned from": ", ".join(map(dataset_title, card.trained_on)),
        "Enriched by": ", ".join(_phrases(card, _ENRICHMENTS)),
        "Trained": _training_text(card),
        "Settings": _settings_text(card),
        "Written by": f"LogitDesk {card.logitdesk}" + (", then imported" * card.imported),
    }
    return {title: fact for title, fact in facts.items() if fact}


def dataset_title(dataset: str) -> str:
    """What people call a data set; its name where it is none of ours."""
    titles = {description.name: description.title for description in DATA_SETS}
    return titles.get(dataset, dataset)


def share_text(share: float) -> str:
    """A share of images, 0 to 1, as "99.12 %"; unlike a probability, it may be 100 %."""
    return f"{100 * share:.2f}{NO_BREAK}%"


def local_time(created: str, form: str = "%Y-%m-%d") -> str:
    """An ISO 8601 time where the person is; the text itself if it is none."""
    try:
        return datetime.fromisoformat(created).astimezone().strftime(form)
    except (ValueError, OverflowError, OSError):
        return created[:10]


def _test_title(dataset: str) -> str:
    return "Held-out images" if dataset == "validation" else f"Test of {dataset_title(dataset)}"


def _figures(figures: Mapping[str, float]) -> str:
    parts = []
    if "accuracy" in figures:
        parts.append(f"{share_text(figures['accuracy'])} right")
    if "log_loss" in figures:
        parts.append(f"log-loss {figures['log_loss']:.4f}")
    if "ece" in figures:
        fitted = f" (fitted {share_text(figures['fitted_ece'])})" if "fitted_ece" in figures else ""
        parts.append(f"calibration error {share_text(figures['ece'])}{fitted}")
    return ", ".join(parts)


def _limits_text(limits: Limits | None) -> str:
    if limits is None:
        return ""
    energy = f", or a logsumexp of {limits.energy:.2f}" if isfinite(limits.energy) else ""
    return f"below a margin of {limits.margin:.2f}{energy}".replace("-", "−")


def _training_text(card: Card) -> str:
    parts, device = [local_time(card.created, "%Y-%m-%d %H:%M")], card.settings.get("device")
    if (wanted := _number(card, "epochs")) is not None:
        done = _number(card, "epochs_done")
        of_all = f"{done:.3g} of " if done is not None and done < wanted else ""
        parts.append(f"{of_all}{wanted:g} epoch{'s' * (wanted != 1)}")
    if (seconds := _number(card, "seconds")) is not None:
        parts.append(f"{seconds / 60:.1f} min")
    return ", ".join([*parts, f"on {device}"] if isinstance(device, str) and device else parts)


def _settings_text(card: Card) -> str:
    parts, is_varied = _phrases(card, _SETTINGS), card.settings.get("augmentation")
    if isinstance(is_varied, bool):
        parts.append("with augmentation" if is_varied else "without augmentation")
    return ", ".join([*parts, f"seed {card.seed}"])


def _phrases(card: Card, texts: Mapping[str, str]) -> list[str]:
    """What those of its settings say that are numbers, and not 0."""
    numbers = ((text, _number(card, name)) for name, text in texts.items())
    return [text.format(number).replace("%", f"{NO_BREAK}%") for text, number in numbers if number]


def _number(card: Card, name: str) -> float | None:
    value = card.settings.get(name)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
