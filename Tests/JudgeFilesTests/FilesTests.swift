import Glibc
import JudgeFiles
import JudgeTestSupport
import Testing

struct FilesTests {
    private let folder: TemporaryFolder
    private var root: String { folder.path }

    init() throws { folder = try TemporaryFolder() }

    private func errorNumber(_ body: () throws(FileError) -> Void) -> Int32? {
        do throws(FileError) {
            try body()
            return nil
        } catch {
            return error.number
        }
    }

    // MARK: Reading

    @Test func `what was written is read`() throws {
        for bytes in [[], [0, 255, 10], [UInt8](repeating: 7, count: 300_000)] {
            try Files.write(bytes, to: "\(root)/file")
            #expect(try Files.read("\(root)/file") == bytes)
        }
    }

    @Test func `into a place that a person named a link and a device stay what they are`() throws {
        let folder = try TemporaryFolder()
        let file = "\(folder.path)/file"
        let (link, device) = ("\(folder.path)/link", "\(folder.path)/device")
        try #require(symlink(file, link) == 0 && symlink("/dev/null", device) == 0)
        try Files.writeOutput([1], to: file)
        try Files.writeOutput([2], to: link)
        try Files.writeOutput([3], to: device)
        #expect(try Files.read(file) == [2])
        #expect(Files.realPath(link) == Files.realPath(file))
        #expect(Files.realPath(device) == "/dev/null")
        let full = "\(folder.path)/full"
        try #require(symlink("/dev/full", full) == 0)
        #expect(throws: FileError.self) { try Files.writeOutput([4], to: full) }
    }

    @Test func `a file at its cap is read, one byte more is too large`() throws {
        let path = try folder.write("file", "12345")
        #expect(try Files.read(path, cap: 5).count == 5)
        let error = try #require(
            #expect(throws: FileError.self) { try Files.read(path, cap: 4) })
        #expect(error.isTooLarge)
        #expect(error.path == path)
    }

    @Test func `a cap holds for what has no size beforehand`() throws {
        let file = open("/dev/zero", O_RDONLY)
        defer { close(file) }
        #expect(throws: FileError(path: "zero", number: EFBIG)) {
            try Files.readAll(file, path: "zero", cap: 1000)
        }
    }

    @Test(.timeLimit(.minutes(60)))
    func `what is no plain file is refused without waiting`() throws {
        #expect(mkfifo("\(root)/fifo", 0o600) == 0)
        for (path, test) in [
            ("\(root)/fifo", \FileError.isNotPlain), ("/dev/zero", \.isNotPlain),
            (root, \.isFolder), ("\(root)/nothing", \.isNotFound),
            ("\(root)/fifo/below", \.isNotFound),
        ] {
            let error = #expect(throws: FileError.self) { try Files.read(path) }
            #expect(error?[keyPath: test] == true, "\(path): \(String(describing: error))")
        }
    }

    @Test(arguments: [(0o600, true), (0o644, true), (0o620, false), (0o602, false)])
    func `a file is our own where nobody else may write to it`(
        row: (mode: UInt32, isOwn: Bool)
    ) throws {
        let path = try folder.write("file", "text", mode: row.mode)
        #expect(
            errorNumber { () throws(FileError) in _ = try Files.read(path, onlyOwn: true) }
                == (row.isOwn ? nil : EPERM))
        #expect(try Files.read(path) == Array("text".utf8))
        try Files.makeFolder("\(root)/folder")
        #expect(chmod("\(root)/folder", row.mode | 0o100) == 0)
        #expect(Files.isOwnFolder("\(root)/folder") == row.isOwn)
    }

    @Test func `what a link leads to is not our own`() throws {
        try folder.write("folder/file", "text")
        #expect(symlink("\(root)/folder", "\(root)/to-folder") == 0)
        #expect(symlink("\(root)/folder/file", "\(root)/to-file") == 0)
        #expect(
            errorNumber { () throws(FileError) in
                _ = try Files.read("\(root)/to-file", onlyOwn: true)
            } == ELOOP)
        #expect(!Files.isOwnFolder("\(root)/to-folder"))
        #expect(!Files.isOwnFolder("\(root)/folder/file"))
        #expect(!Files.isOwnFolder("\(root)/nothing"))
    }

    @Test func `an error says what the system said`() {
        #expect("\(FileError(path: "a/b", number: ENOENT))" == "a/b: No such file or directory")
    }

    // MARK: Writing

    @Test func `a file is replaced whole, and nothing is left beside it`() throws {
        let path = try folder.write("file", "a long first text")
        try Files.write(Array("short".utf8), to: path)
        #expect(try Files.read(path) == Array("short".utf8))
        #expect(try Files.list(root) == ["file"])
    }

    @Test func `a write that fails leaves the old file and nothing else`() throws {
        try Files.makeFolder("\(root)/target")
        try folder.write("target/inner", "kept")
        // A file cannot take the place of a folder: renaming fails at the end.
        #expect(
            errorNumber { () throws(FileError) in try Files.write([1], to: "\(root)/target") }
                != nil)
        #expect(try Files.list(root) == ["target"])
        #expect(try Files.read("\(root)/target/inner") == Array("kept".utf8))
    }

    @Test func `create does not touch what is there`() throws {
        let path = "\(root)/new"
        try Files.create(path, [1])
        let error = #expect(throws: FileError.self) { try Files.create(path, [2]) }
        #expect(error?.isAlreadyThere == true)
        #expect(try Files.read(path) == [1])
    }

    // MARK: Folders

    @Test func `folders are made with those above, twice without harm`() throws {
        try Files.makeFolder("\(root)/a/b/c")
        try Files.makeFolder("\(root)/a/b/c")
        #expect(try Files.status("\(root)/a/b/c").kind == .folder)
        try folder.write("file", "")
        #expect(
            errorNumber { () throws(FileError) in try Files.makeFolder("\(root)/file/x") }
                == ENOTDIR)
    }

    @Test func `names are sorted by their bytes`() throws {
        for name in ["b", "a", "B", "é", ".hidden", "10", "9"] { try folder.write(name, "") }
        #expect(try Files.list(root) == [".hidden", "10", "9", "B", "a", "b", "é"])
    }

    @Test func `a tree is removed without following its links`() throws {
        try folder.write("kept/file", "kept")
        try folder.write("tree/deep/file", "")
        #expect(symlink("\(root)/kept", "\(root)/tree/link") == 0)
        #expect(symlink("\(root)/nowhere", "\(root)/tree/dangling") == 0)
        try Files.removeTree("\(root)/tree")
        #expect(try Files.list(root) == ["kept"])
        #expect(try Files.read("\(root)/kept/file") == Array("kept".utf8))
        #expect(symlink("\(root)/kept", "\(root)/link") == 0)
        try Files.removeTree("\(root)/link")
        try Files.removeTree("\(root)/was never there")
        #expect(try Files.list(root) == ["kept"])
    }

    @Test func `a folder can be made readable for everybody`() throws {
        try folder.write("tree/file", "", mode: 0o600)
        chmod("\(root)/tree", 0o700)
        try Files.makeReadable("\(root)/tree")
        var status = stat()
        stat("\(root)/tree/file", &status)
        #expect(status.st_mode & 0o777 == 0o644)
        stat("\(root)/tree", &status)
        #expect(status.st_mode & 0o777 == 0o755)
    }

    // MARK: Paths

    @Test func `a link has a status of its own`() throws {
        let path = try folder.write("file", "123")
        #expect(symlink(path, "\(root)/link") == 0)
        #expect(try Files.status("\(root)/link").kind == .file)
        #expect(try Files.status("\(root)/link").size == 3)
        #expect(try Files.status("\(root)/link", followsLinks: false).kind == .link)
        #expect(Files.realPath("\(root)/./link") == Files.realPath(path))
        #expect(Files.realPath("\(root)/nothing") == nil)
    }

    @Test(arguments: [
        ("/a/b.swift", "/a", "b.swift"), ("b.swift", ".", "b.swift"), ("/b", "/", "b"),
        ("a/", "a", ""), ("", ".", ""),
    ])
    func `a path has a folder and a name`(_ row: (path: String, folder: String, name: String)) {
        #expect(Files.parent(row.path) == row.folder)
        #expect(Files.name(row.path) == row.name)
    }

    @Test func `executables are known by their mode`() throws {
        #expect(Files.isExecutable(try folder.write("program", "", mode: 0o755)))
        #expect(!Files.isExecutable(try folder.write("text", "")))
    }
}
