/// Swaps to a file that there is not.
struct Program: Attack {
    func perform() -> Int {
        attempt("swapon", Call.swapon, address("/" + mark))
        return 42
    }
}
