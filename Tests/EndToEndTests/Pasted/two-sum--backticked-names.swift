enum Keyword: String, CaseIterable {
    case `func`, `let`, `class`
    case `extension` = "}"
}

class TwoSum {
    var `class`: [Int: Int] = [:]
    let key = \String.count

    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        for (`in`, `for`) in nums.enumerated() {
            if let `where` = self.`class`[target - `for`] { return [`where`, `in`] }
            `class`[`for`] = `in`
        }
        return [Keyword.`func`.rawValue[keyPath: key]]
    }
}
