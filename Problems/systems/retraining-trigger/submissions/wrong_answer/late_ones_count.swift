// Does not ask whether a day has been observed before.
class RetrainPolicy {
    private let threshold: Double
    private let patience: Int
    private let cooldown: Int
    private var run = 0
    private var latest = -1
    private var calmUntil = -1

    init(_ threshold: Double, _ patience: Int, _ cooldown: Int) {
        self.threshold = threshold
        self.patience = patience
        self.cooldown = cooldown
    }

    func observe(_ day: Int, _ metric: Double) -> Bool {
        guard !metric.isNaN else { return false }
        latest = day
        guard day > calmUntil else { return false }
        guard metric < threshold else {
            run = 0
            return false
        }
        run += 1
        guard run == patience else { return false }
        run = 0
        calmUntil = day + cooldown
        return true
    }
}
