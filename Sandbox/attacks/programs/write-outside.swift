/// Writes to the folders and files of the host, and makes what it cannot.
struct Program: Attack {
    func perform() -> Int {
        for folder in [
            "", "/tmp", "/usr", "/usr/lib", "/lib", "/etc", "/root", "/home", "/var", "/var/tmp",
            "/dev",
            "/dev/shm", "/run", "/proc", "/sys", "/opt", "/judge-work",
        ] {
            for flags in [O_RDWR | O_CREAT, 0o20200000 | O_RDWR] {  // O_TMPFILE
                let path = flags & O_CREAT != 0 ? "\(folder)/\(mark)" : "\(folder)/"
                if open(path, flags, 0o666) >= 0 { reached(path) }
            }
        }
        let library = contents("/proc/self/maps", most: 1 << 20)?.split(separator: "\n")
            .compactMap { $0.split(separator: " ").last.map(String.init) }.filter {
                $0.hasPrefix("/")
            }
        for path in Set(library ?? []) where open(path, O_RDWR) >= 0 { reached(path) }
        held("all others")
        return 42
    }
}
