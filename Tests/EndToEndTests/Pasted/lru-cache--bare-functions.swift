var store: [Int: Int] = [:]

func get(_ key: Int) -> Int { return store[key] ?? -1 }

func put(_ key: Int, _ value: Int) { store[key] = value }
