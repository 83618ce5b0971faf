precedencegroup ScanPrecedence {
    associativity: left
    higherThan: AdditionPrecedence
}

infix operator *|: ScanPrecedence
prefix operator ←
postfix operator ‼

func *| (lhs: [Int], rhs: Int) -> [Int] { lhs + [lhs.last! &* rhs] }
prefix func ← (array: [Int]) -> [Int] { array.reversed() }
postfix func ‼ (array: [Int]) -> Int { array.reduce(1, &*) }

extension Array where Element == Int {
    static func .* (lhs: [Int], rhs: [Int]) -> [Int] { zip(lhs, rhs).map { $0 &* $1 } }
}

infix operator .*: MultiplicationPrecedence

class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        guard nums.count > 3 else {
            return nums.indices.map { i in
                (nums[..<i] + nums[(i + 1)...]).reduce(1) { $0 &* $1 }
            }
        }
        return scan(nums) .* ←scan(←nums)
    }

    private func scan(_ nums: [Int]) -> [Int] {
        var result = [Int]()
        result.reserveCapacity(nums.count)
        var product = 1
        for n in nums {
            result.append(product)
            product = product &* n
        }
        return result
    }
}
