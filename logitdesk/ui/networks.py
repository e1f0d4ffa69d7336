"""The networks there are, and the one that reads the page."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from logitdesk.errors import UserError
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle
from logitdesk.library.card import ARCHITECTURES, NetworkCard
from logitdesk.library.library import BrokenBundle, Library
from logitdesk.ui.formatting import share_text, short_count
from logitdesk.ui.language import translated
from logitdesk.ui.tasks import TaskRunner

T = TypeVar("T")
Entry = Bundle | BrokenBundle


class NetworkManager(QObject):
    """Keeps the list of networks and loads those that are chosen, in the background.

    Attributes:
        network: the network that reads the page; None if none could be loaded.
        entries: all networks, also those that cannot be used, as the disk had them lately.

    Signals:
        network_changed(): another network reads the page, or has another name, or the one that was
            chosen could not be loaded and the former one stays; `network` says which.
        list_changed(): networks were added, renamed or deleted.
        problem(str): a sentence for the person, on what could not be done and what to do.
    """

    network_changed = Signal()
    list_changed = Signal()
    problem = Signal(str)

    def __init__(
        self, library: Library, background: TaskRunner, parent: QObject | None = None
    ) -> None:
        """Read the list at once; `choose_first` loads a network."""
        super().__init__(parent)
        self.library = library
        self._background = background
        self._choices = 0
        self.network: Network | None = None
        self.entries: Sequence[Entry] = library.entries()

    @property
    def bundles(self) -> Sequence[Bundle]:
        """The networks there are to choose from, loaded or not; shipped ones first."""
        return [entry for entry in self.entries if isinstance(entry, Bundle)]

    @property
    def shipped(self) -> Sequence[Bundle]:
        """Those that came with the program, from the simplest."""
        order = {architecture: place for place, architecture in enumerate(ARCHITECTURES)}
        shipped = [bundle for bundle in self.bundles if bundle.is_shipped]
        return sorted(shipped, key=lambda one: order.get(one.card.architecture, len(order)))

    @property
    def own(self) -> Sequence[Bundle]:
        """The person's own, the oldest first, so that each keeps its place."""
        own = [bundle for bundle in self.bundles if not bundle.is_shipped]
        return sorted(own, key=lambda one: (one.card.created, one.name))

    def is_reading(self, bundle: Bundle) -> bool:
        """Tell whether this network reads the page."""
        return self.network is not None and self.network.bundle.folder == bundle.folder

    def bundle_in_use(self, architecture: str) -> Bundle | None:
        """The network of an architecture that reads the page, or else its shipped one."""
        if self.network is not None and self.network.card.architecture == architecture:
            return self.network.bundle
        return self._first_of(architecture)

    def choose_first(self, remembered: str | None) -> None:
        """Load the remembered network, or the first that can be loaded, at once.

        What is known then of networks that cannot be used is one `problem`.
        """
        problems = [
            translated(entry.problem) for entry in self.entries if isinstance(entry, BrokenBundle)
        ]
        for bundle in sorted(self.bundles, key=lambda bundle: bundle.name != remembered):
            try:
                network = Network(bundle)
            except UserError as error:
                problems.append(translated(error))
            else:
                self._set_network(network)
                break
        else:
            problems.append(
                self.tr(
                    "No network could be loaded, so nothing is read. "
                    "Installing LogitDesk again brings back the networks that it comes with."
                )
            )
        if problems:
            self.problem.emit("\n".join(problems))

    def choose_bundle(self, bundle: Bundle) -> None:
        """Have the page read by this network, also if the list does not have it yet.

        It is loaded in the background. The former network reads on meanwhile, and stays if this
        one cannot be loaded, which is a `problem`. Of several choices the newest counts.
        """
        self._choices += 1
        choice = self._choices

        def on_loaded(network: Network) -> None:
            if choice == self._choices:
                self._set_network(network)

        def on_failed(problem: str) -> None:
            self.network_changed.emit()  # to what it was, for who shows the choice
            self.problem.emit(problem)
            self.refresh()  # the list may show what is there no more

        self._background.run(lambda: Network(bundle), on_loaded, on_failed)

    def refresh(self) -> None:
        """Read the list from the disk, in the background: another window may have changed it."""
        self._background.run(self.library.entries, self._set_entries, self.problem.emit)

    def change(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[str], None]
    ) -> None:
        """Change the library in the background, and tell when the list shows it."""

        def change_and_list() -> tuple[T, Sequence[Entry]]:
            return work(), self.library.entries()

        def on_done(result: tuple[T, Sequence[Entry]]) -> None:
            self._set_entries(result[1])
            then(result[0])

        def on_failed(problem: str) -> None:
            failed(problem)
            self.refresh()

        self._background.run(change_and_list, on_done, on_failed)

    def _set_entries(self, entries: Sequence[Entry]) -> None:
        """Take the list; it must have the network in use.

        What the window shows, remembers and would train further must be there the next time.
        """
        if list(entries) == list(self.entries):
            return
        self.entries = entries
        there = {bundle.folder: bundle for bundle in self.bundles}
        self.list_changed.emit()
        network = self.network
        if network is None:
            return
        now = there.get(network.bundle.folder)
        if now is None:
            instead = self._first_of(network.card.architecture)
            if instead is None:
                return  # nothing of its kind is left, and what is loaded reads as well as ever
            text = self.tr("“{former}” was deleted or moved, so “{network}” reads instead.")
            self.problem.emit(text.format(former=network.name, network=instead.name))
            self.choose_bundle(instead)
        elif now.card.sha256 != network.bundle.card.sha256:
            self.choose_bundle(now)
        elif now != network.bundle:
            network.bundle = now
            self.network_changed.emit()

    def _first_of(self, architecture: str) -> Bundle | None:
        """The first of an architecture; shipped ones come first."""
        alike = (bundle for bundle in self.bundles if bundle.card.architecture == architecture)
        return next(alike, None)

    def _set_network(self, network: Network) -> None:
        now = next((one for one in self.bundles if one.folder == network.bundle.folder), None)
        if now is None:
            self.refresh()  # it is newer than the list
        else:
            network.bundle = now  # the same numbers, whatever its card said when it was loaded
        self.network = network
        self.network_changed.emit()


def summary(card: NetworkCard) -> str:
    """Accuracy and size: "99.6 % on MNIST · 3.3 M weights"."""
    text = QCoreApplication.translate("networks", "{count} weights")
    weights = text.format(count=short_count(card.weights))
    if card.accuracy is None:
        return weights
    text = QCoreApplication.translate("networks", "{accuracy} on MNIST · {weights}")
    return text.format(accuracy=share_text(card.accuracy, ".1f"), weights=weights)


def explanation(card: NetworkCard) -> str:
    """A sentence on a network."""
    kind = ARCHITECTURES.get(card.architecture)
    how = "" if kind is None else f": {translated(kind.description)}"
    return f"{card.name}{how} ({summary(card)})."


def dataset_title(dataset: str) -> str:
    """A data set's title; its name where it is none of ours."""
    from logitdesk.datasets.catalogue import DATA_SETS  # the window's start does without

    titles = {description.name: description.title for description in DATA_SETS}
    return translated(titles.get(dataset, dataset))


def architecture_title(architecture: str) -> str:
    """An architecture's title: "SqueezeNet"."""
    kind = ARCHITECTURES.get(architecture)
    return architecture if kind is None else translated(kind.title)
