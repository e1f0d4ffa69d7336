"""A bundle's network, in Keras."""

from zipfile import BadZipFile

import keras

from logitdesk.errors import BadInput
from logitdesk.learning import networks
from logitdesk.library.bundle import Bundle
from logitdesk.library.keras_file import refuse_code


def kept_network(bundle: Bundle) -> keras.Model:
    """The network of a bundle, with its weights, ready to be compiled.

    It is built here, from the card, and only numbers are read from its file: code is never run,
    and a file that carries any is refused.

    Raises:
        BadInput: the bundle was changed, carries code, or its weights are not those of such a
            network.
    """
    bundle.verify()
    try:
        refuse_code(bundle.keras_file)
        model = networks.build(bundle.card.architecture, **bundle.card.parameters)
        model.load_weights(bundle.keras_file)
    except (ValueError, TypeError, KeyError, OSError, BadZipFile) as error:
        message = (
            f"{bundle.keras_file} does not hold the weights of the network that its card "
            f"describes. Choose another network. ({error})"
        )
        raise BadInput(message) from error
    return model
