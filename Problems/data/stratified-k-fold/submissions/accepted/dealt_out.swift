// Deals the classes out one after the other; a class begins where the last one ended.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        var numberOf: [Int: Int] = [:]
        var groups: [[Int]] = []
        for (position, label) in y.enumerated() {
            if let number = numberOf[label] {
                groups[number].append(position)
            } else {
                numberOf[label] = groups.count
                groups.append([position])
            }
        }
        var folds = [[Int]](repeating: [], count: k)
        var next = 0
        for position in groups.joined() {
            folds[next].append(position)
            next = next + 1 == k ? 0 : next + 1
        }
        return folds
    }
}
