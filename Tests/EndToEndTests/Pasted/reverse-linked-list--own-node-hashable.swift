public class ListNode: Hashable, Comparable {
    public var val: Int
    public var next: ListNode?
    public init() { self.val = 0; self.next = nil;  }
    public init(_ val: Int) { self.val = val; self.next = nil;  }
    public init(_ val: Int, _ next: ListNode?) { self.val = val; self.next = next;  }

    public static func == (lhs: ListNode, rhs: ListNode) -> Bool {
        return ObjectIdentifier(lhs) == ObjectIdentifier(rhs)
    }
    public static func < (lhs: ListNode, rhs: ListNode) -> Bool { lhs.val < rhs.val }
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self))
    }
}

struct Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var seen = Set<ListNode>()
        var previous: ListNode?
        var current = head
        while let node = current, seen.insert(node).inserted {
            (current, node.next, previous) = (node.next, previous, node)
        }
        return previous
    }
}
