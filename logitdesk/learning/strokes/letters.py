"""Letters that nobody reads as a digit, as sketches (see `sketch.drawn`).

What is not here, since a person may honestly take it for a digit:
O o Q D (0); I i l J j r (1: a stem with a hook, a flag or a dot); Z z (2); S s (5); B (8, 13);
b G (6); d g q a (9, 6 or a nought with a tail); T t (7, 4); Y y u (fours that are open above);
C c (an open nought, a six without its loop); and theta, phi (slashed noughts), beta, rho, alpha,
epsilon, lambda, Omega (2), Cyrillic Z (3) and CH (4).
"""

from typing import Final

Letters = dict[str, tuple[str, ...]]
"""Of each letter the ways to write it."""

LEARNED: Final[Letters] = {
    "A": ("08 40 88/15 75", "~08 25 40 65 88/16 76"),
    "H": ("00 08/70 78/04 74",),
    "K": ("00 08/60 04 68", "00 08/~60 32 04/~04 35 68"),
    "k": ("00 08/53 05/25 58",),
    "N": ("08 00 68 60", "08 00/00 78/78 70"),
    "R": ("08 00/~00 50 61 63 44 04/34 68", "08 00 50 62 44 04 68"),
    "W": ("00 28 41 68 80", "~00 15 28 35 41 55 68 75 80"),
    "w": ("~00 05 27 46 42 46 67 86 80",),
    "n": ("~00 04 08/~03 20 50 62 68", "00 08/~02 31 61 74 78"),
    "Pi": ("00 80/20 28/60 68", "~01 20 50 80/20 28/~60 64 67 87"),
    "Zhe": ("40 48/00 88/80 08", "40 48/~00 24 08/~80 64 88/24 64"),
    "M": ("08 00 45 80 88", "08 00/00 46/46 80/80 88"),
    "m": ("00 08/~03 10 30 43 48/~43 50 70 83 88",),
    "P": ("08 00/~00 50 62 54 04", "08 00 60 64 04"),
    "X": ("00 78/70 08",),
    "h": ("00 08/~05 24 54 65 68",),
}
UNSEEN: Final[Letters] = {
    "E": ("60 00 08 68/04 54", "00 08/00 60/04 54/08 68"),
    "F": ("60 00 08/04 54", "00 08/00 60/04 44"),
    "f": ("~61 40 32 34 38/14 54",),
    "L": ("00 08 68",),
    "U": ("~00 05 28 58 75 70", "00 06 28 68 86 80"),
    "V": ("00 48 80",),
    "e": ("~04 64 61 30 02 06 38 67",),
    "Sigma": ("82 80 00 44 08 88 86",),
    "Psi": ("40 48/~00 04 46 84 80",),
    "Sha": ("00 08 88 80/40 48",),
    "short I": ("02 09 72 79/~20 41 60",),
    "De": ("09 07 97 99/17 30 60 77",),
}
