"""Independent oracle for the round trip of a tree: two codecs of its own.

The answer is the input. So that this is not merely asserted, each tree goes
through a codec that the reference submissions do not use: the nodes in
postorder, each with a digit that says which children it has, restored from left
to right with a stack. What comes back is written down in level order anew.

The second opinion, for trees that are not too big, is the set of all nodes by
their ways from the root (0 for left, 1 for right), which is the definition of an
equal tree.
"""

WAYS_LIMIT = 2_000


def built(entries):
    """The tree as nested lists [value, left, right], None where nothing is."""
    if not entries:
        return None
    root = [entries[0], None, None]
    waiting, at = [root], 1
    for node in waiting:
        for side in (1, 2):
            if at < len(entries) and entries[at] is not None:
                node[side] = [entries[at], None, None]
                waiting.append(node[side])
            at += 1
    assert at >= len(entries), "an entry without a parent"
    return root


def written(root):
    """The entries of a tree, without nulls at the end."""
    entries, waiting = [root and root[0]], [root] if root else []
    for node in waiting:
        for child in node[1:]:
            entries.append(child and child[0])
            if child:
                waiting.append(child)
    while entries and entries[-1] is None:
        entries.pop()
    return entries


def to_text(root):
    """Postorder; backwards that is node, right, left."""
    parts, stack = [], [root] if root else []
    while stack:
        value, left, right = stack.pop()
        parts.append(f"{value}/{bool(left) + 2 * bool(right)}")
        stack += [child for child in (left, right) if child]
    return " ".join(reversed(parts))


def from_text(text):
    stack = []
    for part in text.split():
        value, children = part.split("/")
        right = stack.pop() if int(children) & 2 else None
        left = stack.pop() if int(children) & 1 else None
        stack.append([int(value), left, right])
    assert len(stack) < 2, "more than one tree"
    return stack[0] if stack else None


def ways(root):
    found, stack = {}, [("", root)] if root else []
    while stack:
        way, (value, left, right) = stack.pop()
        found[way] = value
        stack += [(way + side, child) for side, child in (("0", left), ("1", right)) if child]
    return found


def solve(entries):
    root = built(entries)
    restored = from_text(to_text(root))
    if len(entries) <= WAYS_LIMIT and ways(restored) != ways(root):
        raise AssertionError("the restored tree has other nodes")
    answer = written(restored)
    if answer != entries:
        raise AssertionError("the codec does not restore the tree")
    return answer
