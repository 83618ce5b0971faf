// swift-tools-version: 6.0
import Foundation
import PackageDescription

/// The packages whose modules a submission may import, in one shared library.
///
/// `make build` fetches their sources; judge builds them the first time that a
/// submission needs one, with JUDGE_MODULE_SOURCES naming the folder in which
/// they lie, so that this needs no network.
let sources = ProcessInfo.processInfo.environment["JUDGE_MODULE_SOURCES"]

func dependency(_ name: String, _ version: Version) -> Package.Dependency {
    if let sources { return .package(path: "\(sources)/\(name)") }
    return .package(url: "https://github.com/apple/\(name)", exact: version)
}

let package = Package(
    name: "modules",
    products: [.library(name: "JudgeModules", type: .dynamic, targets: ["JudgeModules"])],
    dependencies: [
        dependency("swift-collections", "1.6.0"),
        dependency("swift-algorithms", "1.2.1"),
        dependency("swift-numerics", "1.1.1"),
    ],
    targets: [
        .target(
            name: "JudgeModules",
            dependencies: [
                .product(name: "Collections", package: "swift-collections"),
                .product(name: "Algorithms", package: "swift-algorithms"),
                .product(name: "Numerics", package: "swift-numerics"),
            ])
    ]
)
