/// Starts a program by Foundation's Process.
import Foundation

struct Program: Attack {
    func perform() -> Int {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/true")
        do {
            try process.run()
            reached("Process")
        } catch {
            held("Process: \(error)")
        }
        return 42
    }
}
