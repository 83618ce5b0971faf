// Expects every list to have a first node.
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        var nums: [Int] = []
        for list in lists {
            var node = list!
            nums.append(node.val)
            while let next = node.next {
                nums.append(next.val)
                node = next
            }
        }
        var head: ListNode?
        for num in nums.sorted(by: >) {
            head = ListNode(num, head)
        }
        return head
    }
}
