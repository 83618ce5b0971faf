#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says. Needs numpy and scipy."""

import random
import sys
from pathlib import Path

import numpy as np

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_PRODUCTS = 3_000_000


def extent(size, kernel, stride, pad):
    return (size + 2 * pad - kernel) // stride + 1


def check(x, w, stride, pad, dy):
    # numpy refuses what is not a full grid.
    x, w, dy = np.array(x), np.array(w), np.array(dy)
    assert x.ndim == 3 and w.ndim == 4 and dy.ndim == 3
    assert all(a.dtype == np.float64 and np.abs(a).max() <= 10 for a in (x, w, dy))
    (channels, height, width), (kernels, depth, kh, kw) = x.shape, w.shape
    assert 1 <= channels <= 16 and 1 <= kernels <= 16 and depth == channels
    assert 1 <= height <= 64 and 1 <= width <= 64 and 1 <= kh <= 7 and 1 <= kw <= 7
    assert 1 <= stride <= 4 and 0 <= pad <= 3
    assert kh <= height + 2 * pad and kw <= width + 2 * pad
    assert dy.shape == (kernels, extent(height, kh, stride, pad), extent(width, kw, stride, pad))
    assert dy.size * channels * kh * kw <= MAX_PRODUCTS


def drawn(seed, image, kernels, stride=1, pad=0, width=2.0, digits=1, zeros=0.0):
    """`image` is (channels, rows, columns), `kernels` is (how many, rows, columns)."""
    rng = random.Random(seed)

    def grid(*shape):
        if not shape:
            return 0.0 if rng.random() < zeros else round(rng.uniform(-width, width), digits)
        return [grid(*shape[1:]) for _ in range(shape[0])]
    (channels, rows, columns), (count, kh, kw) = image, kernels
    return (grid(channels, rows, columns), grid(count, channels, kh, kw), stride, pad,
            grid(count, extent(rows, kh, stride, pad), extent(columns, kw, stride, pad)))


SAMPLES = [
    Test("01-two-places", "", ([[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]], [[[[1.0, -1.0], [0.0, 2.0]]]],
                               1, 0, [[[1.0, 10.0]]])),
    Test("02-stride-and-frame", "", ([[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]], [[[[1.0, 2.0], [3.0, 4.0]]]],
                                     2, 1, [[[1.0, 0.0], [0.0, -1.0]]])),
    Test("03-channels", "", ([[[1.0, 2.0], [3.0, 4.0]], [[-1.0, 0.0], [0.5, 1.0]]],
                             [[[[1.0]], [[2.0]]], [[[0.0]], [[-1.0]]]], 1, 0,
                             [[[1.0, 0.0], [0.0, 1.0]], [[0.0, 5.0], [0.0, 0.0]]])),
]

EDGE = [
    Test("01-single", "one number each", ([[[3.0]]], [[[[-2.0]]]], 1, 0, [[[0.5]]])),
    Test("02-kernel-of-one", "kernels of one number", drawn(1_002, (1, 3, 4), (1, 1, 1))),
    Test("03-one-place", "the kernel is as large as the image", drawn(1_003, (1, 3, 2), (1, 3, 2))),
    Test("04-overlap", "windows that overlap", drawn(1_004, (1, 4, 4), (1, 2, 2))),
    Test("05-side-by-side", "windows that lie side by side", drawn(1_005, (1, 4, 6), (1, 2, 2), 2)),
    Test("06-gaps", "windows with gaps between them", drawn(1_006, (1, 7, 7), (1, 1, 2), 3)),
    Test("07-left-over", "rows and columns are left over", drawn(1_007, (1, 6, 8), (1, 3, 3), 2)),
    Test("08-frame", "a frame of one", drawn(1_008, (1, 3, 3), (1, 3, 3), 1, 1)),
    Test("09-wide-frame", "a frame wider than the kernel", drawn(1_009, (1, 2, 2), (1, 2, 2), 1, 3)),
    Test("10-only-frame", "some windows lie in the frame alone", drawn(1_010, (1, 1, 1), (1, 1, 1), 2, 2)),
    Test("11-kernel-larger-than-image", "the kernel is larger than the image",
         drawn(1_011, (1, 2, 1), (1, 5, 5), 1, 2)),
    Test("12-tall-kernel", "a kernel that is higher than wide", drawn(1_012, (1, 5, 4), (1, 3, 1))),
    Test("13-wide-kernel", "a kernel that is wider than high", drawn(1_013, (1, 4, 5), (1, 1, 3))),
    Test("14-two-channels", "two channels", drawn(1_014, (2, 3, 3), (1, 2, 2))),
    Test("15-two-kernels", "two kernels", drawn(1_015, (1, 3, 3), (2, 2, 2))),
    Test("16-stride-and-frame", "stride and frame together, something is left over",
         drawn(1_016, (1, 5, 6), (1, 3, 2), 2, 1)),
    Test("17-zero-gradient", "the loss does not depend on the output",
         ([[[1.0, 2.0], [3.0, 4.0]]], [[[[1.0, 2.0]]]], 1, 0, [[[0.0], [0.0]]])),
    Test("18-one-output-counts", "one output counts",
         (*drawn(1_018, (2, 4, 4), (2, 2, 2))[:4],
          [[[0.0] * 3 for _ in range(3)], [[0.0] * 3, [0.0, 2.0, 0.0], [0.0] * 3]])),
    Test("19-largest-stride", "the largest stride and the widest frame",
         drawn(1_019, (1, 9, 8), (1, 4, 3), 4, 3)),
    Test("20-extremes", "the largest and the smallest numbers", (
        [[[10.0, -10.0], [-10.0, -10.0]]], [[[[10.0, -10.0]]], [[[-10.0, -10.0]]]], 1, 0,
        [[[10.0], [-10.0]], [[-10.0], [10.0]]])),
    Test("21-constant-image", "an image of equal numbers", (
        [[[1.5] * 4 for _ in range(3)]], [[[[1.0, 2.0], [3.0, -4.0]]]], 1, 1,
        [[[1.0, 2.0, 0.0, -1.0, 0.5]] * 4])),
]

SMALL = [
    Test("01-random", "random numbers", drawn(2_001, (2, 5, 5), (3, 3, 3))),
    Test("02-frame", "random numbers, a frame", drawn(2_002, (2, 4, 5), (2, 3, 3), 1, 1)),
    Test("03-stride", "random numbers, a stride of 2", drawn(2_003, (3, 6, 7), (2, 2, 3), 2)),
    Test("04-both", "random numbers, stride and frame", drawn(2_004, (2, 7, 6), (2, 3, 4), 3, 2)),
    Test("05-many-decimals", "numbers with many decimals",
         drawn(2_005, (1, 4, 4), (2, 2, 2), 1, 1, 1.0, 15)),
    Test("06-sparse", "many zeros", drawn(2_006, (2, 6, 6), (2, 3, 3), 1, 1, 5.0, 1, 0.6)),
    Test("07-many-channels", "many channels, kernels of one number", drawn(2_007, (12, 2, 3), (5, 1, 1))),
    Test("08-large-numbers", "large numbers", drawn(2_008, (2, 5, 4), (2, 3, 2), 1, 0, 10.0)),
]

MEDIUM = [
    Test("01-random", "several channels and kernels", drawn(3_001, (3, 10, 12), (4, 3, 3), 1, 1)),
    Test("02-stride", "several channels and kernels, stride 2", drawn(3_002, (4, 15, 14), (5, 5, 4), 2, 2, 4.0, 0)),
    Test("03-one-row", "an image of one row", drawn(3_003, (2, 1, 64), (3, 1, 7), 1, 3)),
    Test("04-one-column", "an image of one column", drawn(3_004, (2, 64, 1), (3, 7, 1), 3, 0)),
    Test("05-wide-frame", "a wide frame, stride 4", drawn(3_005, (3, 17, 19), (3, 4, 6), 4, 3, 9.0, 0)),
]

# All numbers of the large tests are small multiples of 1/8, so that every order of
# summation gives the same, exact results.
LARGE = [
    Generated("01-largest-image", "the largest image, small kernels", "small-kernels", 64, 4_001),
    Generated("02-most-channels", "most channels and kernels", "channels", 32, 4_002),
    Generated("03-largest-kernels", "the largest kernels", "large-kernels", 50, 4_003),
    Generated("04-stride", "a large image, stride 2", "stride", 63, 4_004),
]

GROUPS = [
    Group("1-edge", "Single numbers, frames, strides, what is left over.", EDGE),
    Group("2-small", "Up to 7 rows and columns.", SMALL),
    Group("3-medium", "Up to 64 rows or columns.", MEDIUM),
    Group("4-large", "Up to 64 rows and columns; each pair of an input and an output on its own is"
          " too slow.", LARGE),
]


def accepts(want, got):
    return all(np.array_equal(want[key], got[key]) for key in want)


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=accepts).main(sys.argv[1:])
