import Foundation

extension Sequence {
    func grouped<Key>(by key: (Element) throws -> Key) rethrows -> [Key: [Element]]
    where Key: Hashable {
        try reduce(into: [:]) { $0[try key($1), default: []].append($1) }
    }
}

extension Array where Element == String {
    var anagrams: [[String]] { Array<[String]>(grouped { String($0.sorted(by: <)) }.values) }
}

public struct GroupAnagrams {
    public init() {}
    public func groupAnagrams(_ strs: [String]) -> [[String]] { strs.anagrams }
}
