// Recursion without a table: exponential time.
class Solution {
    func minDistance(_ word1: String, _ word2: String) -> Int {
        distance(Array(word1.utf8)[...], Array(word2.utf8)[...])
    }

    private func distance(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
        guard let a = first.last, let b = second.last else { return first.count + second.count }
        if a == b { return distance(first.dropLast(), second.dropLast()) }
        return 1
            + min(
                distance(first.dropLast(), second.dropLast()),
                distance(first.dropLast(), second), distance(first, second.dropLast()))
    }
}
