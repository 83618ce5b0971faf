import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeToolchain

struct ObjectKeyTests {
    /// Everything that goes into an object, over a toolchain of scripts.
    struct Ingredients {
        let fake: FakeToolchain
        var file = "two-sum.swift"
        var source = "class Solution { func f(_ a: Int) -> Int { a } }\n"
        var entry: Entry
        var languageMode = 5
        var harness: Harness

        init() throws {
            fake = try FakeToolchain()
            entry = .function(try EntrySignature("func f(_ a: Int) -> Int"))
            harness = Harness(
                toolchain: fake.toolchain, version: "Swift version 0", folder: "/cache/one",
                runtimeFiles: [])
        }

        func key() throws -> ObjectKey {
            let submission = Submission(file: file, source: Array(source.utf8))
            let job = CompileJob(entry: entry, languageMode: languageMode)
            return try ObjectKey(
                submission,
                CompileCommands(submission, job, Fitting(submission, entry), harness), harness)
        }

        /// The same submission, which uses a module, where there is this one.
        mutating func useModules(_ folder: String?) {
            source = "import Algorithms\n"
            harness.modules = folder.map { CandidateModules(folder: $0, library: "\($0).so") }
        }
    }

    struct Row: CustomTestStringConvertible, Sendable {
        var testDescription: String
        /// Whether it is known before the problem is.
        var isEarly = false
        var first: @Sendable (inout Ingredients) throws -> Void = { _ in }
        var second: @Sendable (inout Ingredients) throws -> Void
    }

    static let different = [
        Row(testDescription: "a byte of the source", isEarly: true) { $0.source += " " },
        Row(testDescription: "the file's name", isEarly: true) { $0.file = "other.swift" },
        Row(testDescription: "the harness and its compiler", isEarly: true) {
            $0.harness.folder = "/cache/two"
        },
        Row(testDescription: "the function that is called") {
            $0.entry = .function(try EntrySignature("func f(_ b: Int) -> Int"))
        },
        Row(testDescription: "the type of an argument") {
            $0.entry = .function(try EntrySignature("func f(_ a: Int8) -> Int"))
        },
        Row(testDescription: "the module of a node's class") {
            $0.entry = .function(try EntrySignature("func f(_ a: Node?) -> Int", node: .nary))
        } second: {
            $0.entry = .function(try EntrySignature("func f(_ a: Node?) -> Int", node: .graph))
        },
        Row(testDescription: "a program instead of a function") { $0.entry = .program },
        Row(testDescription: "the language mode") { $0.languageMode = 6 },
        Row(testDescription: "another toolchain", isEarly: false) {
            $0.harness.toolchain.architecture = "aarch64"
            try $0.fake.folder.write("usr/lib/swift/linux/aarch64/swiftrt.o", "")
        },
        Row(testDescription: "the linker") {
            try $0.fake.folder.write("usr/bin/ld.lld", "another", mode: 0o755)
        },
        Row(testDescription: "what is linked to every object") {
            try $0.fake.folder.write("usr/lib/swift/linux/\(machine)/swiftrt.o", "another")
        },
        Row(testDescription: "modules that it uses") {
            $0.useModules("/modules/one")
        } second: {
            $0.useModules("/modules/two")
        },
        Row(testDescription: "modules that it uses are there") {
            $0.useModules(nil)
        } second: {
            $0.useModules("/modules/one")
        },
    ]

    @Test(arguments: different)
    func `what decides an object decides its key`(row: Row) throws {
        var ingredients = try Ingredients()
        try row.first(&ingredients)
        let first = try ingredients.key()
        try row.second(&ingredients)
        let second = try ingredients.key()
        #expect(first.digest != second.digest)
        #expect((first.name != second.name) == row.isEarly)
    }

    static let alike = [
        Row(testDescription: "the folder of the file") { $0.file = "/home/me/two-sum.swift" },
        Row(testDescription: "what the harness is run with") { $0.harness.runtimeFiles = ["/lib"] },
        Row(testDescription: "modules that it does not use") {
            $0.harness.modules = CandidateModules(folder: "/modules", library: "/modules.so")
        },
    ]

    @Test(arguments: alike)
    func `what an object does not depend on changes nothing`(row: Row) throws {
        var ingredients = try Ingredients()
        let first = try ingredients.key()
        try row.second(&ingredients)
        #expect(try ingredients.key() == first)
    }

    @Test func `pieces that are divided otherwise are not the same`() throws {
        var one = try Ingredients()
        var other = one
        one.harness.folder = "/a"
        one.file = "b.swift"
        other.harness.folder = "/ab"
        other.file = ".swift"
        #expect(try one.key().name != other.key().name)
        #expect(try one.key().digest != other.key().digest)
    }

    @Test func `without a toolchain there is no key`() throws {
        let ingredients = try Ingredients()
        try Files.removeTree(ingredients.harness.toolchain.linker)
        #expect(throws: FileError.self) { try ingredients.key() }
    }
}
