import JudgePresentation
import JudgeTestSupport
import Testing

struct MarkdownTextTests {
    @Test(arguments: [80, 40], [false, true])
    func `a statement is laid out for a terminal`(width: Int, colour: Bool) {
        let style = Style(width: width, colour: colour)
        let text = MarkdownText.render(Self.statement, style: style)
        expectSnapshot(text, named: "statement-\(width)\(colour ? "-colour" : "").txt")
        let code = ["let result = "]
        for line in withoutColour(text).split(separator: "\n")
        where !code.contains(where: { line.contains($0) }) {
            #expect(DisplayWidth.of(line) <= width, "\(line)")
        }
    }

    @Test(arguments: [
        ("1 \\le n \\le 10^5", "1 ≤ n ≤ 10⁵"), ("O(n\\log n)", "O(n log n)"),
        ("O(n \\log_2 n)", "O(n log₂ n)"), ("x_i^2", "xᵢ²"), ("2^{31}-1", "2³¹-1"),
        ("\\frac{a}{b}", "a/b"), ("\\frac{a+b}{2n}", "(a+b)/2n"), ("\\sqrt{x}", "√(x)"),
        ("\\sum_{j=1}^{n} e^{x_j}", "Σⱼ₌₁ⁿ e^(xⱼ)"), ("\\max(a, b)", "max(a, b)"),
        ("-\\infty", "-∞"), ("\\alpha\\cdot\\beta", "α · β"), ("\\hat{y}_i", "y\u{302}ᵢ"),
        ("\\text{nums}[i] = \\{1\\}", "nums[i] = {1}"), ("\\exp(-x)", "exp(-x)"),
        ("\\mathbb{R}^{n \\times d}", "ℝ^(n × d)"), ("a<b", "a < b"), ("W^\\top x", "Wᵀ x"),
        ("\\left\\lfloor\\frac{n}{2}\\right\\rfloor", "⌊n/2⌋"), ("\\foo{x}", "\\foo{x}"),
        ("\\begin{matrix}1&2\\end{matrix}", "\\begin{matrix}1&2\\end{matrix}"),
        ("x^{", "x^"), ("\\frac", "/"), ("}", ""), ("10^{-9}", "10⁻⁹"), ("\\%", "%"),
    ])
    func `a formula becomes text`(tex: String, expected: String) {
        #expect(TeXText.unicode(tex) == expected)
    }

    @Test(arguments: [
        ("costs $5 and $6", "costs $5 and $6"), ("a \\* b \\$x", "a * b $x"),
        ("snake_case_name", "snake_case_name"), ("2 * 3 * 4", "2 * 3 * 4"),
        ("`` a`b ``", "`a`b`"), ("[x](http://y.z)", "x (http://y.z)"),
        ("[no link] (x)", "[no link] (x)"), ("<http://y.z>", "http://y.z"), ("a < b", "a < b"),
        ("**a *b* c**", "a b c"), ("**open", "**open"), ("`open", "`open"), ("$open", "$open"),
        ("![a tree](t.png)", "[picture: a tree]"), ("1 &lt; 2", "1 < 2"),
        ("***", String(repeating: "─", count: 40)),
        ("esc\u{1b}[31m", "esc\\u{1b}[31m"), ("a\r\nb", "a b"), ("", ""), ("$", "$"), ("\\", "\\"),
    ])
    func `inline marks are read as Markdown reads them`(source: String, expected: String) {
        let text = MarkdownText.render(source, style: Style())
        #expect(text == (expected.isEmpty ? "" : expected + "\n"))
    }

    @Test func `deep nesting is text in the end`() {
        let quotes = String(repeating: "> ", count: 2000) + "x"
        #expect(!MarkdownText.render(quotes, style: Style()).isEmpty)
        let scripts = String(repeating: "x^{", count: 5000)
        #expect(!TeXText.unicode(scripts).isEmpty)
        #expect(!TeXText.unicode(String(repeating: "^", count: 50_000)).isEmpty)
    }

    static let statement = """
        # Stable softmax

        Given a list of `logits` $z_1, \\ldots, z_n$, return their **softmax**: the \
        probabilities $p_i$ that *add up* to one, even where a logit is as large as $10^4$.

        $$
        p_i = \\frac{e^{z_i - m}}{\\sum_{j=1}^{n} e^{z_j - m}},
        \\qquad m = \\max_j z_j
        $$

        ## Notes

        - A list item whose text is long enough to be wrapped over more than one line of a \
        terminal, with `let x = 1` in it.
        - Nested:
          1. first, with more words than fit in forty columns
          2. second
             - deeper still
        - Last.

        9. nine
        10. ten

        > A quote, with a [link](https://example.com/a) in it and enough words to be wrapped \
        at eighty columns.

        ```swift
        let result = Solution().softmax([1.0, 2.0, 3.0], temperature: 1.0, keepingOrder: true)
        	tabbed
        ```

        | Input | Meaning | Limit |
        |:------|:--------|------:|
        | `logits` | the numbers, in any order; an empty list is legal | $n \\le 10^5$ |
        | `a\\|b` | 日本語 | 7 |

        ### Limits

        Time $O(n)$, space $O(1)$ beside the answer.  
        A broken line.
        ---
        End.
        """
}
