// Accepts what any sticky router with fair shares answers.
//
//     validator INPUT ANSWER FEEDBACK_DIR < OUTPUT
//
// A count passes when it is within seven standard deviations, and seven users,
// of the count that is expected. ANSWER holds what one right router said and is
// not needed. Exit codes: 42 accepted, 43 wrong, anything else a fault.

import Foundation

func feedback(_ file: String, _ text: String) {
    let folder = URL(fileURLWithPath: CommandLine.arguments[3], isDirectory: true)
    try? Data((text + "\n").utf8).write(to: folder.appendingPathComponent(file))
}

func wrong(_ message: String) -> Never {
    feedback("teammessage.txt", message)
    exit(43)
}

func value(_ text: some DataProtocol) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
}

guard CommandLine.arguments.count >= 4,
    let input = FileManager.default.contents(atPath: CommandLine.arguments[1])
else { exit(1) }
let rows = input.split(separator: UInt8(ascii: "\n")).map { value($0) }
guard rows.count == 6, let steps = rows[2] as? [[String: Any]], let users = rows[5] as? Int
else { exit(1) }
let plan = steps.map { ($0["model"] as? String ?? "", ($0["percent"] as? NSNumber)?.doubleValue ?? 0) }

guard let answer = value(FileHandle.standardInput.readDataToEndOfFile()) as? [[String: Any]],
    answer.count == plan.count
else { wrong("The answer is not a list with an entry for each step.") }

func isNear(_ count: Int, _ share: Double) -> Bool {
    let spread = (Double(users) * share * max(0, 1 - share)).squareRoot()
    let slack = share < 1e-9 || share > 1 - 1e-9 ? 0.5 : 7 * spread + 7
    return (Double(count) - Double(users) * share).magnitude <= slack
}

func percent(_ share: Double) -> String { "\((share * 10_000).rounded() / 100) %" }

var percents: [String: Double] = [:]
for (number, (model, new)) in plan.enumerated() {
    let old = percents[model] ?? 0
    percents[model] = new
    let place = "After step \(number + 1), \(model) at \(new) %,"
    let row = answer[number]
    guard let counts = row["counts"] as? [String: Int], let moves = row["moves"] as? [String: Int],
        let unsteady = row["unsteady"] as? Int, let differing = row["differing"] as? Int,
        let alike = row["alike"] as? Int
    else { wrong("Step \(number + 1) lacks a count.") }

    if unsteady != 0 { wrong("\(place) \(unsteady) users are routed elsewhere when asked again.") }
    if differing != 0 {
        wrong("\(place) \(differing) users are routed elsewhere by a new router with the same salt and steps.")
    }
    var shares = percents.mapValues { $0 / 100 }
    shares["stable"] = max(0, 1 - shares.values.reduce(0, +))
    for name in counts.keys.sorted() where shares[name] == nil {
        wrong("\(place) users are routed to \"\(name)\", which is no model.")
    }
    guard counts.values.reduce(0, +) == users else { wrong("\(place) users are missing.") }
    for (name, share) in shares.sorted(by: { $0.key < $1.key }) {
        let count = counts[name] ?? 0
        if !isNear(count, share) {
            wrong("\(place) \(name) gets \(count) of \(users) users; \(percent(share)) is right.")
        }
    }
    let allowed = new > old ? "stable > \(model)" : new < old ? "\(model) > stable" : ""
    for (move, count) in moves.sorted(by: { $0.key < $1.key }) where move != allowed {
        wrong("\(place) before at \(old) %, \(count) users have moved: \(move).")
    }
    let chance = shares.values.reduce(0) { $0 + $1 * $1 }
    if !isNear(alike, chance) {
        wrong("\(place) routers with different salts agree on \(alike) of \(users) users; by chance it would be \(percent(chance)).")
    }
}
exit(42)
