/// Recurses ten million times, through a variable, so that no loop can stand for
/// it.
nonisolated(unsafe) private var deeper: (Int) -> Int = { $0 }

struct Program: Attack {
    func perform() -> Int {
        deeper = { $0 == 0 ? 1 : deeper($0 - 1) &+ $0 }
        return deeper(10_000_000) > 0 ? 42 : 0
    }
}
