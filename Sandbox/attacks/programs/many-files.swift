/// Makes files wherever it can, a hundred at most.
struct Program: Attack {
    func perform() -> Int {
        for folder in ["", "/tmp", "/dev/shm", "/var/tmp", "/run"] {
            let made = (0..<20).count {
                open("\(folder)/\(mark)-\($0)", O_CREAT | O_WRONLY, 0o666) >= 0
            }
            judge("\(made) files in \(folder)/", worked: made > 0)
        }
        return 42
    }
}
