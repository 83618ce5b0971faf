"""Independent oracle for LRU Cache, by two rules that need no list of nodes.

replay            collections.OrderedDict, moved to its end at each use
by_reuse_distance looks back instead of keeping a cache: a key is still there
                  when fewer than `capacity` different keys were used since its
                  own last use. A Fenwick tree over the times counts the last
                  uses, one for each key, that lie behind a given time.
"""

from collections import OrderedDict


def replay(operations, arguments):
    capacity = arguments[0][0]
    cache, answers = OrderedDict(), [None]
    for name, given in zip(operations[1:], arguments[1:]):
        key = given[0]
        if name == "get":
            answers.append(cache.get(key, -1))
            if key in cache:
                cache.move_to_end(key)
        else:
            cache[key] = given[1]
            cache.move_to_end(key)
            if len(cache) > capacity:
                cache.popitem(last=False)
            answers.append(None)
    return answers


def by_reuse_distance(operations, arguments):
    capacity, count = arguments[0][0], len(operations)
    tree = [0] * (count + 1)

    def add(time, change):
        while time <= count:
            tree[time] += change
            time += time & -time

    def upto(time):
        total = 0
        while time:
            total += tree[time]
            time -= time & -time
        return total

    last, value, answers = {}, {}, [None]
    for time in range(1, count):
        name, key = operations[time], arguments[time][0]
        there = key in last and len(last) - upto(last[key]) < capacity
        if name == "get":
            answers.append(value[key] if there else -1)
            if not there:
                continue
        else:
            value[key] = arguments[time][1]
            answers.append(None)
        if key in last:
            add(last[key], -1)
        last[key] = time
        add(time, 1)
    return answers


def solve(operations, arguments):
    answers = replay(operations, arguments)
    assert answers == by_reuse_distance(operations, arguments), "the two ways disagree"
    return answers
