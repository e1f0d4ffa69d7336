"""`logitdesk smoke`: open the window, draw a digit in it, and tell what came of it."""

import json
from argparse import Namespace
from dataclasses import asdict

from logitdesk.ui.smoke import try_window


def run(args: Namespace) -> int:
    """Try the window and print what came of it.

    Returns:
        0 if the digit was read right, otherwise 1.

    Raises:
        BadInput: it could not be tried.
    """
    smoke = try_window()
    if args.json:
        print(json.dumps(asdict(smoke)))
    else:
        memory = "" if smoke.resident_mb is None else f", {smoke.resident_mb:.0f} MB"
        print(
            f"Drew a {smoke.expected}, read {smoke.digit}. "
            f"The window was there after {smoke.seconds_to_window:.2f} s, "
            f"the answer after {smoke.seconds_to_prediction:.2f} s{memory}."
        )
    return 0 if smoke.digit == smoke.expected else 1
