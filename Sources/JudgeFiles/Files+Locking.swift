internal import Glibc

extension Files {
    /// Does something that only one process at a time may do; the others wait.
    ///
    /// The lock is that of a file, made where it is not there, and ends with
    /// the process that holds it. `willWait` is called where another one has it.
    package static func locked<Result>(
        _ path: String, willWait: () -> Void = {}, _ body: () throws -> Result
    ) throws -> Result {
        let lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard lock >= 0 else { throw FileError(path: path, number: errno) }
        defer { close(lock) }
        if flock(lock, LOCK_EX | LOCK_NB) != 0 { willWait() }
        while flock(lock, LOCK_EX) != 0 {
            guard errno == EINTR else { throw FileError(path: path, number: errno) }
        }
        return try body()
    }
}
