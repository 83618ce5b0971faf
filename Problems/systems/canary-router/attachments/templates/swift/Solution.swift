class CanaryRouter {
    /// Makes a router that sends all users to "stable".
    init(_ salt: String) {

    }

    /// From now on `model` gets `percent` of the users.
    func set(_ model: String, _ percent: Double) {

    }

    /// The model for this user, or "stable".
    func route(_ user: String) -> String {

    }
}
