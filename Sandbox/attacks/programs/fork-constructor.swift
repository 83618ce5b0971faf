/// Forks while its object is loaded, before its function is called.
private func construct() {
    // Only the first test: its input begins with the step.
    var step: UInt8 = 0
    guard pread(0, &step, 1, 0) == 1, step == UInt8(ascii: "1") else { return }
    let fork = unsafeBitCast(dlsym(nil, "fork"), to: (@convention(c) () -> Int32).self)
    if fork() == 0 {
        reached("a child of a constructor")
        _exit(0)
    }
}

@_section(".init_array") @_used private let constructor: @convention(c) () -> Void = { construct() }

struct Program: Attack {
    func perform() -> Int { 42 }
}
