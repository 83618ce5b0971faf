/// What the runner can load beside the harness defines, as digests of names:
/// by it is decided whether a submission needs that.
///
/// Names that the harness's own libraries define, too, are not in it.
struct FurtherNames {
    /// FNV-1a digests in ascending order.
    private var digests: [UInt64]

    init(of further: [ObjectSymbols], without base: [ObjectSymbols]) {
        let known = Set(base.lazy.flatMap(\.defined).map(Self.digest))
        digests = Set(further.lazy.flatMap(\.defined).map(Self.digest)).subtracting(known).sorted()
    }

    /// Reads what ``bytes`` wrote.
    init(_ bytes: [UInt8]) {
        digests = bytes.withUnsafeBytes { bytes in
            (0..<(bytes.count / 8)).map {
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
            }
        }
    }

    var bytes: [UInt8] {
        digests.flatMap { digest in withUnsafeBytes(of: digest.littleEndian, Array.init) }
    }

    /// Whether an object, linked or not, uses one of the names; true where the
    /// object cannot be read.
    ///
    /// Conversions to `AnyObject` name nothing of Foundation but look for it
    /// when they run: they are taken for a use. Their functions are called like
    /// `_bridgeAnythingToObjectiveC`.
    func areNeeded(by object: [UInt8]) -> Bool {
        guard let symbols = ObjectSymbols(object) else { return true }
        return symbols.undefined.contains { contains(Self.digest($0)) || Self.bridges($0) }
    }

    private func contains(_ digest: UInt64) -> Bool {
        var low = 0
        var high = digests.count
        while low < high {
            let middle = (low + high) / 2
            if digests[middle] < digest { low = middle + 1 } else { high = middle }
        }
        return low < digests.count && digests[low] == digest
    }

    private static func bridges(_ name: ArraySlice<UInt8>) -> Bool {
        let word = Array("ObjectiveC".utf8)
        guard name.count >= word.count else { return false }
        return (name.startIndex...(name.endIndex - word.count)).contains {
            name[$0...].starts(with: word)
        }
    }

    /// FNV-1a of 64 bits: fast, and a clash costs a library that is not needed.
    private static func digest(_ name: ArraySlice<UInt8>) -> UInt64 {
        name.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
