internal import ArgumentParser
internal import JudgeCore
internal import JudgeFiles
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeSandbox
internal import JudgeToolchain

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what this machine lends the sandbox, and how to mend what is missing.",
        discussion: """
            Examples:
              judge doctor
              judge doctor --json
            """)

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        var checks = [
            Doctor.check("toolchain") { () throws(JudgeFailure) in
                try context.toolchain().root
            },
            Doctor.check("harness") { () throws(JudgeFailure) in
                let harness = try context.harness()
                return "\(harness.version), in \(harness.folder)"
            },
            Doctor.check("problems") { () throws(JudgeFailure) in
                let library = try context.library()
                let found = try library.summaries()
                if let broken = found.broken.first { throw broken }
                return "\(found.problems.count) in \(library.root)"
            },
            Doctor.disk("cache-disk") { () throws(JudgeFailure) in
                .cacheDisk(try MachineFiles.room(try Folders.cache(context.environment)))
            },
            Doctor.disk("history-disk") { () throws(JudgeFailure) in
                .historyDisk(try MachineFiles.room(try Folders.data(context.environment)))
            },
        ]
        checks += MachineFiles.kernelChecks
        var level = 0
        var hasMemoryGroup = false
        do throws(JudgeFailure) {
            let isolation = try Doctor.isolation(try Installation.find().sandbox)
            level = isolation.level
            hasMemoryGroup = isolation.layers.contains(.memoryCgroup)
            checks += Doctor.checks(of: isolation)
        } catch {
            checks.append(.noBox(error))
        }
        checks += MachineFiles.checks(isSwapHeldOff: hasMemoryGroup && !MachineFiles.ignoresSwap)
        if options.json {
            Console.print(DoctorJSON.document(checks, level: level))
        } else {
            Console.print(DoctorText.render(checks, level: level, style: Console.style))
        }
        if checks.contains(where: { $0.status == .fail }) { throw ExitCode(3) }
    }
}
