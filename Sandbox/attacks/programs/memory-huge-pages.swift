/// Asks for huge pages, which no memory control group of the first kind counts.
struct Program: Attack {
    func perform() -> Int {
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | 0x40000  // MAP_HUGETLB
        let area = map(2 << 20, PROT_READ | PROT_WRITE, flags)
        judge("huge pages", worked: area != nil)
        return 42
    }
}
