#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs numpy, scipy and scikit-learn.
"""

import math
import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_POINTS, MAX_COLUMNS, TOP, MAX_EPS, MAX_MIN = 2_000, 5, 10_000, 10_000, 2_000


def check(points, eps, min_points):
    assert 1 <= len(points) <= MAX_POINTS and 1 <= len(points[0]) <= MAX_COLUMNS
    assert 0.125 <= eps <= MAX_EPS and 1 <= min_points <= MAX_MIN
    for point in points:
        assert len(point) == len(points[0])
        assert all(abs(x) <= TOP and x * 8 == int(x * 8) for x in point)
    assert eps * 8 == int(eps * 8)


def given(points, eps, min_points):
    return [[float(x) for x in point] for point in points], float(eps), min_points


def line(*values):
    return [[value] for value in values]


def eighth(value):
    return round(value * 8) / 8


def shuffled(seed, points):
    points = list(points)
    random.Random(seed).shuffle(points)
    return points


def blobs(seed, clusters, count, noise, columns, spread, size=100):
    """Bell-shaped clouds and points anywhere."""
    rng = random.Random(seed)
    middles = [[rng.uniform(0, size) for _ in range(columns)] for _ in range(clusters)]
    points = [[eighth(rng.gauss(m, spread)) for m in rng.choice(middles)] for _ in range(count)]
    points += [[eighth(rng.uniform(0, size)) for _ in range(columns)] for _ in range(noise)]
    rng.shuffle(points)
    return points


def rings(seed, radii, count, wobble):
    """Rings about 0, one within the other."""
    rng = random.Random(seed)
    points = []
    for radius in radii:
        for _ in range(int(count * radius)):
            angle, r = rng.uniform(0, 2 * math.pi), radius + rng.uniform(-wobble, wobble)
            points.append([eighth(r * math.cos(angle)), eighth(r * math.sin(angle))])
    rng.shuffle(points)
    return points


def lattice(seed, width, height, keep):
    """Points with whole coordinates, so that many distances are exactly eps."""
    rng = random.Random(seed)
    points = [[x, y] for x in range(width) for y in range(height) if rng.random() < keep]
    rng.shuffle(points)
    return points


SAMPLES = [
    Test("01-one-cluster", "", given([[1, 1], [2, 1], [3, 1], [4, 1], [5, 1], [9, 9]], 1, 3)),
    Test("02-exactly-eps", "", given([[0, 0], [-1, 2], [-2, 1], [3, 4]], 5, 4)),
    Test("03-numbering", "", given(line(6.5, 12, 1, 11, 0, 2, 13), 1.5, 3)),
]

EDGE = [
    Test("01-one-point", "a single point", given([[3, -2]], 1, 1)),
    Test("02-closest", "points as close as they can be", given(line(0, 0.125, 0.375), 0.125, 2)),
    Test("03-one-is-enough", "each point is a core point", given(line(0, 10, 20, 11), 5, 1)),
    Test("04-two-points", "two points close to each other", given([[1, 1], [1, 2]], 1, 2)),
    Test("05-too-few", "fewer points than are asked for", given(line(1, 2, 3, 4), 10, 5)),
    Test("06-just-enough", "as many points as are asked for", given(line(1, 2, 3, 4), 3, 4)),
    Test("07-equal-points", "points that stand several times",
         given([[2, 2], [5, 5], [2, 2], [5, 5], [2, 2]], 0.5, 3)),
    Test("08-exactly-eps", "points exactly eps apart",
         given([[0, 0, 0], [1, 2, 2], [2, 4, 4], [9, 9, 9]], 3, 2)),
    Test("09-just-too-far", "points a little more than eps apart",
         given([[0, 0], [3, 4.125], [6, 8.25], [6, 8]], 5, 2)),
    Test("10-border-first", "a border point stands first", given(line(0, 1, 2, 3, 4), 1, 3)),
    Test("11-border-between", "a border point between two clusters",
         given(line(0, 1, 2, 3.5, 5, 6, 7), 1.5, 4)),
    Test("12-border-of-two", "a border point with core points of two clusters near it",
         given(line(4, 0, 1, 2, 2.5, 8, 7, 6, 5.5), 1.5, 4)),
    Test("13-border-no-bridge", "border points that are neighbours of each other",
         given([[0, 0], [0, 1], [0, -1], [-1, 0], [1, 0], [2, 0], [3, 0], [3, 1], [3, -1],
                [4, 0]], 1, 5)),
    Test("14-first-core-counts", "the first point of a cluster is at its border",
         given(line(22, 1, 2, 3, 19, 20, 21), 1, 3)),
    Test("15-diagonal", "points next to each other diagonally",
         given([[0, 0], [1, 1], [2, 2], [0, 2], [2, 0]], 1.5, 3)),
    Test("16-squares-differ", "distances below 1", given(line(0, 0.5, 1, 1.75, 2.25, 9), 0.5, 2)),
    Test("17-largest", "the largest coordinates and distances",
         given([[10_000, 10_000], [-10_000, -10_000], [10_000, 0], [-10_000, 0]], 10_000, 2)),
    Test("18-very-many-asked", "far more points are asked for than there are",
         given(line(0, 0, 0), 1, 2_000)),
    Test("19-all-noise", "no two points are close enough",
         given([[x / 2, y / 2] for x in range(3) for y in range(3)], 0.375, 2)),
]

SMALL = [
    Test("01-clouds", "two clouds", given(blobs(2_001, 2, 20, 3, 2, 4), 6, 4)),
    Test("02-line", "points on a line", given(line(*random.Random(2_002).sample(range(40), 22)), 1, 3)),
    Test("03-lattice", "points with whole coordinates", given(lattice(2_003, 6, 6, 0.6), 1, 3)),
    Test("04-lattice-diagonal", "points with whole coordinates",
         given(lattice(2_004, 6, 6, 0.4), 1.5, 3)),
    Test("05-three-columns", "three coordinates", given(blobs(2_005, 3, 24, 4, 3, 5), 9, 4)),
    Test("06-borders", "many border points", given(lattice(2_006, 7, 6, 0.5), 1, 4)),
]

MEDIUM = [
    Test("01-clouds", "clouds and noise", given(blobs(3_001, 5, 200, 40, 2, 3), 3, 6)),
    Test("02-rings", "rings", given(rings(3_002, [4, 10, 16], 8, 0.5), 2, 3)),
    Test("03-lattice", "points with whole coordinates", given(lattice(3_003, 18, 18, 0.6), 1, 4)),
    Test("04-five-columns", "five coordinates", given(blobs(3_004, 4, 150, 30, 5, 6), 18, 6)),
    Test("05-few-asked", "pairs make clusters", given(blobs(3_005, 6, 150, 50, 2, 8), 2, 2)),
]

LARGE = [
    Generated("01-one-crowd", "most points, all close together", "crowd", 2_000, 4_001),
    Generated("02-clouds", "most points, clouds and noise", "clouds", 2_000, 4_002),
    Generated("03-snake", "most points, in a long and winding line", "snake", 2_000, 4_003),
    Generated("04-lattice", "most points, with whole coordinates", "lattice", 2_000, 4_004),
    Generated("05-noise", "most points, none near another", "noise", 2_000, 4_005),
]

GROUPS = [
    Group("1-edge", "Single points, exact distances, border points, numbering.", EDGE),
    Group("2-small", "Up to 28 points.", SMALL),
    Group("3-medium", "Up to 240 points.", MEDIUM),
    Group("4-large", "2000 points; O(n^3) is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
