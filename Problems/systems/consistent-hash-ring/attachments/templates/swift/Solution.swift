class HashRing {
    /// Makes a ring without nodes; each node will have `replicas` points on it.
    init(_ replicas: Int) {

    }

    /// Puts a node on the ring, if it is not there.
    func add(_ node: String) {

    }

    /// Takes a node off the ring, if it is there.
    func remove(_ node: String) {

    }

    /// The node that this key belongs to; nil where there is none.
    func node(for key: String) -> String? {

    }
}
