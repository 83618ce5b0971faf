func productExceptSelf(_ nums: [Int]) -> [Int] {
    var output = [Int](repeating: 1, count: nums.count)
    fill(&output, from: nums, over: 0..<nums.count)
    fill(&output, from: nums, over: (0..<nums.count).reversed())
    return output
}

func fill<Indices: Sequence>(_ output: inout [Int], from nums: [Int], over indices: Indices)
where Indices.Element == Int {
    var running = 1
    for index in indices {
        output[index] &*= running
        running &*= nums[index]
    }
}
