"""`logitdesk smoke`: open the window, draw a digit in it, and print the result."""

import json
from argparse import Namespace
from dataclasses import asdict

from logitdesk.ui.smoke import Smoke, try_training, try_window


def run(args: Namespace) -> int:
    """Print how the window did. Exit code 1 if it misread the digit or left a process."""
    smoke, training = try_training() if args.train else (try_window(args.model), None)
    if args.json:
        more = {} if training is None else asdict(training)
        print(json.dumps(asdict(smoke) | more, ensure_ascii=False))
    else:
        print(_as_text(smoke))
    is_well = smoke.digit == smoke.expected
    if training is not None:
        is_well &= training.digit_after == smoke.expected and not smoke.tensorflow_imported
        is_well &= training.worker_ended and training.processes_left == 0
        if not args.json:
            print(
                f"Trained “{training.trained}” in {training.seconds_training:.1f} s, "
                f"which read {training.digit_after}."
            )
    return 0 if is_well else 1


def _as_text(smoke: Smoke) -> str:
    memory = "" if smoke.resident_mb is None else f", {smoke.resident_mb:.0f} MB"
    return (
        f"Drew a {smoke.expected}, read {smoke.digit}. "
        f"The window was there after {smoke.seconds_to_window:.2f} s, "
        f"the answer after {smoke.seconds_to_prediction:.2f} s{memory}."
    )
