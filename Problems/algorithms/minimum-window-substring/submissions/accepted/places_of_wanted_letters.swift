// Looks only at the places of wanted letters; counts how many kinds are complete.
class Solution {
    func minWindow(_ s: String, _ t: String) -> String {
        let wanted = Dictionary(t.map { ($0, 1) }, uniquingKeysWith: +)
        let characters = Array(s)
        let places = characters.indices.filter { wanted[characters[$0]] != nil }
        var held: [Character: Int] = [:]
        var complete = 0
        var first = 0
        var best: ClosedRange<Int>?
        for place in places {
            let character = characters[place]
            held[character, default: 0] += 1
            if held[character] == wanted[character] {
                complete += 1
            }
            while complete == wanted.count {
                let start = places[first]
                if best.map({ place - start < $0.upperBound - $0.lowerBound }) ?? true {
                    best = start...place
                }
                let leaving = characters[start]
                if held[leaving] == wanted[leaving] {
                    complete -= 1
                }
                held[leaving]! -= 1
                first += 1
            }
        }
        return best.map { String(characters[$0]) } ?? ""
    }
}
