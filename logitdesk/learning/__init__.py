"""Networks, data sets, training, evaluation and export. Keras lives here."""
