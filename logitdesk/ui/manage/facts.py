"""What a network's card tells, in words."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from logitdesk.library.card import Card
from logitdesk.ui.model_summary import architecture_title
from logitdesk.ui.training.training_thread import DESCRIPTIONS


def facts_of(card: Card) -> dict[str, str]:
    """The facts by their titles. Settings that are missing or of another kind are left out."""
    facts = {
        "Architecture": f"{architecture_title(card.architecture)}, {card.weights:,} weights",
        **{_measured_on(name): _measured(figures) for name, figures in card.measured.items()},
        "Learned from": ", ".join(map(_title, card.trained_on)),
        "Trained": ", ".join([_time(card.created), *_training(card.settings)]),
        "Settings": ", ".join([*_settings(card.settings), f"seed {card.seed}"]),
        "Written by": f"LogitDesk {card.logitdesk}",
    }
    return {title: fact for title, fact in facts.items() if fact}


def _measured_on(dataset: str) -> str:
    return "Held-out images" if dataset == "validation" else f"Test of {_title(dataset)}"


def _title(dataset: str) -> str:
    """What people call a data set; its name where it is none of ours."""
    titles = {description.name: description.title for description in DESCRIPTIONS}
    return titles.get(dataset, dataset)


def _measured(figures: Mapping[str, float]) -> str:
    said = []
    if "accuracy" in figures:
        said.append(f"{100 * figures['accuracy']:.2f} % right")
    if "log_loss" in figures:
        said.append(f"log-loss {figures['log_loss']:.4f}")
    return ", ".join(said)


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
