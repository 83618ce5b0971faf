/// Opens files with every way to look a path up that openat2 knows.
struct Program: Attack {
    func perform() -> Int {
        let how = room(24)
        for resolve in [0, 1, 2, 4, 8, 0x10, 0x20] {
            for flags in [0, 0o10000000, 0o100 | 2] {  // O_PATH; O_CREAT | O_RDWR
                for path in [
                    "/etc/passwd", "../../../../etc/passwd", "/proc/self/root/etc/passwd",
                    "/\(mark)",
                ] {
                    how.storeBytes(of: flags, as: Int.self)
                    how.storeBytes(
                        of: flags & 0o100 != 0 ? 0o666 : 0, toByteOffset: 8, as: Int.self)
                    how.storeBytes(of: resolve, toByteOffset: 16, as: Int.self)
                    let file = kernel(Call.openat2, -100, address(path), how.number, 24)
                    guard file >= 0 else { continue }
                    // At the lowest level a file may be named that cannot be read.
                    var byte: UInt8 = 0
                    if flags & 0o10000000 == 0 || read(Int32(file), &byte, 1) > 0 {
                        reached("\(path), \(resolve), \(flags)")
                    }
                    close(Int32(file))
                }
            }
        }
        held("all others")
        return 42
    }
}
