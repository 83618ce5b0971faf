// Takes the number 0 for the end of the list.
class Solution {
    func reverseList(_ head: ListNode?) -> ListNode? {
        var reversed: ListNode?
        var rest = head
        while (rest?.val ?? 0) != 0 {
            let next = rest?.next
            rest?.next = reversed
            reversed = rest
            rest = next
        }
        return reversed
    }
}
