/// Uses Foundation and random numbers as honest programs do.
import Foundation

struct Program: Attack {
    func perform() -> Int {
        guard String(format: "%05.1f|%d", 3.25, 7) == "003.2|7" else { return 1 }
        guard let data = try? JSONSerialization.data(withJSONObject: ["a": [1, 2]]),
            String(decoding: data, as: UTF8.self) == "{\"a\":[1,2]}"
        else { return 2 }
        let dates = DateFormatter()
        dates.locale = Locale(identifier: "en_US_POSIX")
        dates.timeZone = TimeZone(identifier: "GMT")
        dates.dateFormat = "yyyy-MM-dd"
        guard dates.string(from: Date(timeIntervalSince1970: 86400)) == "1970-01-02" else {
            return 3
        }
        let numbers = NumberFormatter()
        numbers.locale = Locale(identifier: "en_US_POSIX")
        numbers.minimumFractionDigits = 2
        guard numbers.string(from: 1.5) == "1.50" else { return 4 }
        guard UUID() != UUID(), (0..<1000).allSatisfy({ _ in (1...6) ~= Int.random(in: 1...6) })
        else { return 5 }
        return 42
    }

    func look() -> Int { perform() }
}
