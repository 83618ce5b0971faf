// Accepts any k different numbers that occur most often, in any order.
//
//     validator INPUT ANSWER FEEDBACK_DIR < OUTPUT
//
// ANSWER holds one right choice. Exit codes are those of the problem package
// format: 42 accepted, 43 wrong, anything else a fault of the package.

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
    guard let data = FileManager.default.contents(atPath: path) else { fault("cannot read \(path)") }
    return data
}

func numbers(_ text: Data) -> [Int]? { try? JSONDecoder().decode([Int].self, from: text) }

guard CommandLine.arguments.count >= 4 else { exit(1) }
let input = contents(of: CommandLine.arguments[1]).split(separator: UInt8(ascii: "\n"))
guard input.count == 2, let nums = numbers(input[0]),
    let asked = Int(String(decoding: input[1], as: UTF8.self).filter { !$0.isWhitespace })
else { fault("not a test's input") }

let counts: [Int: Int] = nums.reduce(into: [:]) { $0[$1, default: 0] += 1 }
let ranked = counts.values.sorted(by: >)
/// An input of the candidate's own may ask for more numbers than there are: then all are right.
let k = min(max(asked, 0), ranked.count)

/// What is wrong with an answer; `nil` if it is right.
func objection(to answer: [Int]) -> (message: String, details: String)? {
    var taken = Set<Int>()
    for num in answer {
        guard let count = counts[num] else {
            return ("The answer holds a number that does not occur in nums.", "\(num)")
        }
        guard taken.insert(num).inserted else {
            return ("The answer holds a number more than once.", "\(num)")
        }
        guard answer.count != k || count >= ranked[k - 1] else {
            return (
                "A number left out occurs more often than one in the answer.",
                "\(num) occurs \(count) times, the k-th \(ranked[k - 1]) times"
            )
        }
    }
    guard answer.count == k else {
        return (
            answer.count < k
                ? "The answer has fewer than k numbers." : "The answer has more than k numbers.",
            "\(answer.count) instead of \(k)"
        )
    }
    // Each of the k numbers occurs at least as often as the k-th of all, so if the sums agree
    // those that occur more often than that are all there.
    let sum = answer.reduce(0) { $0 + counts[$1]! }
    guard sum == ranked.prefix(k).reduce(0, +) else {
        return (
            "A number left out occurs more often than one in the answer.",
            "\(sum) occurrences together"
        )
    }
    return nil
}

guard let expected = numbers(contents(of: CommandLine.arguments[2])) else {
    fault("not a test's answer")
}
if let objection = objection(to: expected) { fault("the answer file: \(objection.details)") }

guard let answer = numbers(FileHandle.standardInput.readDataToEndOfFile()) else {
    wrong("The answer is not an array of whole numbers.", "not an array of whole numbers")
}
if let objection = objection(to: answer) { wrong(objection.message, objection.details) }
exit(42)
