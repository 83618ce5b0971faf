#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs numpy.
"""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT, TOP = 4_000, 10_000.0


def check(boxes, scores, iou):
    assert len(boxes) == len(scores) <= MAX_COUNT and 0 <= iou <= 1
    assert all(len(box) == 4 and all(abs(x) <= TOP for x in box) for box in boxes)
    assert all(box[0] <= box[2] and box[1] <= box[3] for box in boxes)
    assert all(0 <= score <= 1 for score in scores)


def drawn(seed, count, size, space, iou, digits=1, score_digits=3):
    """Random boxes of sides up to `size` in a square of side `space`."""
    rng = random.Random(seed)

    def number(bound):
        return round(rng.random() * bound, digits)

    boxes = []
    for _ in range(count):
        x, y = number(space), number(space)
        boxes.append([x, y, round(x + number(size), digits), round(y + number(size), digits)])
    return boxes, [round(rng.random(), score_digits) for _ in range(count)], iou


def objects(seed, count, number, iou):
    """Boxes that lie about a few objects."""
    rng = random.Random(seed)
    centres = [[rng.random() * 300 - 150 for _ in range(2)] + [20 + rng.random() * 60 for _ in range(2)]
               for _ in range(number)]
    boxes = []
    for _ in range(count):
        x, y, w, h = (c + (rng.random() - 0.5) * 12 for c in centres[int(rng.random() * number)])
        boxes.append([round(v, 2) for v in (x, y, x + w, y + h)])
    return boxes, [round(rng.random(), 2) for _ in range(count)], iou


def row(count, step, length, iou, order):
    """Boxes along a line; `order` gives the score of each."""
    boxes = [[k * step, 0.0, k * step + length, 2.0] for k in range(count)]
    return boxes, [order(k) for k in range(count)], iou


SAMPLES = [
    Test("01-one-goes", "", ([[0.0, 0.0, 4.0, 2.0], [1.0, 0.0, 5.0, 2.0], [7.0, 1.0, 8.0, 3.0]],
                             [0.75, 0.9, 0.5], 0.55)),
    Test("02-gone-is-gone", "", ([[0.0, 0.0, 6.0, 1.0], [2.0, 0.0, 8.0, 1.0], [4.0, 0.0, 10.0, 1.0]],
                                 [0.9, 0.8, 0.7], 0.45)),
    Test("03-exactly", "", ([[0.0, 0.0, 2.0, 2.0], [0.0, 0.0, 1.0, 2.0], [1.0, 0.0, 1.0, 2.0]],
                            [0.5, 0.5, 0.25], 0.5)),
]

UNIT = [0.0, 0.0, 2.0, 2.0]
EDGE = [
    Test("01-none", "no boxes", ([], [], 0.5)),
    Test("02-one", "a single box", ([[1.0, 1.0, 3.0, 2.0]], [0.4], 0.5)),
    Test("03-one-without-area", "a single box without area", ([[1.0, 1.0, 1.0, 1.0]], [0.4], 0.5)),
    Test("04-two-apart", "two boxes that lie apart", ([UNIT, [5.0, 0.0, 7.0, 2.0]], [0.3, 0.6], 0.5)),
    Test("05-apart-diagonally", "two boxes that lie apart in both directions",
         ([UNIT, [3.0, 3.0, 5.0, 5.0]], [0.3, 0.6], 0.1)),
    Test("06-equal-boxes", "two equal boxes", ([UNIT, UNIT], [0.3, 0.6], 0.5)),
    Test("07-equal-all", "equal boxes with equal scores", ([UNIT, UNIT, UNIT], [0.5, 0.5, 0.5], 0.5)),
    Test("08-touching", "boxes that touch, threshold 0",
         ([UNIT, [2.0, 0.0, 4.0, 2.0], [0.0, 2.0, 2.0, 4.0], [2.0, 2.0, 3.0, 3.0]],
          [0.5, 0.6, 0.7, 0.4], 0.0)),
    Test("09-slight-overlap", "boxes that overlap a little, threshold 0",
         ([UNIT, [1.875, 1.875, 4.0, 4.0]], [0.5, 0.6], 0.0)),
    Test("10-threshold-one", "equal boxes, threshold 1", ([UNIT, UNIT, UNIT], [0.2, 0.9, 0.9], 1.0)),
    Test("11-exactly-half", "an overlap that equals the threshold",
         ([UNIT, [0.0, 0.0, 2.0, 1.0]], [0.9, 0.8], 0.5)),
    Test("12-exactly-quarter", "an overlap that equals the threshold",
         ([[0.0, 0.0, 1.0, 1.0], UNIT], [0.8, 0.9], 0.25)),
    Test("13-just-above", "an overlap just above the threshold",
         ([UNIT, [0.0, 0.0, 2.0, 1.0009765625]], [0.9, 0.8], 0.5)),
    Test("14-inside", "a small box inside a large one", ([[0.0, 0.0, 10.0, 10.0], [4.0, 4.0, 6.0, 6.0]],
                                                         [0.5, 0.9], 0.3)),
    Test("15-no-area-inside", "boxes without area inside another",
         ([UNIT, [1.0, 1.0, 1.0, 1.0], [0.0, 1.0, 2.0, 1.0], [1.0, 1.0, 1.0, 1.0]],
          [0.9, 0.8, 0.7, 0.6], 0.0)),
    Test("16-chain", "each box overlaps with the next", row(5, 2.0, 6.0, 0.45, lambda k: 0.9 - k / 10)),
    Test("17-chain-backwards", "each box overlaps with the next",
         row(6, 2.0, 6.0, 0.45, lambda k: 0.1 + k / 10)),
    Test("18-equal-scores", "equal scores", ([[0.0, 0.0, 4.0, 4.0], [1.0, 0.0, 5.0, 4.0], [9.0, 0.0, 12.0, 4.0]],
                                             [0.5, 0.5, 0.5], 0.4)),
    Test("19-extremes", "the largest coordinates, scores 0 and 1",
         ([[-TOP, -TOP, TOP, TOP], [-TOP, -TOP, TOP, TOP - 1], [TOP, TOP, TOP, TOP]], [0.0, 1.0, 1.0], 0.9)),
    Test("20-small-boxes", "boxes smaller than 1",
         ([[0.0, 0.0, 0.5, 0.5], [0.25, 0.25, 0.75, 0.75], [0.5, 0.5, 1.0, 1.0]], [0.5, 0.9, 0.4], 0.2)),
    Test("21-negative", "negative coordinates",
         ([[-5.0, -5.0, -2.0, -2.0], [-4.0, -5.0, -1.0, -2.0], [-9.0, -9.0, -7.0, -8.0]], [0.6, 0.8, 0.7], 0.4)),
]

SMALL = [
    Test("01-random", "random boxes", drawn(2_001, 8, 6, 10, 0.3)),
    Test("02-low-threshold", "random boxes, a low threshold", drawn(2_002, 12, 6, 10, 0.05)),
    Test("03-high-threshold", "random boxes, a high threshold", drawn(2_003, 15, 9, 4, 0.6)),
    Test("04-equal-scores", "random boxes, few different scores", drawn(2_004, 15, 6, 8, 0.3, 1, 1)),
    Test("05-objects", "boxes about three objects", objects(2_005, 20, 3, 0.5)),
    Test("06-whole", "whole coordinates", drawn(2_006, 20, 5, 8, 0.29, 0)),
]

MEDIUM = [
    Test("01-random", "200 random boxes", drawn(3_001, 200, 30, 100, 0.3)),
    Test("02-objects", "300 boxes about ten objects", objects(3_002, 300, 10, 0.5)),
    Test("03-equal-scores", "few different scores", drawn(3_003, 250, 30, 60, 0.203, 1, 1)),
    Test("04-crowded", "boxes on top of each other", drawn(3_004, 250, 50, 10, 0.4507)),
    Test("05-sparse", "most boxes lie apart", drawn(3_005, 300, 5, 200, 0.1)),
    Test("06-row", "each box overlaps with the next", row(200, 1.0, 2.5, 0.41, lambda k: 1 - k / 256)),
]

LARGE = [
    Generated("01-apart", "most boxes allowed, all lie apart", "apart", MAX_COUNT, 4_001),
    Generated("02-objects", "most boxes allowed, about a hundred objects", "objects", MAX_COUNT, 4_002),
    Generated("03-same", "most boxes allowed, all equal", "same", MAX_COUNT, 4_003),
    Generated("04-row", "many boxes in a row", "row", 3_500, 4_004),
    Generated("05-wild", "most boxes allowed, of all sizes and everywhere", "wild", MAX_COUNT, 4_005),
]

GROUPS = [
    Group("1-edge", "None, one, touching, equal, without area, exact thresholds.", EDGE),
    Group("2-small", "Up to 20 boxes.", SMALL),
    Group("3-medium", "Up to 300 boxes.", MEDIUM),
    Group("4-large", "Up to 4000 boxes.", LARGE),
]


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
