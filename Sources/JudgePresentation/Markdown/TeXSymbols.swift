/// The commands of TeX that have a character, and how it stands in a line.
enum TeXSymbols {
    /// A relation or an arrow: spaces around it.
    static let relations: [String: String] = [
        "le": "≤", "leq": "≤", "leqslant": "≤", "ge": "≥", "geq": "≥", "geqslant": "≥",
        "ne": "≠", "neq": "≠", "lt": "<", "gt": ">", "ll": "≪", "gg": "≫", "approx": "≈",
        "equiv": "≡", "sim": "∼", "propto": "∝", "in": "∈", "notin": "∉", "ni": "∋",
        "subset": "⊂", "subseteq": "⊆", "supset": "⊃", "supseteq": "⊇", "to": "→",
        "rightarrow": "→", "leftarrow": "←", "gets": "←", "leftrightarrow": "↔",
        "Rightarrow": "⇒", "implies": "⇒", "Leftarrow": "⇐", "iff": "⇔",
        "Leftrightarrow": "⇔", "mapsto": "↦", "mid": "|", "coloneqq": "≔", "cdot": "·",
        "times": "×", "div": "÷", "pm": "±", "mp": "∓", "odot": "⊙", "otimes": "⊗",
        "oplus": "⊕", "circ": "∘", "ast": "∗", "star": "⋆", "cup": "∪", "cap": "∩",
        "setminus": "∖", "wedge": "∧", "land": "∧", "vee": "∨", "lor": "∨", "mod": "mod",
        "bmod": "mod", "perp": "⊥", "parallel": "∥", "models": "⊨", "vdash": "⊢",
    ]

    /// Characters that stand close to what is around them.
    static let characters: [String: String] = [
        "sum": "Σ", "prod": "Π", "int": "∫", "infty": "∞", "partial": "∂", "nabla": "∇",
        "forall": "∀", "exists": "∃", "neg": "¬", "lnot": "¬", "emptyset": "∅",
        "varnothing": "∅", "ell": "ℓ", "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ", "hbar": "ℏ",
        "ldots": "…", "dots": "…", "cdots": "⋯", "vdots": "⋮", "ddots": "⋱",
        "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "langle": "⟨",
        "rangle": "⟩", "lVert": "‖", "rVert": "‖", "Vert": "‖", "lvert": "|", "rvert": "|",
        "vert": "|", "prime": "′", "top": "⊤", "bot": "⊥", "dagger": "†", "degree": "°",
        "colon": ":", "backslash": "\\", "lbrace": "{", "rbrace": "}", "bigcup": "⋃",
        "bigcap": "⋂", "square": "□", "checkmark": "✓", "surd": "√",
        "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε",
        "varepsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "ϑ",
        "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ",
        "omicron": "ο", "pi": "π", "rho": "ρ", "varrho": "ϱ", "sigma": "σ",
        "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "φ", "varphi": "φ", "chi": "χ",
        "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ",
        "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ",
        "Omega": "Ω",
    ]

    /// Names of functions: upright words, a space before what they take.
    static let functions: Set<String> = [
        "log", "ln", "lg", "exp", "max", "min", "argmax", "argmin", "sin", "cos", "tan",
        "sinh", "cosh", "tanh", "arcsin", "arccos", "arctan", "lim", "sup", "inf", "det",
        "dim", "gcd", "lcm", "Pr", "deg", "sign", "sgn", "softmax", "limsup", "liminf",
    ]

    /// Commands that only change how their argument looks.
    static let wrappers: Set<String> = [
        "text", "mathrm", "mathbf", "mathit", "mathsf", "mathtt", "mathcal", "mathfrak",
        "operatorname", "boldsymbol", "bm", "textbf", "textit", "texttt", "mbox", "hbox",
    ]

    /// Commands that a line of text has no use for.
    static let ignored: Set<String> = [
        "left", "right", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr",
        "biggl", "biggr", "limits", "nolimits", "displaystyle", "textstyle", "scriptstyle",
        "middle", "tag",
    ]

    /// Accents, as the mark that follows a single letter.
    static let accents: [String: Unicode.Scalar] = [
        "hat": "\u{302}", "widehat": "\u{302}", "bar": "\u{304}", "overline": "\u{304}",
        "tilde": "\u{303}", "widetilde": "\u{303}", "vec": "\u{20D7}", "dot": "\u{307}",
        "ddot": "\u{308}",
    ]

    static let spaces: Set<Character> = [",", ";", ":", " ", "!", ">"]

    static let doubleStruck: [Character: Character] = [
        "R": "ℝ", "N": "ℕ", "Z": "ℤ", "Q": "ℚ", "C": "ℂ", "P": "ℙ", "E": "𝔼", "1": "𝟙",
    ]
}
