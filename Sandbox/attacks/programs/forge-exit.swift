/// Ends well before there is an answer.
struct Program: Attack {
    func perform() -> Int { _exit(0) }
}
