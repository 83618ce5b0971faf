/// Asks Foundation for a page of the machine itself.
import Foundation

struct Program: Attack {
    func perform() -> Int {
        guard let url = URL(string: "http://127.0.0.1:\(Host.port)/") else { return 0 }
        judge("a page", worked: (try? String(contentsOf: url, encoding: .utf8)) != nil)
        return 42
    }
}
