/// Says where the compiler found it.
struct Program: Attack {
    func perform() -> Int {
        say("file: \(#filePath)")
        say("file: \(#fileID)")
        return 42
    }
}
