func groupAnagrams(_ strs: [String]) -> [[String]] {
    var groups: [Signature: [String]] = [:]
    strs.forEach { groups[signature(of: $0), default: []].append($0) }
    return groups.map { $0.value }
}

fileprivate typealias Signature = [UInt8]

private func signature(of word: String) -> Signature {
    var counts = Signature(repeating: 0, count: 26)
    for byte in word.utf8 { counts[Int(byte) - Int(UInt8(ascii: "a"))] += 1 }
    return counts
}
