/// Starts a shell by posix_spawn.
struct Program: Attack {
    func perform() -> Int {
        var child = pid_t()
        var arguments: [UnsafeMutablePointer<CChar>?] = [
            strdup("sh"), strdup("-c"), strdup("exit 0"), nil,
        ]
        let error = posix_spawn(&child, "/bin/sh", nil, nil, &arguments, nil)
        judge("posix_spawn: error \(error)", worked: error == 0)
        return 42
    }
}
