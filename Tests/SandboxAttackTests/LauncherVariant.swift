import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport

/// A `judge-sandbox` and a `judge-runner` that differ from the product's, built
/// from the same sources for tests alone: without a wall, with sanitizers, or
/// with calls of the C library replaced.
///
/// They lie in `.build/test-cache/variants/NAME`, laid out as an installation,
/// and are built again only where sources or flags have changed. Nothing of the
/// package builds or installs them.
struct LauncherVariant: Sendable, Hashable {
    var name: String
    /// For the compiler, of both programs.
    var flags: [String] = []
    /// For the compiler, of one of them.
    var launcherFlags: [String] = []
    var runnerFlags: [String] = []
    /// Further C files of the launcher, below this folder.
    var sources: [String] = []
    /// Functions that the launcher finds as `__wrap_NAME`, which `sources` define
    /// (the linker's `--wrap`).
    var wraps: [String] = []

    /// Builds what has changed.
    func build() throws -> VariantTree {
        let folder = "\(TestProcess.checkout)/.build/test-cache/variants/\(name)"
        try Files.makeFolder(folder)
        return try Files.locked("\(folder)/lock") {
            let tree = VariantTree(folder: folder)
            let digest = try digest()
            if (try? Files.read("\(folder)/digest")) != Array(digest.utf8) {
                try Files.makeFolder(Files.parent(tree.launcher))
                try compile(
                    try Self.files("launcher") + extraSources, flags + launcherFlags,
                    ["-Wl,--as-needed", "-lseccomp"] + wraps.map { "-Wl,--wrap=\($0)" },
                    to: tree.launcher)
                try compile(
                    try Self.files("runner"), flags + runnerFlags, ["-Wl,--as-needed", "-ldl"],
                    to: tree.runner)
                try Files.write(Array(digest.utf8), to: "\(folder)/digest")
            }
            try tree.fill()
            return tree
        }
    }

    private var extraSources: [String] {
        sources.map { "\(Files.parent("\(#filePath)"))/\($0)" }
    }

    /// The files of one program and those that both share.
    private static func files(_ program: String) throws -> [String] {
        try [program, "common"].flatMap { part in
            let folder = "\(TestProcess.checkout)/Sandbox/\(part)"
            return try Files.list(folder).filter { $0.hasSuffix(".c") }.map { "\(folder)/\($0)" }
        }
    }

    /// Of all that decides what the programs are.
    private func digest() throws -> String {
        var digest = SHA256()
        for text in Self.always + flags + [":"] + launcherFlags + [":"] + runnerFlags + wraps {
            digest.update(field: text)
        }
        let sandbox = "\(TestProcess.checkout)/Sandbox"
        let headers = ["launcher/launcher.h", "runner/runner.h", "common/include/box.h"]
        for path in try Self.files("launcher") + Self.files("runner") + extraSources
            + headers.map({ "\(sandbox)/\($0)" })
        {
            digest.update(field: path)
            digest.update(field: String(decoding: try Files.read(path), as: UTF8.self))
        }
        return digest.hexadecimal()
    }

    private static let always = [
        "-std=c17", "-D_GNU_SOURCE", "-g", "-O0", "-fno-omit-frame-pointer", "-fPIE", "-pie",
        "-fuse-ld=lld", "-Wall", "-Wextra", "-Werror",
    ]

    private func compile(
        _ sources: [String], _ flags: [String], _ libraries: [String], to program: String
    ) throws {
        let common = "\(TestProcess.checkout)/Sandbox/common/include"
        let outcome = try TestProcess(Self.compiler(), environment: ["PATH": TestProcess.path]).run(
            Self.always + flags + ["-I\(common)", "-I\(TestProcess.checkout)/Sandbox/launcher"]
                + sources + libraries + ["-o", program])
        guard outcome.code == 0 else {
            throw JudgeFailure(.judge, "variant", "\(name) does not build: \(outcome.errors)")
        }
    }

    /// The clang of the Swift toolchain: it brings the sanitizers with it.
    private static func compiler() throws -> String {
        for folder in TestProcess.path.split(separator: ":") {
            guard let swift = Files.realPath("\(folder)/swift") else { continue }
            let clang = "\(Files.parent(swift))/clang"
            if Files.isExecutable(clang) { return clang }
        }
        throw JudgeFailure(.judge, "variant", "there is no clang beside swift on the PATH")
    }
}
