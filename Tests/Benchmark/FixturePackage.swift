internal import JudgeCore
internal import JudgeFiles

/// A problem package of the benchmark's own, and a solution that it accepts.
struct FixturePackage {
    struct Test {
        /// As the test's files hold them, without the last newline.
        var input: String
        var answer: String
    }

    var slug: String
    /// What a candidate starts from.
    var template: String
    var solution: String
    var tests: [Test]
    /// Seconds.
    var timeLimit = 2.0
    /// Mebibytes that may be printed.
    var output = 8

    /// Writes the package below a library's root.
    func write(to root: String) throws(FileError) {
        let folder = "\(root)/algorithms/\(slug)"
        var files = [
            "problem.yaml": """
            problem_format_version: 2025-09
            name: \(slug)
            uuid: 5b0c7b0e-6f5e-4b0c-9b4e-4f3d2a1c0e9f
            limits:
              time_limit: \(timeLimit)
              output: \(output)

            """,
            "interview.yaml": """
            track: algorithms
            topic: arrays-hashing
            difficulty: easy
            kind: function
            minutes: 10
            grader: exact

            """,
            "statement/problem.en.md": "A problem of the benchmark.\n",
            "solution/solution.en.md": "See the solution.\n",
            "attachments/templates/swift/Solution.swift": template,
            "submissions/accepted/solution.swift": solution,
        ]
        for (number, test) in tests.enumerated() {
            let name = "data/secret/1-all/\(Self.padded(number + 1))"
            files["\(name).in"] = test.input + "\n"
            files["\(name).ans"] = test.answer + "\n"
            if number == 0 {
                files["data/sample/1.in"] = test.input + "\n"
                files["data/sample/1.ans"] = test.answer + "\n"
            }
        }
        for path in Set(files.keys.map { Files.parent("\(folder)/\($0)") }).sorted() {
            try Files.makeFolder(path)
        }
        for (path, text) in files { try Files.create("\(folder)/\(path)", Array(text.utf8)) }
    }

    private static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 5 - "\(number)".count)) + "\(number)"
    }
}

extension FixturePackage {
    /// Small tests of a task whose solution takes no time worth naming.
    static func twoSum(tests count: Int, solution: String) -> FixturePackage {
        let tests = (0..<count).map { index in
            // Powers of two: each pair has a sum of its own.
            let size = 8 + index % 8
            let numbers = (0..<size).map { 1 << (($0 + index) % size) }
            let first = index % (size - 1)
            let second = first + 1 + index / size % (size - 1 - first)
            return Test(
                input: "[\(numbers.map(String.init).joined(separator: ", "))]\n"
                    + "\(numbers[first] + numbers[second])",
                answer: "[\(first), \(second)]")
        }
        return FixturePackage(
            slug: "bench-two-sum",
            template: """
                class Solution {
                    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {

                    }
                }

                """,
            solution: solution, tests: tests)
    }

    /// Small tests of a task that one would solve with Foundation: the log is
    /// made of the figures that its report must find.
    static func accessReport(tests count: Int, solution: String) -> FixturePackage {
        FixturePackage(
            slug: "bench-access-report",
            template: """
                class Solution {
                    func report(_ lines: [String]) -> [String] {

                    }
                }

                """,
            solution: solution,
            tests: (0..<count).map { AccessLog(endpoints: 2 + $0 % 4).test })
    }

    /// Prints so many KiB beside its answer.
    static func talkative(kibibytes: Int) -> FixturePackage {
        FixturePackage(
            slug: "bench-output-\(kibibytes)",
            template: """
                class Solution {
                    func say(_ count: Int) -> Int {

                    }
                }

                """,
            solution: """
                class Solution {
                    func say(_ count: Int) -> Int {
                        let line = String(repeating: "x", count: 1023)
                        for _ in 0..<count { print(line) }
                        return count
                    }
                }

                """,
            tests: [Test(input: "\(kibibytes)", answer: "\(kibibytes)")], timeLimit: 10,
            output: 128)
    }

    /// Answers with so many KiB.
    static func longAnswer(kibibytes: Int) -> FixturePackage {
        let length = kibibytes << 10
        return FixturePackage(
            slug: "bench-answer-\(kibibytes)",
            template: """
                class Solution {
                    func repeated(_ count: Int) -> String {

                    }
                }

                """,
            solution: """
                class Solution {
                    func repeated(_ count: Int) -> String { String(repeating: "x", count: count) }
                }

                """,
            tests: [
                Test(
                    input: "\(length)",
                    answer: "\"" + String(repeating: "x", count: length) + "\"")
            ], timeLimit: 10, output: 128)
    }

    /// Computes for a while, always the same.
    static let steady = FixturePackage(
        slug: "bench-steady",
        template: """
            class Solution {
                func steps(_ limit: Int) -> Int {

                }
            }

            """,
        solution: """
            class Solution {
                func steps(_ limit: Int) -> Int {
                    var longest = 0
                    for start in 1..<limit {
                        var number = start
                        var count = 0
                        while number != 1 {
                            number = number & 1 == 0 ? number >> 1 : 3 &* number &+ 1
                            count += 1
                        }
                        longest = max(longest, count)
                    }
                    return longest
                }
            }

            """,
        // The longest chain below a million has 524 steps (OEIS A006877).
        tests: [Test(input: "1000000", answer: "524")], timeLimit: 20)
}

/// A log of requests and the report that it must give.
private struct AccessLog {
    let test: FixturePackage.Test

    init(endpoints count: Int) {
        var requests: [String] = []
        var report: [String] = []
        var total = (requests: 0, bytes: 0)
        for index in 0..<count {
            // A different odd number for each endpoint, the busiest first.
            let size = 2 * (count - index) + 1
            let errors = index % 3
            // As far above the mean as below it.
            let mean = Double(20 + 10 * index)
            var bytes = 0
            for number in 0..<size {
                let second = number * 5 + index
                let distance = Double(number - size / 2)
                let sent = 100 + number * 10 + index
                bytes += sent
                requests.append(
                    "2026-03-01T10:00:\(second < 10 ? "0" : "")\(second)Z get "
                        + "/items/\(number)/part\(index)s?page=\(number) "
                        + "\(number < errors ? 503 : 200) \(sent) \(mean + distance)ms")
            }
            let last = (size - 1) * 5 + index
            let rate = Figures.fixed(Double(errors) / Double(size) * 100, decimals: 1)
            // At most eleven: the 95th percentile is the greatest.
            report.append(
                "GET /items/:id/part\(index)s \(size) \(rate)% \(bytes) "
                    + "\(Figures.fixed(mean, decimals: 2)) "
                    + "\(Figures.fixed(mean + Double(size / 2), decimals: 2)) "
                    + "10:00:0\(index)-10:00:\(last < 10 ? "0" : "")\(last)")
            total.requests += size
            total.bytes += bytes
        }
        report.append("total \(total.requests) \(total.bytes) busiest hour 10")
        let lines = ["# a log", "no request"] + requests.reversed()
        report.append("refused 1")
        test = FixturePackage.Test(input: Self.json(lines), answer: Self.json(report))
    }

    private static func json(_ lines: [String]) -> String {
        "[" + lines.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    }
}
