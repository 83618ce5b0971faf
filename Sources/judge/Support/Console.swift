internal import Glibc
internal import JudgeCore
internal import JudgeFiles
internal import JudgePresentation
internal import Synchronization

/// Where the command's words go: the result to standard output, everything
/// else to standard error.
enum Console {
    private static let json = Atomic(false)

    /// Whether standard output is to be exactly one JSON document.
    static var isJSON: Bool {
        get { json.load(ordering: .relaxed) }
        set { json.store(newValue, ordering: .relaxed) }
    }

    static func style(for descriptor: Int32) -> Style {
        let isTerminal = isatty(descriptor) == 1
        let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
        guard isTerminal else { return Style(width: 80, tableWidth: .max) }
        return Style(width: columns(of: descriptor), colour: !noColour && !isDumb)
    }

    private static func columns(of descriptor: Int32) -> Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        // Longer lines than this are hard to read.
        return min(Int(size.ws_col), 100)
    }

    static var style: Style { style(for: STDOUT_FILENO) }

    /// Prints a result.
    static func print(_ text: String) {
        Interrupts.standAside()
        endProgress()
        let bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
        let error = Files.writeAll(bytes, to: STDOUT_FILENO)
        // A reader that has gone is not an error of ours; a full disk is one.
        guard error == 0 || error == EPIPE else {
            note("judge: the result cannot be written: \(String(cString: strerror(error)))")
            Glibc.exit(3)
        }
    }

    static func print(_ document: JSONValue) { print(document.indented) }

    /// Says something that is not the result.
    static func note(_ text: String) {
        Interrupts.standAside()
        endProgress()
        write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
    }

    /// Says why nothing came of it and ends.
    static func fail(_ failure: JudgeFailure) -> Never {
        if isJSON {
            print(FailureJSON.document(failure))
        } else {
            note(FailureText.render(failure, style: style(for: STDERR_FILENO)))
        }
        exit(failure.fault == .usage ? 2 : 3)
    }

    static func exit(_ code: Int32) -> Never {
        Interrupts.standAside()
        endProgress()
        Glibc.exit(code)
    }

    /// A reader that has gone is not an error of ours.
    static func write(_ text: String, to descriptor: Int32) {
        _ = Files.writeAll(Array(text.utf8), to: descriptor)
    }

    // MARK: Progress

    private static let isShowing = Mutex(false)

    /// Draws what is going on over what was drawn before; on a terminal only.
    static func progress(_ line: ProgressLine) {
        guard isatty(STDERR_FILENO) == 1,
            getenv("TERM").map({ String(cString: $0) != "dumb" }) ?? false
        else { return }
        isShowing.withLock { $0 = true }
        write(line.redrawn(style: style(for: STDERR_FILENO)), to: STDERR_FILENO)
    }

    static func endProgress() {
        isShowing.withLock { isShowing in
            if isShowing {
                write(ProgressLine.erased(style: style(for: STDERR_FILENO)), to: STDERR_FILENO)
            }
            isShowing = false
        }
    }
}
