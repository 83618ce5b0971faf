/// Aborts before there is an answer.
struct Program: Attack {
    func perform() -> Int { abort() }
}
