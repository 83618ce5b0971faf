internal import JudgeCore

extension RunEnd {
    /// How a program of a package ended, for whoever writes the package: "ended
    /// by signal 4".
    func described(_ limits: Limits) -> String {
        switch self {
        case .exited(let code): "exited with code \(code)"
        case .signalled(let number): "ended by signal \(number)"
        case .cpuLimit: "used more than \(Figures.time(limits.cpu)) of CPU time"
        case .wallLimit: "took more than \(Figures.time(limits.wall))"
        case .outputLimit: "wrote too much"
        case .memoryLimit: "used more than \(Figures.limit(limits.memory)) of memory"
        case .forbiddenCall(let call): "called \(call.name), which is not allowed"
        }
    }
}
