/// Writes a program and executes it.
struct Program: Attack {
    func perform() -> Int {
        for folder in ["/tmp", "/judge-work", "/dev/shm", ""] {
            let path = "\(folder)/\(mark)-program"
            let file = open(path, O_CREAT | O_WRONLY, 0o777)
            guard file >= 0 else { continue }
            reached(path)
            _ = write(file, "#!/bin/true\n", 12)
            close(file)
        }
        attempt(
            "execve", Call.execve, address("/tmp/\(mark)-program"), room(16).number,
            room(16).number)
        return 42
    }
}
