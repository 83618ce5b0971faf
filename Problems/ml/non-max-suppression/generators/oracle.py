"""Independent oracle for non-maximum suppression: the whole matrix of overlaps, in numpy.

The best box left strikes out whole rows of the matrix. On small inputs the overlaps are
exact rational numbers and every pair of kept and dropped boxes is held against the
definition. No overlap may be so close to the threshold that rounding decides.
"""

from fractions import Fraction

import numpy as np

SMALL = 60
MARGIN = 1e-9


def exact_iou(a, b):
    a, b = [Fraction(x) for x in a], [Fraction(x) for x in b]
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    both = width * height if width > 0 and height > 0 else Fraction(0)
    either = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - both
    return both / either if either else Fraction(0)


def overlaps(boxes, i):
    """Of box i with all boxes."""
    low, high = boxes[:, :2], boxes[:, 2:]
    sides = np.clip(np.minimum(high, high[i]) - np.maximum(low, low[i]), 0, None)
    both = sides.prod(axis=1)
    areas = (high - low).prod(axis=1)
    either = areas + areas[i] - both
    return np.divide(both, either, out=np.zeros(len(boxes)), where=either > 0)


def solve(boxes, scores, iou):
    if not boxes:
        return []
    array = np.array(boxes, dtype=np.float64)
    order = np.lexsort((np.arange(len(boxes)), -np.array(scores)))
    left = np.ones(len(boxes), dtype=bool)
    kept = []
    for i in order:
        row = overlaps(array, i)
        near = (np.abs(row - iou) < MARGIN) & ((row > 0) | (iou > 0))  # 0 is always exact.
        for j in np.flatnonzero(near):
            assert exact_iou(boxes[i], boxes[j]) == Fraction(iou) == Fraction(row[j])
        if left[i]:
            kept.append(int(i))
            left &= ~(row > iou)
            left[i] = False
    if len(boxes) <= SMALL:
        check_definition(boxes, scores, iou, kept)
    return kept


def check_definition(boxes, scores, iou, kept):
    rank = {i: (-scores[i], i) for i in range(len(boxes))}
    assert kept == sorted(kept, key=rank.get) and len(set(kept)) == len(kept)
    for i in range(len(boxes)):
        better = [j for j in kept if rank[j] < rank[i]]
        covered = any(exact_iou(boxes[i], boxes[j]) > Fraction(iou) for j in better)
        assert covered != (i in kept)
