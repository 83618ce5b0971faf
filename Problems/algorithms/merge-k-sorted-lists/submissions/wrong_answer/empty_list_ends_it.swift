// Goes through the lists as long as they are not empty.
class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        var nums: [Int] = []
        for list in lists {
            guard var node = list else { break }
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
