internal import Glibc
import JudgeCore
import JudgeTestSupport
import Testing

/// A JSON file beside the tests: for each name a list of cases, each a list of
/// values.
struct Fixture {
    struct Unreadable: Error {
        var path: String
    }

    private let root: JSONValue

    /// The path starts from the folder of this file.
    init(_ path: String) throws {
        let folder = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        root = try JSONReader.read(try Self.bytes(folder + "/" + path))
    }

    func cases(_ name: String) throws -> [[JSONValue]] {
        try #require(root[name]).elements.map(\.elements)
    }

    /// The cases of numbers alone.
    func numbers(_ name: String) throws -> [[Double]] {
        try cases(name).map { try $0.map { try #require($0.asDouble) } }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "r") else { throw Unreadable(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&block, 1, block.count, file), count > 0 {
            bytes += block[..<count]
        }
        return bytes
    }
}

extension JSONValue {
    /// The numbers of an array.
    var numbers: [Double] { elements.compactMap(\.asDouble) }
}

/// How far a value is from the expected one, as a part of that; 0 where both
/// are below 1e-300, NaN where one of them is NaN.
func relativeError(_ value: Double, _ expected: Double) -> Double {
    if value == expected || max(value.magnitude, expected.magnitude) < 1e-300 { return 0 }
    return ((value - expected) / expected).magnitude
}
