/// Makes a sparse file of 64 MiB wherever it can.
struct Program: Attack {
    func perform() -> Int {
        for folder in ["", "/tmp", "/dev/shm", "/var/tmp", "/proc/self/fd/0/.."] {
            let file = open("\(folder)/\(mark)", O_RDWR | O_CREAT, 0o666)
            if file >= 0, pwrite(file, "x", 1, 64 << 20 - 1) == 1 {
                reached("\(folder): 64 MiB")
            } else {
                held(folder)
            }
        }
        return 42
    }
}
