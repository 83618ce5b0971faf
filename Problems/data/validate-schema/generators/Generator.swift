/// The large tests. `size` is the number of rows.
struct Generator {
    private let good = [
        "string": ["", "some text", "x"], "int": ["0", "-12", "007", "1234567890"],
        "decimal": ["1.50", "-3", "0.25"], "bool": ["true", "false"],
        "date": ["2024-02-29", "1999-12-31", "2023-06-30", "2000-02-29"],
    ]
    private let bad = [
        "string": [""], "int": ["+1", "", "1.0", "x", "-"],
        "decimal": [".5", "1e5", "nan", "5.", ""], "bool": ["True", "1", "", "no"],
        "date": ["2023-02-29", "2024-04-31", "2024-1-01", "1900-02-29", "20240101", ""],
    ]
    private let kinds = ["int", "decimal", "bool", "date", "string", "int", "date", "decimal"]

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let shares: (wrong: Double, missing: Double, unknown: Double)
        switch recipe {
        case "wrong": shares = (1, 0.05, 0.05)
        case "missing": shares = (0.1, 0.9, 0.02)
        case "unknown": shares = (0.02, 0.5, 0.9)
        case "mixed": shares = (0.3, 0.2, 0.2)
        case "right": shares = (0.001, 0.001, 0.0005)
        default: fatalError("no recipe \(recipe)")
        }
        var schema: [String] = []
        for (i, kind) in kinds.enumerated() {
            let mark = i == 6 || recipe == "right" && i > 3 ? "?" : ""
            schema.append("\"field_\(letter(i))\":\"\(kind)\(mark)\"")
        }
        let rows = (0..<size).map { _ in
            var members: [String] = []
            for (i, kind) in kinds.enumerated() where !random.chance(shares.missing) {
                let values = (random.chance(shares.wrong) ? bad : good)[kind]!
                members.append("\"field_\(letter(i))\":\"\(random.element(of: values))\"")
            }
            for i in 0..<4 where random.chance(shares.unknown) {
                members.append("\"other_\(letter(i))\":\"1\"")
            }
            return "{" + random.shuffled(members).joined(separator: ",") + "}"
        }
        return "[" + rows.joined(separator: ",") + "]\n{" + schema.joined(separator: ",") + "}\n"
    }

    private func letter(_ i: Int) -> Character { Array("abcdefghijkl")[i] }
}
