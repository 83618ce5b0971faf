// Collects the numbers in a set, so that equal ones are in the answer once.
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        var nums = Set<Int>()
        for list in lists {
            var node = list
            while let current = node {
                nums.insert(current.val)
                node = current.next
            }
        }
        var head: ListNode?
        for num in nums.sorted(by: >) {
            head = ListNode(num, head)
        }
        return head
    }
}
