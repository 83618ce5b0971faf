class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var places: [Int: Int] = [:]
        places.reserveCapacity(nums.count)
        for (place, number) in nums.enumerated() {
            if let other = places[target - number] { return [other, place] }
            places[number] = place
        }
        return []
    }
}
