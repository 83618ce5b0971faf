package import JudgeCore

/// The bounds that a statement sets to its inputs, ready to be held against
/// tests.
///
/// Sizes and ranges are stated once: the bullets below `**Constraints**` that
/// begin with a comparison in a code span (`` `1 <= nums.count <= 100_000` ``)
/// are read by the machine; others are for people and hold none. See
/// ``Constraint``; `val` stands for the values of all nodes, `There are 1 to
/// 70_000 calls` bounds the operations of a class problem's test after the first
/// one.
package struct InputCheck {
    private let entry: Entry
    private var check: ConstraintCheck
    /// The statement.
    package let file: String
    /// Comparisons below `**Constraints**` in bullets that begin with words, each
    /// with its line: nobody holds tests against them.
    package let unread: [(line: Int, text: String)]
    /// How many bounds the machine reads.
    package var count: Int { check.constraints.count }

    /// - Throws: where a comparison in the statement cannot be read, with its
    ///   line.
    package init(_ problem: Problem) throws(JudgeFailure) {
        file = "\(problem.folder)/\(PackagePaths.statement)"
        entry = problem.entry
        let statement = try TextFile.read(file, limit: TextFile.proseLimit)
        unread = entry == .program ? [] : Self.unread(in: statement)
        let known = Self.names(of: entry)
        var constraints: [Constraint] = []
        for (line, text) in entry == .program ? [] : Self.spans(of: statement) {
            do throws(ConstraintParser.Problem) {
                var constraint = try ConstraintParser.parse(text)
                if !known.contains("val"), known.contains(Self.nodes) {
                    constraint.read("val", as: Self.nodes)
                }
                if let stranger = constraint.roots.subtracting(known).min() {
                    throw ConstraintParser.Problem(message: "nothing is called `\(stranger)`")
                }
                constraints.append(constraint)
            } catch {
                throw JudgeFailure(
                    .judge, "constraint", "`\(text)` cannot be checked: \(error.message)",
                    file: file, line: line,
                    remedy: "Say it in words where it is for people only.")
            }
        }
        check = ConstraintCheck(constraints)
    }

    /// What in an input breaks the statement's bounds, one sentence each.
    ///
    /// - Throws: where the input does not fit the signature.
    package mutating func look(
        at input: [UInt8], file: String
    ) throws(JudgeFailure) -> [String] {
        var broken: [String] = []
        for call in try Self.values(in: input, file: file, of: entry) {
            for complaint in check.look(at: call.values, fresh: call.fresh)
            where !broken.contains(complaint) {
                broken.append(complaint)
            }
        }
        return broken
    }

    /// Bounds that none of the inputs has reached, one sentence each.
    package var unreached: [String] { check.unreached }

    // MARK: The statement

    /// The list of all nodes' values; no parameter can be called so.
    private static let nodes = "nodes of the input"
    private static let calls = "calls"

    /// The comparisons below `**Constraints**`, each with its line.
    static func spans(of statement: String) -> [(line: Int, text: String)] {
        var spans: [(Int, String)] = []
        var isInside = false
        let lines = statement.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            if line == "**Constraints**" { isInside = true }
            if line.hasPrefix("#") { isInside = false }
            guard isInside, line.hasPrefix("- ") else { continue }
            if let bound = callBound(line) { spans.append((number + 1, bound)) }
            guard line.hasPrefix("- `") else { continue }
            // Text and code in turn.
            let parts = line.dropFirst(2).split(separator: "`", omittingEmptySubsequences: false)
            for index in stride(from: 1, to: parts.count, by: 2) {
                guard index == 1 || [" and ", ", "].contains(parts[index - 1]) else { break }
                let text = String(parts[index])
                guard ConstraintParser.isComparison(text) else { break }
                spans.append((number + 1, text))
            }
        }
        return spans
    }

    /// The comparisons in bullets of which none is read.
    static func unread(in statement: String) -> [(line: Int, text: String)] {
        let read = Set(spans(of: statement).map(\.line))
        var unread: [(Int, String)] = []
        var isInside = false
        var isPassed = false
        let lines = statement.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            if line == "**Constraints**" { isInside = true }
            if line.hasPrefix("#") { isInside = false }
            // What goes on in the next line belongs to its bullet.
            if line.isEmpty { isPassed = false }
            if line.hasPrefix("- ") { isPassed = read.contains(number + 1) }
            guard isInside, !isPassed else { continue }
            let parts = line.split(separator: "`", omittingEmptySubsequences: false)
            for index in stride(from: 1, to: parts.count, by: 2)
            where (try? ConstraintParser.parse(String(parts[index]))) != nil {
                unread.append((number + 1, String(parts[index])))
            }
        }
        return unread
    }

    /// `There are 1 to 70 000 calls …` as a comparison.
    private static func callBound(_ line: Substring) -> String? {
        guard line.hasPrefix("- There are "), let calls = line.firstRange(of: " calls")?.lowerBound
        else {
            return nil
        }
        let bounds = line[..<calls].dropFirst("- There are ".count).split(separator: " to ")
            .map { $0.filter { $0 != " " && $0 != "_" } }
        guard bounds.count == 2, let least = Int(bounds[0]), let most = Int(bounds[1]) else {
            return nil
        }
        return "\(least) <= \(Self.calls).count <= \(most)"
    }

    // MARK: The input

    private static func names(of entry: Entry) -> Set<String> {
        switch entry {
        case .function(let entry):
            let parameters = entry.function.parameters
            let hasNodes = parameters.contains { $0.type.isNode }
            return Set(parameters.map(\.name) + (hasNodes ? [nodes] : []))
        case .design(let design):
            let operations = design.operations.flatMap(\.function.parameters)
            return Set((design.constructor + operations).map(\.name) + [calls])
        case .program: return []
        }
    }

    /// Values by name, and those among them that are seen for the first time.
    private struct Call {
        var values: [String: InputValue]
        var fresh: Set<String>?
    }

    /// The values of an input: of a class problem, those of each call, which sees
    /// those of the constructor too.
    private static func values(
        in input: [UInt8], file: String, of entry: Entry
    ) throws(JudgeFailure) -> [Call] {
        let reader = DataLines(file: file, fault: .judge)
        let lines = DataLines.lines(input)
        switch entry {
        case .function(let entry):
            let arguments = try reader.arguments(lines, of: entry.function)
            var values: [String: InputValue] = [:]
            var all: [InputValue] = []
            for (parameter, argument) in zip(entry.function.parameters, arguments) {
                let value = InputValue(argument, parameter.type)
                values[parameter.name] = value
                if parameter.type.isNode { all += value.leaves }
            }
            values[nodes] = .list(all)
            return [Call(values: values)]
        case .design(let design):
            let operations = try reader.operations(lines, of: design)
            guard case .array(let lists)? = try? JSONReader.read(lines[1]) else { return [] }
            var constructor: [String: InputValue] = [:]
            var result = [
                Call(values: [calls: .list(operations.dropFirst().map { _ in .other })])
            ]
            for (operation, list) in zip(operations, lists) {
                guard case .array(let arguments) = list else { continue }
                let own = zip(operation.parameters, arguments).map { parameter, argument in
                    (parameter.name, InputValue(argument, design.dataType(parameter.type)))
                }
                let values = constructor.merging(own) { $1 }
                if operation.isConstructor { constructor = values }
                result.append(Call(values: values, fresh: Set(own.map(\.0))))
            }
            return result
        case .program: return []
        }
    }
}

extension SwiftType {
    /// Whether values are made of nodes: `ListNode?`.
    fileprivate var isNode: Bool {
        switch self {
        case .node: true
        case .optional(let wrapped), .array(let wrapped): wrapped.isNode
        default: false
        }
    }
}

extension Constraint {
    /// Has a name alone stand for each element of a list.
    fileprivate mutating func read(_ name: String, as list: String) {
        func read(_ term: Term) -> Term {
            switch term {
            case .path(let path) where path.root == name && path.steps.isEmpty:
                .path(Path(root: list, steps: [.index(variable: name, offset: 0)]))
            case .number, .path: term
            case .sum(let left, let right): .sum(read(left), read(right))
            case .difference(let left, let right): .difference(read(left), read(right))
            case .product(let left, let right): .product(read(left), read(right))
            case .power(let left, let right): .power(read(left), read(right))
            }
        }
        terms = terms.map { $0.map(read) }
    }
}
