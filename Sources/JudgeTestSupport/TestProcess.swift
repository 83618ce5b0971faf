internal import Glibc
internal import JudgeFiles

/// Runs a program of ours as a person would, and waits for it.
package struct TestProcess: Sendable {
    package struct Outcome: Sendable {
        /// Exit code, or 128 and the number of the signal that ended it.
        package var code: Int
        package var output: String
        package var errors: String
    }

    /// The folder with the programs that were built beside this test bundle.
    package static let products = Files.parent(Files.realPath("/proc/self/exe") ?? ".")

    /// The checkout's top folder.
    package static var checkout: String {
        var folder = products
        while folder != "/", !Files.exists("\(folder)/Package.swift") {
            folder = Files.parent(folder)
        }
        return folder
    }

    /// The user as whom `less-privileged` runs a command.
    package static let ordinaryUser = 60002

    /// Where this process finds programs.
    package static let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"

    package var program: String
    package var environment: [String: String]
    /// The folder in which it starts.
    package var folder: String
    /// A program that hangs is killed after so many seconds; a guard, not a
    /// measurement.
    package var patience: Int

    package init(
        _ program: String, environment: [String: String] = [:], folder: String = "/",
        patience: Int = 240
    ) {
        self.program = program.hasPrefix("/") ? program : "\(Self.products)/\(program)"
        self.environment = environment
        self.folder = folder
        self.patience = patience
    }

    package func run(_ arguments: [String], input: String = "") throws -> Outcome {
        let running = try start(arguments, input: input)
        return running.wait()
    }

    /// Starts it; its output goes to files, so that nothing can block.
    package func start(_ arguments: [String], input: String = "") throws -> Running {
        let scratch = try TemporaryFolder()
        try Files.create("\(scratch.path)/in", Array(input.utf8))
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "\(scratch.path)/in", O_RDONLY, 0)
        let create = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 1, "\(scratch.path)/out", create, 0o644)
        posix_spawn_file_actions_addopen(&actions, 2, "\(scratch.path)/err", create, 0o644)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own: a signal for it is not one for the tests.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var process: pid_t = 0
        var words: [UnsafeMutablePointer<CChar>?] =
            (["/usr/bin/env", "-C", folder, program] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] =
            environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        let error = posix_spawn(
            &process, "/usr/bin/env", &actions, &attributes, &words, &variables)
        guard error == 0 else { throw FileError(path: program, number: error) }
        return Running(process: process, scratch: scratch, patience: patience)
    }

    package final class Running: Sendable {
        package let process: Int32
        private let scratch: TemporaryFolder
        private let patience: Int

        fileprivate init(process: Int32, scratch: TemporaryFolder, patience: Int) {
            self.process = process
            self.scratch = scratch
            self.patience = patience
        }

        package func signal(_ number: Int32) { kill(process, number) }

        package var errorsSoFar: String { text("err") }
        package var outputSoFar: String { text("out") }

        package func wait() -> Outcome {
            var status: Int32 = 0
            var waited = 0
            while waitpid(process, &status, WNOHANG) == 0 {
                usleep(2000)
                waited += 1
                if waited == patience * 500 { kill(process, SIGKILL) }
            }
            let signal = Int(status & 0x7f)
            return Outcome(
                code: signal == 0 ? Int(status >> 8 & 0xff) : 128 + signal, output: text("out"),
                errors: text("err"))
        }

        private func text(_ name: String) -> String {
            let bytes = (try? Files.read("\(scratch.path)/\(name)")) ?? []
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
