"""The networks there are, those in use, and the one that reads the page."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from logitdesk.errors import UserError
from logitdesk.inference.network import Network
from logitdesk.library.bundle import LITERT, Bundle
from logitdesk.library.library import BrokenBundle, Library
from logitdesk.ui.tasks import TaskRunner

T = TypeVar("T")
Entry = Bundle | BrokenBundle


class Networks(QObject):
    """Keeps the list of networks in memory and loads those that are chosen, in the background.

    Of each architecture one network is in use: the one that was chosen last, and at first the
    shipped one. All methods run on the window's thread.

    Signals:
        network_changed(): another network was chosen, or the one that reads has another name, or
            the one wanted could not be had and the former one stays; `network` says which.
        shelf_changed(): networks were added, renamed or deleted, or others are in use.
        problem(str): a sentence for the person, on what could not be done and what to do.
    """

    network_changed = Signal()
    shelf_changed = Signal()
    problem = Signal(str)

    def __init__(
        self, library: Library, background: TaskRunner, parent: QObject | None = None
    ) -> None:
        """The list is read at once; no network is loaded yet: `choose_first` has one loaded."""
        super().__init__(parent)
        self.library = library
        self._background = background
        self._choices = 0
        self._loaded: dict[tuple[Path, str], Network] = {}
        self._network: Network | None = None
        self._entries: Sequence[Entry] = library.entries()
        self._in_use: dict[str, Bundle] = self._shipped_or_first()

    @property
    def network(self) -> Network | None:
        """The network that reads the page; None when not one could be loaded."""
        return self._network

    @property
    def entries(self) -> Sequence[Entry]:
        """All networks, also those that cannot be used, as the disk had them lately."""
        return self._entries

    @property
    def bundles(self) -> Sequence[Bundle]:
        """The networks there are to choose from, loaded or not; shipped ones first."""
        return [entry for entry in self._entries if isinstance(entry, Bundle)]

    @property
    def in_use(self) -> Mapping[str, str]:
        """By architecture, the name of its network that is in use."""
        return {architecture: bundle.name for architecture, bundle in self._in_use.items()}

    @property
    def can_restore(self) -> bool:
        """Whether a network of a person's own is in use where a shipped one could be."""
        return self._in_use != {**self._in_use, **self._shipped_or_first()}

    def bundle_in_use(self, architecture: str) -> Bundle | None:
        """The network of an architecture that is in use, if there is one."""
        return self._in_use.get(architecture)

    def choose_first(self, remembered: str | None, in_use: Mapping[str, str] | None = None) -> None:
        """Take the remembered network or, where it is not to be had, the first that is, at once.

        `in_use` are the remembered ones by architecture. What is known then of networks that
        cannot be used is one `problem`.
        """
        bundles = self.bundles
        problems = [entry.problem for entry in self._entries if isinstance(entry, BrokenBundle)]
        for bundle in bundles:
            if (in_use or {}).get(bundle.card.architecture) == bundle.name:
                self._in_use[bundle.card.architecture] = bundle
        for bundle in sorted(bundles, key=lambda bundle: bundle.name != remembered):
            try:
                network = Network(bundle)
            except UserError as error:
                problems.append(str(error))
            else:
                self._keep(network)
                self._take(network)
                break
        else:
            problems.append(
                "No network could be loaded, so nothing is read. "
                "Installing LogitDesk again brings back the networks that it comes with."
            )
        self.shelf_changed.emit()
        if problems:
            self.problem.emit("\n".join(problems))

    def choose(self, name: str) -> None:
        """Have the page read by the network of this name, as soon as it is there."""
        bundle = next((bundle for bundle in self.bundles if bundle.name == name), None)
        if bundle is None:
            self._choices += 1
            self._stay(f"There is no network “{name}” any more. Choose another one.")
        else:
            self.choose_bundle(bundle)

    def choose_bundle(self, bundle: Bundle) -> None:
        """Have the page read by this network, also if the list does not have it yet.

        It is loaded in the background when it is first chosen, and kept. The former network reads
        on meanwhile, and stays if this one cannot be loaded, which is a `problem`. Of several
        choices the newest counts.
        """
        self._choices += 1
        choice = self._choices

        def arrived(network: Network) -> None:
            self._keep(network)
            if choice == self._choices:
                self._take(network)

        def failed(problem: str) -> None:
            self._stay(problem)
            self.look_again()  # the list may show what is there no more

        network = self._loaded.get(_content_of(bundle))
        if network is None:
            self._background.run(lambda: Network(bundle), arrived, failed)
        else:
            self._take(network)

    def restore_shipped(self) -> None:
        """Put the shipped networks in use again; a person's own stay in the list."""
        self._in_use.update(self._shipped_or_first())
        self.shelf_changed.emit()
        if self._network is not None:
            reading = self._in_use.get(self._network.card.architecture)
            if reading is not None and reading.folder != self._network.bundle.folder:
                self.choose_bundle(reading)

    def look_again(self) -> None:
        """Read the list from the disk, in the background: another window may have changed it."""
        self._background.run(self.library.entries, self._show, self.problem.emit)

    def change(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[str], None]
    ) -> None:
        """Do something to the disk in the background, and tell when the list shows what it did."""

        def both() -> tuple[T, Sequence[Entry]]:
            return work(), self.library.entries()

        def done(came: tuple[T, Sequence[Entry]]) -> None:
            result, entries = came
            self._show(entries, is_told=True)
            then(result)

        def not_done(problem: str) -> None:
            failed(problem)
            self.look_again()

        self._background.run(both, done, not_done)

    def _show(self, entries: Sequence[Entry], *, is_told: bool = False) -> None:
        """Take the list that was read; `is_told`: the person knows what has changed."""
        if list(entries) == list(self._entries):
            return
        self._entries = entries
        there = {bundle.folder: bundle for bundle in self.bundles}
        in_use = [there[one.folder] for one in self._in_use.values() if one.folder in there]
        still = {bundle.card.architecture: bundle for bundle in in_use}
        self._in_use = {**self._shipped_or_first(), **still}
        self._loaded = {key: one for key, one in self._loaded.items() if key[0] in there}
        self.shelf_changed.emit()
        if self._network is not None:
            self._follow(self._network, there.get(self._network.bundle.folder), is_told=is_told)

    def _follow(self, network: Network, now: Bundle | None, *, is_told: bool) -> None:
        """See to it that what reads the page is in the list.

        One that was deleted reads no longer: what the window shows, remembers and would train
        further must be something that is there the next time.
        """
        if now is None:
            instead = self._in_use.get(network.card.architecture)
            if instead is None:
                return  # nothing of its kind is left, and what is loaded reads as well as ever
            if not is_told:
                self.problem.emit(
                    f"“{network.name}” was deleted or moved, so “{instead.name}” reads instead."
                )
            self.choose_bundle(instead)
        elif _content_of(now) != _content_of(network.bundle):
            self.choose_bundle(now)
        elif now != network.bundle:
            network.bundle = now
            self.network_changed.emit()

    def _shipped_or_first(self) -> dict[str, Bundle]:
        """By architecture, its first network: the shipped one, for those are first in the list."""
        return {bundle.card.architecture: bundle for bundle in reversed(self.bundles)}

    def _keep(self, network: Network) -> None:
        self._loaded[_content_of(network.bundle)] = network

    def _take(self, network: Network) -> None:
        now = next((one for one in self.bundles if one.folder == network.bundle.folder), None)
        if now is None:
            self.look_again()  # it is newer than the list
        else:
            network.bundle = now  # the same numbers, whatever its card said when it was loaded
        self._network = network
        architecture = network.card.architecture
        is_new = self._in_use.get(architecture) != network.bundle
        self._in_use[architecture] = network.bundle
        self.network_changed.emit()
        if is_new:
            self.shelf_changed.emit()

    def _stay(self, problem: str) -> None:
        self.network_changed.emit()
        self.problem.emit(problem)


def _content_of(bundle: Bundle) -> tuple[Path, str]:
    """What makes it the same network, whatever it is called."""
    return bundle.folder, bundle.card.sha256[LITERT]
