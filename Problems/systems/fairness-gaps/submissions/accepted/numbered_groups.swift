// Numbers the groups, counts in arrays, and keeps a running range of each rate.
class Solution {
    private struct Range {
        var low = Double.infinity
        var high = -Double.infinity

        mutating func include(_ part: Int, of whole: Int) {
            guard whole > 0 else { return }
            low = min(low, Double(part) / Double(whole))
            high = max(high, Double(part) / Double(whole))
        }

        var gap: Double { low <= high ? high - low : 0 }
        var ratio: Double { high > 0 ? low / high : 1 }
    }

    func gaps(_ truth: [Int], _ pred: [Int], _ group: [String])
        -> (demographicParity: Double, equalOpportunity: Double, disparateImpact: Double) {
        var numbers: [String: Int] = [:]
        // Index 2 * truth + pred.
        var tables: [[Int]] = []
        for ((t, p), name) in zip(zip(truth, pred), group) {
            let number = numbers[name] ?? tables.count
            if number == tables.count {
                numbers[name] = number
                tables.append([0, 0, 0, 0])
            }
            tables[number][2 * t + p] += 1
        }
        var selection = Range()
        var recall = Range()
        for table in tables {
            selection.include(table[1] + table[3], of: table.reduce(0, +))
            recall.include(table[3], of: table[2] + table[3])
        }
        return (selection.gap, recall.gap, selection.ratio)
    }
}
