"""What a network's card says, in words."""

from collections.abc import Mapping
from datetime import datetime
from math import isfinite
from typing import Any

from logitdesk.datasets.catalogue import DATA_SETS
from logitdesk.library.card import Card
from logitdesk.scores.verdict import Limits
from logitdesk.ui.networks import architecture_title


def card_facts(card: Card) -> dict[str, str]:
    """The facts by their titles, without settings that are missing or of another kind."""
    facts = {
        "Architecture": f"{architecture_title(card.architecture)}, {card.weights:,} weights",
        **{_test_title(name): _figures(figures) for name, figures in card.measured.items()},
        "Fitted temperature": "" if card.temperature is None else f"{card.temperature:.2f}",
        "Doubted": _limits_text(Limits.of_entries(card.limits)),
        "Learned from": ", ".join(map(dataset_title, card.trained_on)),
        "Enriched by": _counted(
            card.settings,
            ("variants", "each drawing varied {}"),
            ("traced", "each scanned digit traced {}"),
        ),
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
    return f"{100 * share:.2f}\N{NO-BREAK SPACE}%"


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


def _counted(settings: Mapping[str, Any], *named: tuple[str, str]) -> str:
    """What was made of the data sets, and learned from as well."""
    parts = []
    for name, text in named:
        if number := _number(settings, name):
            parts.append(text.format("once" if number == 1 else f"{number:g} times"))
    if junk := _number(settings, "junk"):
        parts.append(f"{100 * junk:.3g}\N{NO-BREAK SPACE}% drawings of no digit")
    return ", ".join(parts)


def _training_text(card: Card) -> str:
    settings, parts = card.settings, [local_time(card.created, "%Y-%m-%d %H:%M")]
    done, wanted = _number(settings, "epochs_done"), _number(settings, "epochs")
    if done is not None and wanted is not None and done < wanted:
        parts.append(f"{done:.3g} of {wanted:g} epochs")
    elif wanted is not None:
        parts.append("1 epoch" if wanted == 1 else f"{wanted:g} epochs")
    if (seconds := _number(settings, "seconds")) is not None:
        parts.append(f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s")
    device = settings.get("device")
    return ", ".join([*parts, f"on {device}"] if isinstance(device, str) and device else parts)


def _settings_text(card: Card) -> str:
    numbers = {
        "batch_size": "batches of {:g}",
        "learning_rate": "learning rate {:g}",
        "samples": "{:g} images",
    }
    settings = card.settings
    found = ((text, _number(settings, name)) for name, text in numbers.items())
    parts = [text.format(number) for text, number in found if number is not None]
    if isinstance(settings.get("augmentation"), bool):
        parts.append("with augmentation" if settings["augmentation"] else "without augmentation")
    return ", ".join([*parts, f"seed {card.seed}"])


def _number(settings: Mapping[str, Any], name: str) -> float | None:
    value = settings.get(name)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
