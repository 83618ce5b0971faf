import Dispatch

class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        let queue = DispatchQueue(label: "work", attributes: .concurrent)
        let group = DispatchGroup()
        for _ in 0..<8 { queue.async(group: group) { _ = nums.count } }
        group.wait()
        let done = DispatchSemaphore(value: 0)
        Task {
            await withTaskGroup(of: Int.self) { tasks in
                for number in 0..<16 { tasks.addTask { number } }
                for await _ in tasks {}
            }
            done.signal()
        }
        done.wait()
        Thread.detachNewThread { done.signal() }
        done.wait()
        var seen: [Int: Int] = [:]
        for (index, number) in nums.enumerated() {
            if let other = seen[target - number] { return [other, index] }
            seen[number] = index
        }
        return []
    }
}
