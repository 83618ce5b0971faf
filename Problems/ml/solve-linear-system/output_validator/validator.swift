// Accepts any x whose residual is small in relation to the numbers involved.
//
//     validator INPUT ANSWER FEEDBACK_DIR < OUTPUT
//
// ANSWER holds a solution, or null where the matrix is singular. Exit codes are
// those of the problem package format: 42 accepted, 43 wrong, anything else a
// fault of the package.

import Foundation

let tolerance = 1e-10

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

func text(of path: String) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
        fault("cannot read \(path)")
    }
    return String(decoding: data, as: UTF8.self)
}

/// What stands between brackets, commas and blanks.
func words(_ line: some StringProtocol) -> [Substring] {
    Substring(line).split { "[],".contains($0) || $0.isWhitespace }
}

guard CommandLine.arguments.count >= 4 else { exit(1) }
let input = text(of: CommandLine.arguments[1]).split(separator: "\n")
guard input.count == 2 else { fault("not a test's input") }
let a = words(input[0]).compactMap { Double($0) }
let b = words(input[1]).compactMap { Double($0) }
let n = b.count
guard n > 0, a.count == n * n else { fault("not a test's input") }
let isSingular = words(text(of: CommandLine.arguments[2])) == ["null"]

let output = String(
    decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
let given = words(output)
if given == ["null"] {
    if isSingular { exit(42) }
    wrong("The answer is nil, but the matrix is not singular.", "nil, but there is a solution")
}
if isSingular {
    wrong("The matrix is singular, so the answer must be nil.", "not nil, but singular")
}
let x = given.compactMap { Double($0.filter { $0 != "\"" }) }
guard x.count == given.count, x.count == n else {
    wrong("The answer does not have one number for each unknown.", "\(given.count) of \(n)")
}
guard x.allSatisfy(\.isFinite) else {
    wrong("The answer holds NaN or infinity.", "not finite")
}

func largest(_ values: [Double]) -> Double { values.reduce(0) { max($0, abs($1)) } }

let allowed = tolerance * (largest(a) * largest(x) + largest(b))
for i in 0..<n {
    var residual = -b[i]
    for j in 0..<n {
        residual += a[i * n + j] * x[j]
    }
    guard abs(residual) <= allowed else {
        wrong(
            "The answer does not fit the equations closely enough.",
            "equation \(i) is off by \(abs(residual)); \(allowed) is allowed")
    }
}
exit(42)
