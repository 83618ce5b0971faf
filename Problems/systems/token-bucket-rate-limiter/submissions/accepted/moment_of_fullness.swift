// Keeps for each key the moment at which its bucket would be full again, in units of which a
// token takes a million; a request moves it on by a token.
final class TokenBucket {
    private struct Client {
        var latest: Int
        var full: Int
    }

    private let slack: Int
    private let rate: Int
    private var places: [String: Int] = [:]
    private var clients: [Client] = []

    init(_ capacity: Int, _ refillPerSecond: Double) {
        slack = (capacity - 1) * 1_000_000
        rate = Int((refillPerSecond * 1000).rounded(.toNearestOrAwayFromZero))
    }

    func allow(_ key: String, _ nowMillis: Int) -> Bool {
        guard let place = places[key] else {
            places[key] = clients.count
            clients.append(Client(latest: nowMillis, full: nowMillis * rate + 1_000_000))
            return true
        }
        if nowMillis > clients[place].latest { clients[place].latest = nowMillis }
        let now = clients[place].latest * rate
        let full = max(clients[place].full, now)
        // As many units are missing as lie between now and the moment of fullness.
        guard full - now <= slack else { return false }
        clients[place].full = full + 1_000_000
        return true
    }
}
