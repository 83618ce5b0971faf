internal import Glibc
package import JudgeCore
internal import JudgeFiles

/// A Swift toolchain on this machine, by its folders.
package struct Toolchain: Sendable, Hashable {
    /// The toolchain's `usr` folder.
    package var root: String
    /// `x86_64` or `aarch64`.
    package var architecture: String

    package var frontend: String { "\(root)/bin/swift-frontend" }
    package var linker: String { "\(root)/bin/ld.lld" }
    package var symbolizer: String { "\(root)/bin/llvm-symbolizer" }
    var resources: String { "\(root)/lib/swift" }
    /// The shared libraries of the Swift runtime.
    package var libraries: String { "\(resources)/linux" }
    /// Registers an object's types with the runtime; linked into every object.
    package var startObject: String { "\(libraries)/\(architecture)/swiftrt.o" }
    var target: String { "\(architecture)-unknown-linux-gnu" }

    /// First line of the compiler's `--version`.
    package func version() throws(JudgeFailure) -> String {
        do throws(FileError) {
            let result = try ChildProcess.run([frontend, "--version"], environment: [])
            return String(result.output.split(separator: "\n").first ?? "unknown")
        } catch {
            throw Self.missing("\(error)")
        }
    }

    /// Finds the toolchain: the folder `JUDGE_TOOLCHAIN` (its `usr`), else the
    /// one that `swiftc` on the path belongs to.
    ///
    /// - Throws: `JudgeFailure` that says what to install where there is none.
    package static func find(environment: [String: String]) throws(JudgeFailure) -> Toolchain {
        let architecture = try supportedArchitecture()
        let root: String
        if let named = environment["JUDGE_TOOLCHAIN"], !named.isEmpty {
            root = named
        } else {
            let folders = (environment["PATH"] ?? "").split(separator: ":")
            let found = folders.map { "\($0)/swiftc" }.first(where: Files.isExecutable)
            guard let found, let real = Files.realPath(found) else {
                throw missing("no Swift toolchain was found: swiftc is not on the PATH")
            }
            // usr/bin/swiftc is a link to a program beside it.
            root = Files.parent(Files.parent(real))
        }
        let toolchain = Toolchain(root: root, architecture: architecture)
        for path in [toolchain.frontend, toolchain.linker] where !Files.isExecutable(path) {
            throw missing("the Swift toolchain at \(root) is not complete: \(path) is missing")
        }
        guard Files.exists(toolchain.startObject) else {
            throw missing(
                "the Swift toolchain at \(root) is not complete: \(toolchain.startObject) is missing"
            )
        }
        return toolchain
    }

    private static func missing(_ message: String) -> JudgeFailure {
        JudgeFailure(
            .judge, "no-toolchain", message,
            remedy: "Install Swift 6.3 from swift.org/install/linux and put its bin folder on the "
                + "PATH, or set JUDGE_TOOLCHAIN to its usr folder.")
    }

    private static func supportedArchitecture() throws(JudgeFailure) -> String {
        var system = utsname()
        uname(&system)
        let machine = withUnsafeBytes(of: &system.machine) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard machine == "x86_64" || machine == "aarch64" else {
            throw JudgeFailure(
                .judge, "unsupported-architecture",
                "judge knows x86_64 and aarch64; this machine is \(machine)")
        }
        return machine
    }
}
