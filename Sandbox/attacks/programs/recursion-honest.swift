/// Recurses a million times, as honest programs do.
struct Program: Attack {
    func perform() -> Int { depth(1_000_000) == 1_000_000 ? 42 : 0 }

    func look() -> Int { perform() }

    @inline(never)
    private func depth(_ rest: Int) -> Int {
        var here = rest
        return withUnsafeMutablePointer(to: &here) { place in
            place.pointee == 0 ? 0 : depth(place.pointee - 1) + 1
        }
    }
}
