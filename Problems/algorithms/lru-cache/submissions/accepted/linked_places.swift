// The list lives in arrays: place 0 is the ring's dummy, and the dictionary leads to places.
class LRUCache {
    private let capacity: Int
    private var places: [Int: Int] = [:]
    private var keys = [-1]
    private var values = [-1]
    private var next = [0]
    private var previous = [0]

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    func get(_ key: Int) -> Int {
        guard let place = places[key] else { return -1 }
        makeLatest(place)
        return values[place]
    }

    func put(_ key: Int, _ value: Int) {
        if let place = places[key] {
            values[place] = value
            makeLatest(place)
        } else if places.count < capacity {
            let place = keys.count
            keys.append(key)
            values.append(value)
            next.append(place)
            previous.append(place)
            places[key] = place
            makeLatest(place)
        } else {
            let oldest = next[0]
            places[keys[oldest]] = nil
            places[key] = oldest
            keys[oldest] = key
            values[oldest] = value
            makeLatest(oldest)
        }
    }

    private func makeLatest(_ place: Int) {
        next[previous[place]] = next[place]
        previous[next[place]] = previous[place]
        let latest = previous[0]
        next[latest] = place
        previous[place] = latest
        next[place] = 0
        previous[0] = place
    }
}
