import Foundation

/// One request, as a line of the log holds it.
struct Request {
    enum Problem: Error {
        case fields(Int)
        case date(String)
        case number(String)
    }

    var moment: Date
    var method: String
    var path: String
    var status: Int
    var bytes: Int
    var milliseconds: Double

    init(_ line: String) throws {
        let fields = line.trimmingCharacters(in: .whitespacesAndNewlines)
            .components(separatedBy: .whitespaces)
            .filter { !$0.isEmpty }
        guard fields.count == 6 else { throw Problem.fields(fields.count) }
        guard let moment = Self.moment(fields[0]) else { throw Problem.date(fields[0]) }
        guard let status = Int(fields[3]) else { throw Problem.number(fields[3]) }
        guard let bytes = Int(fields[4]) else { throw Problem.number(fields[4]) }
        let duration = fields[5].replacingOccurrences(of: "ms", with: "")
        guard let milliseconds = Double(duration) else { throw Problem.number(fields[5]) }
        self.moment = moment
        self.method = fields[1].uppercased()
        self.path = Self.normalised(fields[2])
        self.status = status
        self.bytes = bytes
        self.milliseconds = milliseconds
    }

    /// A moment of the day, of a date with a time in UTC.
    static func moment(_ text: String) -> Date? {
        let halves = text.components(separatedBy: "T")
        guard halves.count == 2, halves[1].hasSuffix("Z") else { return nil }
        let parts = halves[1].dropLast().split(separator: ":").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        return Date(timeIntervalSince1970: Double(parts[0] * 3600 + parts[1] * 60 + parts[2]))
    }

    /// Without query, without numbers, without a slash at the end.
    static func normalised(_ path: String) -> String {
        var path = path
        if let query = path.range(of: "?") { path.removeSubrange(query.lowerBound...) }
        let parts = path.components(separatedBy: "/").filter { !$0.isEmpty }.map { part in
            part.rangeOfCharacter(from: CharacterSet.decimalDigits.inverted) == nil ? ":id" : part
        }
        return "/" + parts.joined(separator: "/")
    }

    var isError: Bool { status >= 500 }
    var endpoint: String { "\(method) \(path)" }
}

/// What is known of one endpoint.
struct Endpoint {
    private(set) var count = 0
    private(set) var errors = 0
    private(set) var bytes = 0
    private(set) var first: Date?
    private(set) var last: Date?
    private var durations: [Double] = []

    mutating func add(_ request: Request) {
        count += 1
        errors += request.isError ? 1 : 0
        bytes += request.bytes
        first = min(first ?? request.moment, request.moment)
        last = max(last ?? request.moment, request.moment)
        durations.append(request.milliseconds)
    }

    var mean: Double { durations.reduce(0, +) / Double(max(durations.count, 1)) }

    /// The least duration that no smaller share of all exceeds.
    func percentile(_ share: Double) -> Double {
        let sorted = durations.sorted()
        guard !sorted.isEmpty else { return 0 }
        let place = Int((share * Double(sorted.count)).rounded(.up)) - 1
        return sorted[min(max(place, 0), sorted.count - 1)]
    }

    var errorRate: Double { count == 0 ? 0 : Double(errors) / Double(count) }
}

/// What all requests come to.
struct Totals {
    private var count = 0
    private var bytes = 0
    private var hours: [String: Int] = [:]

    mutating func add(_ request: Request, hour: String) {
        count += 1
        bytes += request.bytes
        hours[hour, default: 0] += 1
    }

    var line: String {
        let busiest = hours.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "none"
        return String(format: "total %d %d", count, bytes) + " busiest hour " + busiest
    }
}

/// All endpoints, the busiest first.
struct AccessReport {
    private var endpoints: [String: Endpoint] = [:]
    private var totals = Totals()
    private var refused = 0

    mutating func add(_ line: String) {
        do {
            let request = try Request(line)
            endpoints[request.endpoint, default: Endpoint()].add(request)
            totals.add(request, hour: String(clock(request.moment).prefix(2)))
        } catch {
            refused += 1
        }
    }

    private func clock(_ moment: Date) -> String {
        let seconds = Int(moment.timeIntervalSince1970)
        return String(format: "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
    }

    private func line(_ name: String, _ endpoint: Endpoint) -> String {
        let figures = String(
            format: "%d %.1f%% %d %.2f %.2f", endpoint.count, endpoint.errorRate * 100,
            endpoint.bytes, endpoint.mean, endpoint.percentile(0.95))
        let span = [endpoint.first, endpoint.last].compactMap { $0 }
            .map(clock)
            .joined(separator: "-")
        return [name, figures, span].joined(separator: " ")
    }

    func lines() -> [String] {
        let sorted = endpoints.sorted {
            $0.value.count == $1.value.count ? $0.key < $1.key : $0.value.count > $1.value.count
        }
        return sorted.map { line($0.key, $0.value) } + [totals.line]
            + (refused > 0 ? ["refused \(refused)"] : [])
    }
}

class Solution {
    func report(_ lines: [String]) -> [String] {
        var report = AccessReport()
        for line in lines where !line.hasPrefix("#") { report.add(line) }
        return report.lines()
    }
}
