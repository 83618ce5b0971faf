internal import Glibc
package import JudgeCore
internal import JudgeFiles

/// Builds the modules that candidates may import, once for each toolchain, with
/// the package manager, and only when a submission needs one.
package struct ModulesBuilder: Sendable {
    /// The package that names them.
    package var package: String
    /// The folder with the sources of the packages, by their names.
    package var sources: String
    /// Called before a build, which takes a minute or two.
    package var willBuild: @Sendable () -> Void
    /// Called before waiting for another judge that builds them.
    package var willWait: @Sendable () -> Void

    package init(
        package: String, sources: String, willBuild: @escaping @Sendable () -> Void,
        willWait: @escaping @Sendable () -> Void
    ) {
        self.package = package
        self.sources = sources
        self.willBuild = willBuild
        self.willWait = willWait
    }

    /// Where the modules for a harness lie, built or not: they change with the
    /// toolchain and with the package that names them; what joins them to a
    /// harness lies in its folder.
    private func place(for harness: Harness) throws(FileError) -> CandidateModules {
        var key = SHA256()
        let frontend = try Files.status(harness.toolchain.frontend)
        key.update(field: "1 \(harness.toolchain.root) \(frontend.size) \(frontend.modified)")
        key.update(try Files.read("\(package)/Package.swift"))
        let name = "modules-\(key.hexadecimal().prefix(16))"
        return CandidateModules(
            folder: "\(Files.parent(harness.folder))/\(name)",
            // With the harness it goes.
            library: "\(harness.folder)/\(name).so")
    }

    /// The modules for a harness, where they were built.
    package func cached(for harness: Harness) -> CandidateModules? {
        guard let place = try? place(for: harness), Files.exists(place.library) else { return nil }
        return place
    }

    /// The modules, from the cache or built now.
    ///
    /// - Throws: `JudgeFailure` where their sources are not there, the cache
    ///   cannot be written, or they do not compile.
    package func modules(for harness: Harness) throws(JudgeFailure) -> CandidateModules {
        if let modules = cached(for: harness) { return modules }
        do {
            let place = try place(for: harness)
            return try Files.locked("\(place.folder).lock", willWait: willWait) {
                // Another judge may have built them while this one waited.
                if !Files.exists(place.record) {
                    try checkSources()
                    willBuild()
                    try Files.removeTree(place.folder)
                    try build(place, harness.toolchain)
                }
                if !Files.exists(place.library) { try join(place, harness) }
                return place
            }
        } catch let error as JudgeFailure {
            throw error
        } catch {
            throw JudgeFailure(
                .judge, "cache", "modules cannot be built in the cache: \(error)",
                remedy: "See that the disk of \(harness.folder) has room.")
        }
    }

    private func checkSources() throws(JudgeFailure) {
        guard Files.exists("\(sources)/swift-collections/Package.swift") else {
            throw JudgeFailure(
                .judge, "no-modules",
                "the sources of swift-collections, swift-algorithms and swift-numerics are not "
                    + "there, so submissions cannot import their modules",
                file: sources, remedy: "make build fetches them.")
        }
    }

    private func build(_ place: CandidateModules, _ toolchain: Toolchain) throws {
        let work = "\(place.folder)/build"
        try Files.makeFolder("\(work)/package/Sources/JudgeModules")
        for file in ["Package.swift", "Sources/JudgeModules/JudgeModules.swift"] {
            try Files.write(try Files.read("\(package)/\(file)"), to: "\(work)/package/\(file)")
        }
        try run(
            [
                "\(toolchain.root)/bin/swift-build", "-c", "release", "--product", "JudgeModules",
                "--package-path", "\(work)/package", "--scratch-path", "\(work)/out",
                "--cache-path", "\(work)/cache", "--config-path", "\(work)/config",
                "--security-path", "\(work)/security", "--disable-sandbox",
            ],
            environment: [
                "PATH=\(toolchain.root)/bin:/usr/bin:/bin", "HOME=\(work)", "TMPDIR=\(work)",
                "JUDGE_MODULE_SOURCES=\(sources)",
            ])
        try Files.makeFolder(place.interfaces)
        let built = "\(work)/out/release"
        for name in try Files.list("\(built)/Modules") where name.hasSuffix(".swiftmodule") {
            try Files.write(
                try Files.read("\(built)/Modules/\(name)"), to: "\(place.interfaces)/\(name)")
        }
        // RealModule's interface needs the header that it is made of.
        let shims = "\(sources)/swift-numerics/Sources/_NumericsShims/include"
        for name in ["_NumericsShims.h", "module.modulemap"] {
            try Files.write(try Files.read("\(shims)/\(name)"), to: "\(place.interfaces)/\(name)")
        }
        try Files.write(try Files.read("\(built)/libJudgeModules.so"), to: place.code)
        try Files.removeTree(work)
        try Files.makeReadable(place.folder)
        try Files.write([], to: place.record)
    }

    /// Makes the library that brings a harness and the modules in, last of all:
    /// where it is, everything is.
    private func join(_ place: CandidateModules, _ harness: Harness) throws {
        try warm(place, harness)
        try Files.makeReadable(harness.moduleCache)
        let made = place.library + ".new"
        try run([
            harness.toolchain.linker, "-shared", "--no-as-needed", "-o", made, "-soname",
            "libJudgeExtras.so", harness.library, place.code, "-rpath", harness.folder, "-rpath",
            place.folder,
        ])
        try Files.makeReadable(made)
        guard rename(made, place.library) == 0 else {
            throw FileError(path: place.library, number: errno)
        }
    }

    /// The box's module cache is read-only: what the modules need must be in it
    /// before.
    private func warm(_ place: CandidateModules, _ harness: Harness) throws {
        // Beside the modules: in the harness's folder everything is to stay as it is.
        let source = "\(place.folder)/warm.swift"
        let imports = CandidateModules.names.sorted().map { "import \($0)\n" }.joined()
        try Files.write(Array(imports.utf8), to: source)
        for mode in [5, 6] {
            try run(
                [harness.toolchain.frontend, "-frontend", "-c", source]
                    + CompileFlags.submission(harness, languageMode: mode, imports: [])
                    + [
                        "-I", place.interfaces, "-parse-as-library", "-o",
                        "\(place.folder)/warm.o",
                    ])
        }
    }

    private func run(_ command: [String], environment: [String] = []) throws {
        let result = try ChildProcess.run(command, environment: environment)
        guard result.code == 0 else {
            throw JudgeFailure(
                .judge, "modules-build",
                "the modules that submissions may import cannot be built: "
                    + "\(Files.name(command[0])) ended with \(result.code): "
                    + result.output.suffix(2000))
        }
    }
}
