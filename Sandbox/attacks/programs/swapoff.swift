/// Stops swapping to a file that there is not.
struct Program: Attack {
    func perform() -> Int {
        attempt("swapoff", Call.swapoff, address("/" + mark))
        return 42
    }
}
