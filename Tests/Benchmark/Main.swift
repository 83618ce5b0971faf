internal import ArgumentParser
internal import Glibc
internal import JudgeCore
internal import JudgeFiles
internal import JudgePresentation
internal import JudgeToolchain

/// `make bench`: measures what the README says, and whether the goals are met.
///
/// THEORY. The machine is shared and its speed changes by the minute: whoever
/// is compared takes turns within one run, and goals are ratios or differences
/// of pairs. Every run's verdict is looked at: what is wrong is not fast.
@main
struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge-bench", abstract: "Measures the judge against others.",
        discussion: """
            Exit codes: 0 every goal is met, 1 one is missed, 2 called in a wrong
            way, 3 nothing could be measured.
            """)

    enum Part: String, CaseIterable, ExpressibleByArgument {
        case submit, test, throughput, scale, steadiness
    }

    @Argument(help: "What to measure; everything where nothing is named.")
    var parts: [Part] = Part.allCases

    @Option(help: "How often each contender has its turn.")
    var rounds = 20

    @Option(help: "Where the document is written.")
    var json: String?

    static func main() {
        do {
            let command = try parse()
            try command.run()
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            print(fullMessage(for: error))
            Glibc.exit(2)
        }
    }

    func run() throws {
        do {
            // Commands start elsewhere.
            let json = json.map { $0.hasPrefix("/") ? $0 : "\(Files.realPath(".") ?? "")/\($0)" }
            let results = try measured()
            if let json {
                try Files.write(Array((results.document.indented + "\n").utf8), to: json)
            }
            print("\(results.machine)\n\(results.toolchain)\n\(results.date)")
            for missed in results.missed {
                print("missed: \(missed.figure), \(missed.contender)")
            }
            throw ExitCode(results.missed.isEmpty ? 0 : 1)
        } catch let failure as Failure {
            try fail("\(failure)")
        } catch let failure as JudgeFailure {
            try fail(failure.message)
        } catch let failure as FileError {
            try fail("\(failure.path): \(failure.reason)")
        }
    }

    private func fail(_ reason: String) throws {
        print("judge-bench: \(reason)")
        throw ExitCode(3)
    }

    private func measured() throws -> Results {
        guard rounds > 1 else { throw ValidationError("--rounds must be 2 or more") }
        let workplace = try Workplace()
        let plain = FixturePackage.twoSum(tests: 30, solution: try workplace.fixture("two-sum"))
        let plainDriver = try workplace.fixture("two-sum.driver")
        let foundation = FixturePackage.accessReport(
            tests: 60, solution: try workplace.fixture("access-report"))
        let foundationDriver = try workplace.fixture("access-report.driver")
        var measurements: [Measurement] = []
        for part in Part.allCases where parts.contains(part) {
            let measured: [Measurement]
            switch part {
            case .submit:
                measured =
                    try SubmitFigure(
                        package: plain, driver: plainDriver, name: "plain", mostOverFloor: 50,
                        mostOfNaive: 0.6
                    ).measure(workplace, rounds: rounds)
                    + SubmitFigure(
                        package: foundation, driver: foundationDriver, name: "Foundation",
                        mostOfNaive: 0.75
                    ).measure(workplace, rounds: rounds)
            case .test:
                measured =
                    try TestCostFigure(
                        package: plain, driver: plainDriver, name: "plain", most: 0.8
                    ).measure(workplace, rounds: rounds)
                    + TestCostFigure(
                        package: foundation, driver: foundationDriver, name: "Foundation",
                        most: 1.2
                    ).measure(workplace, rounds: rounds)
            case .throughput:
                measured = try ThroughputFigure(package: plain, driver: plainDriver)
                    .measure(workplace, rounds: rounds)
            case .scale:
                measured = try ScaleFigure(package: plain).measure(workplace, rounds: rounds)
            case .steadiness:
                measured = try SteadinessFigure().measure(workplace, rounds: 50)
            }
            for line in Results.table(measured).lines(width: 120) { print(line.plain) }
            if part == .test, !measured.contains(where: { $0.contender.hasPrefix("isolate") }) {
                print("isolate is not installed, or not for us: not compared with.")
            }
            print("")
            measurements += measured
        }
        return Results(
            machine: Machine.description, toolchain: workplace.harness.version,
            date: Timestamp.utc(Double(time(nil))) ?? "", measurements: measurements)
    }
}
