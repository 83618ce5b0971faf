/// Fills memory that counts as nobody's, until the box has no more: the runner,
/// which is larger then, is to be ended in the test's place.
import Foundation

struct Program: Attack {
    func perform() -> Int {
        let size = 400 << 20
        guard let area = map(size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS) else {
            held(String(format: "no shared memory: %d", errno))
            return 42
        }
        let part = 256 << 10
        for place in stride(from: 0, to: size, by: part) {
            madvise(area + place, part, 23)  // MADV_POPULATE_WRITE
            madvise(area + place, part, MADV_DONTNEED)
        }
        reached("400 MiB that count as nobody's")
        return 42
    }
}
