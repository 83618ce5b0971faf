// Goes through all people once for each group.
class Solution {
    func gaps(_ truth: [Int], _ pred: [Int], _ group: [String])
        -> (demographicParity: Double, equalOpportunity: Double, disparateImpact: Double) {
        var selection: [Double] = []
        var recall: [Double] = []
        for name in Set(group) {
            let members = truth.indices.filter { group[$0] == name }
            let selected = members.filter { pred[$0] == 1 }
            selection.append(Double(selected.count) / Double(members.count))
            let positive = members.filter { truth[$0] == 1 }
            let found = positive.filter { pred[$0] == 1 }
            if !positive.isEmpty { recall.append(Double(found.count) / Double(positive.count)) }
        }
        let least = selection.min() ?? 0
        let most = selection.max() ?? 0
        let gap = (recall.max() ?? 0) - (recall.min() ?? 0)
        return (most - least, gap, most > 0 ? least / most : 1)
    }
}
