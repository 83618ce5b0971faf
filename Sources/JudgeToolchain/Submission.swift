internal import JudgeCore

/// A submitted file.
package struct Submission: Sendable, Hashable {
    /// The file as the candidate named it.
    package var file: String
    package var source: [UInt8]

    package init(file: String, source: [UInt8]) {
        self.file = file
        self.source = source
    }

    /// The name that the file has in the box, and in what the program itself
    /// prints: the candidate's own where it is a plain one.
    package var boxName: String {
        let name = file.split(separator: "/").last.map(String.init) ?? ""
        let isPlain =
            name.hasSuffix(".swift") && name.utf8.count <= 100 && name.first != "-"
            && name.first != "."
            && ![DriverGenerator.fileName, DriverGenerator.probeName].contains(name)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                    UInt8(ascii: "."):
                    true
                default: false
                }
            }
        return isPlain ? name : "submission.swift"
    }
}
