class Solution {
    private enum Bracket: Character, CaseIterable {
        case roundOpen = "(", roundClose = ")"
        case squareOpen = "[", squareClose = "]"
        case curlyOpen = "{", curlyClose = "}"

        var isOpen: Bool {
            switch self {
            case .roundOpen, .squareOpen, .curlyOpen: return true
            default: return false
            }
        }

        func matches(_ other: Bracket) -> Bool {
            switch (self, other) {
            case (.roundOpen, .roundClose), (.squareOpen, .squareClose), (.curlyOpen, .curlyClose):
                return true
            default:
                return false
            }
        }
    }

    func isValid(_ s: String) -> Bool {
        guard s.count % 2 == 0 else { return false }
        var open: [Bracket] = []
        for case let bracket? in s.lazy.map(Bracket.init(rawValue:)) {
            if bracket.isOpen {
                open.append(bracket)
            } else if let last = open.popLast(), last.matches(bracket) {
                continue
            } else {
                return false
            }
        }
        return open.isEmpty
    }
}
