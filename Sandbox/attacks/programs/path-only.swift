/// Opens a file of the host without reading it, and opens that again for reading.
struct Program: Attack {
    func perform() -> Int {
        for path in ["/etc/passwd", "/root", "/", "/tmp"] {
            let file = open(path, 0o10000000)
            guard file >= 0 else { continue }
            if open("/proc/self/fd/\(file)", O_RDONLY) >= 0, path != "/" { reached(path) }
            if openat(file, "etc/passwd", O_RDONLY) >= 0 { reached("\(path) etc/passwd") }
        }
        held("all others")
        return 42
    }
}
