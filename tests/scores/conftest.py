"""TensorFlow's own operations, which ours are held against."""

from importlib import import_module
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def tf() -> ModuleType:
    """TensorFlow; imported only where it is wanted, since that takes seconds."""
    return import_module("tensorflow")
