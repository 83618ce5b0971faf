import Glibc
import JudgeFiles
import JudgeTestSupport
import Testing

struct FilesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `a file is read whole, and refused above its cap`() throws {
        let path = try folder.write("a", String(repeating: "x", count: 100_000))
        #expect(try Files.read(path).count == 100_000)
        #expect(try Files.read(path, cap: 100_000).count == 100_000)
        let error = #expect(throws: FileError.self) { try Files.read(path, cap: 99_999) }
        #expect(error?.isTooLarge == true)
    }

    @Test func `what is no plain file is refused without waiting`() throws {
        let fifo = "\(folder.path)/fifo"
        #expect(mkfifo(fifo, 0o600) == 0)
        #expect(#expect(throws: FileError.self) { try Files.read(fifo) }?.isNotPlain == true)
        #expect(
            #expect(throws: FileError.self) { try Files.read(folder.path) }?.isFolder == true)
        #expect(
            #expect(throws: FileError.self) { try Files.read("\(fifo)-") }?.isNotFound == true)
    }

    @Test func `writing replaces a file whole and leaves nothing beside it`() throws {
        let path = try folder.write("a", "old")
        try Files.write(Array("new".utf8), to: path)
        #expect(try Files.read(path) == Array("new".utf8))
        #expect(try Files.list(folder.path) == ["a"])
        #expect(throws: FileError.self) { try Files.write([], to: "\(folder.path)/no/file") }
    }

    @Test func `creating never replaces`() throws {
        let path = try folder.write("a", "old")
        let error = #expect(throws: FileError.self) { try Files.create(path, []) }
        #expect(error?.isAlreadyThere == true)
        #expect(try Files.read(path) == Array("old".utf8))
    }

    @Test func `removing a tree does not follow links`() throws {
        let kept = try folder.write("kept/file", "x")
        try folder.write("tree/a/b/c", "x")
        #expect(symlink("\(folder.path)/kept", "\(folder.path)/tree/a/link") == 0)
        try Files.removeTree("\(folder.path)/tree")
        #expect(!Files.exists("\(folder.path)/tree"))
        #expect(Files.exists(kept))
        try Files.removeTree("\(folder.path)/tree")
    }

    @Test func `names and parents of paths`() {
        #expect(Files.parent("/a/b") == "/a")
        #expect(Files.parent("/a") == "/")
        #expect(Files.parent("a") == ".")
        #expect(Files.name("/a/b.swift") == "b.swift")
        #expect(Files.name("b") == "b")
    }
}
