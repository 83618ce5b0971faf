/// Uses queues, groups, threads and tasks as honest programs do.
import Foundation

struct Program: Attack {
    func perform() -> Int {
        for _ in 0..<10 where once() != 42 { return 0 }
        return 42
    }

    func look() -> Int { perform() }

    private func once() -> Int {
        let lock = NSLock()
        var sum = 0
        DispatchQueue.concurrentPerform(iterations: 20) { _ in lock.withLock { sum += 1 } }
        let group = DispatchGroup()
        for _ in 0..<10 {
            DispatchQueue.global().async(group: group) { lock.withLock { sum += 1 } }
        }
        group.wait()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            lock.withLock { sum += 2 }
            done.signal()
        }
        thread.start()
        done.wait()
        Task {
            async let five = five()
            let more = await withTaskGroup(of: Int.self) { tasks in
                for _ in 0..<5 { tasks.addTask { 1 } }
                return await tasks.reduce(0, +)
            }
            let all = await five + more
            lock.withLock { sum += all }
            done.signal()
        }
        done.wait()
        return sum
    }

    private func five() async -> Int { 5 }
}
