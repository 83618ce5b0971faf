package import JudgeCore
internal import JudgeFiles

/// Builds the harness once for each toolchain, into the cache.
///
/// Any number of judges may ask at once: one builds, the others wait for its
/// lock. A folder counts when its marker, which is written last, is there.
package struct HarnessBuilder: Sendable {
    /// The folder with the sources of the modules.
    package var sources: String
    /// The judge's cache folder.
    package var cache: String
    /// Called before a build, which takes some seconds.
    package var willBuild: @Sendable () -> Void

    package init(sources: String, cache: String, willBuild: @escaping @Sendable () -> Void) {
        self.sources = sources
        self.cache = cache
        self.willBuild = willBuild
    }

    private static let marker = "complete"

    /// The harness for this toolchain, from the cache or built now.
    ///
    /// - Throws: `JudgeFailure` where the cache cannot be written, the disk is
    ///   full, or the toolchain does not compile the harness.
    package func harness(for toolchain: Toolchain) throws(JudgeFailure) -> Harness {
        do {
            let key = try fingerprint(of: toolchain)
            let folder = "\(cache)/toolchains/\(key)"
            if let ready = try load(folder, toolchain) { return ready }
            try Files.makeFolder("\(cache)/toolchains")
            return try Files.locked("\(folder).lock") {
                // Another judge may have built it while this one waited.
                if let ready = try load(folder, toolchain) { return ready }
                willBuild()
                try Files.removeTree(folder)
                return try build(folder, toolchain)
            }
        } catch let error as FileError {
            throw JudgeFailure(
                .judge, "cache", "the harness cannot be built in the cache: \(error.reason)",
                file: error.path,
                remedy: "Make \(cache) writable and see that its disk has room, or name another "
                    + "folder with XDG_CACHE_HOME.")
        } catch let error as JudgeFailure {
            throw error
        } catch {
            throw JudgeFailure(.judge, "cache", "\(error)")
        }
    }

    /// The harness, where it is in the cache.
    package func cached(for toolchain: Toolchain) throws -> Harness? {
        try load("\(cache)/toolchains/\(fingerprint(of: toolchain))", toolchain)
    }

    /// What `libJudgeHarness.so` is made of.
    private var harnessModules: [String] {
        ["JudgePrelude"] + NodeClass.calledNode.map(\.module) + ["JudgeHarness", "JudgeGenerator"]
    }

    private var moduleNames: [String] {
        harnessModules + ["JudgeFoundation"]
    }

    private func sourceFiles(of module: String) throws(FileError) -> [String] {
        let folder = "\(sources)/\(module)"
        return try Files.list(folder).filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
    }

    /// Changes with the compiler, the harness's sources, how it is built, and
    /// where: Clang refuses modules from a cache that was moved.
    private func fingerprint(of toolchain: Toolchain) throws(FileError) -> String {
        var digest = SHA256()
        let frontend = try Files.status(toolchain.frontend)
        digest.update(
            field: "4 \(toolchain.root) \(frontend.size) \(frontend.modified) \(cache)")
        for module in moduleNames {
            for path in try sourceFiles(of: module) {
                digest.update(field: path)
                digest.update(try Files.read(path))
            }
        }
        return String(digest.hexadecimal().prefix(16))
    }

    private func load(_ folder: String, _ toolchain: Toolchain) throws(FileError) -> Harness? {
        guard Files.exists("\(folder)/\(Self.marker)") else { return nil }
        let lines = String(decoding: try Files.read("\(folder)/\(Self.marker)"), as: UTF8.self)
            .split(separator: "\n").map(String.init)
        guard let version = lines.first else { return nil }
        return Harness(
            toolchain: toolchain, version: version, folder: folder,
            runtimeFiles: Array(lines.dropFirst()))
    }

    // MARK: Building

    private func build(_ folder: String, _ toolchain: Toolchain) throws -> Harness {
        var harness = Harness(
            toolchain: toolchain, version: "", folder: folder, runtimeFiles: [])
        try Files.makeFolder(harness.interfaces)
        try Files.makeFolder(harness.moduleCache)
        harness.version = try toolchain.version()
        for module in moduleNames { try compile(module, harness) }
        try link(harness)
        try warmModuleCache(harness)
        // The box's user is another one, and clang keeps its cache to itself.
        try Files.makeReadable(folder)
        harness.runtimeFiles =
            [harness.library, harness.foundation]
            + (try sharedLibraries(of: harness.foundation)).filter { $0 != harness.library }
        try writeFurtherNames(harness)
        let marker = ([harness.version] + harness.runtimeFiles).joined(separator: "\n") + "\n"
        try Files.write(Array(marker.utf8), to: "\(folder)/\(Self.marker)")
        return harness
    }

    private func compile(_ module: String, _ harness: Harness) throws {
        try run(
            [harness.toolchain.frontend, "-frontend", "-c"] + (try sourceFiles(of: module))
                + CompileFlags.common(harness) + [
                    "-O", "-parse-as-library", "-swift-version", "6", "-module-name", module,
                    // Clients then need none of the modules that it is made of.
                    "-enable-library-evolution",
                    "-emit-module-path", "\(harness.interfaces)/\(module).swiftmodule",
                    "-o", "\(harness.folder)/\(module).o",
                ])
    }

    /// Everything that a submission may import is brought in by one of two
    /// libraries: a submission's own object names none.
    ///
    /// The first brings in what nearly all do with. A library more makes a
    /// test's process dearer to fork and to end, and Foundation with its ICU as
    /// much as all others.
    private func link(_ harness: Harness) throws {
        try link(harness.library, harnessModules, ["swiftCore", "swiftGlibc"], harness)
        try link(
            harness.foundation, ["JudgeFoundation"],
            [
                "swift_Concurrency", "swift_StringProcessing", "swift_RegexParser",
                "swiftRegexBuilder", "swiftSynchronization", "swiftObservation", "dispatch",
                "swiftDispatch", "BlocksRuntime", "Foundation", "FoundationEssentials",
                "FoundationInternationalization", "_FoundationICU",
            ], harness, also: [harness.library])
    }

    /// Notes what can be loaded with the second library and not with the first.
    private func writeFurtherNames(_ harness: Harness) throws {
        let base = [harness.library] + (try sharedLibraries(of: harness.library))
        let names = FurtherNames(
            of: try symbols(harness.runtimeFiles.filter { !base.contains($0) }),
            without: try symbols(base))
        try Files.write(names.bytes, to: harness.furtherNames)
    }

    private func symbols(_ libraries: [String]) throws -> [ObjectSymbols] {
        try libraries.map { library in
            guard let symbols = ObjectSymbols(try Files.read(library)) else {
                throw JudgeFailure(
                    .judge, "harness-build", "the symbols of a library cannot be read",
                    file: library)
            }
            return symbols
        }
    }

    private func link(
        _ library: String, _ modules: [String], _ runtime: [String], _ harness: Harness,
        also files: [String] = []
    ) throws {
        let toolchain = harness.toolchain
        var command = [toolchain.linker, "-shared", "-o", library]
        command += ["-soname", Files.name(library), "-z", "now"]
        command += modules.map { "\(harness.folder)/\($0).o" } + [toolchain.startObject] + files
        command += ["-L\(toolchain.libraries)", "-rpath", toolchain.libraries]
        command += ["-rpath", harness.folder]
        command += runtime.filter { Files.exists("\(toolchain.libraries)/lib\($0).so") }
            .map { "-l\($0)" }
        try run(command)
    }

    /// The box's module cache is read-only: what submissions import must be in
    /// it before.
    private func warmModuleCache(_ harness: Harness) throws {
        let source = "\(harness.folder)/warm.swift"
        let imports = [
            "Foundation", "Dispatch", "Glibc", "Synchronization", "RegexBuilder", "Observation",
            "JudgeHarness", "JudgeGenerator",
        ]
        try Files.write(
            Array(imports.map { "import \($0)\n" }.joined().utf8), to: source)
        for mode in [5, 6] {
            try run(
                [harness.toolchain.frontend, "-frontend", "-c", source]
                    + CompileFlags.submission(
                        harness, languageMode: mode, imports: ["JudgePrelude"])
                    + ["-o", "\(harness.folder)/warm.o"])
        }
    }

    /// The libraries that the loader finds for `library`, the loader included.
    private func sharedLibraries(of library: String) throws -> [String] {
        let loader = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"]
            .first(where: Files.exists)
        guard let loader else {
            throw JudgeFailure(.judge, "no-loader", "the system's dynamic loader was not found")
        }
        // "libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x…)"
        let listed = try run([loader, "--list", library]).split(separator: "\n").compactMap {
            line in
            line.split(separator: " ").first { $0.hasPrefix("/") }.map(String.init)
        }
        return Array(Set(listed + [loader])).sorted()
    }

    @discardableResult
    private func run(_ command: [String]) throws -> String {
        let result = try ChildProcess.run(command, environment: ["TMPDIR=\(cache)"])
        guard result.code == 0 else {
            throw JudgeFailure(
                .judge, "harness-build",
                "the harness cannot be built: \(Files.name(command[0])) ended with \(result.code): "
                    + result.output.prefix(2000),
                remedy: "judge is made for Swift 6.3; judge doctor says which toolchain it found.")
        }
        return result.output
    }
}
