final class Link {
    var next: Link?
    var value: Int

    init(_ value: Int) { self.value = value }
}

class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        let link = Link(nums[0])
        link.next = link
        return [sum(link), 0]
    }

    private func sum(_ link: Link?) -> Int {
        guard let link else { return 0 }
        return link.value + sum(link.next) * 3
    }
}
