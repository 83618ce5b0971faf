internal import JudgeCore
internal import Yams

/// Turns the text of a YAML file into ``YAMLNode``s; the one place that knows
/// the YAML library.
///
/// Anchors, aliases and tags are refused: packages have no use for them, and
/// an alias lets a small file stand for a huge tree.
enum YAMLDocument {
    /// Reads a file of one document; a file without any is an empty mapping.
    static func read(path: String) throws(JudgeFailure) -> YAMLNode {
        let text = try TextFile.read(path, limit: TextFile.yamlLimit)
        return try read(text, file: path)
    }

    static func read(_ text: String, file: String) throws(JudgeFailure) -> YAMLNode {
        try refuseAliasBomb(text, file: file)
        do {
            // Resolver.basic: how a scalar is meant is decided by the reader
            // of a key. The parser must outlive its nodes' weak anchors.
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            return try withExtendedLifetime(parser) {
                guard let root = try parser.singleRoot() else {
                    return YAMLNode(value: .mapping([]), file: file, line: 1, column: 1, path: "")
                }
                return try convert(root, file: file, path: "")
            }
        } catch {
            throw failure(error, file: file)
        }
    }

    /// Refuses text that may hold enough aliases to stand for a huge tree.
    ///
    /// Parsing itself looks at every key in full, so such a tree must be
    /// refused before. 32 aliases multiply to at most 3¹¹ nodes: harmless.
    /// Text that merely looks like aliases is far from that bound.
    private static func refuseAliasBomb(_ text: String, file: String) throws(JudgeFailure) {
        var anchors = 0
        var aliases = 0
        var startsToken = true
        var bytes = text.utf8[...]
        while let byte = bytes.popFirst() {
            if startsToken, let next = bytes.first, next > UInt8(ascii: " ") {
                if byte == UInt8(ascii: "&") { anchors += 1 }
                if byte == UInt8(ascii: "*") { aliases += 1 }
            }
            startsToken = byte <= UInt8(ascii: " ") || "[]{},:?-".utf8.contains(byte)
        }
        guard anchors > 0, aliases > 32 else { return }
        throw JudgeFailure(
            .judge, "yaml-alias", "anchors (&) and aliases (*) are not allowed", file: file)
    }

    private static func convert(_ node: Node, file: String, path: String) throws(JudgeFailure)
        -> YAMLNode
    {
        let line = node.mark?.line ?? 1
        let column = node.mark?.column ?? 1
        func refuse(_ code: String, _ message: String) -> JudgeFailure {
            JudgeFailure(.judge, code, message, file: file, line: line, column: column)
        }
        // Looked at from above: an alias's target comes before the alias.
        guard node.anchor == nil else {
            throw refuse("yaml-alias", "anchors (&) and aliases (*) are not allowed")
        }
        guard [.str, .seq, .map].contains(Tag.Name(rawValue: node.tag.description)) else {
            throw refuse("bad-yaml", "tags (!) are not allowed")
        }
        let value: YAMLNode.Value
        switch node {
        case .scalar(let scalar):
            value = .scalar(scalar.string, isPlain: scalar.style == .plain)
        case .sequence(let nodes):
            var values: [YAMLNode] = []
            for (index, node) in nodes.enumerated() {
                values.append(try convert(node, file: file, path: "\(path)[\(index)]"))
            }
            value = .sequence(values)
        case .mapping(let pairs):
            var members: [YAMLNode.Member] = []
            for (keyNode, node) in pairs {
                let key = try convert(keyNode, file: file, path: path)
                guard case .scalar(let name, _) = key.value else {
                    throw refuse("bad-yaml", "expected a word as key, found \(key.found)")
                }
                let inner = path.isEmpty ? name : "\(path).\(name)"
                members.append(
                    YAMLNode.Member(
                        key: name, line: key.line, column: key.column,
                        value: try convert(node, file: file, path: inner)))
            }
            value = .mapping(members)
        case .alias:
            throw refuse("yaml-alias", "anchors (&) and aliases (*) are not allowed")
        }
        return YAMLNode(value: value, file: file, line: line, column: column, path: path)
    }
}
