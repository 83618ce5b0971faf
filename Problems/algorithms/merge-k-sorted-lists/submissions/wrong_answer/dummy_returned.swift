// Returns the dummy node, which stands before the first one.
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        var nums: [Int] = []
        for list in lists {
            var node = list
            while let current = node {
                nums.append(current.val)
                node = current.next
            }
        }
        let dummy = ListNode()
        var tail = dummy
        for num in nums.sorted() {
            tail.next = ListNode(num)
            tail = tail.next!
        }
        return dummy
    }
}
