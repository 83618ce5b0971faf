// Recursion without a table: exponential time.
class Solution {
    func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
        length(Array(text1.utf8)[...], Array(text2.utf8)[...])
    }

    private func length(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
        guard let a = first.last, let b = second.last else { return 0 }
        if a == b { return length(first.dropLast(), second.dropLast()) + 1 }
        return max(length(first.dropLast(), second), length(first, second.dropLast()))
    }
}
