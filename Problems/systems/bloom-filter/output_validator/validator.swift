// Accepts whatever behaves as a Bloom filter of the allowed size.
//
//     validator INPUT ANSWER FEEDBACK_DIR < OUTPUT
//
// ANSWER is not looked at: all that counts follows from INPUT. Exit codes are those
// of the problem package format: 42 accepted, 43 wrong, anything else a fault of
// the package.

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

func value(_ json: some DataProtocol) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed)
}

guard CommandLine.arguments.count >= 4,
    let input = FileManager.default.contents(atPath: CommandLine.arguments[1])
else { exit(1) }
let rows = input.split(separator: UInt8(ascii: "\n"))
guard rows.count == 2, let operations = value(rows[0]) as? [String],
    let arguments = value(rows[1]) as? [[Any]], arguments.count == operations.count,
    let expected = (arguments[0].first as? NSNumber)?.intValue,
    let rate = (arguments[0].last as? NSNumber)?.doubleValue
else { fault("not a test's input") }

let output = FileHandle.standardInput.readDataToEndOfFile()
guard let answers = value(output) as? [Any], answers.count == operations.count else {
    wrong("The answer does not have one entry for each call.", "no array of the right length")
}

let budget = 1.1 * Double(expected) * log(1 / rate) / (log(2) * log(2)) + 64

/// The bits are the same throughout; what they allow is needed from the first call on.
var bits: Int?
for (operation, answer) in zip(operations, answers) where operation == "bits" {
    guard let number = answer as? NSNumber, let claimed = Int(exactly: number) else {
        wrong("The number of bits is no whole number.", "not a number")
    }
    guard bits ?? claimed == claimed else {
        wrong("bits is first \(bits ?? 0), then \(claimed): it must not change.", "\(bits ?? 0), then \(claimed)")
    }
    guard claimed >= 1, Double(claimed) <= budget else {
        wrong(
            "bits is \(claimed), but must be from 1 to \(Int(budget)).",
            "\(claimed), at most \(budget)")
    }
    bits = claimed
}

var added: Set<String> = []
var asked: Set<String> = []
var falsePositives = 0
/// What no filter of this size can go below, on average.
var inevitable = 0.0
for (index, operation) in operations.enumerated() {
    let answer = answers[index]
    switch operation {
    case "add":
        guard let key = arguments[index].first as? String else { fault("add without a key") }
        added.insert(key)
    case "mightContain":
        guard let key = arguments[index].first as? String else { fault("no key asked for") }
        guard let isThere = answer as? Bool else {
            wrong("An answer of mightContain is neither true nor false.", "call \(index)")
        }
        if added.contains(key) {
            guard isThere else {
                wrong("A key that was added is not found.", "false negative at call \(index)")
            }
        } else if asked.insert(key).inserted {
            if isThere { falsePositives += 1 }
            if !added.isEmpty {
                inevitable += exp2(-(bits.map(Double.init) ?? budget) / Double(added.count))
            }
        }
    default: break
    }
}
let mean = 1.5 * rate * Double(asked.count)
let most = mean + 3 * mean.squareRoot() + 3
guard Double(falsePositives) <= most else {
    wrong(
        "\(falsePositives) of \(asked.count) keys that were not added are found; at most \(Int(most)) may be.",
        "\(falsePositives) of \(asked.count), with a rate of \(rate)")
}
guard inevitable < 100 || Double(falsePositives) >= inevitable / 2 else {
    wrong(
        "\(falsePositives) of \(asked.count) keys that were not added are found; with so few bits there must be at least \(Int((inevitable / 2).rounded(.up))).",
        "\(falsePositives), at least \(inevitable) are to be expected")
}
exit(42)
