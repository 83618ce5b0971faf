"""Writes reviews.json, the reference values that FSRSTests compares with.

    pip install "fsrs==6.3.2"
    python3 reviews.py > reviews.json

Every sequence is a list of reviews of one card, and every review a list:
its time, the rating, the retrievability before it (null for the first), then
stability, difficulty and due time after it, and the retrievability at a later
time, with that time first. Times are whole seconds since 1970.
"""

import itertools
import json
import random
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler

START = 1_790_000_000
DAY = 86_400
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def moment(seconds):
    return EPOCH + timedelta(seconds=seconds)


def seconds(moment):
    return (moment - EPOCH) // timedelta(seconds=1)


def sequence(steps, probe):
    """Reviews a new card; `steps` are gaps in seconds and ratings."""
    card = Card(card_id=1)
    time = START
    rows = []
    for gap, rating in steps:
        time += gap
        before = None
        if rows:
            before = scheduler.get_card_retrievability(card, moment(time))
        card, _ = scheduler.review_card(card, Rating(rating), moment(time))
        later = time + probe
        rows.append([
            time, rating, before, card.stability, card.difficulty, seconds(card.due),
            later, scheduler.get_card_retrievability(card, moment(later)),
        ])
    return rows


def due(ratings):
    """Reviews a new card at the very moments at which it is due."""
    card = Card(card_id=1)
    time = START
    steps = []
    for rating in ratings:
        gap = seconds(card.due) - time if steps else 0
        time += gap
        steps.append((gap, rating))
        card, _ = scheduler.review_card(card, Rating(rating), moment(time))
    return steps


def main():
    chance = random.Random(6)
    sequences = []
    # Any two ratings, on the same day, a day apart, and long after.
    for gap in (0, 3_600, DAY - 1, DAY, 10 * DAY + 7, 4_000 * DAY):
        for ratings in itertools.product((1, 2, 3, 4), repeat=2):
            sequences.append(sequence([(0, ratings[0]), (gap, ratings[1])], 2 * DAY))
    # The same rating over and over, up to the longest interval.
    for rating in (1, 2, 3, 4):
        sequences.append(sequence(due([rating] * 12), 30 * DAY))
        sequences.append(sequence([(0, rating)] + [(600, rating)] * 9, DAY))
    # A clock that is set back.
    sequences.append(sequence([(0, 3), (-5 * DAY, 3), (-1, 1), (DAY, 4)], -DAY))
    for _ in range(120):
        steps = []
        for _ in range(chance.randint(2, 7)):
            gap = chance.choice((
                chance.randrange(DAY), chance.randrange(10 * DAY),
                chance.randrange(100 * DAY), chance.randrange(2_000 * DAY),
            ))
            steps.append((gap, chance.choice((1, 2, 3, 3, 4))))
        sequences.append(sequence(steps, chance.randrange(400 * DAY)))
    print("[")
    print(",\n".join(json.dumps(rows, separators=(",", ":")) for rows in sequences))
    print("]")


if __name__ == "__main__":
    main()
