"""Independent oracle: scipy.stats.ks_2samp on one window after the other.

`robust` looks at windows that overlap, at levels from 0.002 to 0.00001: a sound
detector must pass with any of them, so that no test depends on luck.
"""

import numpy as np
from scipy.stats import ks_2samp

LEVEL = 0.001


def shares(answers, window, changes):
    """The shares of alarms without drift and with it; answers may be those of some adds only."""
    places, alarms = answers
    still, drifted = [], []
    for place, alarm in zip(places, alarms):
        phase = sum(change <= place for change in changes)
        if phase and place < changes[phase - 1] + 3 * window:
            continue
        (drifted if phase % 2 else still).append(alarm)
    return (float(np.mean(still)) if still else 0.0, float(np.mean(drifted)) if drifted else 1.0)


def difference(reference, part):
    """sup |F - G| of the sorted samples, at each value of either."""
    points = np.concatenate([reference, part])
    f = np.searchsorted(reference, points, side="right") / len(reference)
    g = np.searchsorted(part, points, side="right") / len(part)
    return abs(f - g).max()


def robust(reference, window, stream, changes):
    reference, n = np.sort(reference), len(reference)
    step = 1 if window <= 60 else max(1, window // 40)
    places = list(range(window - 1, len(stream), step))
    found = np.array([difference(reference, np.sort(stream[p - window + 1:p + 1])) for p in places])
    ends = range(window - 1, len(stream), window)
    blocks = [difference(reference, np.sort(stream[p - window + 1:p + 1])) for p in ends]
    for level in (0.002, 0.001, 0.0001, 0.00001):
        least = np.sqrt(-np.log(level / 2) / 2) * np.sqrt(1 / n + 1 / window)
        false, detected = shares((places, found > least), window, changes)
        assert false <= 0.01 and detected >= 0.98, (level, false, detected)
        held = [place >= window - 1 and blocks[(place + 1) // window - 1] > least
                for place in range(len(stream))]
        false, detected = shares((range(len(stream)), held), window, changes)
        assert false <= 0.02 and detected >= 0.95, (level, false, detected)


def is_sound(reference, window, stream, changes):
    """Raises where a usual test of one window after the other, or `robust`, would fail."""
    robust(reference, window, stream, changes)
    answers, state = [], False
    for place in range(len(stream)):
        if (place + 1) % window == 0:
            part = stream[place + 1 - window:place + 1]
            state = bool(ks_2samp(reference, part, method="asymp").pvalue < LEVEL)
        answers.append(state)
    false, detected = shares((range(len(stream)), answers), window, changes)
    assert false <= 0.02 and detected >= 0.95, (false, detected)
    return True


def solve(reference, window, stream):
    """Where a generated stream changes, found by looking at all of it: its phases are made
    of halves of a window, each of which is from the reference's distribution or far off."""
    half = window // 2
    assert window % 2 == 0 and len(stream) % half == 0
    drifts = [ks_2samp(reference, stream[place:place + half], method="asymp").pvalue < 1e-6
              for place in range(0, len(stream), half)]
    changes = [half * i for i, drift in enumerate(drifts) if drift != (i > 0 and drifts[i - 1])]
    assert is_sound(reference, window, stream, changes)
    return changes
