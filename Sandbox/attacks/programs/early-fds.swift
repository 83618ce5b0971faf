/// Looks for descriptors of the runner while its object is loaded, and for a way
/// to change the object.
private func construct() {
    signal(SIGXFSZ, SIG_IGN)
    for descriptor: Int32 in 6..<1024 where fcntl(descriptor, F_GETFD) >= 0 {
        let target = link(at: "/proc/self/fd/\(descriptor)") ?? "?"
        if !target.hasSuffix("object (deleted)") { reached("descriptor \(descriptor): \(target)") }
    }
    judge("written to the object", worked: pwrite(5, "x", 1, 0) >= 0)
    let again = open("/proc/self/fd/5", O_RDWR)
    judge("written to the object again", worked: again >= 0 && pwrite(again, "x", 1, 0) >= 0)
    judge("the object, shorter", worked: ftruncate(5, 0) >= 0)
    let area = mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, 5, 0)
    judge("the object, mapped for writing", worked: area != MAP_FAILED)
}

@_section(".init_array") @_used private let constructor: @convention(c) () -> Void = { construct() }

struct Program: Attack {
    func perform() -> Int { 42 }
}
