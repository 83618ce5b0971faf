// Accepts any order of the courses that respects all prerequisites.
//
//     validator INPUT ANSWER FEEDBACK_DIR < OUTPUT
//
// ANSWER holds one such order, or [] where there is none. Exit codes are those
// of the problem package format: 42 accepted, 43 wrong, anything else a fault of
// the package. Takes linear time.

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

/// All whole numbers of a file, in order, whatever stands between them.
func numbers(in path: String) -> [Int] {
    guard let text = FileManager.default.contents(atPath: path) else {
        fault("cannot read \(path)")
    }
    var found: [Int] = []
    var current: Int?
    for byte in text {
        if (48...57).contains(byte) {
            current = (current ?? 0) * 10 + Int(byte - 48)
        } else if let number = current {
            found.append(number)
            current = nil
        }
    }
    if let number = current { found.append(number) }
    return found
}

func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isPrinted = { (byte: UInt8) in byte > 32 }
    guard let first = text.firstIndex(where: isPrinted),
        let last = text.lastIndex(where: isPrinted)
    else { return [] }
    return text[first...last]
}

/// The elements of an array of whole numbers; `nil` for any other text.
func elements(of text: [UInt8]) -> [Int]? {
    let text = trimmed(text[...])
    guard text.count >= 2, text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]")
    else { return nil }
    var rest = trimmed(text.dropFirst().dropLast())
    var found: [Int] = []
    while !rest.isEmpty {
        let end = rest.firstIndex(of: UInt8(ascii: ",")) ?? rest.endIndex
        guard let number = Int(String(decoding: trimmed(rest[..<end]), as: UTF8.self))
        else { return nil }
        found.append(number)
        if end == rest.endIndex { break }
        rest = rest[(end + 1)...]
        if rest.isEmpty { return nil }
    }
    return found
}

guard CommandLine.arguments.count >= 4 else { exit(1) }
let input = numbers(in: CommandLine.arguments[1])
let hasOrder = !numbers(in: CommandLine.arguments[2]).isEmpty
guard let count = input.first, count > 0, input.count % 2 == 1 else { fault("not a test's input") }

let output = FileHandle.standardInput.readDataToEndOfFile()
guard let order = elements(of: Array(output)) else {
    wrong("The answer is not an array of whole numbers.", "not an array of whole numbers")
}

if order.isEmpty {
    if hasOrder {
        wrong("The answer is empty, but all courses can be taken.", "empty, but there is an order")
    }
    exit(42)
}

/// Where each course stands in the order; -1 before it is found.
var position = [Int](repeating: -1, count: count)
for (place, course) in order.enumerated() {
    guard position.indices.contains(course) else {
        wrong("The answer holds a number that is not a course.", "\(course) at position \(place)")
    }
    guard position[course] < 0 else {
        wrong(
            "The answer holds a course more than once.",
            "\(course) at positions \(position[course]) and \(place)")
    }
    position[course] = place
}
guard order.count == count else {
    let details = "\(order.count) of \(count) courses"
    if hasOrder { wrong("The answer does not hold every course.", details) }
    wrong("Not all courses can be taken, so the answer must be empty.", details)
}
for pair in stride(from: 1, to: input.count, by: 2) {
    let (course, before) = (input[pair], input[pair + 1])
    guard position[before] < position[course] else {
        let details = "\(course) at position \(position[course]), \(before) only after it"
        if hasOrder { wrong("A course stands before one of its prerequisites.", details) }
        wrong("Not all courses can be taken, so the answer must be empty.", details)
    }
}
guard hasOrder else { fault("the answer file says that there is no order, but this is one") }
exit(42)
