"""Cards for tests."""

from logitdesk.library.card import NetworkCard


def card_named(name: str, weights: int = 7850) -> NetworkCard:
    """A card with nothing in it that matters but this."""
    return NetworkCard(
        name=name,
        architecture="perceptron",
        parameters={},
        weights=weights,
        trained_on=("mnist",),
        created="2026-01-01T00:00:00+00:00",
        settings={"epochs": 1},
        seed=1,
        measured={},
    )
