"""Data sets: numpy and files, no Keras.

What is not there and cannot be downloaded, or is not the original, is a `UserError`.
"""
