"""What a network's card tells, in words."""

from collections.abc import Mapping
from datetime import datetime
from math import isfinite
from typing import Any

from logitdesk.library.card import Card
from logitdesk.scores.verdict import Limits
from logitdesk.ui.networks import architecture_title
from logitdesk.ui.training.training_thread import DATA_SETS


def facts_of(card: Card) -> dict[str, str]:
    """The facts by their titles. Settings that are missing or of another kind are left out."""
    facts = {
        "Architecture": f"{architecture_title(card.architecture)}, {card.weights:,} weights",
        **{_measured_on(name): _measured(figures) for name, figures in card.measured.items()},
        "Fitted temperature": "" if card.temperature is None else f"{card.temperature:.2f}",
        "Doubted": _doubted(Limits.of_entries(card.limits)),
        "Learned from": ", ".join(map(_title, card.trained_on)),
        "Enriched by": ", ".join(_enriched(card.settings)),
        "Trained": ", ".join([_time(card.created), *_training(card.settings)]),
        "Settings": ", ".join([*_settings(card.settings), f"seed {card.seed}"]),
        "Written by": f"LogitDesk {card.logitdesk}",
    }
    return {title: fact for title, fact in facts.items() if fact}


def _measured_on(dataset: str) -> str:
    return "Held-out images" if dataset == "validation" else f"Test of {_title(dataset)}"


def _title(dataset: str) -> str:
    """What people call a data set; its name where it is none of ours."""
    titles = {description.name: description.title for description in DATA_SETS}
    return titles.get(dataset, dataset)


def _measured(figures: Mapping[str, float]) -> str:
    said = []
    if "accuracy" in figures:
        said.append(f"{_percent(figures['accuracy'])} right")
    if "log_loss" in figures:
        said.append(f"log-loss {figures['log_loss']:.4f}")
    if "ece" in figures:
        fitted = f" (fitted {_percent(figures['fitted_ece'])})" if "fitted_ece" in figures else ""
        said.append(f"calibration error {_percent(figures['ece'])}{fitted}")
    return ", ".join(said)


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"


def _doubted(limits: Limits | None) -> str:
    if limits is None:
        return ""
    energy = f", or a logsumexp of {limits.energy:.2f}" if isfinite(limits.energy) else ""
    return f"below a margin of {limits.margin:.2f}{energy}".replace("-", "−")


def _training(settings: Mapping[str, Any]) -> list[str]:
    said = []
    done, wanted = _number(settings, "epochs_done"), _number(settings, "epochs")
    if done is not None and wanted is not None and done < wanted:
        said.append(f"{done:g} of {wanted:g} epochs")
    elif wanted is not None:
        said.append("1 epoch" if wanted == 1 else f"{wanted:g} epochs")
    seconds = _number(settings, "seconds")
    if seconds is not None:
        said.append(f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s")
    device = settings.get("device")
    return [*said, f"on {device}"] if isinstance(device, str) and device else said


def _enriched(settings: Mapping[str, Any]) -> list[str]:
    """What was made of the data sets, and learned from as well."""
    said = []
    for name, words in (
        ("variants", "each drawing varied {}"),
        ("traced", "each scanned digit traced {}"),
    ):
        number = _number(settings, name)
        if number:
            said.append(words.format("once" if number == 1 else f"{number:g} times"))
    junk = _number(settings, "junk")
    return [*said, f"{100 * junk:.3g} % drawings of no digit"] if junk else said


def _settings(settings: Mapping[str, Any]) -> list[str]:
    said = []
    for name, words in (
        ("batch_size", "batches of {:g}"),
        ("learning_rate", "learning rate {:g}"),
        ("samples", "{:g} images"),
    ):
        number = _number(settings, name)
        if number is not None:
            said.append(words.format(number))
    if isinstance(settings.get("augmentation"), bool):
        said.append("with augmentation" if settings["augmentation"] else "without augmentation")
    return said


def _number(settings: Mapping[str, Any], name: str) -> float | None:
    value = settings.get(name)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _time(created: str) -> str:
    try:
        return f"{datetime.fromisoformat(created).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError, OSError):
        return created[:30]
