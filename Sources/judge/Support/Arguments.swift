internal import JudgeFiles

/// What is done to the arguments before they are parsed.
enum Arguments {
    /// A file named `-x.swift` is a file, not a list of options.
    static func prepared(_ arguments: [String]) -> [String] {
        arguments.map { argument in
            argument.hasPrefix("-") && argument.hasSuffix(".swift") && Files.exists(argument)
                ? "./\(argument)" : argument
        }
    }
}
