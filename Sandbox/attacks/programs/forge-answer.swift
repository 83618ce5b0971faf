/// Writes a right answer before its own wrong one.
struct Program: Attack {
    func perform() -> Int {
        _ = write(3, "42\n", 3)
        return 41
    }
}
