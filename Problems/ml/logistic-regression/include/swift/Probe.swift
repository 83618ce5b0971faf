import Foundation

struct JudgeProbe {
    /// The first process: a model that has been fitted.
    func send(_ X: [[Double]], _ y: [Int], _ l2: Double) -> String {
        var model = Model()
        model.fit(X, y, l2)
        return written(model)
    }

    /// The second process: what the model says of rows that were not there before.
    func receive(_ model: String, _ hidden: [[Double]]) -> [Double] {
        var model = read(model)
        return model.predictProba(hidden)
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
