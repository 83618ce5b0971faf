internal import Glibc

extension Files {
    /// Writes a file that is there whole or not at all, whatever happens.
    ///
    /// It takes the place of a file of that name, with the permissions of `mode`.
    /// Several may write one at the same time: the last one's stays. Without
    /// `survivesPowerLoss` the disk is not waited for, and the file may be
    /// damaged after a power failure.
    package static func write(
        _ bytes: [UInt8], to path: String, mode: UInt32 = 0o644, survivesPowerLoss: Bool = true
    ) throws(FileError) {
        let temporary = "\(path).tmp-\(getpid())-\(UInt64.random(in: 0 ... .max))"
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { throw FileError(path: path, number: errno) }
        var number = writeAll(bytes, to: file)
        if survivesPowerLoss, number == 0, fsync(file) != 0 { number = errno }
        if close(file) != 0, number == 0 { number = errno }
        if number == 0, rename(temporary, path) != 0 { number = errno }
        guard number == 0 else {
            unlink(temporary)
            throw FileError(path: path, number: number)
        }
    }

    /// Writes to a place that a person named: as ``write(_:to:)``, but a link stays
    /// one, and into a device or a pipe is written.
    package static func writeOutput(_ bytes: [UInt8], to path: String) throws(FileError) {
        let path = realPath(path) ?? path
        var status = stat()
        guard stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
        else { return try write(bytes, to: path) }
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileError(path: path, number: errno) }
        var number = writeAll(bytes, to: file)
        if close(file) != 0, number == 0 { number = errno }
        guard number == 0 else { throw FileError(path: path, number: number) }
    }

    /// Creates a file that is not there yet; refused with `EEXIST` where it is.
    package static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FileError(path: path, number: errno) }
        var number = writeAll(bytes, to: file)
        if close(file) != 0, number == 0 { number = errno }
        guard number == 0 else {
            unlink(path)
            throw FileError(path: path, number: number)
        }
    }

    /// Writes to a descriptor until nothing is left; 0, or the system's `errno`.
    package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
    }

    /// Writes to a descriptor until nothing is left; 0, or the system's `errno`.
    package static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
        var rest = bytes
        while !rest.isEmpty {
            let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if written < 0 {
                if errno == EINTR { continue }
                return errno
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        }
        return 0
    }
}
