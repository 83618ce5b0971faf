import HeapModule

class Solution {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var missing = [Int](repeating: 0, count: numCourses)
        var next = [[Int]](repeating: [], count: numCourses)
        for p in prerequisites { next[p[1]].append(p[0]); missing[p[0]] += 1 }
        var heap = Heap(missing.indices.filter { missing[$0] == 0 })
        var order: [Int] = []
        while let course = heap.popMin() {
            order.append(course)
            for n in next[course] {
                missing[n] -= 1
                if missing[n] == 0 { heap.insert(n) }
            }
        }
        return order.count == numCourses ? order : []
    }
}
