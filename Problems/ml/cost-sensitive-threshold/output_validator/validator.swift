// Accepts any threshold with the least cost, together with that cost.
//
//     validator INPUT ANSWER FEEDBACK_DIR < OUTPUT
//
// ANSWER holds one best threshold and the least cost. Exit codes are those of the
// problem package format: 42 accepted, 43 wrong, anything else a fault of the package.

import Foundation

func feedback(_ file: String, _ text: String) {
    let folder = URL(fileURLWithPath: CommandLine.arguments[3], isDirectory: true)
    try? Data((text + "\n").utf8).write(to: folder.appendingPathComponent(file))
}

func wrong(_ message: String, _ details: String) -> Never {
    feedback("teammessage.txt", message)
    feedback("judgemessage.txt", details)
    exit(43)
}

func fault(_ details: String) -> Never {
    feedback("judgemessage.txt", details)
    exit(1)
}

func contents(_ path: String) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
        fault("cannot read \(path)")
    }
    return String(decoding: data, as: UTF8.self)
}

/// The numbers of a line: of an array, or a single one.
func numbers(_ line: Substring) -> [Double] {
    line.utf8.split {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]")
    }
    .map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespaces) }
    .filter { !$0.isEmpty }
    .map { text in
        guard let number = Double(text) else { fault("not a number: \(text)") }
        return number
    }
}

/// The members of an answer; `nil` for any other text.
///
/// Read by hand: JSONSerialization does not keep the last digit of every number.
func answer(_ data: Data) -> (threshold: Double, cost: Double)? {
    let text = String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace && $0 != "\"" }
    guard text.first == "{", text.last == "}" else { return nil }
    var members: [Substring: Double] = [:]
    for member in text.dropFirst().dropLast().split(separator: ",") {
        let parts = member.split(separator: ":")
        guard parts.count == 2, let number = Double(parts[1]) else { return nil }
        members[parts[0]] = number
    }
    guard members.count == 2, let threshold = members["threshold"], let cost = members["cost"]
    else { return nil }
    return (threshold, cost)
}

guard CommandLine.arguments.count >= 4 else { exit(1) }
let rows = contents(CommandLine.arguments[1]).split(separator: "\n")
guard rows.count == 4 else { fault("not a test's input") }
let truth = numbers(rows[0])
let prob = numbers(rows[1])
let costFP = numbers(rows[2])[0]
let costFN = numbers(rows[3])[0]
guard let best = answer(Data(contents(CommandLine.arguments[2]).utf8)) else {
    fault("not an answer")
}

guard let got = answer(FileHandle.standardInput.readDataToEndOfFile()) else {
    wrong("The answer is not a threshold and a cost.", "not two numbers")
}

func isClose(_ cost: Double) -> Bool {
    abs(cost - best.cost) <= 1e-9 * max(1, best.cost)
}

if got.threshold.isNaN {
    wrong("The threshold is not a number.", "NaN")
}
var falsePositives = 0
var falseNegatives = 0
for (t, p) in zip(truth, prob) {
    if p >= got.threshold, t == 0 { falsePositives += 1 }
    if p < got.threshold, t == 1 { falseNegatives += 1 }
}
let real = costFP * Double(falsePositives) + costFN * Double(falseNegatives)
let details = "threshold \(got.threshold) costs \(real), least \(best.cost), answered \(got.cost)"
guard isClose(real) else {
    if real < best.cost { fault("better than the answer: \(details)") }
    if isClose(got.cost) {
        wrong("The cost is right, but the threshold costs more.", details)
    }
    wrong("Another threshold costs less.", details)
}
guard isClose(got.cost) else {
    wrong("The threshold is one of the best, but its cost is another.", details)
}
exit(42)
