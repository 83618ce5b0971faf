extension StyledText {
    /// Lines of at most `width` cells, broken at spaces.
    ///
    /// A word that is wider than a line is broken where it must be, unless the
    /// text does not break words: it then sticks out. A newline
    /// in the text starts a new line; spaces between words become one. Cost:
    /// linear.
    package func wrapped(to width: Int) -> [StyledText] {
        var wrapper = Wrapper(width: max(width, 2), breaksWords: breaksWords)
        for span in spans {
            for character in span.text {
                switch character {
                case " ": wrapper.endWord()
                case "\n": wrapper.endLine()
                default: wrapper.append(character, span.ink)
                }
            }
        }
        return wrapper.finished()
    }

    /// Lines of at most `width` cells, broken anywhere: for values, in which
    /// every space counts.
    ///
    /// A newline in the text starts a new line.
    package func chopped(to width: Int) -> [StyledText] {
        let width = max(width, 2)
        var lines = [StyledText()]
        var used = 0
        for span in spans {
            for character in span.text {
                let cells = DisplayWidth.of(character)
                if character == "\n" || used + cells > width {
                    lines.append(StyledText())
                    used = 0
                }
                if character != "\n" {
                    lines[lines.count - 1].append(String(character), span.ink)
                    used += cells
                }
            }
        }
        return lines
    }
}

/// The state of wrapping: the lines so far, and the word that is being read.
private struct Wrapper {
    let width: Int
    let breaksWords: Bool
    private var lines: [StyledText] = []
    private var line = StyledText()
    private var lineWidth = 0
    private var word = StyledText()
    private var wordWidth = 0
    /// The ink of the first character of the word: a space between two
    /// pieces of the same ink has it too.
    private var spaceInk: Ink?

    init(width: Int, breaksWords: Bool) {
        self.width = width
        self.breaksWords = breaksWords
    }

    mutating func append(_ character: Character, _ ink: Ink?) {
        let cells = DisplayWidth.of(character)
        if breaksWords, wordWidth + cells > width { endWord() }
        if word.isEmpty { spaceInk = ink }
        word.append(String(character), ink)
        wordWidth += cells
    }

    mutating func endWord() {
        guard !word.isEmpty else { return }
        if lineWidth > 0, lineWidth + 1 + wordWidth > width { pushLine() }
        if lineWidth > 0 {
            line.append(" ", line.spans.last?.ink == spaceInk ? spaceInk : nil)
            lineWidth += 1
        }
        line += word
        lineWidth += wordWidth
        word = StyledText()
        wordWidth = 0
    }

    mutating func endLine() {
        endWord()
        pushLine()
    }

    mutating func finished() -> [StyledText] {
        endWord()
        if lineWidth > 0 || lines.isEmpty { pushLine() }
        return lines
    }

    private mutating func pushLine() {
        lines.append(line)
        line = StyledText()
        lineWidth = 0
    }
}
