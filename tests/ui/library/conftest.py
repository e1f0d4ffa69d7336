"""A person before the real window, as the behaviour tests have one."""

from tests.behaviour.conftest import new_user, user

__all__ = ["new_user", "user"]
