internal import ArgumentParser
internal import JudgeCore
internal import JudgeEngine
internal import JudgePresentation
internal import JudgeProblems

struct CalibrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Raise time limits that are too tight for this machine.",
        usage: "judge calibrate (PROBLEM … | PATH … | --all) [--forget] [--json]",
        discussion: """
            The problems' own solutions are judged, one test at a time. Where the slowest \
            accepted one needs more than half of the time limit here, the limit is raised \
            until it does not, by the margins of the problem package format; never \
            lowered. Raised limits hold for this machine and this toolchain, and are \
            named as such by judge show and in reports. Let nothing else run meanwhile. \
            Exit code 1: a solution that is too slow may pass here.

            Examples:
              judge calibrate two-sum
              judge calibrate --all
              judge calibrate --all --forget
            """)

    @Argument(
        help: "Names of problems, or package folders.",
        completion: .custom { _, _, _ in ProblemChoice.names() })
    var problems: [String] = []

    @Flag(help: "Measure the whole library.") var all = false
    @Flag(help: "Let the stated limits hold again.") var forget = false
    @OptionGroup var options: CommonOptions

    func validate() throws {
        if all == !problems.isEmpty {
            throw ValidationError("Name problems or package folders, or say --all.")
        }
    }

    func run() throws {
        let context = Context(options)
        let chosen = try PackageChoice.all(
            named: problems, in: ProblemLibrary(root: try context.library().root)
        ).map { choice throws(JudgeFailure) in
            try choice.library.problem(named: choice.slug)
        }
        let limits = try context.calibratedLimits()
        if forget {
            var forgotten: [Slug] = []
            for problem in chosen where try limits.forget(problem.folder) {
                forgotten.append(problem.summary.slug)
            }
            if options.json {
                Console.print(CalibrationJSON.forgotten(forgotten))
            } else {
                Console.print(
                    "\(Figures.counted(forgotten.count, "raised time limit")) forgotten.")
            }
            return
        }
        let calibrator = Calibrator(judge: try context.judge(reportsProgress: false))
        var calibrations: [Calibration] = []
        var firstFailure: JudgeFailure?
        for (index, problem) in chosen.enumerated() {
            Console.progress(.calibrating(number: index + 1, of: chosen.count))
            do throws(JudgeFailure) {
                let calibration = try calibrator.calibration(of: problem)
                // At once: nothing is lost where it is interrupted.
                try limits.keep(calibration, ofPackage: problem.folder)
                calibrations.append(calibration)
            } catch {
                // A broken host, or cache, would fail the next one as well.
                guard let file = error.file, "\(file)/".hasPrefix("\(problem.folder)/") else {
                    throw error
                }
                firstFailure = firstFailure ?? error
            }
        }
        if let firstFailure {
            if !options.json, !calibrations.isEmpty {
                Console.print(CalibrationText.render(calibrations, style: Console.style))
            }
            throw firstFailure
        }
        if options.json {
            Console.print(CalibrationJSON.document(calibrations))
        } else {
            Console.print(CalibrationText.render(calibrations, style: Console.style))
        }
        if !calibrations.allSatisfy(\.tellsTooSlow) { throw ExitCode(1) }
    }
}
