// Looks through all tasks and their dependencies whenever something has changed.
class Pipeline {
    private let tasks: [(name: String, deps: [String])]
    private let maxRetries: Int
    private var done: Set<String> = []
    private var started: Set<String> = []
    private var running: Set<String> = []
    private var failures: [String: Int] = [:]
    private var queue: [String] = []
    private var isValid: Bool

    init(_ tasks: [(name: String, deps: [String])], _ maxRetries: Int) {
        self.tasks = tasks
        self.maxRetries = maxRetries
        var left = tasks
        var reached: Set<String> = []
        var count = -1
        while reached.count != count {
            count = reached.count
            for task in left where task.deps.allSatisfy(reached.contains) { reached.insert(task.name) }
            left.removeAll { reached.contains($0.name) }
        }
        isValid = left.isEmpty
        collect()
    }

    private func collect() {
        guard isValid else { return }
        for task in tasks where !started.contains(task.name) {
            if task.deps.allSatisfy(done.contains) {
                started.insert(task.name)
                queue.append(task.name)
            }
        }
    }

    func ready() -> [String] {
        running.formUnion(queue)
        defer { queue = [] }
        return queue
    }

    func report(_ name: String, _ success: Bool) {
        guard running.remove(name) != nil else { return }
        if success {
            done.insert(name)
            collect()
            return
        }
        failures[name, default: 0] += 1
        if failures[name]! <= maxRetries { queue.append(name) }
    }

    var status: String {
        if !isValid { return "invalid" }
        if !queue.isEmpty || !running.isEmpty { return "running" }
        return done.count == tasks.count ? "succeeded" : "failed"
    }
}
