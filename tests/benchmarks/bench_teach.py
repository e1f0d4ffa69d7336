"""What teaching gains on people's odd hands, and what is forgotten.

    python tests/benchmarks/bench_teach.py [NETWORK] [FIRST] [LAST]

A simulated person is a writer of pendigits or UNIPEN from whom the network, by default the CNN, has
never learned. Three of each of the writer's digits, chosen at random, are put into a file of own
digits, and the network is taught them by the request that the page My digits makes. The rest of the
writer's digits and MNIST's test images are read before and after. Writers with fewer than three of
a digit, or fewer than ten others, are left out; so are those by whom the recipe was chosen. 14 are
left for the CNN and the SqueezeNet, which have learned from most of UNIPEN's writers, and 34 for
the perceptron. So few of the 14 are misread above 2 % that the recipe is also to be tried with the
networks of 0.1.0, which have learned from none of UNIPEN's: NETWORK may be a bundle's whole path.
The recipes for the CNN and the SqueezeNet were chosen by two of the 14, ibm/15 and 28, and by the
time that teaching takes. FIRST and LAST choose some of the writers, who are sorted by the errors
before, the most first.

To hold: of the writers of whom the network misreads more than 2 % before, the mean error at least
halves, and no network loses more than 0.1 points on MNIST, which is ten images.
"""

import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
from figures import Bystanders, Figure, machine, print_figures
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.datasets import pendigits, unipen_digits
from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.datasets.mnist import load_mnist
from logitdesk.datasets.render import render_segments
from logitdesk.datasets.unipen import Segment
from logitdesk.ink.drawing import Page
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.library.own_digits import OwnDigit, OwnDigits
from logitdesk.training.export import load_network
from logitdesk.training.messages import Control
from logitdesk.training.request import teaching_request
from logitdesk.training.teaching import read_hand
from logitdesk.training.trainer import train

TAUGHT: Final = 3
"""Of each digit."""
FEWEST_OTHERS: Final = 10
ODD: Final = 0.02
CHOSEN_BY: Final = ("ibm/12", "ced/hrts4205", "ibm/13", "syn/rkt-dig19", "20", "val/val02")
"""Writers by whom the recipe was chosen. The CNN and the SqueezeNet have learned from four of them,
and so do not know ibm/12 and 20 alone."""
POINTS: Final = 0.1


@dataclass(frozen=True, eq=False)
class Person:
    """A writer: the digits to teach, the others, and how many of these are misread before."""

    writer: str
    own: Sequence[Segment]
    others: DataSet
    misread: int


@dataclass(frozen=True)
class Outcome:
    """Of a writer: digits measured by, those misread before and after, and MNIST's."""

    n: int
    before: int
    after: int
    forgotten: int


def main() -> int:
    name, first, last = [*sys.argv[1:], *("cnn", "0", "999")[len(sys.argv) - 1 :]]
    bundle, bystanders = open_bundle(paths.shipped_models() / name), Bystanders()
    network, mnist = load_network(bundle), load_mnist("test")
    known = misread(network, mnist).sum()
    print(f"{bundle.name}, which misreads {known} of MNIST's {len(mnist):,}")
    print(f"{'writer':<22}{'digits':>7}{'before':>9}{'after':>9}{'MNIST':>7}")
    people = [person_of(network, *writer) for writer in unknown_writers(bundle)]
    people.sort(key=lambda one: -one.misread / len(one.others))
    outcomes = []
    for person in people[int(first) : int(last)]:
        taught, n = teach(bundle, person.own), len(person.others)
        after = int(misread(taught, person.others).sum())
        forgotten = int(misread(taught, mnist).sum() - known)
        outcomes.append(one := Outcome(n, person.misread, after, forgotten))
        errors = "".join(f"{wrong / n:>9.1%}" for wrong in (one.before, one.after))
        print(f"{person.writer:<22}{n:>7}{errors}{forgotten:>+7}", flush=True)
        keras.backend.clear_session(free_memory=False)
    odd = [one for one in outcomes if one.before / one.n > ODD]
    print(f"{machine()}; {bystanders}")
    held = print_figures(f"{len(outcomes)} writers, {len(odd)} of them misread above 2 %", [
        *mean_errors("all writers", outcomes),
        *mean_errors("those above 2 %", odd, at_most=0.5),
        Figure("MNIST's images lost, mean", float(np.mean([o.forgotten for o in outcomes])), ""),
        Figure("                     most", max(one.forgotten for one in outcomes), "",
               POINTS / 100 * len(mnist)),
    ])  # fmt: skip
    return 0 if held else 1


def mean_errors(
    whose: str, outcomes: Sequence[Outcome], at_most: float | None = None
) -> list[Figure]:
    """The means over writers, each of whom counts the same, and their ratio."""
    if not outcomes:
        return []
    before, after = (
        float(np.mean([getattr(one, when) / one.n for one in outcomes]))
        for when in ("before", "after")
    )
    return [
        Figure(f"mean error, {whose}, before", 100 * before, "%"),
        Figure(f"            {whose}, after", 100 * after, "%"),
        Figure("            ratio", after / before if before else 0.0, "", at_most),
    ]


def unknown_writers(bundle: Bundle) -> list[tuple[str, list[Segment]]]:
    """Writers whom the network does not know, with all their digits."""
    learned = bundle.card.trained_on
    segments: list[Segment] = []
    for name, source in (("pendigits", pendigits), ("unipen", unipen_digits)):
        for split in ("validation", "test", *(() if name in learned else ("train",))):
            segments += source.load_segments(split)
    writers: dict[str, list[Segment]] = {}
    for segment in segments:
        writers.setdefault(str(segment.writer), []).append(segment)
    return [
        (writer, theirs)
        for writer, theirs in sorted(writers.items())
        if writer not in CHOSEN_BY and len(theirs) >= 10 * TAUGHT + FEWEST_OTHERS
        and all(count >= TAUGHT for count in _counts(theirs))
    ]  # fmt: skip


def _counts(segments: Sequence[Segment]) -> list[int]:
    counts = Counter(segment.drawing.label for segment in segments)
    return [counts[digit] for digit in range(10)]


def person_of(network: keras.Model, writer: str, segments: Sequence[Segment]) -> Person:
    own, others = parted(writer, segments)
    data = render_segments("others", others, "")
    return Person(writer, own, data, int(misread(network, data).sum()))


def parted(writer: str, segments: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Three of each digit at random, always the same, and the others."""
    shuffled = list(segments)
    random.Random(writer).shuffle(shuffled)
    own: list[Segment] = []
    others: list[Segment] = []
    taken: Counter[int | None] = Counter()
    for segment in shuffled:
        taken[segment.drawing.label] += 1
        (own if taken[segment.drawing.label] <= TAUGHT else others).append(segment)
    return own, others


def teach(bundle: Bundle, own: Sequence[Segment]) -> keras.Model:
    """Teach a network as the program does."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["LOGITDESK_HOME"] = home
        OwnDigits().add(
            OwnDigit.of_page(Page(one.drawing), one.drawing.label or 0, created=str(number))
            for number, one in enumerate(own)
        )
        request = teaching_request(bundle)
        hand = read_hand(request, bundle, lambda *_: None)
    data = hand.data_without(hand.held_back)
    return train(request, data, lambda _: None, Control(), start=bundle, teachers=[bundle]).model


def misread(network: keras.Model, data: DataSet) -> NDArray[np.bool_]:
    """Which of the images are read as another digit: (n,)."""
    logits = network.predict(unit_range(data.images), batch_size=500, verbose=0)
    return np.asarray(logits.argmax(axis=1) != data.labels)


if __name__ == "__main__":
    sys.exit(main())
