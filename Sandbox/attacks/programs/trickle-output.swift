/// Prints a letter, works a while, and so on.
struct Program: Attack {
    func perform() -> Int {
        while true {
            _ = write(1, "x", 1)
            for _ in 0..<100_000 { _ = getppid() }
        }
    }
}
