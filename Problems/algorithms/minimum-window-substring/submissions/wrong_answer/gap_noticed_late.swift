// Notes a gap only when the last letter of its kind has left the window.
class Solution {
    func minWindow(_ s: String, _ t: String) -> String {
        let characters = Array(s)
        let wanted = Dictionary(t.map { ($0, 1) }, uniquingKeysWith: +)
        var held: [Character: Int] = [:]
        var complete = Set<Character>()
        var lo = 0
        var best = 0..<0
        for (hi, character) in characters.enumerated() {
            held[character, default: 0] += 1
            if held[character] == wanted[character] {
                complete.insert(character)
            }
            while complete.count == wanted.count {
                if best.isEmpty || hi + 1 - lo < best.count {
                    best = lo..<hi + 1
                }
                held[characters[lo]]! -= 1
                if held[characters[lo]] == 0 {
                    complete.remove(characters[lo])
                }
                lo += 1
            }
        }
        return String(characters[best])
    }
}
