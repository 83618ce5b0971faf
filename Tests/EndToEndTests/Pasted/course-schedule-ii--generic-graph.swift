import Foundation

public struct Graph<Vertex: Hashable> {
    public typealias Edge = (from: Vertex, to: Vertex)
    private var adjacency: [Vertex: [Vertex]] = [:]
    private var incoming: [Vertex: Int] = [:]

    public init<S: Sequence>(vertices: S) where S.Element == Vertex {
        vertices.forEach {
            adjacency[$0] = []; incoming[$0] = 0
        }
    }

    public mutating func add(_ edge: Edge) {
        adjacency[edge.from]!.append(edge.to)
        incoming[edge.to]! += 1
    }

    public func topologicalOrder() -> [Vertex]? {
        var incoming = incoming
        var ready = incoming.compactMap { $0.value == 0 ? $0.key : nil }
        var result: [Vertex] = []
        while let vertex = ready.popLast() {
            result.append(vertex)
            for next in adjacency[vertex, default: []] {
                incoming[next]! -= 1
                if incoming[next] == 0 { ready.append(next) }
            }
        }
        return result.count == adjacency.count ? result : nil
    }
}

class CourseScheduleII {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var graph = Graph(vertices: 0..<numCourses)
        prerequisites.forEach { graph.add((from: $0[1], to: $0[0])) }
        return graph.topologicalOrder() ?? []
    }
}
