"""In which order people see networks, in the menu and in the list."""

from collections.abc import Sequence

from logitdesk.library.bundle import Bundle
from logitdesk.library.card import ARCHITECTURES


def shipped_of(bundles: Sequence[Bundle]) -> list[Bundle]:
    """Those that came with the program, as they stand in the switch: from the simplest."""
    return sorted((bundle for bundle in bundles if bundle.is_shipped), key=_place)


def own_of(bundles: Sequence[Bundle]) -> list[Bundle]:
    """A person's own, the oldest first: so that each keeps its place when another comes."""
    return sorted((bundle for bundle in bundles if not bundle.is_shipped), key=_age)


def _place(bundle: Bundle) -> int:
    architecture = bundle.card.architecture
    known = architecture in ARCHITECTURES
    return ARCHITECTURES.index(architecture) if known else len(ARCHITECTURES)


def _age(bundle: Bundle) -> tuple[str, str]:
    return bundle.card.created, bundle.name
