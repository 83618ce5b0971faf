/// Enters a Landlock domain that handles nothing, as if that undid the others.
struct Program: Attack {
    func perform() -> Int {
        let attributes = room(24)
        attributes.storeBytes(of: 1, as: UInt64.self)
        let rules = kernel(Call.landlockCreateRuleset, attributes.number, 8, 0)
        _ = kernel(Call.landlockRestrictSelf, rules, 0)
        judge("/etc/passwd", worked: contents("/etc/passwd") != nil)
        judge("/etc", worked: names("/etc") != nil)
        return 42
    }
}
