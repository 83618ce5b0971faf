// Counts the patience down, and keeps one day only: the first that may count next.
final class RetrainPolicy {
    private enum Quality { case good, bad, unknown }

    private let limits: (threshold: Double, patience: Int, cooldown: Int)
    private var patienceLeft: Int
    private var firstOpenDay = Int.min

    init(_ threshold: Double, _ patience: Int, _ cooldown: Int) {
        limits = (threshold, patience, cooldown)
        patienceLeft = patience
    }

    private func quality(_ metric: Double) -> Quality {
        if metric < limits.threshold { return .bad }
        return metric >= limits.threshold ? .good : .unknown
    }

    func observe(_ day: Int, _ metric: Double) -> Bool {
        let quality = quality(metric)
        if quality == .unknown || day < firstOpenDay { return false }
        firstOpenDay = day + 1
        patienceLeft = quality == .bad ? patienceLeft - 1 : limits.patience
        if patienceLeft > 0 { return false }
        patienceLeft = limits.patience
        firstOpenDay += limits.cooldown
        return true
    }
}
