/// Fills a file of every folder that usually may be written, as hidden memory.
struct Program: Attack {
    func perform() -> Int {
        let block = [UInt8](repeating: 1, count: 1 << 20)
        for folder in ["/dev/shm", "/tmp", "/var/tmp", "/judge-work", "/run", "/dev", ".", ""] {
            let path = "\(folder)/\(mark)"
            let file = open(path, O_RDWR | O_CREAT, 0o666)
            guard file >= 0 else {
                held(path)
                continue
            }
            var size = 0
            while size < 64, write(file, block, block.count) > 0 { size += 1 }
            reached("\(path): \(size) MiB")
            close(file)
        }
        return 42
    }
}
