// An object for each task, linked to those behind it; circles are found depth first with a stack
// of its own; tasks behind a failed one are settled at once, and what is not settled is counted.
final class Pipeline {
    private enum State { case blocked, ready, running, done, failed, skipped }

    private final class Task {
        let name: String
        var state = State.blocked
        var missing = 0
        var failures = 0
        var behind: [Task] = []
        var mark = 0
        init(_ name: String) { self.name = name }
    }

    private let maxRetries: Int
    private let all: [Task]
    private var byName: [String: Task] = [:]
    private var freshlyReady: [Task] = []
    private var unsettled = 0
    private var allWell = true
    private var broken = false

    init(_ tasks: [(name: String, deps: [String])], _ maxRetries: Int) {
        self.maxRetries = maxRetries
        all = tasks.map { Task($0.name) }
        for task in all { byName[task.name] = task }
        for (task, given) in zip(all, tasks) {
            for dep in given.deps {
                if let other = byName[dep] {
                    other.behind.append(task)
                    task.missing += 1
                } else {
                    broken = true
                }
            }
        }
        broken = broken || hasCircle()
        guard !broken else { return }
        unsettled = all.count
        for task in all where task.missing == 0 { makeReady(task) }
    }

    deinit {
        for task in all { task.behind = [] }
    }

    /// Marks: 0 not seen, 1 on the way, 2 left behind.
    private func hasCircle() -> Bool {
        for root in all where root.mark == 0 {
            var way: [(task: Task, next: Int)] = [(root, 0)]
            root.mark = 1
            while let (task, next) = way.last {
                if next == task.behind.count {
                    task.mark = 2
                    way.removeLast()
                    continue
                }
                way[way.count - 1].next += 1
                let other = task.behind[next]
                if other.mark == 1 { return true }
                if other.mark == 0 {
                    other.mark = 1
                    way.append((other, 0))
                }
            }
        }
        return false
    }

    private func makeReady(_ task: Task) {
        task.state = .ready
        freshlyReady.append(task)
    }

    func ready() -> [String] {
        let handed = freshlyReady
        freshlyReady = []
        for task in handed { task.state = .running }
        return handed.map { $0.name }
    }

    func report(_ name: String, _ success: Bool) {
        guard let task = byName[name], task.state == .running else { return }
        if success {
            task.state = .done
            unsettled -= 1
            for other in task.behind {
                other.missing -= 1
                if other.missing == 0 { makeReady(other) }
            }
            return
        }
        task.failures += 1
        if task.failures <= maxRetries {
            makeReady(task)
            return
        }
        allWell = false
        task.state = .failed
        unsettled -= 1
        var doomed = task.behind
        while let other = doomed.popLast() {
            if other.state == .skipped { continue }
            other.state = .skipped
            unsettled -= 1
            doomed += other.behind
        }
    }

    var status: String {
        if broken { return "invalid" }
        if unsettled > 0 { return "running" }
        return allWell ? "succeeded" : "failed"
    }
}
