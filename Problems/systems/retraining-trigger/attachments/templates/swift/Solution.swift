class RetrainPolicy {
    /// Makes a policy that reacts to `patience` bad observations in a row and
    /// then ignores `cooldown` days.
    init(_ threshold: Double, _ patience: Int, _ cooldown: Int) {

    }

    /// Reports the quality of a day; true when the model is to be trained again.
    func observe(_ day: Int, _ metric: Double) -> Bool {

    }
}
