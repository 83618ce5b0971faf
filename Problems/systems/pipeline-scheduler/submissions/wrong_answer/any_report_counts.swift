// Believes every report, also on tasks that are not running.
class Pipeline {
    private let names: [String]
    private var numbers: [String: Int] = [:]
    private var waiting: [[Int]]
    private var missing: [Int]
    private var attemptsLeft: [Int]
    private var isRunning: [Bool]
    private var queue: [Int] = []
    private var runningCount = 0
    private var doneCount = 0
    private var isValid = true

    init(_ tasks: [(name: String, deps: [String])], _ maxRetries: Int) {
        names = tasks.map { $0.name }
        waiting = Array(repeating: [], count: tasks.count)
        missing = tasks.map { $0.deps.count }
        attemptsLeft = Array(repeating: maxRetries + 1, count: tasks.count)
        isRunning = Array(repeating: false, count: tasks.count)
        for (number, name) in names.enumerated() { numbers[name] = number }
        for (number, task) in tasks.enumerated() {
            for dep in task.deps {
                guard let other = numbers[dep] else {
                    isValid = false
                    return
                }
                waiting[other].append(number)
            }
        }

        let first = missing.indices.filter { missing[$0] == 0 }
        var (order, counts, next) = (first, missing, 0)
        while next < order.count {
            for other in waiting[order[next]] {
                counts[other] -= 1
                if counts[other] == 0 { order.append(other) }
            }
            next += 1
        }
        isValid = order.count == tasks.count
        if isValid { queue = first }
    }

    func ready() -> [String] {
        for number in queue { isRunning[number] = true }
        runningCount += queue.count
        defer { queue = [] }
        return queue.map { names[$0] }
    }

    func report(_ name: String, _ success: Bool) {
        guard isValid, let number = numbers[name] else { return }
        if isRunning[number] { runningCount -= 1 }
        isRunning[number] = false
        attemptsLeft[number] -= 1
        if success {
            doneCount += 1
            for other in waiting[number] {
                missing[other] -= 1
                if missing[other] == 0 { queue.append(other) }
            }
        } else if attemptsLeft[number] > 0 {
            queue.append(number)
        }
    }

    var status: String {
        if !isValid { return "invalid" }
        if !queue.isEmpty || runningCount > 0 { return "running" }
        return doneCount == names.count ? "succeeded" : "failed"
    }
}
