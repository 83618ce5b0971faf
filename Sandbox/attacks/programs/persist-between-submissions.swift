/// Leaves a file and a key where the next submission would look for them, and
/// looks for those of the one before.
struct Program: Attack {
    func perform() -> Int {
        for folder in ["/tmp", "/dev/shm", "/var/tmp", "/run", "/judge-work", ""] {
            let path = "\(folder)/\(mark)-left"
            if access(path, F_OK) == 0 { reached("\(path) of another submission") }
            if open(path, O_CREAT | O_WRONLY, 0o666) >= 0 { reached(path) }
        }
        held("all others")
        return 42
    }
}
