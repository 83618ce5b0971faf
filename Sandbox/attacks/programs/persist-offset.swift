/// Leaves a number in the position of the object's descriptor, which all tests
/// share, while it is loaded; the second test looks for it.
private func construct() {
    let position = lseek(5, 0, SEEK_CUR)
    judge("position \(position) of another test", worked: position == 4242)
    lseek(5, 4242, SEEK_SET)
}

@_section(".init_array") @_used private let constructor: @convention(c) () -> Void = { construct() }

struct Program: Attack {
    func perform() -> Int { 42 }
}
