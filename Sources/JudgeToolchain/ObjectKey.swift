internal import JudgeCore
internal import JudgeFiles
internal import JudgeSandbox

/// By what an object is found again that was made of a submission before.
struct ObjectKey: Sendable, Hashable {
    /// What is known before the problem is read: the name of the entry.
    let name: String
    /// Everything that decides the object: what the entry must have been made
    /// of.
    let digest: String
}

extension ObjectKey {
    /// - Throws: `FileError` where a part of the toolchain is not there.
    init(
        _ submission: Submission, _ commands: CompileCommands, _ harness: Harness
    ) throws(FileError) {
        name = Self.name(submission, harness)
        var key = SHA256()
        key.update(field: name)
        // The harness's folder, which the flags name, stands for its sources
        // and the compiler; that of the modules for them.
        for request in [commands.compile, commands.link] {
            key.update(list: request.command)
            key.update(list: request.environment)
            key.update(list: request.files.map(\.name))
            for file in request.files { key.update(data: file.bytes) }
        }
        for path in [harness.toolchain.linker, harness.toolchain.startObject] {
            let status = try Files.status(path)
            key.update(field: "\(status.size) \(status.modified)")
        }
        digest = key.hexadecimal()
    }

    static func name(_ submission: Submission, _ harness: Harness) -> String {
        var name = SHA256()
        name.update(field: KeptObject.form)
        name.update(field: harness.folder)
        name.update(field: submission.boxName)
        name.update(data: submission.source)
        return name.hexadecimal()
    }
}

extension SHA256 {
    fileprivate mutating func update(list: [String]) {
        update(field: "\(list.count)")
        for text in list { update(field: text) }
    }

    fileprivate mutating func update(data: [UInt8]) {
        update(field: "\(data.count)")
        update(data)
    }
}
