"""Independent oracle for Coin Change: breadth first over sets of amounts.

The amounts that exactly k coins can make are the bits of one large whole number;
shifting it by each coin gives those of k + 1. The first k that reaches the amount
is the answer, and when no new amount comes up there is none. No table of best
numbers is involved. Small amounts also go through all payments, kind by kind.
"""

ALL_PAYMENTS_LIMIT = 40
ALL_PAYMENTS_COINS = 6


def by_levels(coins, amount):
    mask = (1 << (amount + 1)) - 1
    coins = [coin for coin in coins if coin <= amount]
    level = seen = 1
    count = 0
    while level:
        if level >> amount & 1:
            return count
        following = 0
        for coin in coins:
            following |= level << coin
        level = following & mask & ~seen
        seen |= level
        count += 1
    return -1


def by_all_payments(coins, amount):
    """The sizes of all payments, by how many coins there are of each kind."""
    def sizes(kind, rest):
        if kind == len(coins):
            if rest == 0:
                yield 0
            return
        for count in range(rest // coins[kind] + 1):
            for size in sizes(kind + 1, rest - count * coins[kind]):
                yield count + size
    return min(sizes(0, amount), default=-1)


def solve(coins, amount):
    answer = by_levels(coins, amount)
    if amount <= ALL_PAYMENTS_LIMIT and len(coins) <= ALL_PAYMENTS_COINS:
        if answer != by_all_payments(coins, amount):
            raise AssertionError("levels and all payments disagree")
    return answer
