// A segment tree without recursion; the whole input is read at once, byte by byte.
import Foundation

struct Scanner {
    private let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
    private var place = 0

    mutating func skipSpace() {
        while place < bytes.count, bytes[place] <= 32 { place += 1 }
    }

    mutating func number() -> Int {
        skipSpace()
        let isNegative = bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        var value = 0
        while place < bytes.count, bytes[place] > 32 {
            value = 10 * value + Int(bytes[place] - 48)
            place += 1
        }
        return isNegative ? -value : value
    }

    /// Whether the next word is "sum"; both commands have three letters.
    mutating func isSum() -> Bool {
        skipSpace()
        defer { place += 3 }
        return bytes[place + 1] == UInt8(ascii: "u")
    }
}

@main struct Program {
    static func main() {
        var input = Scanner()
        let (n, q) = (input.number(), input.number())
        // The numbers are the leaves n ..< 2 n; node i is the sum of nodes 2 i and 2 i + 1.
        var tree = [Int](repeating: 0, count: 2 * n)
        for i in 0..<n { tree[n + i] = input.number() }
        for i in stride(from: n - 1, to: 0, by: -1) { tree[i] = tree[2 * i] + tree[2 * i + 1] }
        var sums: [String] = []
        for _ in 0..<q {
            if input.isSum() {
                var (left, right, sum) = (n + input.number() - 1, n + input.number(), 0)
                while left < right {
                    if left & 1 == 1 {
                        sum += tree[left]
                        left += 1
                    }
                    if right & 1 == 1 {
                        right -= 1
                        sum += tree[right]
                    }
                    left /= 2
                    right /= 2
                }
                sums.append(String(sum))
            } else {
                var node = n + input.number() - 1
                tree[node] = input.number()
                while node > 1 {
                    node /= 2
                    tree[node] = tree[2 * node] + tree[2 * node + 1]
                }
            }
        }
        print(sums.joined(separator: "\n"))
    }
}
