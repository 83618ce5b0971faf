internal import JudgeCore

/// The modules of swift-collections, swift-algorithms and swift-numerics as
/// built for one toolchain: what a submission may import beside the toolchain's
/// own.
package struct CandidateModules: Sendable, Hashable {
    /// The folder in the cache, the same for all harnesses of a toolchain.
    package var folder: String
    /// What the runner loads in the harness's place: it brings the harness in,
    /// and the modules.
    package var library: String
    /// The compiled interfaces.
    var interfaces: String { "\(folder)/modules" }
    /// Written last: that all of ``folder`` is there.
    var record: String { "\(folder)/complete" }
    var code: String { "\(folder)/libJudgeModules.so" }
    /// What a run box must be able to read beside the harness's own files.
    package var runtimeFiles: [String] { [library, code] }

    /// Modules that can be imported.
    static let names: Set<String> = [
        "Collections", "DequeModule", "HeapModule", "OrderedCollections", "BitCollections",
        "HashTreeCollections", "Algorithms", "Numerics", "RealModule", "ComplexModule",
    ]

    /// Types that published solutions use without an import, with their module.
    static let implicit = [("Deque", "DequeModule"), ("Heap", "HeapModule")]
}
