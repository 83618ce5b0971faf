/// Prints what changes terminals: colours, titles, links, the clipboard, text
/// that runs from right to left.
struct Program: Attack {
    func perform() -> Int {
        say("\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{7} \u{1B}]52;c;bWFyaw==\u{7} \u{9B}2J")
        say(
            "\u{1B}]8;;http://127.0.0.1/\u{1B}\\link\u{1B}]8;;\u{1B}\\ \u{202E}olleh\u{202C} \u{8}\r"
        )
        _ = write(2, "\u{1B}[2J\u{1B}c", 6)
        return 42
    }
}
