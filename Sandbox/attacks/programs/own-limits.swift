/// Raises its limits: the hard ones, and those of the runner.
struct Program: Attack {
    func perform() -> Int {
        for which in 0..<16 {
            let limit = room(16)
            _ = kernel(Call.prlimit, 0, which, 0, limit.number)
            let hard = limit.load(fromByteOffset: 8, as: UInt64.self)
            guard hard != .max else { continue }
            limit.storeBytes(of: hard + 1, toByteOffset: 8, as: UInt64.self)
            let result = kernel(Call.prlimit, 0, which, limit.number, 0)
            judge("limit \(which) above \(hard)", worked: result == 0)
        }
        let core = room(16)
        _ = kernel(Call.prlimit, 0, 4, 0, core.number)
        judge("core files", worked: core.load(fromByteOffset: 8, as: UInt64.self) != 0)
        return 42
    }
}
