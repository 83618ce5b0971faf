// Accepts any split of the positions that is even in every class and in size.
//
//     validator INPUT ANSWER FEEDBACK_DIR < OUTPUT
//
// ANSWER holds one such split and is not needed. Exit codes are those of the problem
// package format: 42 accepted, 43 wrong, anything else a fault of the package. Takes
// O(n log n).

import Foundation

func feedback(_ file: String, _ text: String) {
    let folder = URL(fileURLWithPath: CommandLine.arguments[3], isDirectory: true)
    try? Data((text + "\n").utf8).write(to: folder.appendingPathComponent(file))
}

func wrong(_ message: String) -> Never {
    feedback("teammessage.txt", message)
    exit(43)
}

guard CommandLine.arguments.count >= 4,
    let input = FileManager.default.contents(atPath: CommandLine.arguments[1])
else { exit(1) }
let lines = input.split(separator: UInt8(ascii: "\n"))
guard lines.count == 2, let y = try? JSONDecoder().decode([Int].self, from: Data(lines[0])),
    let k = Int(String(decoding: lines[1], as: UTF8.self).trimmingCharacters(in: .whitespaces)),
    k > 0
else { exit(1) }

let output = FileHandle.standardInput.readDataToEndOfFile()
guard let folds = try? JSONDecoder().decode([[Int]].self, from: output) else {
    wrong("The answer is not an array of arrays of positions.")
}
guard folds.count == k else { wrong("There are \(folds.count) folds, not \(k).") }

// Each position once.
var isUsed = [Bool](repeating: false, count: y.count)
for position in folds.joined() {
    guard y.indices.contains(position) else {
        wrong("\(position) is no position from 0 to \(y.count - 1).")
    }
    guard !isUsed[position] else { wrong("Position \(position) is there twice.") }
    isUsed[position] = true
}
if let missing = isUsed.firstIndex(of: false) { wrong("Position \(missing) is in no fold.") }

// Of a class with m rows each fold has m / k, rounded down or up.
var sizes: [Int: Int] = [:]
for label in y { sizes[label, default: 0] += 1 }
var holders: [Int: Int] = [:]
for fold in folds {
    let labels = fold.map { y[$0] }.sorted()
    var start = 0
    while start < labels.count {
        let label = labels[start]
        var end = start
        while end < labels.count, labels[end] == label { end += 1 }
        guard let size = sizes[label] else { exit(1) }
        if end - start > (size + k - 1) / k || end - start < size / k {
            wrong("A fold has \(end - start) of the \(size) rows of a class; there are \(k) folds.")
        }
        holders[label, default: 0] += 1
        start = end
    }
}
for (label, size) in sizes where size >= k && holders[label] != k {
    wrong("A fold has none of the \(size) rows of a class; there are \(k) folds.")
}

let (least, most) = (folds.map(\.count).min() ?? 0, folds.map(\.count).max() ?? 0)
if most - least > 1 { wrong("The smallest fold has \(least) rows, the largest \(most).") }
exit(42)
