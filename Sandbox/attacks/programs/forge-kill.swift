/// Kills itself with the signal that ends what has no memory left.
struct Program: Attack {
    func perform() -> Int {
        raise(SIGKILL)
        return 42
    }
}
