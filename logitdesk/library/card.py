"""The card of a network: what it is and how it was trained."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final, Literal, NamedTuple

from msgspec import Meta

from logitdesk import __version__
from logitdesk.library.files import from_json
from logitdesk.scores.functional import COOLEST, WARMEST
from logitdesk.translatable import Translatable


class Architecture(NamedTuple):
    """A way to build a network.

    Attributes:
        title: what people call it.
        description: how its logits come about, in a clause.
        cpu_speed: images a second that two cores learn from, measured, in float32.
    """

    title: str
    description: str
    cpu_speed: float


OTHER: Final = "other"
"""The architecture of a network that was built with Keras elsewhere."""
ARCHITECTURES: Final = {
    "perceptron": Architecture(
        Translatable("Perceptron"),
        Translatable("each logit is one weighted sum of the pixels, plus a bias"),
        50_000,
    ),
    "cnn": Architecture(
        "CNN", Translatable("two layers of convolutions, then a dense layer of 1,024"), 1_860
    ),
    "squeezenet": Architecture(
        "SqueezeNet",
        Translatable("small convolutions only; each logit is the mean of its class's own map"),
        1_470,
    ),
    OTHER: Architecture(
        Translatable("Other"),
        Translatable("built with Keras elsewhere and imported; it learns on"),
        5_000,
    ),
}
"""By the names that cards and commands have for them, the simplest first."""
TAUGHT_UNTIL: Final = "taught_until"
"""The setting with the highest number of the person's own digits, where all were taught."""
LARGEST: Final = 2**62
"""The largest whole number of a card: JSON may hold numbers that no float can."""

Text = Annotated[str, Meta(pattern=r"\S")]
Whole = Annotated[int, Meta(ge=-LARGEST, le=LARGEST)]


@dataclass(frozen=True)
class NetworkCard:
    """The content of a bundle's `card.json`.

    Attributes:
        architecture: one of `ARCHITECTURES`.
        parameters: what the architecture was built with, such as `resize_dim`.
        weights: how many numbers the network has learned.
        trained_on: names of the data sets.
        created: when, ISO 8601 in UTC.
        settings: how it was trained: epochs, batch size and so on.
        measured: by data set, "n", "accuracy" in [0, 1], "log_loss", "ece"; with a fitted
            temperature also "fitted_log_loss" and "fitted_ece".
        sha256: by file name, the hash of each file of the bundle, in hexadecimal.
        logitdesk: the version of the program that wrote it.
        note: a person's own words.
        temperature: the fitted one; None where it was not fitted.
        limits: the entries of `scores.verdict.Limits`; None where all it reads is believed.
        imported: whether it came from a file that someone exported.
    """

    name: Text
    architecture: Text
    parameters: Mapping[str, Any]
    weights: Annotated[int, Meta(ge=1, le=LARGEST)]
    trained_on: tuple[Text, ...]
    created: Text
    settings: Mapping[str, Whole | float | str | bool | tuple[str, ...] | None]
    seed: Whole
    measured: Mapping[str, Mapping[str, Whole | float]]
    sha256: Mapping[str, Text] = field(default_factory=dict)
    logitdesk: Text = __version__
    format: Literal[1] = 1
    note: str = ""
    temperature: Annotated[float, Meta(ge=COOLEST, le=WARMEST)] | None = None
    limits: Mapping[str, float] | None = None
    imported: bool = False

    @property
    def accuracy(self) -> float | None:
        """The share of MNIST's test digits that it reads right; None if not measured."""
        return self.measured.get("mnist", {}).get("accuracy")


def card_from_json(data: bytes | str) -> NetworkCard:
    """Read the content of `card.json`; what a later version adds is ignored.

    Raises:
        ValueError: it is not a card of this format: which entry is wrong, in a clause.
    """
    card = from_json(data, NetworkCard)
    if card.limits is not None and "margin" not in card.limits:
        raise ValueError(Translatable("its “limits” have no “margin”"))
    return card
