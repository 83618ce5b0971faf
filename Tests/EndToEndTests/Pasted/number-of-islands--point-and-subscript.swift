struct Point: Hashable {
    var x, y: Int
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
    static let directions = [
        Point(x: 1, y: 0), .init(x: -1, y: 0), .init(x: 0, y: 1), .init(x: 0, y: -1),
    ]
}

struct Grid<T> {
    let width: Int, height: Int
    private var cells: [T]

    init(_ rows: [[T]]) {
        (width, height, cells) = (rows.first?.count ?? 0, rows.count, rows.flatMap { $0 })
    }

    subscript(p: Point) -> T {
        get { cells[p.y * width + p.x] }
        set { cells[p.y * width + p.x] = newValue }
    }

    func contains(_ p: Point) -> Bool { 0..<width ~= p.x && 0..<height ~= p.y }
}

extension Grid where T == Bool {
    mutating func clear(from start: Point) {
        var stack = [start]
        self[start] = false
        while let p = stack.popLast() {
            for next in Point.directions.map({ p + $0 }) where contains(next) && self[next] {
                self[next] = false
                stack.append(next)
            }
        }
    }
}

func numIslands(_ grid: [[Character]]) -> Int {
    var land = Grid(grid.map { $0.map { $0 == "1" } })
    var count = 0
    for y in 0..<land.height {
        for x in 0..<land.width where land[Point(x: x, y: y)] {
            land.clear(from: Point(x: x, y: y))
            count += 1
        }
    }
    return count
}
