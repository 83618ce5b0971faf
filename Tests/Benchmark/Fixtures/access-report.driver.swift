// What a judge without a sandbox puts beside a solution: reads a test's line of
// JSON and prints the answer as JSON.
import Foundation

let line = readLine() ?? ""
let lines = try JSONDecoder().decode([String].self, from: Data(line.utf8))
let answer = try JSONEncoder().encode(Solution().report(lines))
print(String(decoding: answer, as: UTF8.self))
