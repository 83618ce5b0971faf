/// Makes a segment of shared memory that outlives its process.
struct Program: Attack {
    func perform() -> Int {
        attempt("shmget", Call.shmget, 0x6a4d, 4096, 0o1666)
        return 42
    }
}
