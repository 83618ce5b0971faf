/// Leaves a mark in the flags of the object's descriptor, which all tests share.
private func construct() {
    let flags = fcntl(5, F_GETFL)
    judge("the flags \(flags) of another test", worked: flags & O_NONBLOCK != 0)
    _ = fcntl(5, F_SETFL, flags | O_NONBLOCK)
}

@_section(".init_array") @_used private let constructor: @convention(c) () -> Void = { construct() }

struct Program: Attack {
    func perform() -> Int { 42 }
}
