/// Has code run from every place from which the loader runs code: all of it in
/// the child.
private func construct() {
    say("ran: in \(getppid() == 1 ? "the runner" : "a child")")
    if getppid() == 1 { reached("the runner") }
}

@_section(".init_array") @_used private let a: @convention(c) () -> Void = { construct() }
@_section(".fini_array") @_used private let b: @convention(c) () -> Void = { construct() }
@_section(".init_array.1") @_used private let c: @convention(c) () -> Void = { construct() }
@_section(".ctors") @_used private let d: @convention(c) () -> Void = { construct() }
@_cdecl("_init") public func initialise() { construct() }
@_cdecl("_fini") public func finish() { construct() }

struct Program: Attack {
    func perform() -> Int { 42 }
}
