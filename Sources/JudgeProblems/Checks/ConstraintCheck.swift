internal import JudgeCore

/// Holds constraints against inputs, and notes which bounds these reach.
struct ConstraintCheck {
    let constraints: [Constraint]
    /// By constraint and relation: the bounds that some input reached.
    private(set) var reached: Set<Bound> = []

    struct Bound: Hashable {
        var constraint: Int
        var relation: Int
    }

    private let roots: [Set<String>]

    init(_ constraints: [Constraint]) {
        self.constraints = constraints
        roots = constraints.map(\.roots)
    }

    /// Looks at one set of values by their names.
    ///
    /// A constraint about other names says nothing about them. Those that are
    /// about none of the names in `fresh` were looked at before.
    ///
    /// - Returns: what breaks a constraint, one sentence each.
    mutating func look(
        at values: [String: InputValue], fresh: Set<String>? = nil
    ) -> [String] {
        var broken: [String] = []
        for (number, constraint) in constraints.enumerated() {
            let roots = roots[number]
            guard !roots.isEmpty, roots.isSubset(of: values.keys),
                fresh.map({ !$0.isDisjoint(with: roots) }) ?? true
            else { continue }
            var complaint: String?
            var instance = Instance(values: values)
            instance.forEach(constraint.paths) { instance in
                guard complaint == nil else { return }
                for (position, relation) in constraint.relations.enumerated() {
                    for left in constraint.terms[position] {
                        for right in constraint.terms[position + 1] {
                            guard let one = instance.value(of: left),
                                let other = instance.value(of: right)
                            else { continue }
                            if !one.holds(relation, other) {
                                complaint =
                                    complaint ?? "`\(constraint.text)` does not hold: "
                                    + "\(one) \(relation.rawValue) \(other)"
                                    + instance.place
                            } else if left.paths.isEmpty != right.paths.isEmpty,
                                one.reaches(relation, other)
                            {
                                reached.insert(Bound(constraint: number, relation: position))
                            }
                        }
                    }
                }
            }
            if let complaint { broken.append(complaint) }
        }
        return broken
    }

    /// Bounds that are numbers and that no input reached, as the statement has
    /// them.
    var unreached: [String] {
        constraints.enumerated().flatMap { number, constraint in
            constraint.relations.indices.compactMap { position -> String? in
                let (left, right) = (constraint.terms[position], constraint.terms[position + 1])
                let isBound =
                    constraint.relations[position] != .equal
                    && left.allSatisfy(\.paths.isEmpty) != right.allSatisfy(\.paths.isEmpty)
                    && (left + right).allSatisfy { $0.paths.isEmpty || $0.isPath }
                guard isBound, !reached.contains(Bound(constraint: number, relation: position))
                else { return nil }
                let side = left.allSatisfy(\.paths.isEmpty) ? "lower" : "upper"
                return "no test reaches the \(side) bound of `\(constraint.text)`"
            }
        }
    }
}

extension Constraint.Term {
    /// Whether the term is one value of the input, not something computed.
    fileprivate var isPath: Bool { if case .path = self { true } else { false } }
}

/// Values with positions for the letters in brackets.
private struct Instance {
    let values: [String: InputValue]
    private var positions: [(variable: String, value: Int)] = []

    init(values: [String: InputValue]) { self.values = values }

    /// Calls `body` for all positions of the variables in the paths.
    mutating func forEach(_ paths: [Constraint.Path], _ body: (Instance) -> Void) {
        for path in paths {
            var value = values[path.root]
            for step in path.steps {
                if case .index(let variable?, let offset) = step, position(variable) == nil {
                    guard let count = value?.elements?.count else { return }
                    // With an offset others decide how far it may go.
                    for index in 0..<count {
                        positions.append((variable, index - min(offset, 0)))
                        forEach(paths, body)
                        positions.removeLast()
                    }
                    return
                }
                value = value.flatMap { next($0, step) }
            }
        }
        body(self)
    }

    private func position(_ variable: String) -> Int? {
        positions.first { $0.variable == variable }?.value
    }

    private func next(_ value: InputValue, _ step: Constraint.Step) -> InputValue? {
        switch step {
        case .count: return value.count.map { .number(.whole(Int128($0))) }
        case .label(let label): return value.member(label)
        case .index(let variable, let offset):
            let index = (variable.map { position($0) ?? 0 } ?? 0) + offset
            guard let elements = value.elements, elements.indices.contains(index) else {
                return nil
            }
            return elements[index]
        }
    }

    func value(of term: Constraint.Term) -> Quantity? {
        switch term {
        case .number(let number): return number
        case .path(let path):
            var value = values[path.root]
            for step in path.steps { value = value.flatMap { next($0, step) } }
            return value?.quantity
        case .sum(let left, let right):
            return combined(left, right, { $0.addingReportingOverflow($1) }, +)
        case .difference(let left, let right):
            return combined(left, right, { $0.subtractingReportingOverflow($1) }, -)
        case .product(let left, let right):
            return combined(left, right, { $0.multipliedReportingOverflow(by: $1) }, *)
        case .power(let left, let right):
            guard let base = value(of: left), case .whole(let exponent)? = value(of: right),
                0...126 ~= exponent
            else { return nil }
            return (0..<exponent).reduce(.whole(1)) { product, _ in
                product.combined(base, { $0.multipliedReportingOverflow(by: $1) }, *)
            }
        }
    }

    private func combined(
        _ left: Constraint.Term, _ right: Constraint.Term,
        _ whole: (Int128, Int128) -> (partialValue: Int128, overflow: Bool),
        _ real: (Double, Double) -> Double
    ) -> Quantity? {
        guard let left = value(of: left), let right = value(of: right) else { return nil }
        return left.combined(right, { whole($0, $1) }, real)
    }

    /// Where it is, for a message; empty without variables.
    var place: String {
        guard !positions.isEmpty else { return "" }
        return " at " + positions.map { "\($0.variable) = \($0.value)" }.joined(separator: ", ")
    }
}
