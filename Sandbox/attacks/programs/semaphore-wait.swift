/// Waits for a semaphore that nobody signals.
import Dispatch

struct Program: Attack {
    func perform() -> Int {
        DispatchSemaphore(value: 0).wait()
        return 42
    }
}
