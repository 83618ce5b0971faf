/// Asks clone3, whose flags no filter can see, for new namespaces.
struct Program: Attack {
    func perform() -> Int {
        let arguments = room(88)
        arguments.storeBytes(of: 0x1002_0000, as: UInt64.self)
        arguments.storeBytes(of: UInt64(SIGCHLD), toByteOffset: 32, as: UInt64.self)
        let child = kernel(Call.clone3, arguments.number, 88)
        if child == 0 { _exit(0) }
        judge("clone3: \(child)", worked: child > 0)
        return 42
    }
}
