internal import JudgeCore

extension Shape {
    /// Reads a value that must have this shape.
    ///
    /// Linear in the size of the value. Nesting is bounded by the type.
    ///
    /// - Throws: the first place, in reading order, that does not fit.
    func read(_ json: JSONValue) throws(Mismatch) -> TypedValue {
        switch (self, json) {
        case (.whole(_, let range), _): return try whole(json, range)
        case (.real(let precision), _): return try real(json, precision)
        case (.truth, .bool(let value)): return .truth(value)
        case (.text, .string(let text)): return .text(ExactText(string: text))
        case (.character, .string(let text)) where text.count == 1:
            return .text(ExactText(string: text))
        case (.list(let element), .array(let values)):
            return .list(try Self.list(values, of: element))
        case (.nodes(let node), _): return try nodes(json, of: node)
        case (.optional, .null), (.nothing, .null): return .null
        case (.optional(let wrapped), _): return try wrapped.read(json)
        case (.object(let value), .object(let members)):
            return .dictionary(try Self.dictionary(members, of: value))
        case (.pairs(let key, let value), .array(let pairs)):
            return .dictionary(try Self.dictionary(pairs, key, value))
        case (.members(let labels, let members), .object(let given)):
            return .tuple(
                TypedTuple(values: try members.read(given, labels: labels), labels: labels))
        case (.elements(_, let shapes), .array(let values)) where shapes.count == values.count:
            return .tuple(TypedTuple(values: try Self.elements(values, shapes), labels: []))
        default: throw misfit(json)
        }
    }

    private func whole(
        _ json: JSONValue, _ range: ClosedRange<Int128>
    ) throws(Mismatch) -> TypedValue {
        let value: Int128
        switch json {
        case .integer(let number): value = Int128(number)
        case .unsigned(let number): value = Int128(number)
        // Digits beyond 64 bits are read as a floating-point number.
        case .number(let number) where number.magnitude >= 0x1p63: throw outOfRange(json)
        default: throw misfit(json)
        }
        guard range.contains(value) else { throw outOfRange(json) }
        return .whole(value)
    }

    private func real(_ json: JSONValue, _ precision: Precision) throws(Mismatch) -> TypedValue {
        guard let value = json.asDouble else { throw misfit(json) }
        guard precision == .single else { return .real(Real(value: value, precision: precision)) }
        let rounded = Double(Float(value))
        guard rounded.isFinite == value.isFinite else { throw outOfRange(json) }
        return .real(Real(value: rounded, precision: precision))
    }

    static func list(
        _ values: [JSONValue], of element: Shape
    ) throws(Mismatch) -> [TypedValue] {
        var list: [TypedValue] = []
        list.reserveCapacity(values.count)
        for value in values {
            do throws(Mismatch) {
                list.append(try element.read(value))
            } catch {
                throw error.inside(.element(list.count))
            }
        }
        return list
    }

    static func elements(
        _ values: [JSONValue], _ shapes: [Shape]
    ) throws(Mismatch) -> [TypedValue] {
        var list: [TypedValue] = []
        for (value, shape) in zip(values, shapes) {
            do throws(Mismatch) {
                list.append(try shape.read(value))
            } catch {
                throw error.inside(.element(list.count))
            }
        }
        return list
    }
}
