internal import JudgeCore

/// What to try next after a failed hidden test: one or two calm sentences.
struct Advice {
    private let judging: Judging
    private let test: TestResult

    init(_ judging: Judging, _ test: TestResult) {
        self.judging = judging
        self.test = test
    }

    var text: String {
        switch test.verdict {
        case .accepted, .compileError: ""
        case .wrongAnswer:
            "Hidden tests keep their data to themselves. Write an input of this kind and watch "
                + "what your code does with it:"
        case .timeLimitExceeded:
            "The limit leaves plenty of room: look for an approach that does less work as the "
                + "input grows. If yours does as little as the statement aims for, look at what a "
                + "step costs: a dictionary where an array would do, strings taken apart, arrays "
                + "copied. Also check for a loop that never ends."
        case .memoryLimitExceeded:
            "Look for what grows with the input and need not be kept, and for copies of large "
                + "arrays."
        case .outputLimitExceeded:
            "Look for printing inside a loop, or a loop that never ends."
        case .runTimeError where test.location == nil:
            "Common causes are an index out of range, an unexpected nil, a number that overflows "
                + "and recursion that goes too deep. Try an input of this kind:"
        case .runTimeError: "Try an input of this kind:"
        case .securityViolation:
            "A solution may compute and print. Files, the network and other processes are closed "
                + "to it."
        case .judgeError:
            "The judge could not finish this test. That is our fault, not yours: please try again."
        }
    }

    /// What to type to try it, to be copied; on a line of its own.
    var command: String? {
        switch test.verdict {
        case .wrongAnswer, .runTimeError:
            "judge run \(judging.slug) \(Shell.quoted(judging.file)) --input FILE"
        default: nil
        }
    }
}

/// Words of a shell's command line.
enum Shell {
    /// `word`, in quotes where a shell would take it apart.
    static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || "-_./+,@%".utf8.contains(byte)
        }
        let word = Printable.escape(word)
        if isPlain, !word.isEmpty, word.first != "-" { return word }
        if isPlain, word.first == "-" { return "./" + word }
        return "'" + word.map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
    }
}
