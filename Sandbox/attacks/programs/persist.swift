/// Leaves marks of every kind in the first test and looks for them in the second.
nonisolated(unsafe) private var left = 0

struct Program: Attack {
    private let paths = ["/tmp", "/dev/shm", "/var/tmp", "/judge-work", "/run", ""].map {
        "\($0)/\(mark)"
    }

    func perform() -> Int {
        left = 42
        setenv(mark, "1", 1)
        for path in paths { close(open(path, O_CREAT | O_WRONLY, 0o666)) }
        let name = shm_open("/" + mark, O_CREAT | O_RDWR, 0o666)
        judge("shared memory with a name", worked: name >= 0)
        return 42
    }

    func look() -> Int {
        judge("a variable", worked: left != 0)
        judge("the environment", worked: getenv(mark) != nil)
        for path in paths where access(path, F_OK) == 0 { reached(path) }
        judge("shared memory", worked: shm_open("/" + mark, O_RDWR, 0) >= 0)
        return 42
    }
}
