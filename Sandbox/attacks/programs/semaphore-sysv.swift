/// Makes a semaphore that outlives its process.
struct Program: Attack {
    func perform() -> Int {
        attempt("semget", Call.semget, 0x6a4d, 1, 0o1666)
        return 42
    }
}
