/// Answers with a number of a hundred thousand digits and a vast exponent.
struct Program: Attack {
    func perform() -> Int {
        let text = "42" + String(repeating: "0", count: 100_000) + "e-999999999999999999999"
        var written = 0
        while written < text.utf8.count {
            written += text.withCString {
                max(0, write(3, $0 + written, text.utf8.count - written))
            }
        }
        _exit(0)
    }
}
