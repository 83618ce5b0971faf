import Glibc
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeToolchain

/// How much the cache holds, and what many do with it at once.
struct ObjectCacheBoundsTests {
    let folder: TemporaryFolder
    let cache: ObjectCache

    init() throws {
        folder = try TemporaryFolder()
        cache = ObjectCache(cache: folder.path)
    }

    /// Keys of one part of the cache.
    private func key(_ number: Int) -> ObjectKey {
        ObjectKey(name: "a\(number)", digest: "digest-\(number)")
    }

    private func object(_ number: Int, bytes: Int = 100) -> KeptObject {
        KeptObject(
            object: [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: bytes),
            wall: .milliseconds(number))
    }

    /// Lets an entry have been used so many seconds ago.
    private func age(_ number: Int, _ seconds: Int) throws {
        var times = [timespec](
            repeating: timespec(tv_sec: time(nil) - seconds, tv_nsec: 0), count: 2)
        try #require(utimensat(AT_FDCWD, cache.path(key(number).name), &times, 0) == 0)
    }

    private var held: Set<String> {
        get throws { Set(try Files.list("\(cache.folder)/a")) }
    }

    @Test func `beyond the most entries the longest unused go`() throws {
        for number in 0..<ObjectCache.mostEntries {
            cache.keep(object(number), key(number))
            try age(number, 10_000 - number)
        }
        #expect(try held.count == ObjectCache.mostEntries)
        // A use makes it young.
        #expect(cache.entry(key(0)) == object(0))
        for number in 1000..<1003 { cache.keep(object(number), key(number)) }
        #expect(try held.count == ObjectCache.mostEntries)
        #expect(try held.isDisjoint(with: ["a1", "a2", "a3"]))
        for number in [0, 4, 1000, 1001, 1002] {
            #expect(cache.entry(key(number)) == object(number))
        }
    }

    @Test func `beyond the most bytes the longest unused go`() throws {
        let large = 3 << 20
        for number in 0..<5 {
            cache.keep(object(number, bytes: large), key(number))
            try age(number, 100 - number)
        }
        #expect(try held == ["a0", "a1", "a2", "a3", "a4"])
        cache.keep(object(5, bytes: large), key(5))
        #expect(try held == ["a1", "a2", "a3", "a4", "a5"])
    }

    @Test func `an object that is too large is not kept`() throws {
        cache.keep(object(1, bytes: ObjectCache.largest), key(1))
        #expect(!cache.mayHold(key(1).name))
        let smaller = object(1, bytes: ObjectCache.largest - 1000)
        cache.keep(smaller, key(1))
        let isFound = cache.entry(key(1)) == smaller
        #expect(isFound)
    }

    @Test func `what is from the future or was left behind goes first`() throws {
        for number in 0..<ObjectCache.mostEntries {
            cache.keep(object(number), key(number))
            try age(number, 1000)
        }
        try age(7, -100_000)
        cache.keep(object(1000), key(1000))
        #expect(try !held.contains("a7"))
        // A writer that was killed, long ago.
        try Files.write([], to: cache.path("a2000.tmp-1-1"), mode: 0o600)
        try age(8, 500)
        var times = [timespec](repeating: timespec(), count: 2)
        try #require(utimensat(AT_FDCWD, cache.path("a2000.tmp-1-1"), &times, 0) == 0)
        cache.keep(object(1001), key(1001))
        #expect(try !held.contains("a2000.tmp-1-1"))
        #expect(cache.entry(key(8)) == object(8))
    }

    @Test func `any number may write, read and remove at once`() async throws {
        let cache = cache
        let keys = (0..<200).map(key)
        let objects = (0..<200).map { object($0, bytes: 20_000) }
        await withTaskGroup(of: Void.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    for step in 0..<200 {
                        // All write the same ones, each begins elsewhere.
                        let number = (step + worker * 25) % 200
                        cache.keep(objects[number], keys[number])
                        let other = (number * 7 + worker) % 200
                        let entry = cache.entry(keys[other])
                        #expect(entry == nil || entry == objects[other])
                    }
                }
            }
        }
        #expect(try held.count <= ObjectCache.mostEntries)
        #expect(try held.allSatisfy { !$0.contains(".tmp-") })
        let found = keys.indices.filter { cache.entry(keys[$0]) == objects[$0] }
        #expect(found.count == (try held.count))
    }
}
