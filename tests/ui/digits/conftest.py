"""A person before the window, whose digits are kept."""

from tests.behaviour.conftest import new_user, user

__all__ = ["new_user", "user"]
