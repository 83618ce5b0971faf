"""Independent oracle for the integral image: every rectangle is cut out and added up.

numpy adds up slices of the image; no table is involved. On small images Python adds the
pixels one by one, and each rectangle must be the sum of its two halves.
"""

import numpy as np

SMALL = 400


def solve(operations, arguments):
    image = arguments[0][0]
    array = np.array(image, dtype=np.int64)
    answers = [None]
    for r0, c0, r1, c1 in arguments[1:]:
        total = int(array[r0:r1 + 1, c0:c1 + 1].sum())
        if array.size <= SMALL:
            assert total == sum(image[r][c] for r in range(r0, r1 + 1) for c in range(c0, c1 + 1))
            middle = (r0 + r1) // 2
            assert total == sum(map(sum, (row[c0:c1 + 1] for row in image[r0:middle + 1]))) + sum(
                map(sum, (row[c0:c1 + 1] for row in image[middle + 1:r1 + 1])))
        answers.append(total)
    return answers
