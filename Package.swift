// swift-tools-version: 6.2
import PackageDescription

/// CI sets `JUDGE_CI=1`: there a warning is an error, on a candidate's machine
/// a newer compiler's warning is not.
let warningsAreErrors = Context.environment["JUDGE_CI"] == "1"

let swiftSettings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

let cSettings: [CSetting] =
    [
        "all", "extra", "strict-prototypes", "missing-prototypes", "shadow", "conversion",
        "format=2", "undef", "cast-qual", "write-strings", "vla",
    ].map { .enableWarning($0) }
    + [
        .define("_GNU_SOURCE"),
        .define("_FORTIFY_SOURCE", to: "3", .when(configuration: .release)),
        .unsafeFlags(["-fstack-protector-strong", "-fPIE", "-fcf-protection"]),
    ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

/// The tool links every program as a Swift one; these are C and stay tiny: the
/// launcher's size is the least that a box's peak memory can show.
let plainHardenedLink: [LinkerSetting] = [
    .unsafeFlags([
        "-nostartfiles", "-enable-experimental-feature", "Embedded", "-wmo",
        "-Xlinker", "-z", "-Xlinker", "relro", "-Xlinker", "-z", "-Xlinker", "now",
    ])
]

func sources(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// What reads and checks megabytes when the library is proven: optimised in debug
/// builds, too.
func optimisedSources(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies,
        swiftSettings: swiftSettings + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["JudgeTestSupport"],
        exclude: exclude, swiftSettings: swiftSettings)
}

let package = Package(
    name: "interview-judge",
    products: [.executable(name: "judge", targets: ["judge"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    ],
    targets: [
        // The product, bottom up; see the README for what each is for.
        optimisedSources("JudgeCore"),
        optimisedSources("JudgeGrading", ["JudgeCore"]),
        sources("JudgePractice", ["JudgeCore"]),
        sources("JudgePresentation", ["JudgeCore", "JudgePractice"]),
        sources("JudgeFiles"),
        sources(
            "JudgeStore",
            ["JudgeCore", "JudgeFiles", .product(name: "GRDB", package: "GRDB.swift")]),
        sources("JudgeSyntax", ["JudgeCore"]),
        optimisedSources(
            "JudgeProblems", ["JudgeCore", "JudgeFiles", "JudgeGrading", "JudgeSyntax", "Yams"]),
        .target(name: "CLinux", cSettings: cSettings),
        sources("JudgeSandbox", ["JudgeCore", "JudgeFiles", "CLinux"]),
        sources("JudgeToolchain", ["JudgeCore", "JudgeFiles", "JudgeSandbox", "JudgeSyntax"]),
        sources(
            "JudgeEngine",
            [
                "JudgeCore", "JudgeFiles", "JudgeGrading", "JudgeProblems", "JudgeSandbox",
                "JudgeToolchain",
            ]),
        sources(
            "JudgeSelftest",
            [
                "CLinux", "JudgeCore", "JudgeEngine", "JudgeFiles", "JudgeProblems",
                "JudgeSandbox", "JudgeToolchain",
            ]),
        .executableTarget(
            name: "judge",
            dependencies: [
                "JudgeCore", "JudgeGrading", "JudgeProblems", "JudgeSandbox", "JudgeToolchain",
                "JudgeEngine", "JudgePractice", "JudgePresentation", "JudgeSelftest", "JudgeStore",
                "JudgeFiles",
                "CLinux",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: swiftSettings),

        // The sandbox: C, and the Swift that runs inside the box.
        .systemLibrary(name: "CSeccomp", path: "Sandbox/seccomp", pkgConfig: "libseccomp"),
        .target(name: "BoxCommon", path: "Sandbox/common", cSettings: cSettings),
        .executableTarget(
            name: "judge-sandbox", dependencies: ["BoxCommon", "CSeccomp"],
            path: "Sandbox/launcher", cSettings: cSettings, linkerSettings: plainHardenedLink),
        .executableTarget(
            name: "judge-runner", dependencies: ["BoxCommon"], path: "Sandbox/runner",
            cSettings: cSettings, linkerSettings: plainHardenedLink + [.linkedLibrary("dl")]),

        .executableTarget(
            name: "less-privileged", path: "Tests/LessPrivileged", cSettings: cSettings,
            linkerSettings: plainHardenedLink),
        .executableTarget(
            name: "kill-midway", path: "Tests/KillMidway", cSettings: cSettings,
            linkerSettings: plainHardenedLink),
        .executableTarget(
            name: "judge-soak",
            dependencies: [
                "CLinux", "JudgeCore", "JudgeFiles", "JudgeEngine", "JudgeProblems", "JudgeSandbox",
                "JudgeToolchain",
            ],
            path: "Tests/Soak", exclude: ["Problems", "Submissions"],
            swiftSettings: swiftSettings),
        .executableTarget(
            name: "judge-bench",
            dependencies: [
                "JudgeCore", "JudgeFiles", "JudgeEngine", "JudgePresentation", "JudgeProblems",
                "JudgeSandbox", "JudgeToolchain",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Benchmark", exclude: ["Fixtures"], swiftSettings: swiftSettings),
        sources("JudgeTestSupport", ["JudgeCore", "JudgeFiles"]),
        tests("JudgeCoreTests", ["JudgeCore"]),
        tests(
            "JudgeGradingTests", ["JudgeCore", "JudgeGrading"],
            exclude: ["Metrics/Reference", "Statistics/Reference"]),
        tests(
            "JudgePracticeTests", ["JudgeCore", "JudgeFiles", "JudgePractice"],
            exclude: ["Practice/Reference"]),
        tests(
            "JudgePresentationTests", ["JudgeCore", "JudgePractice", "JudgePresentation"],
            exclude: ["Snapshots"]),
        tests("JudgeSelftestTests", ["JudgeCore", "JudgeFiles", "JudgeSelftest"]),
        tests("JudgeFilesTests", ["JudgeFiles"]),
        tests(
            "JudgeStoreTests",
            [
                "JudgeCore", "JudgeFiles", "JudgeStore",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Fixtures"]),
        tests(
            "MockCrashTests",
            ["JudgeCore", "JudgeFiles", "JudgePractice", "JudgeStore"]),
        tests("JudgeSandboxTests", ["JudgeCore", "JudgeFiles", "JudgeSandbox", "judge-sandbox"]),
        tests(
            "JudgeToolchainTests",
            [
                "JudgeCore", "JudgeFiles", "JudgeGrading", "JudgeProblems", "JudgeSandbox",
                "JudgeToolchain", "judge-sandbox", "judge-runner",
            ], exclude: ["Snapshots"]),
        tests(
            "EndToEndTests",
            ["JudgeCore", "JudgeFiles", "JudgePresentation", "JudgeProblems", "judge"],
            exclude: ["Fixtures", "Pasted", "Snapshots"]),
        tests(
            "SandboxAttackTests",
            [
                "JudgeCore", "JudgeFiles", "judge", "judge-sandbox", "judge-runner",
                "less-privileged", "kill-midway",
            ], exclude: ["FakeCgroup", "Sanitizers"]),
        tests("JudgeProblemsTests", ["JudgeCore", "JudgeGrading", "JudgeProblems"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c17
)
