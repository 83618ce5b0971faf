// Dijkstra by price over city and flights used; a city comes again only if with fewer flights.
class Solution {
    private typealias Entry = (price: Int, city: Int, used: Int)

    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        var leaving = [[(to: Int, price: Int)]](repeating: [], count: n)
        for flight in flights {
            leaving[flight[0]].append((flight[1], flight[2]))
        }
        var fewest = [Int](repeating: Int.max, count: n)
        var heap: [Entry] = [(0, src, 0)]
        while let (price, city, used) = pop(&heap) {
            if city == dst { return price }
            if used >= fewest[city] { continue }
            fewest[city] = used
            if used > k { continue }
            for flight in leaving[city] where used + 1 < fewest[flight.to] {
                push(&heap, (price + flight.price, flight.to, used + 1))
            }
        }
        return -1
    }

    private func push(_ heap: inout [Entry], _ entry: Entry) {
        heap.append(entry)
        var place = heap.count - 1
        while place > 0, heap[(place - 1) / 2].price > entry.price {
            heap[place] = heap[(place - 1) / 2]
            place = (place - 1) / 2
        }
        heap[place] = entry
    }

    private func pop(_ heap: inout [Entry]) -> Entry? {
        guard let last = heap.popLast() else { return nil }
        guard let first = heap.first else { return last }
        var place = 0
        while 2 * place + 1 < heap.count {
            var child = 2 * place + 1
            if child + 1 < heap.count, heap[child + 1].price < heap[child].price {
                child += 1
            }
            if heap[child].price >= last.price { break }
            heap[place] = heap[child]
            place = child
        }
        heap[place] = last
        return first
    }
}
