import JudgeFiles
import JudgeTestSupport

@testable import JudgeToolchain

/// A toolchain of shell scripts: it writes what it is asked for and notes, in
/// the cache, that it was called.
struct FakeToolchain {
    let folder: TemporaryFolder
    var cache: String { "\(folder.path)/cache" }
    /// What the compiler says that it has read.
    var header: String { "\(folder.path)/include/stdio.h" }
    var sources: String { "\(folder.path)/harness" }

    init() throws {
        folder = try TemporaryFolder()
        try Files.makeFolder(cache)
        try folder.write("include/stdio.h", "int one;\n")
        try folder.write("harness/JudgePrelude/Nodes.swift", "// one\n")
        for module in [
            "JudgeGraphNode", "JudgeRandomNode", "JudgeNaryNode", "JudgeGenerator",
            "JudgeFoundation",
        ] {
            try folder.write("harness/\(module)/\(module).swift", "// \(module)\n")
        }
        try folder.write("harness/JudgeHarness/Reader.swift", "// two\n")
        try works()
        // The loader is asked which libraries a real one needs.
        try folder.write(
            "usr/bin/ld.lld",
            """
            #!/bin/sh
            while [ $# -gt 0 ]; do case $1 in -o) out=$2;; esac; shift; done
            cp /usr/bin/env "$out"
            """, mode: 0o755)
        try folder.write("usr/lib/swift/linux/\(toolchain.architecture)/swiftrt.o", "")
        try folder.write("usr/bin/swiftc", "#!/bin/sh\n", mode: 0o755)
    }

    var toolchain: Toolchain { Toolchain(root: "\(folder.path)/usr", architecture: machine) }

    /// From now on compiling succeeds.
    func works() throws {
        try folder.write(
            "usr/bin/swift-frontend",
            """
            #!/bin/sh
            [ "$1" = --version ] && { echo "Swift version 0"; echo more; exit 0; }
            echo built >> "$TMPDIR/calls"
            while [ $# -gt 0 ]; do
                case $1 in
                -o|-emit-module-path) : > "$2";;
                -emit-dependencies-path) echo "warm.o : \(header)" > "$2";;
                esac
                shift
            done
            """, mode: 0o755)
    }

    /// From now on compiling fails.
    func fails() throws {
        try folder.write(
            "usr/bin/swift-frontend", "#!/bin/sh\necho 'no such module'; exit 3\n", mode: 0o755)
    }

    /// How often the compiler compiled.
    func calls() -> Int {
        ((try? Files.read("\(cache)/calls")) ?? []).count { $0 == UInt8(ascii: "\n") }
    }
}
