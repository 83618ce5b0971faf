/// Ends with the code that means wrong answer elsewhere.
struct Program: Attack {
    func perform() -> Int { exit(43) }
}
