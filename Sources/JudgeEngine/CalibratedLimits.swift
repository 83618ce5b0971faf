package import JudgeCore
internal import JudgeFiles

/// Time limits that `judge calibrate` raised on this machine.
///
/// One file in the cache for each problem whose limit is not the stated one. It
/// holds as long as the package lies where it lay and states the same limit, and
/// for the machine and the toolchain that it was measured with; else, and where
/// it cannot be read, the stated limit does.
package struct CalibratedLimits: Sendable {
    private let folder: String
    /// Asked only where there is a file: what its limit was measured with.
    private let context: @Sendable () -> String?

    private static let form = "interview-judge-calibrated-1"

    /// - Parameters:
    ///   - cache: the judge's cache folder.
    ///   - toolchain: changes with the toolchain, and with what the judge adds
    ///     to submissions; `nil` where it is not known.
    package init(cache: String, toolchain: @escaping @Sendable () -> String?) {
        folder = "\(cache)/calibrated"
        context = {
            guard let toolchain = toolchain() else { return nil }
            return SHA256.hexadecimal(of: Array("\(Machine.name)\n\(toolchain)".utf8))
        }
    }

    /// The limits that hold here for the package in a folder.
    ///
    /// Cost: one look for a file.
    package func limits(ofPackage package: String, stated: Limits) -> Limits {
        guard let path = path(package), let bytes = try? Files.read(path, cap: 1 << 12)
        else { return stated }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count == 4, lines[0] == Self.form, let from = Int(lines[2]),
            let to = Int64(lines[3]), from == stated.cpu.wholeNanoseconds, to > from,
            let context = context(), lines[1] == context
        else { return stated }
        return stated.calibrated(to: .nanoseconds(to))
    }

    /// Makes what was measured hold from now on.
    ///
    /// - Throws: where the cache cannot be written.
    package func keep(
        _ calibration: Calibration, ofPackage package: String
    ) throws(JudgeFailure) {
        guard calibration.isRaised else {
            _ = try forget(package)
            return
        }
        guard let path = path(package), let context = context() else {
            throw JudgeFailure(
                .judge, "cache", "the limit cannot be kept: package or toolchain are gone",
                file: package)
        }
        let lines = [
            Self.form, context, "\(calibration.stated.wholeNanoseconds)",
            "\(calibration.limit.wholeNanoseconds)", "",
        ]
        do throws(FileError) {
            try Files.makeFolder(folder)
            try Files.write(Array(lines.joined(separator: "\n").utf8), to: path)
        } catch {
            throw JudgeFailure(.judge, "cache", error.reason, file: error.path)
        }
    }

    /// Makes the stated limit hold again.
    ///
    /// - Returns: whether another one was kept.
    /// - Throws: where the cache cannot be written.
    package func forget(_ package: String) throws(JudgeFailure) -> Bool {
        guard let path = path(package), Files.exists(path) else { return false }
        do throws(FileError) {
            try Files.removeTree(path)
            return true
        } catch {
            throw JudgeFailure(.judge, "cache", error.reason, file: error.path)
        }
    }

    private func path(_ package: String) -> String? {
        guard let place = Files.realPath(package) else { return nil }
        return "\(folder)/\(SHA256.hexadecimal(of: Array(place.utf8)).prefix(16))"
    }
}
