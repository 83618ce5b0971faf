/// Opens the memory, the descriptors and the registers of the runner, of init,
/// of the judge and of the child that waits for the next test.
struct Program: Attack {
    func perform() -> Int {
        let own = Int(getpid())
        let near = (max(own - 6, 1)...own + 6).filter { $0 != own }
        for process in [Int(getppid()), 1, Host.judge] + near {
            let folder = "/proc/\(process)"
            for name in [
                "mem", "maps", "environ", "auxv", "syscall", "stack", "pagemap", "smaps", "io",
                "fdinfo", "map_files", "exe", "cwd/", "root/", "ns/user", "fd/0", "fd/3",
            ] {
                let file = kernel(Call.openat, -100, address("\(folder)/\(name)"), 0)
                guard file >= 0 else { continue }
                // Some of them open and then cannot be read.
                var byte: UInt8 = 0
                if read(Int32(file), &byte, 1) > 0 || name.hasSuffix("/") || name == "mem" {
                    reached("\(folder)/\(name)")
                }
            }
            if kernel(Call.openat, -100, address("\(folder)/mem"), 2) >= 0 {
                reached("\(folder)/mem")
            }
            let robust = kernel(Call.getRobustList, process, room(8).number, room(8).number)
            if robust >= 0 { reached("the robust list of \(process)") }
        }
        held("all others")
        return 42
    }
}
