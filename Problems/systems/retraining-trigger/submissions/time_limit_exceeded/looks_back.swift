// Keeps all observations and at each call looks back over the row that ends there.
class RetrainPolicy {
    private let threshold: Double
    private let patience: Int
    private let cooldown: Int
    private var history: [(day: Int, metric: Double)] = []
    private var calmUntil = -1

    init(_ threshold: Double, _ patience: Int, _ cooldown: Int) {
        self.threshold = threshold
        self.patience = patience
        self.cooldown = cooldown
    }

    func observe(_ day: Int, _ metric: Double) -> Bool {
        guard !metric.isNaN, day > history.last?.day ?? -1 else { return false }
        history.append((day, metric))
        let row = history.reversed().prefix { $0.metric < threshold && $0.day > calmUntil }
        guard row.count >= patience else { return false }
        calmUntil = day + cooldown
        return true
    }
}
