"""`logitdesk smoke`: open the window, draw a digit in it, and print the result."""

import json
from argparse import Namespace
from dataclasses import asdict

from logitdesk.ui.smoke import Smoke, try_training, try_window


def run(args: Namespace) -> int:
    """Print how the window did. Exit code 1 if it misread the digit or left a process."""
    if args.train:
        return _with_training(as_json=args.json)
    smoke = try_window(args.model)
    print(json.dumps(asdict(smoke)) if args.json else _as_text(smoke))
    return 0 if smoke.digit == smoke.expected else 1


def _with_training(*, as_json: bool) -> int:
    smoke, training = try_training()
    if as_json:
        print(json.dumps(asdict(smoke) | asdict(training), ensure_ascii=False))
    else:
        print(_as_text(smoke))
        print(
            f"Trained “{training.trained}” in {training.seconds_training:.1f} s, "
            f"which read {training.digit_after}."
        )
    is_well = (
        smoke.digit == training.digit_after == smoke.expected
        and not smoke.tensorflow_imported
        and training.worker_ended
        and training.processes_left == 0
    )
    return 0 if is_well else 1


def _as_text(smoke: Smoke) -> str:
    memory = "" if smoke.resident_mb is None else f", {smoke.resident_mb:.0f} MB"
    return (
        f"Drew a {smoke.expected}, read {smoke.digit}. "
        f"The window was there after {smoke.seconds_to_window:.2f} s, "
        f"the answer after {smoke.seconds_to_prediction:.2f} s{memory}."
    )
