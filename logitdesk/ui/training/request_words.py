"""What the form for training says of its fields."""

from typing import Final

OF_NETWORKS: Final = {
    "cnn": "Two layers of convolutions, then a dense one: the best reader here.",
    "squeezenet": "Small convolutions only: nearly as good, with a twentieth of the weights.",
    "perceptron": "One weighted sum of the pixels for each digit: the simplest that learns.",
}
"""What each is, in a line."""

OWN_RECIPE: Final = "Your own numbers, below."

NAME: Final = "What it is called in the Model menu."
DATA: Final = "The images it learns from. It is measured on others."
START: Final = "Afresh, or from what another network has learned already."
START_MORE: Final = (
    "Afresh, all weights begin as small random numbers. From another network's weights, training "
    "goes on where that one ended, which suits new data."
)
EPOCHS: Final = "How many times each image is seen."
EPOCHS_MORE: Final = (
    "How many times each image is seen: more takes longer and reads better, up to a point."
)
AUGMENTATION: Final = "Turned, slanted and moved a little each time, as different hands write."
AUGMENTATION_MORE: Final = (
    "Each time an image is seen, it is turned, scaled, slanted and moved a little at random, so "
    "that the network learns what a digit keeps. A perceptron has no room for it."
)
BATCH_SIZE: Final = "How many images are learned from at a time: the weights move after each batch."
LEARNING_RATE: Final = "How far the weights move at a time. If the loss becomes no number: smaller."
LEARNING_RATE_MORE: Final = (
    "The largest step that the optimizer, AdamW, takes: the rate rises to it at the beginning and "
    "falls to nothing towards the end, along a cosine."
)
IMAGES: Final = "Fewer make a quick try."
IMAGES_MORE: Final = (
    "How many of the images that are ticked above are used, chosen at random. About a twelfth "
    "of them is held out to judge by."
)
DEVICE: Final = "Automatic takes a GPU if there is one that TensorFlow can use."
SEED: Final = "The same seed begins with the same random weights and the same order of images."
TENSORBOARD: Final = "Event files for the program TensorBoard, beside the network."
