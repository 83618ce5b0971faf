internal import Glibc
internal import JudgeFiles

/// The objects of submissions that were compiled before, in a bounded folder.
///
/// THEORY. An entry's name follows from the submission alone, so that it can
/// be seen before the problem is read whether there may be one; what else
/// decides an object is in the ``ObjectKey/digest`` that an entry holds. An
/// entry is believed where it has the right one, its own bytes have the digest
/// that it names, and its file belongs to this user and nobody else may write
/// to it: who could would say what is run as the answer to a source.
/// Only objects are kept: what did not compile is compiled again.
///
/// Any number of judges may read, write and remove entries at once. Files are
/// there whole or not at all, what one reads another may remove, and two that
/// write one entry write the same. A power failure may leave damaged ones,
/// which are replaced when they are asked for.
///
/// Nothing here fails: a cache that cannot be read has nothing, and one that
/// cannot be written keeps nothing.
package struct ObjectCache: Sendable {
    /// Users share no entries, also where they share a cache.
    let folder: String

    /// What each of the sixteen parts may hold, which is 2000 entries and
    /// 256 MiB in all.
    static let mostEntries = 125
    static let mostBytes = 16 << 20
    /// A larger entry would drive too many others out.
    static let largest = 8 << 20

    /// - Parameter cache: the judge's cache folder.
    package init(cache: String) { folder = "\(cache)/objects-\(geteuid())" }

    /// The folder of entries whose names begin alike.
    private func part(_ name: String) -> String { "\(folder)/\(name.prefix(1))" }

    func path(_ name: String) -> String { "\(part(name))/\(name)" }

    /// Whether there is an entry of this name, for whatever problem and however
    /// damaged.
    func mayHold(_ name: String) -> Bool { Files.exists(path(name)) }

    /// The entry of a key, which counts as used now.
    func entry(_ key: ObjectKey) -> KeptObject? {
        let path = path(key.name)
        guard let bytes = try? Files.read(path, cap: Self.largest, onlyOwn: true),
            let kept = KeptObject(bytes, madeOf: key)
        else { return nil }
        // One that cannot be touched is still right.
        try? Files.touch(path)
        return kept
    }

    /// Writes an entry, in the place of another of its name, and removes the
    /// longest unused ones where there are too many beside it.
    func keep(_ kept: KeptObject, _ key: ObjectKey) {
        let bytes = kept.bytes(madeOf: key)
        guard bytes.count <= Self.largest else { return }
        do throws(FileError) {
            try Files.makeFolder(folder, mode: 0o700)
            guard Files.isOwnFolder(folder) else { return }
            try Files.makeFolder(part(key.name), mode: 0o700)
            try Files.write(bytes, to: path(key.name), mode: 0o600, survivesPowerLoss: false)
            try prune(part(key.name))
        } catch {
            // The next judging compiles again: nobody is told.
        }
    }

    private func prune(_ part: String) throws(FileError) {
        let now = time(nil) * 1_000_000_000
        var count = 0
        var bytes = 0
        var files: [(path: String, size: Int, used: Int)] = []
        for name in try Files.list(part) {
            let path = "\(part)/\(name)"
            // Another judge may have removed it meanwhile.
            guard let status = try? Files.status(path, followsLinks: false) else { continue }
            // From a clock that was set back it would seem to be used for ever.
            let isFuture = status.modified > now + 60_000_000_000
            files.append((path, status.size, isFuture ? 0 : status.modified))
            count += 1
            bytes += status.size
        }
        guard count > Self.mostEntries || bytes > Self.mostBytes else { return }
        for file in files.sorted(by: { $0.used < $1.used }) {
            try Files.removeTree(file.path)
            count -= 1
            bytes -= file.size
            if count <= Self.mostEntries, bytes <= Self.mostBytes { return }
        }
    }
}
