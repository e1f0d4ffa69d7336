"""Reads a person's digits by networks that have not learned from them."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from logitdesk.datasets.dataset import unit_range
from logitdesk.library.bundle import Bundle
from logitdesk.scores.scores import DIGITS
from logitdesk.training.messages import Control, DataProgress, Message, Progress
from logitdesk.training.pipeline import SendMessage
from logitdesk.training.request import TURNS, TrainingRequest
from logitdesk.training.teaching import Hand
from logitdesk.training.trainer import TrainedNetwork, train
from logitdesk.translatable import Translatable

_TOO_FEW: Final = Translatable(
    "One digit does not tell how it reads others of yours. Collect more, and teach it once more."
)
_STOPPED: Final = Translatable(
    "Stopped: so how it reads digits of yours that it has not seen is unknown."
)


def read_left_out(
    request: TrainingRequest,
    hand: Hand,
    trained: TrainedNetwork,
    send: SendMessage,
    control: Control,
    strategy: tf.distribute.Strategy | None,
    start: Bundle,
    teachers: Sequence[Bundle],
) -> tuple[NDArray[np.intp], NDArray[np.float32]] | str:
    """Read each digit by a network that was taught in the same way, but without it.

    Those held back are read by the new network itself. Where none is, a third of the digits after
    the other is left out. Digits that the network knew before it was taught tell nothing.

    Args:
        trained: the new network.
        send: told how far it is.
        control: asked all the while whether to wait or to end.

    Returns:
        The places in `hand.own`, (m,), of digits that could be judged, and their (m, 10) float32
        logits; or why there are none, in a sentence for the person.
    """
    is_held_back = hand.held_back.any()
    if not is_held_back and trained.run.ending != "finished":
        return _STOPPED
    judged = hand.is_new & (hand.held_back if is_held_back else True)
    if not judged.any():
        return Translatable(
            "{network} knew all of these digits, so they do not tell what it has learned.",
            network=start.name,
        )
    if len(judged) == 1:
        return _TOO_FEW
    images, logits = unit_range(hand.own.images), np.empty((len(judged), DIGITS), np.float32)
    if is_held_back:
        logits[judged] = trained.model.predict(images[judged], verbose=0)
        turns = []
    else:
        turns = np.unique(hand.turns[judged]).tolist()
    for turn in turns:
        if control.should_stop():
            return _STOPPED

        def tell(message: Message, turn: int = turn) -> None:
            if isinstance(message, Progress):
                done = round((turn + message.share_done) * 100)
                what = Translatable("leaving some digits out")
                send(DataProgress(what, done, TURNS * 100))

        left_out = hand.turns == turn
        data = hand.data_without(left_out)
        other = train(request, data, tell, control, strategy, start=start, teachers=teachers)
        if other.run.ending == "stopped":
            return _STOPPED
        logits[left_out] = other.model(images[left_out], training=False)
    places = np.flatnonzero(judged)
    return places, logits[places]
