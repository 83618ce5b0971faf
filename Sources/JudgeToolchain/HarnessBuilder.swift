package import JudgeCore
internal import JudgeFiles

/// Builds the harness once for each toolchain, into the cache.
///
/// Any number of judges may ask at once: one builds, the others wait for its
/// lock. A folder counts when its record, which is written last, is there and
/// everything in it is as it was: the harness's own files, and the system's
/// headers, of which the compiler has made modules.
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

    /// The harness for this toolchain, from the cache or built now.
    ///
    /// - Throws: `JudgeFailure` where the cache cannot be written, the disk is
    ///   full, or the toolchain does not compile the harness.
    package func harness(for toolchain: Toolchain) throws(JudgeFailure) -> Harness {
        do {
            let key = try fingerprint(of: toolchain)
            let folder = "\(cache)/toolchains/\(key)"
            if let ready = load(folder, toolchain) { return ready }
            try Files.makeFolder("\(cache)/toolchains")
            return try Files.locked("\(folder).lock") {
                // Another judge may have built it while this one waited.
                if let ready = load(folder, toolchain) { return ready }
                willBuild()
                try Files.removeTree(folder)
                return try build(folder, toolchain)
            }
        } catch let error as FileError {
            throw unusableCache(error.reason, file: error.path)
        } catch let error as JudgeFailure {
            throw error
        } catch {
            throw JudgeFailure(.judge, "cache", "\(error)")
        }
    }

    private func unusableCache(_ reason: String, file: String) -> JudgeFailure {
        JudgeFailure(
            .judge, "cache", "the harness cannot be built in the cache: \(reason)", file: file,
            remedy: "Make \(cache) writable and see that its disk has room, or name another "
                + "folder with XDG_CACHE_HOME.")
    }

    /// The harness, where it is in the cache.
    package func cached(for toolchain: Toolchain) throws -> Harness? {
        load("\(cache)/toolchains/\(try fingerprint(of: toolchain))", toolchain)
    }

    /// What `libJudgeHarness.so` is made of.
    private var harnessModules: [String] {
        Harness.imports
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
            field: "5 \(toolchain.root) \(frontend.size) \(frontend.modified) \(cache)")
        for module in moduleNames {
            for path in try sourceFiles(of: module) {
                digest.update(field: path)
                digest.update(try Files.read(path))
            }
        }
        return String(digest.hexadecimal().prefix(16))
    }

    private func load(_ folder: String, _ toolchain: Toolchain) -> Harness? {
        var harness = Harness(
            toolchain: toolchain, version: "", folder: folder, runtimeFiles: [])
        // What cannot be read is made anew, or said to be in the way then.
        guard let bytes = try? Files.read(harness.record) else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard let version = lines.first, lines.last.map(Array.init) == Self.end else { return nil }
        harness.version = String(decoding: version, as: UTF8.self)
        for line in lines.dropFirst().dropLast() {
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
            let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
            let state = String(decoding: line[..<tab], as: UTF8.self)
            if state == Self.runtime {
                harness.runtimeFiles.append(path)
            } else if Self.state(of: path) != state {
                return nil
            }
        }
        return harness
    }

    private static let runtime = "runtime"
    private static let end = Array("end".utf8)

    /// Changes whenever a file does, unless somebody wants it not to.
    private static func state(of path: String) -> String? {
        (try? Files.status(path)).map { "\($0.size) \($0.modified)" }
    }

    /// The harness's own files and the headers that it was made of, without what
    /// the compiler's cache notes for itself.
    private func parts(of harness: Harness) throws(FileError) -> [String] {
        func files(below folder: String) throws(FileError) -> [String] {
            var found: [String] = []
            for name in try Files.list(folder) {
                let path = "\(folder)/\(name)"
                found += try Files.status(path).kind == .folder ? files(below: path) : [path]
            }
            return found
        }
        let own = try files(below: harness.folder).filter { !$0.hasSuffix(".timestamp") }
        // As make reads it: "warm.o : one \\", then one file a line or several.
        let read = "\(harness.folder)/\(Self.dependencies)"
        guard Files.exists(read) else { return own }
        let headers = String(decoding: try Files.read(read), as: UTF8.self)
            .split { $0 == " " || $0 == "\n" }.map(String.init)
            .filter { path in
                // The toolchain's are known by the compiler.
                path.hasPrefix("/")
                    && ![harness.folder, harness.toolchain.root].contains {
                        path.hasPrefix("\($0)/")
                    }
            }
        return own + Set(headers).sorted()
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
        let lines =
            [harness.version] + harness.runtimeFiles.map { "\(Self.runtime)\t\($0)" }
            + (try parts(of: harness)).compactMap { path in
                Self.state(of: path).map { "\($0)\t\(path)" }
            }
        let text = lines.map { $0 + "\n" }.joined()
        try Files.write(Array(text.utf8) + Self.end, to: harness.record)
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

    /// Where the compiler writes what it has read.
    private static let dependencies = "warm.d"

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
                    + [
                        "-track-system-dependencies", "-emit-dependencies-path",
                        "\(harness.folder)/\(Self.dependencies)", "-o", "\(harness.folder)/warm.o",
                    ])
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
            if result.output.contains("No space left on device") {
                throw unusableCache("there is no space left on the disk", file: cache)
            }
            throw JudgeFailure(
                .judge, "harness-build",
                "the harness cannot be built: \(Files.name(command[0])) ended with \(result.code): "
                    + result.output.prefix(2000),
                remedy: "judge is made for Swift 6.3; judge doctor says which toolchain it found.")
        }
        return result.output
    }
}
