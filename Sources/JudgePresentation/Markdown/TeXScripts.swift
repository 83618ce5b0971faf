/// Raised and lowered characters.
enum TeXScripts {
    /// `text` raised, `x²`, or `^(…)` where Unicode lacks a character.
    static func raised(_ text: String) -> String {
        if text == "′" || text == "′′" || text == "⊤" || text == "∘" || text == "°" {
            return text == "⊤" ? "ᵀ" : text == "∘" ? "°" : text
        }
        return mapped(text, superscripts) ?? "^" + enclosed(text)
    }

    /// `text` lowered, `xᵢ`, or `_(…)` where Unicode lacks a character.
    static func lowered(_ text: String) -> String {
        mapped(text, subscripts) ?? "_" + enclosed(text)
    }

    /// `text` in parentheses, unless it is a single name, number or group.
    static func grouped(_ text: String) -> String {
        let isWord = text.allSatisfy {
            $0.isLetter || $0.isNumber || "′.∞…√".contains($0)
        }
        return isWord ? text : "(\(text))"
    }

    /// `text` in parentheses, unless nobody could take its end for the base's.
    private static func enclosed(_ text: String) -> String {
        text.count <= 1 || text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            ? text : "(\(text))"
    }

    private static func mapped(_ text: String, _ table: [Character: Character]) -> String? {
        var result = ""
        for character in text where character != " " {
            guard let script = table[character] else { return nil }
            result.append(script)
        }
        return result.isEmpty ? nil : result
    }

    private static let superscripts = table(
        "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW*",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ*")

    private static let subscripts = table(
        "0123456789+-=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

    private static func table(_ plain: String, _ script: String) -> [Character: Character] {
        Dictionary(uniqueKeysWithValues: zip(plain, script))
    }
}
