// Leaves the number at the right end out.
struct FenwickTree {
    private var tree: [Int]

    init(_ numbers: [Int]) {
        tree = [0] + numbers
        for i in 1..<tree.count where i + (i & -i) < tree.count {
            tree[i + (i & -i)] += tree[i]
        }
    }

    mutating func add(_ change: Int, at position: Int) {
        var i = position
        while i < tree.count {
            tree[i] += change
            i += i & -i
        }
    }

    /// The sum of the first `count` numbers.
    func sum(ofFirst count: Int) -> Int {
        var (i, total) = (count, 0)
        while i > 0 {
            total += tree[i]
            i -= i & -i
        }
        return total
    }
}

func readNumbers() -> [Int] {
    readLine()!.split(separator: " ").map { Int($0)! }
}

func solve() {
    let commandCount = readNumbers()[1]
    var numbers = readNumbers()
    var tree = FenwickTree(numbers)
    var output = ""
    for _ in 0..<commandCount {
        let words = readLine()!.split(separator: " ")
        let (first, second) = (Int(words[1])!, Int(words[2])!)
        if words[0] == "set" {
            tree.add(second - numbers[first - 1], at: first)
            numbers[first - 1] = second
        } else {
            output += "\(tree.sum(ofFirst: max(second - 1, first - 1)) - tree.sum(ofFirst: first - 1))\n"
        }
    }
    print(output, terminator: "")
}

solve()
