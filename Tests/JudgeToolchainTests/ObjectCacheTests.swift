import Glibc
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeToolchain

/// What the cache holds, and what it does not believe.
struct ObjectCacheTests {
    let folder: TemporaryFolder
    let cache: ObjectCache
    let key = ObjectKey(name: "a0", digest: "0123abcd")
    let kept = KeptObject(object: Array("an object\nof two lines".utf8), wall: .milliseconds(131))

    init() throws {
        folder = try TemporaryFolder()
        cache = ObjectCache(cache: folder.path)
    }

    private var path: String { cache.path(key.name) }

    private func mode(_ path: String) throws -> UInt32 {
        var status = stat()
        try #require(stat(path, &status) == 0)
        return status.st_mode & 0o7777
    }

    @Test func `what was kept is found whole`() throws {
        #expect(cache.entry(key) == nil)
        #expect(!cache.mayHold(key.name))
        cache.keep(kept, key)
        #expect(cache.mayHold(key.name))
        #expect(cache.entry(key) == kept)
        #expect(ObjectCache(cache: folder.path).entry(key) == kept)
    }

    @Test func `an empty and a large object are found whole`() throws {
        let large = KeptObject(
            object: (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7919) }, wall: .zero)
        for object in [KeptObject(object: [], wall: .nanoseconds(1)), large] {
            cache.keep(object, key)
            // Nobody would want to read it.
            let isFound = cache.entry(key) == object
            #expect(isFound)
        }
    }

    @Test func `nobody else can read or write an entry`() throws {
        cache.keep(kept, key)
        #expect(try mode(path) == 0o600)
        #expect(try mode(Files.parent(path)) == 0o700)
        #expect(try mode(cache.folder) == 0o700)
    }

    @Test func `one that was made of something else is not it, and makes way`() throws {
        let other = ObjectKey(name: key.name, digest: "4567cdef")
        cache.keep(kept, other)
        #expect(cache.mayHold(key.name))
        #expect(cache.entry(key) == nil)
        let new = KeptObject(object: [1], wall: .zero)
        cache.keep(new, key)
        #expect(cache.entry(key) == new)
        #expect(cache.entry(other) == nil)
    }

    @Test func `an entry under another's name is not it`() throws {
        cache.keep(kept, ObjectKey(name: "a1", digest: "4567cdef"))
        try #require(rename(cache.path("a1"), path) == 0)
        #expect(cache.entry(key) == nil)
    }

    // MARK: Damage

    @Test func `a byte that is another is seen, wherever it is`() throws {
        cache.keep(kept, key)
        let whole = try Files.read(path)
        for index in whole.indices {
            var damaged = whole
            damaged[index] ^= 1
            try overwrite(damaged)
            #expect(cache.entry(key) == nil, "byte \(index)")
        }
        try overwrite(whole)
        #expect(cache.entry(key) == kept)
    }

    @Test func `an entry that is cut short or too long is seen`() throws {
        cache.keep(kept, key)
        let whole = try Files.read(path)
        for count in 0..<whole.count {
            try overwrite(Array(whole[..<count]))
            #expect(cache.entry(key) == nil, "\(count) bytes")
        }
        try overwrite(whole + [0])
        #expect(cache.entry(key) == nil)
        cache.keep(kept, key)
        #expect(cache.entry(key) == kept)
    }

    private func overwrite(_ bytes: [UInt8]) throws {
        try Files.write(bytes, to: path, mode: 0o600)
    }

    // MARK: Others

    @Test(arguments: [0o620, 0o602, 0o666] as [UInt32])
    func `a file that others may write to is not believed`(mode: UInt32) throws {
        cache.keep(kept, key)
        try #require(chmod(path, mode) == 0)
        #expect(cache.entry(key) == nil)
        cache.keep(kept, key)
        #expect(cache.entry(key) == kept)
    }

    @Test(.enabled(if: geteuid() == 0, "giving a file away needs root"))
    func `a file of another user is not believed`() throws {
        cache.keep(kept, key)
        try #require(chown(path, 60002, 60002) == 0)
        #expect(cache.entry(key) == nil)
    }

    @Test func `what is no plain file is not believed, and not waited for`() throws {
        cache.keep(kept, key)
        let elsewhere = "\(folder.path)/elsewhere"
        try #require(rename(path, elsewhere) == 0)
        try #require(symlink(elsewhere, path) == 0)
        #expect(cache.entry(key) == nil)
        try Files.removeTree(path)
        try #require(mkfifo(path, 0o600) == 0)
        #expect(cache.entry(key) == nil)
        try Files.removeTree(path)
        try Files.makeFolder(path)
        #expect(cache.entry(key) == nil)
        // Nor can it be replaced; that is nobody's concern.
        cache.keep(kept, key)
        #expect(cache.entry(key) == nil)
    }

    @Test(arguments: [0o770, 0o777] as [UInt32])
    func `nothing is kept in a folder that others may write to`(mode: UInt32) throws {
        try Files.makeFolder(cache.folder)
        try #require(chmod(cache.folder, mode) == 0)
        cache.keep(kept, key)
        #expect(try Files.list(cache.folder).isEmpty)
    }

    @Test func `nothing is kept in a folder that a link leads to`() throws {
        let elsewhere = "\(folder.path)/elsewhere"
        try Files.makeFolder(elsewhere)
        try #require(symlink(elsewhere, cache.folder) == 0)
        cache.keep(kept, key)
        #expect(try Files.list(elsewhere).isEmpty)
    }

    @Test(.enabled(if: geteuid() == 0, "giving a folder away needs root"))
    func `nothing is kept in a folder of another user`() throws {
        try Files.makeFolder(cache.folder)
        try #require(chown(cache.folder, 60002, 60002) == 0)
        cache.keep(kept, key)
        #expect(try Files.list(cache.folder).isEmpty)
    }

    // MARK: Disks

    @Test(.enabled(if: SmallDisk.canMount, "mounting needs root"))
    func `a full disk loses nothing and keeps nothing half`() throws {
        let disk = try SmallDisk(kibibytes: 256)
        let cache = ObjectCache(cache: disk.path)
        cache.keep(kept, key)
        let large = KeptObject(object: [UInt8](repeating: 7, count: 400_000), wall: .zero)
        let other = ObjectKey(name: "a1", digest: "4567cdef")
        cache.keep(large, other)
        #expect(cache.entry(other) == nil)
        #expect(cache.entry(key) == kept)
        #expect(try Files.list("\(cache.folder)/a") == [key.name])
        // Nor is one lost that was to be replaced.
        cache.keep(large, key)
        #expect(cache.entry(key) == kept)
    }

    @Test(.enabled(if: SmallDisk.canMount, "mounting needs root"))
    func `what cannot be written can be read`() throws {
        let disk = try SmallDisk(kibibytes: 256)
        let cache = ObjectCache(cache: disk.path)
        cache.keep(kept, key)
        try disk.makeReadOnly()
        #expect(cache.entry(key) == kept)
        let other = ObjectKey(name: "a1", digest: "4567cdef")
        cache.keep(kept, other)
        #expect(cache.entry(other) == nil)
    }

    @Test func `where no cache can be nothing is kept`() throws {
        let file = try folder.write("file", "")
        let cache = ObjectCache(cache: file)
        cache.keep(kept, key)
        #expect(cache.entry(key) == nil)
        #expect(!cache.mayHold(key.name))
    }
}
