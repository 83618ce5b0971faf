import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import JudgeToolchain
import Testing

struct ToolchainTests {
    private let fake: FakeToolchain
    private var root: String { fake.folder.path }

    init() throws { fake = try FakeToolchain() }

    @Test func `the folder that is named wins over the path`() throws {
        let found = try Toolchain.find(
            environment: ["JUDGE_TOOLCHAIN": "\(root)/usr", "PATH": "/nonexistent"])
        #expect(found == fake.toolchain)
    }

    @Test func `swiftc on the path leads to its toolchain, through links too`() throws {
        try Files.makeFolder("\(root)/bin")
        #expect(symlink("\(root)/usr/bin/swiftc", "\(root)/bin/swiftc") == 0)
        for path in ["/nonexistent:\(root)/bin", "\(root)/usr/bin:/usr/bin"] {
            #expect(try Toolchain.find(environment: ["PATH": path]) == fake.toolchain)
        }
    }

    @Test(arguments: [[:], ["PATH": ""], ["PATH": "/nonexistent", "JUDGE_TOOLCHAIN": ""]])
    func `without a toolchain there is a remedy`(_ environment: [String: String]) throws {
        let failure = try #require(
            #expect(throws: JudgeFailure.self) { try Toolchain.find(environment: environment) })
        #expect(failure.code == "no-toolchain")
        #expect(failure.message.contains("swiftc is not on the PATH"))
        #expect(failure.remedy?.contains("JUDGE_TOOLCHAIN") == true)
    }

    @Test(arguments: ["bin/swift-frontend", "bin/ld.lld", "lib/swift/linux/\(machine)/swiftrt.o"])
    func `what a toolchain lacks is named`(_ part: String) throws {
        unlink("\(root)/usr/\(part)")
        let failure = try #require(
            #expect(throws: JudgeFailure.self) {
                try Toolchain.find(environment: ["JUDGE_TOOLCHAIN": "\(root)/usr"])
            })
        #expect(failure.code == "no-toolchain")
        #expect(failure.message.hasSuffix("\(root)/usr/\(part) is missing"), "\(failure.message)")
    }
}
