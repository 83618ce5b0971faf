import Algorithms

func moveZeroes(_ nums: inout [Int]) {
    nums.stablePartition(by: { $0 == 0 })
}
