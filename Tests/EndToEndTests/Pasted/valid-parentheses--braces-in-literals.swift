// Opening: ( [ {   closing: ) ] }   and a lonely one here: }
/* nested /* comment with } and " */ still a comment { */
func isValid(_ s: String) -> Bool {
    let open = "{", close = "}"
    let raw = #"a "quoted" } \(not interpolated) \"#
    let deeper = ##"a "# } inside"##
    let text = """
        { "json": "}" } \("nested \("}")")
        """
    let pairs: [Character: Character] = [")": "(", "]": "[", Character(close): Character(open)]
    if s.isEmpty { print("\(raw) \(deeper) \(text) \(pairs["}"] ?? "}")") }
    var stack: [Character] = []
    for c in s {
        if let partner = pairs[c] {
            if stack.popLast() != partner { return false }
        } else {
            stack.append(c)
        }
    }
    return stack.isEmpty  // } the end {
}
