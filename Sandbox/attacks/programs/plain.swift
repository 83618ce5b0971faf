/// Does nothing: what every other row is compared with.
struct Program: Attack {
    func perform() -> Int { 42 }
}
