import Foundation

struct JudgeProbe {
    /// The first process: a model for each seed, fitted one after the other.
    func send(
        _ X: [[Double]], _ y: [Int], _ hidden: Int, _ epochs: Int, _ seeds: [UInt64]
    ) -> [String] {
        seeds.map { seed in
            var model = Model(hidden, seed)
            model.fit(X, y, epochs)
            return written(model)
        }
    }

    /// The second process: what the models say of rows that were not there before.
    func receive(_ models: [String], _ unseen: [[Double]]) -> [[Int]] {
        models.map { text in
            var model = read(text)
            return model.predict(unseen)
        }
    }

    private func written(_ model: Model) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        do {
            return String(decoding: try encoder.encode(model), as: UTF8.self)
        } catch {
            fatalError("the model cannot be written down: \(error)")
        }
    }

    private func read(_ text: String) -> Model {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        do {
            return try decoder.decode(Model.self, from: Data(text.utf8))
        } catch {
            fatalError("the model cannot be read again: \(error)")
        }
    }
}
