/// Names thousands of places of a crash in its note, and crashes.
struct Program: Attack {
    func perform() -> Int {
        var line = "crash 4 0"
        for place in 0..<2000 { line += " \(place)" }
        line += "\n"
        _ = line.withCString { write(4, $0, strlen($0)) }
        signal(SIGABRT, SIG_DFL)
        abort()
    }
}
