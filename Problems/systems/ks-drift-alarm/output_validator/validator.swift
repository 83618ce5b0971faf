// Accepts alarms that are seldom wrong.
//
//     validator INPUT ANSWER FEEDBACK_DIR < OUTPUT
//
// ANSWER holds where the stream begins to drift and ends to, by turns; the submission's
// box never holds it. What is said of a wrong answer does not tell where that is. Exit
// codes: 42 accepted, 43 wrong, anything else a fault.

import Foundation

func feedback(_ file: String, _ text: String) {
    let folder = URL(fileURLWithPath: CommandLine.arguments[3], isDirectory: true)
    try? Data((text + "\n").utf8).write(to: folder.appendingPathComponent(file))
}

func wrong(_ message: String) -> Never {
    feedback("teammessage.txt", message)
    exit(43)
}

func fault(_ details: String) -> Never {
    feedback("judgemessage.txt", details)
    exit(1)
}

func positions(_ text: Data) -> [Int]? { try? JSONDecoder().decode([Int].self, from: text) }

guard CommandLine.arguments.count >= 4,
    let input = FileManager.default.contents(atPath: CommandLine.arguments[1]),
    let answer = FileManager.default.contents(atPath: CommandLine.arguments[2])
else { exit(1) }
let rows = input.split(separator: UInt8(ascii: "\n"))
guard rows.count == 3,
    let window = Int(String(decoding: rows[1], as: UTF8.self).filter { !$0.isWhitespace })
else { fault("not a test's input") }
/// Of a flat array of numbers the commas tell the count.
let isEmpty = !rows[2].contains { (48...57).contains($0) }
let count = isEmpty ? 0 : rows[2].count { $0 == UInt8(ascii: ",") } + 1

func ascends(_ places: [Int]) -> Bool { zip(places, places.dropFirst()).allSatisfy { $0 <= $1 } }

guard let changes = positions(answer), ascends(changes),
    changes.allSatisfy({ (0...count).contains($0) })
else { fault("not a test's answer") }
guard let switches = positions(FileHandle.standardInput.readDataToEndOfFile()),
    ascends(switches), switches.allSatisfy({ (0..<max(count, 1)).contains($0) })
else { wrong("The answer is not a list of positions in the stream.") }

/// What is on at a position: alarms, or drift.
func states(_ places: [Int]) -> [Bool] {
    var states = [Bool](repeating: false, count: count)
    for (index, place) in places.enumerated() where index.isMultiple(of: 2) {
        let end = index + 1 < places.count ? places[index + 1] : count
        for position in place..<max(place, end) { states[position] = true }
    }
    return states
}

let alarms = states(switches)
let drift = states(changes)
let early = alarms.prefix(max(window - 1, 0)).count { $0 }
if early > 0 {
    wrong("\(early) of the first \(window - 1) answers are true; so few values allow no verdict.")
}

/// Right after a change the answers do not count.
var counts = [Bool](repeating: true, count: count)
for change in changes {
    for position in change..<min(change + 3 * window, count) { counts[position] = false }
}
let still = counts.indices.filter { counts[$0] && !drift[$0] }
let drifted = counts.indices.filter { counts[$0] && drift[$0] }
let falseAlarms = still.count { alarms[$0] }
if falseAlarms > still.count / 50 {
    wrong("More than 1 in 50 of the answers that count while there is no drift are true.")
}
let missed = drifted.count { !alarms[$0] }
if missed > drifted.count / 20 {
    wrong("More than 1 in 20 of the answers that count while there is drift are false.")
}
exit(42)
