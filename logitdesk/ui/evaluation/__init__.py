"""The Evaluation page: a network on a data set, and the images behind each figure."""
