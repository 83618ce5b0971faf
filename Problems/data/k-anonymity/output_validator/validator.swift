// Accepts any levels that make the table k-anonymous with the smallest sum.
//
//     validator INPUT ANSWER FEEDBACK_DIR < OUTPUT
//
// ANSWER holds one such choice, or [] where there is none. Exit codes are those of the
// problem package format: 42 accepted, 43 wrong, anything else a fault of the package.
// Takes linear time.

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

func contents(of path: String) -> Data {
    guard let text = FileManager.default.contents(atPath: path) else { fault("cannot read \(path)") }
    return text
}

guard CommandLine.arguments.count >= 4 else { exit(1) }
let input = contents(of: CommandLine.arguments[1]).split(separator: UInt8(ascii: "\n"))
guard input.count == 2,
    let rows = try? JSONDecoder().decode([[Int]].self, from: Data(input[0])),
    let k = Int(String(decoding: input[1], as: UTF8.self).trimmingCharacters(in: .whitespaces)),
    let first = rows.first
else { fault("not a test's input") }
guard
    let known = try? JSONDecoder().decode([Int].self, from: contents(of: CommandLine.arguments[2]))
else { fault("not a test's answer") }

let output = FileHandle.standardInput.readDataToEndOfFile()
guard let levels = try? JSONDecoder().decode([Int].self, from: output) else {
    wrong("The answer is not an array of whole numbers.", "not an array of whole numbers")
}

if levels.isEmpty {
    if known.isEmpty { exit(42) }
    wrong("The answer is empty, but the table can be made k-anonymous.", "empty")
}
guard levels.count == first.count else {
    wrong("The answer must have one level for each column.", "\(levels.count) levels")
}
guard levels.allSatisfy({ (0...4).contains($0) }) else {
    wrong("Each level must be from 0 to 4.", "\(levels)")
}

let powers = [1, 10, 100, 1_000, 10_000]
var sizes: [Int: Int] = [:]
for row in rows {
    let key = zip(row, levels).reduce(0) { $0 * 10_000 + $1.0 / powers[$1.1] }
    sizes[key, default: 0] += 1
}
let smallest = sizes.values.min() ?? 0
guard smallest >= k else {
    if known.isEmpty {
        wrong("No choice makes this table k-anonymous, so the answer must be empty.", "\(levels)")
    }
    wrong("Some group has fewer than k rows.", "\(levels): a group of \(smallest), k is \(k)")
}
guard !known.isEmpty else { fault("the answer file says that there is none, but \(levels) works") }
let (loss, best) = (levels.reduce(0, +), known.reduce(0, +))
guard loss >= best else { fault("\(levels) has a smaller loss than \(known)") }
guard loss == best else {
    wrong("The groups are large enough, but a smaller loss is possible.", "\(loss), not \(best)")
}
exit(42)
