internal import JudgeCore

extension Shape {
    /// Reads an object as a dictionary with string keys.
    static func dictionary(
        _ members: [JSONValue.Member], of value: Shape
    ) throws(Mismatch) -> TypedDictionary {
        var dictionary = TypedDictionary(isObject: true, capacity: members.count)
        for member in members {
            do throws(Mismatch) {
                let isNew = dictionary.insert(
                    .text(ExactText(string: member.key)), try value.read(member.value))
                guard isNew else { throw .twice(.string(member.key), member.value) }
            } catch {
                throw error.inside(.key(Excerpt.of(.string(member.key))))
            }
        }
        return dictionary
    }

    /// Reads an array of `[key, value]` pairs as a dictionary.
    static func dictionary(
        _ pairs: [JSONValue], _ key: Shape, _ value: Shape
    ) throws(Mismatch) -> TypedDictionary {
        var dictionary = TypedDictionary(isObject: false, capacity: pairs.count)
        for (index, json) in pairs.enumerated() {
            do throws(Mismatch) {
                guard case .array(let pair) = json, pair.count == 2 else {
                    throw Mismatch(expected: "[key, value]", found: json.kindName, in: json)
                }
                let entry = try elements(pair, [key, value])
                guard dictionary.insert(entry[0], entry[1]) else { throw .twice(pair[0], json) }
            } catch {
                throw error.inside(.element(index))
            }
        }
        return dictionary
    }
}

extension Shape.Members {
    /// Reads an object as a labelled tuple; the values come in declared order.
    func read(
        _ given: [JSONValue.Member], labels: [String]
    ) throws(Mismatch) -> [TypedValue] {
        var values = [TypedValue?](repeating: nil, count: shapes.count)
        for member in given {
            guard let index = position[member.key] else {
                let key = Excerpt.of(.string(member.key))
                throw Mismatch(
                    expected: labels.joined(separator: ", "), got: key,
                    message: "no member is called \(key)")
            }
            do throws(Mismatch) {
                guard values[index] == nil else {
                    throw .twice(.string(member.key), member.value)
                }
                values[index] = try shapes[index].read(member.value)
            } catch {
                throw error.inside(.member(member.key))
            }
        }
        if let missing = values.firstIndex(where: { $0 == nil }) {
            throw Mismatch(
                expected: labels.joined(separator: ", "), got: Excerpt.of(.object(given)),
                message: "the member \(labels[missing]) is missing")
        }
        return values.compactMap(\.self)
    }
}

extension Mismatch {
    fileprivate static func twice(_ key: JSONValue, _ value: JSONValue) -> Mismatch {
        let key = Excerpt.of(key)
        return Mismatch(
            expected: "one entry for \(key)", got: Excerpt.of(value),
            message: "the key \(key) occurs twice")
    }
}
