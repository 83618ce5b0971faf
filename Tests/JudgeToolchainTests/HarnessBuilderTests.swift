import Dispatch
import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import JudgeToolchain
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(60)))
struct HarnessBuilderTests {
    private let fake: FakeToolchain

    init() throws { fake = try FakeToolchain() }

    private func harness(willBuild: @escaping @Sendable () -> Void = {}) throws -> Harness {
        try HarnessBuilder(sources: fake.sources, cache: fake.cache, willBuild: willBuild)
            .harness(for: fake.toolchain)
    }

    @Test func `a harness is built once and then found`() throws {
        let first = try harness()
        let calls = fake.calls()
        #expect(calls > 0)
        #expect(first.version == "Swift version 0")
        #expect(first.runtimeFiles.contains(first.library))
        #expect(first.runtimeFiles.contains(first.foundation))
        #expect(first.runtimeFiles.contains { $0.hasSuffix("/libc.so.6") })
        #expect(try harness { Issue.record("built again") } == first)
        #expect(fake.calls() == calls)
    }

    @Test func `a folder that a build left half done is made anew`() throws {
        let first = try harness()
        let calls = fake.calls()
        try Files.removeTree("\(first.folder)/complete")
        try Files.write([1], to: "\(first.folder)/stale")
        #expect(try harness() == first)
        #expect(fake.calls() == 2 * calls)
        #expect(!Files.exists("\(first.folder)/stale"))
    }

    @Test(arguments: ["libJudgeHarness.so", "modules/JudgePrelude.swiftmodule", "further-names"])
    func `a harness of which a part was damaged or removed is made anew`(part: String) throws {
        let first = try harness()
        let calls = fake.calls()
        try Files.write([1, 2, 3], to: "\(first.folder)/\(part)")
        #expect(try harness() == first)
        #expect(fake.calls() == 2 * calls)
        try Files.removeTree("\(first.folder)/\(part)")
        #expect(try harness() == first)
        #expect(fake.calls() == 3 * calls)
        #expect(Files.exists("\(first.folder)/\(part)"))
    }

    @Test func `what is added to a harness, as modules are, does not damage it, and goes with it`()
        throws
    {
        let first = try harness()
        let added = ["clang/More.pcm", "clang/modules.timestamp", "modules-1.so"]
        for name in added { try Files.write([1], to: "\(first.folder)/\(name)") }
        #expect(try harness { Issue.record("built again") } == first)
        try Files.write([1, 2], to: "\(first.folder)/further-names")
        #expect(try harness() == first)
        for name in added { #expect(!Files.exists("\(first.folder)/\(name)")) }
    }

    @Test func `a harness whose record was cut is made anew`() throws {
        let first = try harness()
        let calls = fake.calls()
        let record = try Files.read("\(first.folder)/complete")
        try Files.write(Array(record.prefix(record.count / 2)), to: "\(first.folder)/complete")
        #expect(try harness() == first)
        #expect(fake.calls() == 2 * calls)
    }

    @Test func `for other headers of the system the harness is made anew`() throws {
        let first = try harness()
        let calls = fake.calls()
        try Files.write(Array("int one, two;\n".utf8), to: fake.header)
        #expect(try harness() == first)
        #expect(fake.calls() == 2 * calls)
    }

    @Test func `judges that ask at once get one build`() throws {
        let builds = Atomic(0)
        let found = Mutex<[Harness]>([])
        let builder = HarnessBuilder(sources: fake.sources, cache: fake.cache) {
            builds.wrappingAdd(1, ordering: .relaxed)
        }
        let toolchain = fake.toolchain
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            if let harness = try? builder.harness(for: toolchain) {
                found.withLock { $0.append(harness) }
            }
        }
        #expect(found.withLock { $0.count } == 4)
        #expect(Set(found.withLock { $0 }).count == 1)
        #expect(builds.load(ordering: .relaxed) == 1)
    }

    @Test func `changed sources and a changed compiler get a harness of their own`() throws {
        let first = try harness()
        try fake.folder.write("harness/JudgeHarness/Reader.swift", "// three\n")
        let second = try harness()
        #expect(second.folder != first.folder)
        try fake.folder.write("usr/bin/swift-frontend", "#!/bin/sh\n# another\n", mode: 0o755)
        #expect(try harness().folder != second.folder)
    }

    @Test func `in a cache that was moved the harness is built anew`() throws {
        let first = try harness()
        let moved = "\(fake.folder.path)/moved"
        #expect(rename(fake.cache, moved) == 0)
        let second = try HarnessBuilder(sources: fake.sources, cache: moved) {}
            .harness(for: fake.toolchain)
        #expect(second.library.hasPrefix("\(moved)/"))
        #expect(second.runtimeFiles.contains(second.library))
        #expect(!second.runtimeFiles.contains(first.library))
    }

    @Test func `a build that fails says why and is tried again`() throws {
        try fake.fails()
        let failure = try #require(#expect(throws: JudgeFailure.self) { try harness() })
        #expect(failure.fault == .judge)
        #expect(failure.code == "harness-build")
        #expect(failure.message.contains("swift-frontend ended with 3: no such module"))
        try fake.works()
        #expect(try harness().version == "Swift version 0")
    }

    @Test func `a cache that cannot be written has a remedy`() throws {
        try fake.folder.write("file", "")
        let builder = HarnessBuilder(
            sources: fake.sources, cache: "\(fake.folder.path)/file/cache"
        ) {}
        let failure = try #require(
            #expect(throws: JudgeFailure.self) { try builder.harness(for: fake.toolchain) })
        #expect(failure.code == "cache")
        #expect(failure.file?.hasPrefix("\(fake.folder.path)/file") == true)
        #expect(failure.remedy?.contains("XDG_CACHE_HOME") == true)
    }
}
